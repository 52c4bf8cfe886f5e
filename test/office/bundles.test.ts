import { describe, expect, it } from 'vitest';
import { placeKey, placeOfKey } from '../../src/count/bundle.ts';
import { board } from '../../src/office/board.ts';
import { bundleDifferences, isNotAsCountedIfDecided } from '../../src/office/bundle-differences.ts';
import { bundlesOf } from '../../src/office/bundle-list.ts';
import type { BundleDraftPlace } from '../../src/office/bundle-ports.ts';
import { giveUpBundle, handInBundle, keepBundleDraft, sitDownToBundle } from '../../src/office/bundles.ts';
import { canvass } from '../../src/office/canvass.ts';
import { logPage } from '../../src/office/log.ts';
import { logCounts } from '../../src/office/log-kinds.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { eventFacts, readLogEvent } from '../../src/tui/screens/log-event/log-event-state.ts';
import { bureauId, contestId } from '../support/elections.ts';
import {
  bundleAt,
  correct,
  counting,
  decide,
  deskOf,
  eventsOf,
  keep,
  key,
  keyTwice,
  lastEvent,
  type Room,
  restarted,
  room,
  setAside,
  sitAt,
} from './bundle-office.ts';
import { codeOf, done, place } from './paper-office.ts';
import { digital1, paper } from './practice-canton.ts';

const ballots = ['CK=2', 'CK=5:E2,S4', 'CK=blank', 'CK=2:E1,E3'];

describe('an officer who sits down to a bundle', () => {
  it('has an empty first entry before them, and nobody else can take it', () => {
    const the = room();
    expect(done(sitAt(the, 'anna'))).toMatchObject({
      place: { ...bundleAt(1), entry: 1 },
      draft: { counted: null, ballots: [], places: {} },
      open: null,
    });
    done(sitAt(the, 'anna'));

    expect(eventsOf(the, 'way', 'bundle').map(({ type, officer }) => [type, officer])).toEqual([
      ['way-declared', 'anna'],
      ['bundle-begun', 'anna'],
    ]);
    expect(sitAt(the, 'bram')).toMatchObject({
      ok: false,
      error: {
        code: 'TABLE_HELD_BY_OTHER',
        params: { officer: 'anna', bureau: 'TB-1', contest: 'CK', bundle: 1 },
      },
    });
  });

  it('must be a member or the chair, at a bureau of paper, for a contest it has, at a number that can be', () => {
    const the = room();
    const at = (bureau: string, contest: string, bundle = 1) =>
      codeOf(
        sitDownToBundle(deskOf(the, 'anna'), {
          ...{ bureau: bureauId(bureau), contest: contestId(contest) },
          bundle,
        }),
      );

    expect(['audra', 'admin'].map((name) => codeOf(sitAt(the, name)))).toEqual([
      'NOT_PERMITTED',
      'NOT_PERMITTED',
    ]);
    expect([at('TB-9', 'CK'), at(digital1, 'CK'), at('TB-1', 'EU')]).toEqual([
      'BUREAU_UNKNOWN',
      'BUREAU_NOT_COUNTING',
      'CONTEST_NOT_AT_BUREAU',
    ]);
    expect([0, -1, 1.5, 10_000].map((bundle) => at('TB-1', 'CK', bundle))).toEqual(
      Array.from({ length: 4 }, () => 'BUNDLE_NUMBER'),
    );
    expect(at('TB-1', 'CK', 9999)).toBe('done');
    expect(eventsOf(the, 'way', 'bundle')).toHaveLength(2);
  });

  it('may give the entry up: the draft is gone, and another takes it', () => {
    const the = room();
    const { place: own } = done(sitAt(the, 'anna'));
    const kept = done(keep(the, 0, ballots));

    expect(codeOf(giveUpBundle(deskOf(the, 'bram'), own, kept))).toBe('TABLE_HELD_BY_OTHER');
    expect(done(giveUpBundle(deskOf(the, 'anna'), own, kept))).toEqual({ state: 'empty' });
    expect(done(sitAt(the, 'bram')).draft.ballots).toEqual([]);
  });

  it('can be at one bundle while a colleague is at another', () => {
    const the = room();
    done(sitAt(the, 'anna', 1));
    expect(done(sitAt(the, 'bram', 2)).place).toEqual({ ...bundleAt(2), entry: 1 });
  });

  it('hands in a hundred ballots at most, and keeps what was keyed where it is more', () => {
    const the = room();
    const { place: own } = done(sitAt(the, 'anna'));
    const hundred = Array.from({ length: 100 }, () => 'CK=2');
    const { version } = done(keep(the, 0, hundred));
    const handed = (some: readonly string[]) =>
      handInBundle(deskOf(the, 'anna'), own, { counted: some.length, ballots: some, places: {}, version });

    expect(handed([...hundred, 'CK=2'])).toMatchObject({
      ok: false,
      error: { code: 'BUNDLE_TOO_LARGE', params: { found: 101, expected: 100 } },
    });
    expect(done(sitAt(the, 'anna')).draft.ballots).toHaveLength(100);
    expect(done(handed(hundred)).state).toBe('first-done');
  });
});

