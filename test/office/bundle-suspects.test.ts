/** Suspect ballots of bundles: each counts once, as what the bureau decided it is, as long as it stands decided. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invalidGrounds } from '../../src/ballot/choices.ts';
import type { SuspectDecision } from '../../src/count/suspect.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { countedInBundles } from '../../src/office/bundle-list.ts';
import { bundlesHistory } from '../../src/office/bundles-history.ts';
import {
  decideSuspect,
  openSuspects,
  raiseSuspect,
  reopenSuspect,
  suspectsOf,
  withdrawSuspect,
} from '../../src/office/suspects.ts';
import { sitDown } from '../../src/office/tables.ts';
import { voidBallot } from '../../src/office/take-back.ts';
import { officeTotals } from '../../src/office/totals.ts';
import {
  bundleAt,
  counting,
  deskOf,
  eventsOf,
  key,
  keyTwice,
  type Room,
  room,
  setAside,
  sitAt,
} from './bundle-office.ts';
import { codeOf, done, place } from './paper-office.ts';
import { officer, paper } from './practice-canton.ts';

const initials = { members: ['AB', 'CD'], witness: null } as const;
const verified = ({ path }: Room) => officeFiles.verify(path, () => undefined);
const decide = (the: Room, suspect: number, decision: SuspectDecision) =>
  decideSuspect(deskOf(the, 'chair'), { bureau: paper, suspect }, { decision, contested: false, initials });
const reopen = (the: Room, suspect: number) =>
  reopenSuspect(deskOf(the, 'chair'), { bureau: paper, suspect }, 'a witness came late');
const raise = (the: Room) =>
  raiseSuspect(the.ledger, the.clock, officer('anna'), place, { ground: 'object', note: '' });
const statesOf = (the: Room) => suspectsOf(the.ledger, paper).map(({ state }) => state.state);

const valid = { kind: 'valid', choices: 'CK=2:E1' } as const;
const blank = { kind: 'blank' } as const;
const invalid = { kind: 'invalid', ground: 'object' } as const;

/** Found, valid, blank and invalid of the contest. */
function sums({ ledger }: Room): readonly (number | null)[] {
  const [table] = officeTotals(ledger, { bureau: paper, contest: place.contest });
  return table === undefined ? [] : [table.found, table.valid, table.blank, table.invalid];
}

