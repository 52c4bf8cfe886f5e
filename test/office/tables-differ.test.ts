import { describe, expect, it } from 'vitest';
import { handIn, handInWhole } from '../../src/office/hand-in.ts';
import type { Draft } from '../../src/office/table-ports.ts';
import { keepDraft } from '../../src/office/tables.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { contestId } from '../support/elections.ts';
import {
  codeOf,
  type Desk,
  decided,
  done,
  draft,
  entry,
  field,
  keyed,
  paperDesk,
  place,
  reopened,
  reset,
  right,
  sit,
  tableEvents,
} from './paper-office.ts';
import { officer, paper } from './practice-canton.ts';

describe('tables that were keyed elsewhere', () => {
  const enter = (desk: Desk, name: string, number: 1 | 2, ...contests: readonly string[]) =>
    handInWhole(
      desk.ledger,
      desk.clock,
      officer(name),
      { bureau: paper, entry: number },
      contests.map((id) => ({ contest: contestId(id), table: entry(id === 'CK' ? right : {}) })),
    );

  it('are handed in together, or none of them', () => {
    const desk = paperDesk();
    expect(done(enter(desk, 'anna', 1, 'GR')).map(({ state }) => state)).toEqual(['first-done']);
    const before = desk.ledger.head();

    expect(codeOf(enter(desk, 'bram', 1, 'CK', 'GR'))).toBe('TABLE_ENTRY_DONE');
    expect(desk.ledger.head()).toEqual(before);
    expect(codeOf(enter(desk, 'bram', 2, 'GR', 'CK'))).toBe('TABLE_FIRST_MISSING');
    expect(desk.ledger.head()).toEqual(before);
    expect(done(enter(desk, 'bram', 1, 'CK')).map(({ state }) => state)).toEqual(['first-done']);
  });

  it('correct the open fields and leave the others as they were, or are refused', () => {
    const desk = paperDesk();
    const one = (name: string, number: 1 | 2, figures: Readonly<Record<string, number>>) =>
      handInWhole(desk.ledger, desk.clock, officer(name), { bureau: paper, entry: number }, [
        { contest: place.contest, table: entry(figures) },
      ]);
    done(one('anna', 1, right));
    done(one('bram', 2, { ...right, 'votes/2/E/1': 91 }));

    expect(one('bram', 2, { ...right, 'votes/2/E/3': 26 })).toMatchObject({
      ok: false,
      error: { code: 'TABLE_FIELD_NOT_OPEN', params: { field: 'votes/2/E/3' } },
    });
    expect(done(one('bram', 2, right))).toMatchObject([{ state: 'agreed' }]);
    expect(tableEvents(desk).at(-1)).toMatchObject({
      type: 'table-corrected',
      officer: 'bram',
      data: { entry: 2, figures: { 'votes/2/E/1': 90 } },
    });
  });

  it('go on with what their officer began at the keyboard, whose draft then goes', () => {
    const desk = paperDesk();
    done(sit(desk, 'anna'));
    done(draft(desk, 0, { 'found/1': 5 }));
    done(enter(desk, 'anna', 1, 'CK'));

    expect(tableEvents(desk).map(({ type }) => type)).toEqual(['table-begun', 'table-entered']);
    expect(desk.ledger.draft({ ...place, entry: 1 })).toBeUndefined();
  });
});

