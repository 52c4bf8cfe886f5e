import { describe, expect, it } from 'vitest';
import { tableForm } from '../../src/count/table-form.ts';
import { findBureau, findContest } from '../../src/election/lookup.ts';
import { board } from '../../src/office/board.ts';
import { handIn, handInWhole } from '../../src/office/hand-in.ts';
import { logPage } from '../../src/office/log.ts';
import { logCounts } from '../../src/office/log-kinds.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';
import type { Draft } from '../../src/office/table-ports.ts';
import { giveUp, keepDraft, sitDown } from '../../src/office/tables.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { eventFacts, readLogEvent } from '../../src/tui/screens/log-event/log-event-state.ts';
import { bureauId, contestId } from '../support/elections.ts';
import {
  codeOf,
  type Desk,
  decided,
  done,
  draft,
  entry,
  field,
  handedIn,
  keyed,
  lastEvent,
  paperDesk,
  place,
  reopened,
  reset,
  right,
  sit,
  tableEvents,
} from './paper-office.ts';
import { digital1, officer, paper } from './practice-canton.ts';

describe('an officer who sits down to a count table', () => {
  it('has the first entry before them, every box of the paper empty', () => {
    const desk = paperDesk();
    const sitting = done(sit(desk, 'anna'));
    const { election } = desk.ledger;
    const [bureau, contest] = [findBureau(election, paper), findContest(election, place.contest)];
    if (bureau === undefined || contest === undefined) throw new Error('no table');

    expect(sitting).toMatchObject({ place: { ...place, entry: 1 }, open: null });
    expect(sitting.draft).toMatchObject({ shape: { urns: 1, blankAndInvalid: 'sum' }, figures: {} });
    expect(sitting.form).toEqual(tableForm(contest, bureau, sitting.draft.shape));
  });

  it('goes on without another event when they sit down again, and keeps others away', () => {
    const desk = paperDesk();
    done(sit(desk, 'anna'));
    done(sit(desk, 'anna'));

    expect(tableEvents(desk).map(({ type, officer: who }) => [type, who])).toEqual([['table-begun', 'anna']]);
    expect(sit(desk, 'bram')).toMatchObject({
      ok: false,
      error: { code: 'TABLE_HELD_BY_OTHER', params: { officer: 'anna', bureau: 'TB-1', contest: 'CK' } },
    });
  });

  it('must be a member of the bureau or the chair, at a bureau that counts paper, for a contest it has', () => {
    const desk = paperDesk();
    const at = (bureau: string, contest = 'CK') =>
      codeOf(
        sitDown(desk.ledger, desk.clock, officer('anna'), {
          bureau: bureauId(bureau),
          contest: contestId(contest),
        }),
      );

    expect(['audra', 'admin'].map((name) => codeOf(sit(desk, name)))).toEqual([
      'NOT_PERMITTED',
      'NOT_PERMITTED',
    ]);
    expect([at('TB-9'), at(digital1), at('TB-1', 'EU')]).toEqual([
      'BUREAU_UNKNOWN',
      'BUREAU_NOT_COUNTING',
      'CONTEST_NOT_AT_BUREAU',
    ]);
    expect(tableEvents(desk)).toEqual([]);
  });

  it('may give the entry up: the draft is gone, and another takes it', () => {
    const desk = paperDesk();
    const { place: own } = done(sit(desk, 'anna'));
    const kept = done(draft(desk, 0, right));

    expect(codeOf(giveUp(desk.ledger, desk.clock, officer('bram'), own, kept))).toBe('TABLE_HELD_BY_OTHER');
    expect(done(giveUp(desk.ledger, desk.clock, officer('anna'), own, kept))).toEqual({ state: 'empty' });
    expect(done(sit(desk, 'bram')).draft).toMatchObject({ figures: {} });
  });
});