describe('a suspect ballot of a bundle', () => {
  it('gets its number when the bundle agrees, and says where it lies', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'suspect', 'suspect']);
    expect(suspectsOf(the.ledger, paper)).toMatchObject([
      { suspect: 1, batch: null, state: { state: 'raised', from: { bundle: 1, place: 2 }, note: '' } },
      { suspect: 2, batch: null, state: { state: 'raised', from: { bundle: 1, place: 3 } } },
    ]);
    expect(sums(the)).toEqual([1, 1, 0, 0]);
    expect(countedInBundles(the.ledger, place)).toBe(3);
  });

  it('is raised on what the officers doubt, both where they doubt different things', async () => {
    const the = room();
    key(the, 'anna', ['suspect:altered', 'suspect:object', 'suspect', 'suspect']);
    expect(
      key(the, 'bram', ['suspect:altered', 'suspect:recognisable', 'suspect:altered', 'suspect']).state,
    ).toBe('agreed');
    const grounds = suspectsOf(the.ledger, paper).map(({ state }) => [state.ground, state.otherGround]);
    expect(grounds).toEqual([
      ['altered', undefined],
      ['object', 'recognisable'],
      ['intention-unclear', 'altered'],
      ['intention-unclear', undefined],
    ]);
    done(decide(the, 2, invalid));
    expect(suspectsOf(the.ledger, paper)[1]?.state).toMatchObject({
      ground: 'object',
      otherGround: 'recognisable',
    });
    expect(await verified(the)).toMatchObject({ ok: true });
  });

  it.each<readonly [string, SuspectDecision, readonly number[]]>([
    ['valid', valid, [2, 2, 0, 0]],
    ['blank', blank, [2, 1, 1, 0]],
    ['invalid', invalid, [2, 1, 0, 1]],
  ])(
    'counts as %s once it is decided so, and no longer when that is opened again',
    async (_, decision, after) => {
      const the = room();
      keyTwice(the, ['CK=2', 'suspect']);
      const before = counting(the);
      done(decide(the, 1, decision));
      expect(sums(the)).toEqual(after);
      expect(countedInBundles(the.ledger, place)).toBe(2);
      expect(done(bundlesHistory(the.ledger, officer('audra'), place))).toMatchObject({ beside: 1 });
      expect(await verified(the)).toMatchObject({ ok: true, value: { ballots: 2 } });

      done(reopen(the, 1));
      expect(counting(the)).toEqual(before);
      expect(eventsOf(the, 'ballot-voided', 'suspect-reopened').map(({ type }) => type)).toEqual([
        'ballot-voided',
        'suspect-reopened',
      ]);
      expect(await verified(the)).toMatchObject({ ok: true });

      done(decide(the, 1, valid));
      expect(sums(the)).toEqual([2, 2, 0, 0]);
      expect(await verified(the)).toMatchObject({ ok: true, value: { ballots: 2 } });
    },
  );

  it('counts for the candidates it is decided for', () => {
    const the = room();
    keyTwice(the, ['suspect']);
    done(decide(the, 1, { kind: 'valid', choices: '2:E1,S3' }));
    const table = officeTotals(the.ledger, { contest: place.contest })[0];
    const list = table?.lists.find(({ number }) => number === 2);
    expect(list?.effectives.find(({ number }) => number === 1)?.votes).toBe(1);
    expect(list?.substitutes.find(({ number }) => number === 3)?.votes).toBe(1);
  });

  it('goes with its bundle: withdrawn, its ballot voided, and numbered anew as what is keyed then', async () => {
    const the = room();
    keyTwice(the, ['CK=2', 'suspect', 'suspect']);
    keyTwice(the, ['suspect'], bundleAt(2));
    done(decide(the, 1, valid));
    done(setAside(the, 'chair'));
    expect(statesOf(the)).toEqual(['withdrawn', 'withdrawn', 'raised']);
    expect(sums(the)).toEqual([0, 0, 0, 0]);
    expect(openSuspects(the.ledger)).toMatchObject([{ count: 1 }]);
    expect(await verified(the)).toMatchObject({ ok: true });

    // Another ballot lies at the place now, and one that was suspect is keyed as what it is.
    keyTwice(the, ['CK=blank', 'suspect', 'CK=5']);
    expect(statesOf(the)).toEqual(['withdrawn', 'withdrawn', 'raised', 'raised']);
    expect(suspectsOf(the.ledger, paper)[3]).toMatchObject({ suspect: 4, state: { from: { place: 2 } } });
    done(decide(the, 4, blank));
    expect(sums(the)).toEqual([3, 1, 2, 0]);
    expect(await verified(the)).toMatchObject({ ok: true, value: { ballots: 3 } });
  });

  it('is not withdrawn alone, nor is any ballot of paper voided alone', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'suspect']);
    done(decide(the, 1, valid));
    const before = [the.ledger.head(), counting(the)];
    expect(codeOf(withdrawSuspect(deskOf(the, 'chair'), { bureau: paper, suspect: 1 }, 'why'))).toBe(
      'SUSPECT_OF_BUNDLE',
    );
    for (const { seq } of the.ledger.events({ limit: 100, types: ['ballot-counted'] }))
      expect(codeOf(voidBallot(the.ledger, the.clock, officer('chair'), seq, 'why'))).toBe('BALLOT_OF_PAPER');
    expect([the.ledger.head(), counting(the)]).toEqual(before);
  });

  it('is keyed in its bundle alone: by hand nobody sets one aside there, and what was set aside by hand is for a table', () => {
    const the = room();
    done(raise(the));
    expect(codeOf(sitAt(the, 'anna'))).toBe('BUREAU_COUNTS_BY_TABLE');
    done(withdrawSuspect(deskOf(the, 'chair'), { bureau: paper, suspect: 1 }, 'set aside by mistake'));
    keyTwice(the, ['suspect']);
    expect(codeOf(raise(the))).toBe('BUREAU_COUNTS_BY_BALLOT_SUSPECT');
    expect(codeOf(sitDown(the.ledger, the.clock, officer('anna'), place))).toBe('BUREAU_COUNTS_BY_BALLOT');
    done(setAside(the, 'chair'));
    expect(done(raise(the)).suspect).toBe(3);
  });

  it('counts as the paper has it, whatever was decided before, in whatever order', async () => {
    const decisions = fc.oneof(
      fc.constantFrom<SuspectDecision>(valid, { kind: 'valid', choices: 'CK=5' }, blank),
      fc.constantFrom(...invalidGrounds).map((ground): SuspectDecision => ({ kind: 'invalid', ground })),
    );
    const acts = fc.array(fc.record({ suspect: fc.integer({ min: 1, max: 3 }), decision: decisions }), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(acts, async (some) => {
        const the = room();
        keyTwice(the, ['suspect', 'CK=2', 'suspect', 'CK=blank', 'suspect']);
        const stands = new Map<number, SuspectDecision['kind']>();
        for (const { suspect, decision } of some) {
          if (stands.has(suspect)) done(reopen(the, suspect));
          done(decide(the, suspect, decision));
          stands.set(suspect, decision.kind);
        }
        const kinds = ['valid', 'blank', ...stands.values()];
        const counted = (kind: string) => kinds.filter((one) => one === kind).length;
        expect(sums(the)).toEqual([kinds.length, counted('valid'), counted('blank'), counted('invalid')]);
        expect(await verified(the)).toMatchObject({ ok: true, value: { ballots: kinds.length } });
      }),
      { numRuns: 15 },
    );
  });

  it('keyed by one officer alone has no number', () => {
    const the = room();
    key(the, 'anna', ['suspect']);
    expect(suspectsOf(the.ledger, paper)).toEqual([]);
  });
});