describe('a table on which the entries differ', () => {
  const slip = { ...right, 'votes/2/E/1': 91, 'votes/2/E/3': 24 };
  const differing = () => {
    const desk = paperDesk();
    keyed(desk, 'anna', right);
    keyed(desk, 'bram', slip);
    return desk;
  };

  it('tells each officer which fields, and gives them those to key anew, empty', () => {
    const desk = differing();
    for (const [name, number] of [
      ['anna', 1],
      ['bram', 2],
    ] as const) {
      const sitting = done(sit(desk, name));
      expect(sitting.place.entry).toBe(number);
      expect(sitting.open).toEqual(['votes/2/E/1', 'votes/2/E/3']);
      expect(sitting.draft.figures).toEqual({});
      // Beside them what they have keyed themselves, and nothing in the open fields.
      const { 'votes/2/E/1': _one, 'votes/2/E/3': _three, ...others } = number === 1 ? right : slip;
      expect(sitting.own).toEqual(others);
    }
    expect(codeOf(sit(desk, 'chair'))).toBe('TABLE_NOT_OWN_ENTRY');
    expect(desk.ledger.tableRows()).toMatchObject([
      {
        ...place,
        summary: { state: 'correcting', officers: ['anna', 'bram'], open: 2, correcting: [1, 2] },
      },
    ]);
  });

  it('counts once who was wrong has keyed the open fields anew; what was keyed besides is left out', () => {
    const desk = differing();

    expect(keyed(desk, 'bram', { ...right, 'found/1': 999 }).state).toBe('agreed');
    expect(tableEvents(desk).at(-1)?.data).toEqual({
      ...place,
      entry: 2,
      figures: { 'votes/2/E/1': 90, 'votes/2/E/3': 25 },
    });
    expect(officeTotals(desk.ledger, { bureau: paper })[0]).toMatchObject({ found: 300 });
  });

  it('is open no wider and says who has keyed it again, where that does not end it', () => {
    const desk = differing();
    keyed(desk, 'anna', { ...right, 'votes/2/E/3': 24 });

    expect(desk.ledger.tableRows()).toMatchObject([
      { summary: { state: 'differs', because: 'different', open: 1, reentered: [1] } },
    ]);
    expect(done(sit(desk, 'bram')).open).toEqual(['votes/2/E/1']);
  });

  /** anna keys both open fields anew, and the chair decides the first of them before she hands in. */
  const decidedWhileKeyed = (votes: number) => {
    const desk = differing();
    const { place: seat, draft: empty } = done(sit(desk, 'anna'));
    const { figures } = entry({ 'votes/2/E/1': votes, 'votes/2/E/3': 25 });
    const kept = done(keepDraft(desk.ledger, officer('anna'), seat, { ...empty, figures }));
    done(decided(desk, 'chair', 'votes/2/E/1', 90));
    const handsIn = (draft: Draft) => codeOf(handIn(desk.ledger, desk.clock, officer('anna'), seat, draft));
    return { desk, kept, handsIn };
  };

  it('tells an officer what the chair decided otherwise while they keyed it, before anything of theirs is handed in', () => {
    const { desk, kept, handsIn } = decidedWhileKeyed(1);
    expect(handsIn(kept)).toBe('TABLE_MOVED_ON');
    expect(tableEvents(desk).at(-1)?.type).toBe('table-decided');

    const { open, draft: left } = done(sit(desk, 'anna'));
    expect([open, left.figures]).toEqual([['votes/2/E/3'], { 'votes/2/E/3': 25 }]);
    expect(handsIn(left)).toBe('done');
  });

  it('takes it from one who keyed what the chair decided', () => {
    const { kept, handsIn } = decidedWhileKeyed(90);
    expect(handsIn(kept)).toBe('done');
  });

  it('keeps which box was open, whose figure may be half of one', () => {
    const desk = differing();
    const { place: seat, draft: empty } = done(sit(desk, 'anna'));
    const { figures } = entry({ 'votes/2/E/1': 1 });
    const kept = { ...empty, figures, at: field('votes/2/E/1') };
    done(keepDraft(desk.ledger, officer('anna'), seat, kept));
    expect(done(sit(reopened(desk), 'anna')).draft).toMatchObject({ figures, at: 'votes/2/E/1' });
  });

  it('is decided by a chair who keyed neither entry, field by field, for a reason that stays', () => {
    const desk = differing();
    expect(['anna', 'bram', 'audra'].map((name) => codeOf(decided(desk, name, 'votes/2/E/1', 90)))).toEqual([
      'NOT_PERMITTED',
      'NOT_PERMITTED',
      'NOT_PERMITTED',
    ]);
    expect(codeOf(decided(desk, 'chair', 'votes/2/E/1', 90, '  '))).toBe('TABLE_TEXT_MISSING');
    expect(codeOf(decided(desk, 'chair', 'votes/2/E/1', 90, 'x'.repeat(301)))).toBe('TABLE_TEXT_TOO_LONG');
    expect(codeOf(decided(desk, 'chair', 'votes/2/E/1', 10_000_000))).toBe('TABLE_FIGURE_TOO_LARGE');
    expect(codeOf(decided(desk, 'chair', 'found/1', 300))).toBe('TABLE_FIELD_NOT_OPEN');

    expect(done(decided(desk, 'chair', 'votes/2/E/1', 90, '  both looked  ')).state).toBe('differs');
    expect(done(decided(desk, 'chair', 'votes/2/E/3', 25)).state).toBe('agreed');
    expect(tableEvents(desk).slice(-2)).toMatchObject([
      {
        type: 'table-decided',
        officer: 'chair',
        data: { field: 'votes/2/E/1', value: 90, reason: 'both looked' },
      },
      { type: 'table-decided', officer: 'chair', data: { field: 'votes/2/E/3', value: 25 } },
    ]);
  });

  it('has no event of an officer who sits down again where they are already', () => {
    const desk = differing();
    for (const name of ['anna', 'anna', 'bram', 'anna']) done(sit(desk, name));

    expect(tableEvents(desk).slice(-3)).toMatchObject([
      { type: 'table-entered', officer: 'bram' },
      { type: 'table-begun', officer: 'anna' },
      { type: 'table-begun', officer: 'bram' },
    ]);
  });

  it('has of an officer’s draft what is still open, once the chair has closed a field meanwhile', () => {
    const desk = differing();
    done(sit(desk, 'anna'));
    done(draft(desk, 0, { 'votes/2/E/1': 89, 'votes/2/E/3': 25 }));
    expect(done(sit(desk, 'anna')).draft.figures).toEqual({ 'votes/2/E/1': 89, 'votes/2/E/3': 25 });
    done(decided(desk, 'chair', 'votes/2/E/1', 90));

    expect(done(sit(desk, 'anna'))).toMatchObject({ open: ['votes/2/E/3'] });
    expect(done(sit(desk, 'anna')).draft.figures).toEqual({ 'votes/2/E/3': 25 });
  });

  const drafts = (desk: Desk) =>
    ([1, 2] as const).map((number) => desk.ledger.draft({ ...place, entry: number })?.figures);

  it('keeps no draft of anybody once the chair has decided all of it', () => {
    const desk = differing();
    done(sit(desk, 'anna'));
    done(draft(desk, 0, { 'votes/2/E/1': 89 }));
    done(decided(desk, 'chair', 'votes/2/E/1', 90));
    done(decided(desk, 'chair', 'votes/2/E/3', 25));
    expect(desk.ledger.tableRows()).toMatchObject([{ summary: { state: 'agreed' } }]);
    expect(drafts(desk)).toEqual([undefined, undefined]);
  });

  it.each(['keyed', 'from a file'] as const)(
    'keeps the draft of who is at it, though the other says now what they keyed before: %s',
    (how) => {
      const desk = differing();
      done(sit(desk, 'anna'));
      done(draft(desk, 0, { 'votes/2/E/1': 89 }));
      if (how === 'keyed') keyed(desk, 'bram', right);
      else {
        const where = { bureau: paper, entry: 2 } as const;
        const whole = { contest: place.contest, table: entry(right) };
        done(handInWhole(desk.ledger, desk.clock, officer('bram'), where, [whole]));
      }
      expect(desk.ledger.tableRows()).toMatchObject([{ summary: { state: 'correcting' } }]);
      expect(drafts(desk)).toEqual([{ 'votes/2/E/1': 89 }, undefined]);
    },
  );

  it('is not decided by a chair who keyed one of them', () => {
    const desk = paperDesk();
    keyed(desk, 'anna', right);
    keyed(desk, 'chair', slip);

    expect(codeOf(decided(desk, 'chair', 'votes/2/E/1', 90))).toBe('TABLE_DECIDER_ENTERED');
  });
});