describe('what was keyed and not handed in', () => {
  it('is there again when the program ended meanwhile', () => {
    const desk = paperDesk();
    done(sit(desk, 'anna'));
    const { version } = done(
      draft(desk, done(draft(desk, 0, { 'found/1': 30 })).version, { 'found/1': 300, blankOrInvalid: 20 }),
    );

    expect(done(sit(reopened(desk), 'anna')).draft).toEqual({
      version,
      ...entry({ 'found/1': 300, blankOrInvalid: 20 }),
    });
  });

  it('is kept from one terminal only: an older version takes the place of none', () => {
    const desk = paperDesk();
    const { version } = done(sit(desk, 'anna')).draft;
    done(draft(desk, version, { 'found/1': 300 }));

    expect(codeOf(draft(desk, version, { 'found/1': 1 }))).toBe('TABLE_DRAFT_ELSEWHERE');
    expect(done(sit(desk, 'anna')).draft.figures).toEqual({ 'found/1': 300 });
  });

  it('is kept for who is at the entry, and nobody else, and no longer', () => {
    const desk = paperDesk();
    expect(codeOf(draft(desk, 0, right))).toBe('TABLE_DRAFT_ELSEWHERE');
    done(sit(desk, 'anna'));
    expect(codeOf(draft(desk, 0, right, 'bram'))).toBe('TABLE_DRAFT_ELSEWHERE');
    done(handedIn(desk, 'anna', 1));
    expect(codeOf(draft(desk, 0, right))).toBe('TABLE_DRAFT_ELSEWHERE');
  });

  it('is no part of the record, of the totals or of the log', () => {
    const desk = paperDesk();
    done(sit(desk, 'anna'));
    const before = [desk.ledger.head(), officeTotals(desk.ledger, {}), desk.ledger.tableRows()];
    done(draft(desk, 0, right));

    expect([desk.ledger.head(), officeTotals(desk.ledger, {}), desk.ledger.tableRows()]).toEqual(before);
  });

  it('is gone once it is handed in, and once the table is reset', () => {
    const desk = paperDesk();
    const known = () => desk.ledger.draft({ ...place, entry: 1 });
    done(sit(desk, 'anna'));
    done(draft(desk, 0, right));
    done(reset(desk, 'chair'));
    expect(known()).toBeUndefined();

    done(sit(desk, 'anna'));
    done(draft(desk, 0, right));
    done(handedIn(desk, 'anna', 1));
    expect(known()).toBeUndefined();
  });

  it('stays where handing in is refused', () => {
    const desk = paperDesk();
    done(sit(desk, 'anna'));
    done(draft(desk, 0, right));

    expect(codeOf(handedIn(desk, 'bram', 1))).toBe('TABLE_HELD_BY_OTHER');
    expect(desk.ledger.draft({ ...place, entry: 1 })?.figures).toEqual(right);
  });
});

/** Everything that the program shows while a table is not agreed. */
const shown = ({ ledger }: Desk): string =>
  JSON.stringify([
    logPage(ledger, { limit: 1000 }),
    ledger.events({ limit: 1000 }).map(({ seq }) => {
      const state = readLogEvent(ledger, seq);
      return state === undefined ? [] : [state.entry, state.bureau, eventFacts(state.event)];
    }),
    officeTotals(ledger, {}),
    officeTotals(ledger, { bureau: paper }),
    board(ledger),
    ledger.tableRows(),
    raisedCodes(ledger),
    logCounts(ledger),
  ]);

describe('the second entry', () => {
  // Figures that nothing else in an office has.
  const first = {
    'found/1': 745_113,
    blankOrInvalid: 745_001,
    'category/2/headOnly': 111,
    'unused/92094/1': 733_919,
  };
  const figures = /745.?113|745.?001|733.?919|"?\b111\b/;

  it('is blind: nothing that an officer can see has a figure of the first before both agree', () => {
    const desk = paperDesk();
    keyed(desk, 'anna', first);
    expect(shown(desk)).not.toMatch(figures);

    const sitting = done(sit(desk, 'bram'));
    expect(JSON.stringify([sitting.place, sitting.draft, sitting.open, [...sitting.form.index]])).not.toMatch(
      figures,
    );
    expect(shown(desk)).not.toMatch(figures);
    for (const name of ['anna', 'chair', 'audra'])
      expect(JSON.stringify(sit(desk, name))).not.toMatch(figures);

    expect(keyed(desk, 'bram', { ...first, 'category/2/headOnly': 112 }).state).toBe('differs');
    expect(shown(desk)).not.toMatch(figures);
    expect(JSON.stringify(done(sit(desk, 'bram')).draft)).not.toMatch(figures);
    expect(shown(desk)).not.toMatch(figures);
  });

  it('shows the figures once both agree: the test above would see them', () => {
    const desk = paperDesk();
    keyed(desk, 'anna', { ...first, 'category/2/headOnly': 112 });
    keyed(desk, 'bram', { ...first, 'category/2/headOnly': 112 });

    expect(shown(desk)).toMatch(figures);
  });

  it('has as many boxes as the first, and is by another officer', () => {
    const desk = paperDesk();
    done(sit(desk, 'anna'));
    const apart = { shape: { urns: 2, blankAndInvalid: 'apart' }, figures: {} } as const;
    const where = { bureau: paper, entry: 1 } as const;
    done(
      handInWhole(desk.ledger, desk.clock, officer('anna'), where, [
        { contest: place.contest, table: apart },
      ]),
    );

    expect(codeOf(sit(desk, 'anna'))).toBe('TABLE_SAME_OFFICER');
    expect(done(sit(desk, 'bram')).draft.shape).toEqual(apart.shape);
  });

  it('makes the table count where it says the same: totals, log and board have it', () => {
    const desk = paperDesk();
    keyed(desk, 'anna', right);
    expect(officeTotals(desk.ledger, {})[0]).toMatchObject({ found: 0 });
    expect(keyed(desk, 'bram', right).state).toBe('agreed');

    for (const filter of [{}, { bureau: paper }, { bureau: paper, contest: place.contest }])
      expect(officeTotals(desk.ledger, filter)[0]).toMatchObject({
        contest: 'CK',
        found: 300,
        valid: 280,
        blankOrInvalid: 20,
        blank: null,
        lists: [
          { number: 2, electoralFigure: 250, effectives: [{ votes: 90 }, { votes: 0 }, { votes: 25 }] },
          { number: 5, electoralFigure: 30 },
        ],
      });
    expect(logCounts(desk.ledger)).toMatchObject({ all: 6, office: 1, tables: 5 });
    expect(codeOf(sit(desk, 'anna'))).toBe('TABLE_AGREED');
  });
});