describe('what was keyed of a bundle and not handed in', () => {
  it('is there again when the program ended meanwhile', () => {
    const the = room();
    done(sitAt(the, 'anna'));
    const { version } = done(keep(the, done(keep(the, 0, ['CK=2'])).version, ballots));

    expect(done(sitAt(restarted(the), 'anna')).draft).toEqual({
      ...{ version, counted: ballots.length, ballots },
      places: {},
    });
  });

  it('is kept from one terminal only, for who is at the entry, and no longer', () => {
    const the = room();
    expect(codeOf(keep(the, 0, ballots))).toBe('BUNDLE_DRAFT_ELSEWHERE');
    const { version } = done(sitAt(the, 'anna')).draft;
    expect(codeOf(keep(the, 0, ballots, 'bram'))).toBe('BUNDLE_DRAFT_ELSEWHERE');
    done(keep(the, version, ballots));
    expect(codeOf(keep(the, version, ['CK=5']))).toBe('BUNDLE_DRAFT_ELSEWHERE');
    expect(done(sitAt(the, 'anna')).draft.ballots).toEqual(ballots);
    key(the, 'anna', ballots);
    expect(codeOf(keep(the, 0, ballots))).toBe('BUNDLE_DRAFT_ELSEWHERE');
  });

  it('is no part of the record and gone once it is set aside; of open places it is there again as well', () => {
    const the = room();
    const kept = (entry: 1 | 2) => the.ledger.bundleDraft({ ...bundleAt(1), entry });
    done(sitAt(the, 'anna'));
    const before = [the.ledger.head(), the.ledger.bundleRows()];
    done(keep(the, 0, ballots));
    expect([the.ledger.head(), the.ledger.bundleRows()]).toEqual(before);
    done(setAside(the, 'chair'));
    expect(kept(1)).toBeUndefined();

    key(the, 'anna', ballots);
    key(the, 'bram', ballots.with(0, 'CK=5'));
    const { place: own, draft } = done(sitAt(the, 'bram'));
    done(keepBundleDraft(deskOf(the, 'bram'), own, { ...draft, places: { [placeKey(1)]: 'CK=5' } }));
    expect(done(sitAt(restarted(the), 'bram')).draft.places).toEqual({ 'ballot/1': 'CK=5' });
  });

  it('of the open places goes where the chair’s decision ends them', () => {
    const the = room();
    key(the, 'anna', ballots);
    key(the, 'bram', ballots.with(0, 'CK=5'));
    const { place: own, draft } = done(sitAt(the, 'bram'));
    done(keepBundleDraft(deskOf(the, 'bram'), own, { ...draft, places: { [placeKey(1)]: 'CK=5' } }));

    expect(done(decide(the, 'chair', 1, 'CK=2')).state).toBe('agreed');
    expect(the.ledger.bundleDraft(own)).toBeUndefined();
  });
});

const versionOf = ({ ledger }: Room, own: BundleDraftPlace): number => ledger.bundleDraft(own)?.version ?? 0;