describe('two entries that are alike and cannot be true', () => {
  it('do not count: the fields that the hard code compares are keyed anew', () => {
    const desk = paperDesk();
    const wrong = { ...right, 'found/1': 301 };
    keyed(desk, 'anna', wrong);

    expect(keyed(desk, 'bram', wrong)).toMatchObject({ state: 'differs', because: 'incoherent' });
    expect(officeTotals(desk.ledger, {})[0]).toMatchObject({ found: 0 });
    expect(done(sit(desk, 'anna')).open).toContain('found/1');
    expect(keyed(desk, 'anna', right)).toMatchObject({
      state: 'differs',
      because: 'different',
      open: ['found/1'],
    });
    expect(keyed(desk, 'bram', right).state).toBe('agreed');
  });
});

describe('a reset', () => {
  it('is the chair’s, for a reason, in any state, and gives the table to anybody again', () => {
    const desk = paperDesk();
    expect(codeOf(reset(desk, 'chair'))).toBe('TABLE_EMPTY');
    keyed(desk, 'anna', right);
    keyed(desk, 'bram', right);
    expect(['anna', 'audra'].map((name) => codeOf(reset(desk, name)))).toEqual([
      'NOT_PERMITTED',
      'NOT_PERMITTED',
    ]);
    expect(codeOf(reset(desk, 'chair', ''))).toBe('TABLE_TEXT_MISSING');

    expect(done(reset(desk, 'chair'))).toEqual({ state: 'empty' });
    expect(officeTotals(desk.ledger, {})[0]).toMatchObject({ found: 0 });
    expect(done(sit(desk, 'bram')).place.entry).toBe(1);
  });

  it('loses nothing: every figure that was ever handed in is still in the record', () => {
    const desk = paperDesk();
    const slip = { ...right, 'votes/2/E/1': 91 };
    keyed(desk, 'anna', right);
    keyed(desk, 'bram', slip);
    keyed(desk, 'anna', { 'votes/2/E/1': 92 });
    done(decided(desk, 'chair', 'votes/2/E/1', 93));
    done(reset(desk, 'chair'));
    expect(codeOf(sit(desk, 'chair'))).toBe('TABLE_SEEN_BOTH');
    keyed(desk, 'bram', right);

    const events = tableEvents(reopened(desk));
    const figures = events.flatMap((event) =>
      event.type === 'table-entered' || event.type === 'table-corrected' ? [event.data.figures] : [],
    );
    expect(figures).toEqual([right, slip, { 'votes/2/E/1': 92 }, right]);
    expect(events.find(({ type }) => type === 'table-decided')).toMatchObject({ data: { value: 93 } });
  });
});