describe('two officers who key the open fields anew at the same time', () => {
  const slipped = (desk: Desk) => {
    keyed(desk, 'anna', right);
    keyed(desk, 'bram', { ...right, 'votes/2/E/1': 80, 'votes/2/E/3': 35 });
  };

  it('are both heard: what one keyed for a field that the other has closed opens it again, and is in the record', () => {
    const desk = paperDesk();
    slipped(desk);
    const { place: first, draft: mine } = done(sit(desk, 'anna'));
    keyed(desk, 'bram', { ...right, 'votes/2/E/3': 35 });
    const again = { ...mine, ...entry({ 'votes/2/E/1': 80, 'votes/2/E/3': 35 }) };
    expect(done(handIn(desk.ledger, desk.clock, officer('anna'), first, again))).toMatchObject({
      ...{ state: 'differs', open: ['votes/2/E/1'] },
      first: { figures: { 'votes/2/E/1': 80 } },
    });
    expect(tableEvents(desk).at(-1)).toMatchObject({
      type: 'table-corrected',
      data: { figures: { 'votes/2/E/1': 80, 'votes/2/E/3': 35 } },
    });
    expect(done(decided(desk, 'chair', 'votes/2/E/1', 90)).state).toBe('agreed');
  });

  it('are both heard: the table counts for nobody while one of them still reads the paper', () => {
    const desk = paperDesk();
    slipped(desk);
    const { place: first } = done(sit(desk, 'anna'));
    const kept = done(draft(desk, 0, { 'votes/2/E/1': 80, 'votes/2/E/3': 35 }));
    expect(keyed(desk, 'bram', right).state).toBe('correcting');
    expect(desk.ledger.agreedTable(place)).toBeUndefined();
    expect(done(handIn(desk.ledger, desk.clock, officer('anna'), first, kept))).toMatchObject({
      ...{ state: 'differs', open: ['votes/2/E/1', 'votes/2/E/3'] },
    });
  });

  it('leave it open where the second gives up without a word, until one of them keys it or the chair decides', () => {
    const desk = paperDesk();
    slipped(desk);
    const { place: first, draft: kept } = done(sit(desk, 'anna'));
    expect(keyed(desk, 'bram', right).state).toBe('correcting');
    expect(done(giveUp(desk.ledger, desk.clock, officer('anna'), first, kept)).state).toBe('differs');
    expect(keyed(desk, 'anna', right).state).toBe('agreed');
  });

  it('one after the other, each once: nobody finds by trying what the other has keyed', () => {
    const desk = paperDesk();
    slipped(desk);
    const guess = (name: string, votes: number) =>
      keyed(desk, name, { ...right, 'votes/2/E/1': votes, 'votes/2/E/3': 115 - votes });
    expect(guess('anna', 88).state).toBe('differs');
    const before = desk.ledger.head();
    expect(codeOf(sit(desk, 'anna'))).toBe('TABLE_REENTERED');
    expect(desk.ledger.head()).toEqual(before);
    expect(guess('bram', 88).state).toBe('agreed');
  });

  it('are not asked for what the chair decided meanwhile, nor is that undone', () => {
    const desk = paperDesk();
    slipped(desk);
    done(sit(desk, 'anna'));
    done(decided(desk, 'chair', 'votes/2/E/1', 90));
    expect(done(sit(desk, 'anna')).open).toEqual(['votes/2/E/3']);
    expect(keyed(desk, 'anna', { 'votes/2/E/3': 35 }).state).toBe('agreed');
    expect(desk.ledger.agreedTable(place)?.figures).toMatchObject({ 'votes/2/E/1': 90, 'votes/2/E/3': 35 });
  });
});