/** Everything that the program shows to somebody who has keyed nothing. */
const shown = ({ ledger }: Room): string =>
  JSON.stringify([
    logPage(ledger, { limit: 5000 }),
    ledger.events({ limit: 5000 }).map(({ seq }) => {
      const state = readLogEvent(ledger, seq);
      return state === undefined ? [] : [state.entry, state.bureau, eventFacts(state.event)];
    }),
    officeTotals(ledger, {}),
    officeTotals(ledger, { bureau: paper }),
    board(ledger),
    ledger.election.contests.map((contest) => canvass(ledger, contest)),
    bundlesOf(ledger, place),
    ledger.bundleRows(),
    logCounts(ledger),
  ]);

describe('the second entry of a bundle', () => {
  // A ballot that nothing else of the office speaks of.
  const secret = /5:E2,S4/;

  it('is blind: nothing shows what a ballot of the first is before both agree, nor after', () => {
    const the = room();
    const none = counting(the);
    key(the, 'anna', ballots);
    expect(shown(the)).not.toMatch(secret);
    expect(counting(the)).toEqual(none);

    const sitting = done(sitAt(the, 'bram'));
    expect(sitting).toMatchObject({
      place: { ...bundleAt(1), entry: 2 },
      draft: { counted: null, ballots: [], places: {} },
      open: null,
    });
    for (const name of ['anna', 'chair', 'audra'])
      expect(JSON.stringify(sitAt(the, name))).not.toMatch(secret);
    expect(key(the, 'bram', ballots.with(1, 'CK=2')).state).toBe('differs');
    expect(shown(the)).not.toMatch(secret);
    expect(JSON.stringify(done(sitAt(the, 'bram')))).not.toMatch(secret);
    expect(counting(the)).toEqual(none);

    expect(done(correct(the, 'bram', { 'ballot/2': 'CK=5:E2,S4' })).state).toBe('agreed');
    expect(shown(the)).not.toMatch(secret);
    expect(counting(the)).not.toEqual(none);
  });

  it('does not tell how many ballots the first has', () => {
    const the = room();
    key(the, 'anna', ballots);
    expect(the.ledger.bundleRows()).toMatchObject([
      { batch: null, summary: { state: 'first-done', officers: ['anna'], ballots: null, suspects: null } },
    ]);
    key(the, 'bram', ballots.slice(1));
    expect(the.ledger.bundleRows()).toMatchObject([
      { batch: null, summary: { state: 'differs', open: 4, ballots: null, suspects: null } },
    ]);
  });

  it('is by another officer', () => {
    const the = room();
    key(the, 'anna', ballots);
    expect(codeOf(sitAt(the, 'anna'))).toBe('TABLE_SAME_OFFICER');
    key(the, 'bram', ballots);
    expect(codeOf(sitAt(the, 'chair'))).toBe('TABLE_AGREED');
  });
});