describe('an officer at two terminals', () => {
  it('does not hand in what was changed at the other since', () => {
    const desk = paperDesk();
    const { place: seat } = done(sit(desk, 'anna'));
    const old = done(draft(desk, 0, right));
    done(draft(desk, old.version, { ...right, 'votes/2/E/1': 91 }));
    expect(codeOf(handIn(desk.ledger, desk.clock, officer('anna'), seat, old))).toBe('TABLE_DRAFT_ELSEWHERE');
    expect(done(sit(desk, 'anna')).draft.figures).toMatchObject({ 'votes/2/E/1': 91 });
  });

  it('does not hand in open fields as a table that is keyed from the beginning, however often each was kept', () => {
    const desk = paperDesk();
    keyed(desk, 'anna', right);
    keyed(desk, 'bram', { ...right, 'votes/2/E/1': 91 });
    const { place: seat } = done(sit(desk, 'anna'));
    const open = done(draft(desk, 0, { 'votes/2/E/1': 90 }));
    done(reset(desk, 'chair'));
    done(sit(desk, 'anna'));
    let { version } = done(draft(desk, 0, right));
    for (let kept = 0; kept < 20; kept += 1) ({ version } = done(draft(desk, version, right)));
    expect(codeOf(handIn(desk.ledger, desk.clock, officer('anna'), seat, open))).toBe(
      'TABLE_DRAFT_ELSEWHERE',
    );
    expect(done(sit(desk, 'anna')).draft).toMatchObject({ version, figures: right });
  });

  it('gives up nothing that was keyed at the other since, nor a later sitting', () => {
    const desk = paperDesk();
    const old = done(sit(desk, 'anna'));
    const gone = (seen: Pick<Draft, 'version'>) =>
      codeOf(giveUp(desk.ledger, desk.clock, officer('anna'), old.place, seen));
    const kept = done(draft(desk, 0, right));
    expect(gone(old.draft)).toBe('TABLE_DRAFT_ELSEWHERE');
    expect(done(sit(desk, 'anna')).draft).toEqual(kept);
    expect(gone(kept)).toBe('done');

    const fresh = done(sit(desk, 'anna'));
    expect([old.draft, kept].map(gone)).toEqual(['TABLE_DRAFT_ELSEWHERE', 'TABLE_DRAFT_ELSEWHERE']);
    expect(done(sit(desk, 'anna')).draft).toEqual(fresh.draft);
  });

  it('hands in nothing of a sitting that is over, though nothing was kept of it', () => {
    const desk = paperDesk();
    keyed(desk, 'anna', right);
    keyed(desk, 'bram', { ...right, 'votes/2/E/1': 91 });
    const old = done(sit(desk, 'anna'));
    keyed(desk, 'bram', { 'votes/2/E/1': 300 });
    // More votes than ballots that name anybody, once the chair has decided so: all that is compared is open.
    done(decided(desk, 'chair', 'votes/2/E/1', 300));
    expect(done(sit(desk, 'anna')).open?.length).toBeGreaterThan(1);
    const late = { ...old.draft, figures: { [field('votes/2/E/1')]: 90 } };
    expect(codeOf(keepDraft(desk.ledger, officer('anna'), old.place, late))).toBe('TABLE_DRAFT_ELSEWHERE');
    expect(codeOf(handIn(desk.ledger, desk.clock, officer('anna'), old.place, late))).toBe(
      'TABLE_DRAFT_ELSEWHERE',
    );
  });

  it('finds nothing keyed for what is asked anew: both begin again where both are wrong', () => {
    const desk = paperDesk();
    keyed(desk, 'anna', right);
    keyed(desk, 'bram', { ...right, 'votes/2/E/1': 91 });
    done(sit(desk, 'anna'));
    done(draft(desk, 0, { 'votes/2/E/1': 90 }));
    // More votes than ballots that name anybody: all that is compared is open.
    expect(done(decided(desk, 'chair', 'votes/2/E/1', 300))).toMatchObject({ because: 'incoherent' });
    expect(done(sit(desk, 'anna')).draft).toMatchObject({ figures: {} });
  });
});

it('is not set aside where it is no longer what the chair was asked about', () => {
  const desk = paperDesk();
  keyed(desk, 'anna', right);
  const seen = lastEvent(desk);
  keyed(desk, 'bram', right);
  const before = desk.ledger.head();
  expect(codeOf(reset(desk, 'chair', 'the wrong paper', seen))).toBe('TABLE_MOVED_ON');
  expect(desk.ledger.head()).toEqual(before);
  const again = lastEvent(desk);
  expect(done(reset(desk, 'chair')).state).toBe('empty');
  for (const name of ['anna', 'bram']) keyed(desk, name, right);
  expect(codeOf(reset(desk, 'chair', 'the wrong paper', again))).toBe('TABLE_MOVED_ON');
});