describe('two entries of a bundle that differ', () => {
  const missed = (the: Room) => {
    key(the, 'anna', ballots);
    key(the, 'bram', ballots.toSpliced(1, 1));
  };

  it('are shown to a chair who keyed neither, side by side as far as they can be decided', () => {
    const the = room();
    key(the, 'anna', ballots.with(0, 'CK=5'));
    key(the, 'bram', ballots.toSpliced(2, 1));
    const differences = (name: string) => bundleDifferences(deskOf(the, name), bundleAt(1));

    expect(done(differences('chair'))).toEqual({
      ...{ officers: ['anna', 'bram'], because: 'different', isAlike: false, decisions: 0 },
      ...{ keyed: 4, counted: [4, 3] },
      open: [{ key: 'ballot/1', place: 1, first: 'CK=5', second: 'CK=2', decided: null }],
      shiftedFrom: 3,
    });
    expect(['anna', 'bram', 'audra'].map((name) => codeOf(differences(name)))).toEqual(
      Array.from({ length: 3 }, () => 'NOT_PERMITTED'),
    );
    const own = room();
    key(own, 'chair', ballots);
    key(own, 'bram', ballots.toSpliced(1, 1));
    expect(codeOf(bundleDifferences(deskOf(own, 'chair'), bundleAt(1)))).toBe('TABLE_DECIDER_ENTERED');
    expect(codeOf(decide(own, 'chair', 2, 'CK=2'))).toBe('TABLE_DECIDER_ENTERED');
  });

  it('are keyed anew in the open places alone, by who keyed them', () => {
    const the = room();
    missed(the);
    expect(done(sitAt(the, 'bram')).open).toEqual(['ballot/2', 'ballot/3', 'ballot/4']);
    expect(codeOf(sitAt(the, 'chair'))).toBe('TABLE_NOT_OWN_ENTRY');

    const rest = { 'ballot/3': 'CK=blank', 'ballot/4': 'CK=2:E1,E3' };
    const state = done(correct(the, 'bram', { ...rest, 'ballot/2': 'CK=2:E1', 'ballot/1': 'CK=blank' }));
    expect(state).toMatchObject({ state: 'differs', second: { figures: { 'ballot/1': 'CK=2' } } });
    expect(done(correct(the, 'anna', { 'ballot/2': 'CK=2:E1' })).state).toBe('agreed');
    expect(officeTotals(the.ledger, { bureau: paper })[0]).toMatchObject({ found: 4, valid: 3, blank: 1 });
  });

  it('are decided by the chair, for a reason that stays in the record', () => {
    const the = room();
    key(the, 'anna', ballots);
    key(the, 'bram', ballots.with(1, 'CK=5'));
    expect(codeOf(decide(the, 'bram', 2, 'CK=5'))).toBe('NOT_PERMITTED');
    expect(codeOf(decide(the, 'chair', 2, 'CK=5', ' '))).toBe('TABLE_TEXT_MISSING');
    expect(codeOf(decide(the, 'chair', 1, 'CK=5'))).toBe('TABLE_FIELD_NOT_OPEN');
    expect(done(decide(the, 'chair', 2, 'CK=5', 'the crosses are pale')).state).toBe('agreed');

    expect(eventsOf(the, 'bundle-decided')).toMatchObject([
      { officer: 'chair', data: { bundle: 1, place: 2, ballot: 'CK=5', reason: 'the crosses are pale' } },
    ]);
    expect(officeTotals(the.ledger, { bureau: paper })[0]).toMatchObject({ found: 4 });
    expect(codeOf(decide(the, 'chair', 2, 'CK=5'))).toBe('TABLE_NOTHING_OPEN');
  });

  it('are not decided at a gap or behind one: what is shifted there would close unread', () => {
    const the = room();
    const bundle = ['CK=2', 'CK=5', 'CK=blank', 'CK=2:E1', 'CK=2:E2', 'CK=2:E3'];
    key(the, 'anna', ['CK=2', ...bundle.slice(0, 5)]);
    key(the, 'bram', bundle);
    const open = done(sitAt(the, 'bram')).open ?? [];
    const before = the.ledger.head();
    expect(done(bundleDifferences(deskOf(the, 'chair'), bundleAt(1)))).toMatchObject({
      open: [],
      shiftedFrom: 1,
    });
    for (const place of open.map(placeOfKey))
      expect(codeOf(decide(the, 'chair', place, 'CK=2'))).toBe('BUNDLE_BEHIND_GAP');
    expect(the.ledger.head()).toEqual(before);

    const places = Object.fromEntries(open.map((key) => [key, bundle[placeOfKey(key) - 1] ?? null] as const));
    done(correct(the, 'anna', places));
    expect(done(correct(the, 'bram', places)).state).toBe('agreed');
    expect(officeTotals(the.ledger, { bureau: paper })[0]).toMatchObject({ found: 6, valid: 5, blank: 1 });
  });

  it('that are alike but not as many as were counted are shown with both numbers', () => {
    const the = room();
    key(the, 'anna', ['CK=2', 'CK=5']);
    key(the, 'bram', ['CK=2', 'CK=blank']);
    for (const name of ['anna', 'bram']) done(correct(the, name, { 'ballot/2': null }));
    expect(done(bundleDifferences(deskOf(the, 'chair'), bundleAt(1)))).toMatchObject({
      ...{ because: 'incoherent', keyed: 1, counted: [2] },
      open: [{ place: 1 }, { place: 2, first: null, second: null }],
      shiftedFrom: null,
    });
    expect(done(decide(the, 'chair', 2, 'CK=5')).state).toBe('agreed');
  });

  it('show what the chair decided as the chair’s, and say beforehand that it is not as many as were counted', () => {
    const the = room();
    key(the, 'anna', ['CK=2', 'CK=5', 'CK=5']);
    key(the, 'bram', ['CK=2', 'CK=blank', 'CK=blank']);
    for (const name of ['anna', 'bram']) {
      const places = { 'ballot/2': name === 'anna' ? 'CK=5' : 'CK=blank', 'ballot/3': null };
      done(correct(the, name, places));
    }
    const chair = deskOf(the, 'chair');
    const fails = (at: number) =>
      isNotAsCountedIfDecided(chair, bundleAt(1), { place: at, ballot: 'CK=2:E1' });
    expect(fails(2)).toBe(true);
    expect(done(decide(the, 'chair', 2, 'CK=2:E1')).state).toBe('differs');
    expect(done(bundleDifferences(chair, bundleAt(1)))).toMatchObject({
      ...{ because: 'incoherent', isAlike: true, decisions: 1, keyed: 2, counted: [3] },
      open: [
        { place: 1, first: 'CK=2', second: 'CK=2', decided: null },
        { first: 'CK=5', second: 'CK=blank', decided: { officer: 'chair', value: 'CK=2:E1' } },
        { place: 3, first: null, second: null, decided: null },
      ],
    });
    expect(fails(1)).toBe(true);
    expect(fails(3)).toBe(false);
    expect(done(decide(the, 'chair', 3, 'CK=2')).state).toBe('agreed');
  });

  it('hear who is still at it: the other has made them alike meanwhile', () => {
    const the = room();
    key(the, 'anna', ['CK=2']);
    key(the, 'bram', ['CK=5']);
    const late = done(sitAt(the, 'bram'));
    done(correct(the, 'anna', { 'ballot/1': 'CK=5' }));
    expect(officeTotals(the.ledger, { bureau: paper })[0]).toMatchObject({ found: 0 });
    const places = { [placeKey(1)]: 'CK=blank' };
    const handed = handInBundle(deskOf(the, 'bram'), late.place, {
      counted: null,
      ballots: [],
      places,
      version: late.draft.version,
    });
    expect(done(handed)).toMatchObject({ state: 'differs', open: ['ballot/1'] });
    expect(officeTotals(the.ledger, { bureau: paper })[0]).toMatchObject({ found: 0 });
  });

  it('are both heard where both officers key them at the same time', () => {
    const the = room();
    key(the, 'anna', ['CK=2', 'CK=5', 'CK=blank']);
    key(the, 'bram', ['CK=2', 'CK=2:E1', 'CK=2:E2']);
    const at = done(sitAt(the, 'anna'));
    done(correct(the, 'bram', { 'ballot/2': 'CK=5', 'ballot/3': 'CK=2:E2' }));
    const places = { [placeKey(2)]: 'CK=2:E1', [placeKey(3)]: 'CK=2:E2' };
    const draft = { counted: null, ballots: [], places, version: at.draft.version };
    expect(done(handInBundle(deskOf(the, 'anna'), at.place, draft))).toMatchObject({
      ...{ state: 'differs', open: ['ballot/2'] },
    });
    expect(officeTotals(the.ledger, { bureau: paper })[0]).toMatchObject({ found: 0 });
  });

  it('are not filled with what was keyed for other questions', () => {
    const the = room();
    key(the, 'anna', ['CK=2', 'CK=5', 'CK=blank']);
    key(the, 'bram', ['CK=2', 'CK=blank', 'CK=2:E2']);
    const { place: own, draft } = done(sitAt(the, 'anna'));
    const kept = { ...draft, places: { [placeKey(2)]: 'CK=5' } };
    done(keepBundleDraft(deskOf(the, 'anna'), own, kept));
    done(correct(the, 'bram', { 'ballot/2': null, 'ballot/3': null }));
    expect(the.ledger.bundleDraft(own)).toMatchObject({ places: kept.places });
    const none = { [placeKey(2)]: null, [placeKey(3)]: null };
    const { version } = done(
      keepBundleDraft(deskOf(the, 'anna'), own, { ...kept, version: versionOf(the, own), places: none }),
    );
    const again = { counted: null, ballots: [], places: none, version };
    // One ballot where each had counted three: all of it is asked for anew.
    expect(done(handInBundle(deskOf(the, 'anna'), own, again))).toMatchObject({ because: 'incoherent' });
    expect(done(sitAt(the, 'anna')).draft).toMatchObject({ places: {} });
  });

  it('are not handed in from a terminal at which another keyed since', () => {
    const the = room();
    const { place: own } = done(sitAt(the, 'anna'));
    const old = done(keep(the, 0, ['CK=2']));
    done(keep(the, old.version, ['CK=5']));
    expect(codeOf(handInBundle(deskOf(the, 'anna'), own, old))).toBe('BUNDLE_DRAFT_ELSEWHERE');
    expect(done(sitAt(the, 'anna')).draft.ballots).toEqual(['CK=5']);
  });

  it('are not given up from a terminal at which another keyed since, nor a later sitting', () => {
    const the = room();
    const { place: own, draft: old } = done(sitAt(the, 'anna'));
    const kept = done(keep(the, 0, ['CK=2']));
    expect(codeOf(giveUpBundle(deskOf(the, 'anna'), own, old))).toBe('BUNDLE_DRAFT_ELSEWHERE');
    expect(done(sitAt(the, 'anna')).draft).toEqual(kept);
    done(giveUpBundle(deskOf(the, 'anna'), own, kept));
    done(sitAt(the, 'anna'));
    expect(codeOf(giveUpBundle(deskOf(the, 'anna'), own, kept))).toBe('BUNDLE_DRAFT_ELSEWHERE');
  });

  it('tell an officer which place the chair decided otherwise while they keyed it', () => {
    const the = room();
    key(the, 'anna', ['CK=2', 'CK=5', 'CK=2']);
    key(the, 'bram', ['CK=5', 'CK=2', 'CK=2']);
    const { place: own, draft } = done(sitAt(the, 'anna'));
    const places = { [placeKey(1)]: 'CK=2', [placeKey(2)]: 'CK=5' };
    const kept = done(keepBundleDraft(deskOf(the, 'anna'), own, { ...draft, places }));
    done(decide(the, 'chair', 1, 'CK=5'));
    const refused = handInBundle(deskOf(the, 'anna'), own, kept);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'TABLE_MOVED_ON', params: { contest: 'CK', bundle: 1 } },
    });
    const again = done(sitAt(the, 'anna'));
    expect(again.draft.places).toEqual({ [placeKey(2)]: 'CK=5' });
    expect(codeOf(handInBundle(deskOf(the, 'anna'), own, again.draft))).toBe('done');
  });

  it('are not set aside where they are no longer what the chair was asked about', () => {
    const the = room();
    key(the, 'anna', ['CK=2']);
    const seen = lastEvent(the, 1);
    key(the, 'bram', ['CK=2']);
    expect(setAside(the, 'chair', 1, 'the wrong pile', seen)).toMatchObject({
      error: { code: 'TABLE_MOVED_ON', params: { contest: 'CK', bundle: 1 } },
    });
    expect(officeTotals(the.ledger, { bureau: paper })[0]).toMatchObject({ found: 1 });
  });

  it('need nobody where they are alike: a bundle of nothing too', () => {
    const the = room();
    expect(keyTwice(the, []).state).toBe('agreed');
    expect(officeTotals(the.ledger, { bureau: paper })[0]).toMatchObject({ found: 0 });
  });
});
