import { describe, expect, test } from 'vitest';
import type { ListCount } from '../../../src/count/count-table.ts';
import { ListNumber } from '../../../src/election/ids.ts';
import type { Board } from '../../../src/office/board.ts';
import type { LogEntry } from '../../../src/office/log.ts';
import {
  asksToLeave,
  editedField,
  isRefused,
  nextFocus,
  otherFocus,
  type QuestionState,
  reduceQuestion,
  startQuestion,
} from '../../../src/tui/overlays/question/question-state.ts';
import {
  keyOfRow,
  reduceBoard,
  selectedRow,
  startBoard,
  visibleRows,
} from '../../../src/tui/screens/board/board-state.ts';
import {
  type LogState,
  moveInLog,
  reduceLog,
  startLog,
  staysWithSelection,
} from '../../../src/tui/screens/log/log-state.ts';
import { eventFacts } from '../../../src/tui/screens/log-event/log-event-state.ts';
import { reduceSignIn, startSignIn } from '../../../src/tui/screens/sign-in/sign-in-state.ts';
import {
  neighbour,
  nextTable,
  reduceTotals,
  shownTable,
  startTotals,
  totalsRows,
} from '../../../src/tui/screens/totals/totals-state.ts';
import { fieldOf, fieldText } from '../../../src/tui/widgets/text-field-state.ts';
import { bureauId, contestId } from '../../support/elections.ts';
import { untouched } from '../../support/paper-progress.ts';

const noScans = { counted: 0, duplicate: 0, conflict: 0, refused: 0, undone: 0, voided: 0 };
const row = (id: string, name: string, counted: number, registered: number, refused = 0) => ({
  bureau: { id: bureauId(id), name, kind: 'digital' as const, stations: [], contests: [] },
  registered,
  scans: { ...noScans, counted, refused },
  paper: null,
});
const board: Board = {
  rows: [row('A', 'Café', 50, 100), row('B', 'Hôtel', 10, 100, 3), row('C', 'Gare', 33, 99, 1)],
  registered: 299,
  registeredDigital: 299,
  scans: { ...noScans, counted: 93, refused: 4 },
  paper: null,
};

describe('the board', () => {
  const ids = (state: ReturnType<typeof startBoard>) =>
    visibleRows(board, state).map(({ bureau }) => bureau.id);

  test('keeps the order of the election package until another is chosen', () => {
    expect(ids(startBoard())).toEqual(['A', 'B', 'C']);
  });

  test('puts the bureau that has counted the smallest share first', () => {
    expect(ids({ ...startBoard(), sort: 'least-complete' })).toEqual(['B', 'C', 'A']);
  });

  test('puts a bureau that counts paper by how far its tables are among those that scan', () => {
    const [first, ...rest] = board.rows;
    if (first === undefined) throw new Error('no rows');
    const order = (advance: number) => {
      const bureau = { ...first.bureau, kind: 'counting' as const };
      const paper = { ...first, bureau, scans: noScans, paper: { ...untouched, advance } };
      const sorted = { ...startBoard(), sort: 'least-complete' } as const;
      return visibleRows({ ...board, rows: [paper, ...rest] }, sorted).map(keyOfRow);
    };

    expect(order(0)).toEqual(['A', 'B', 'C']);
    expect(order(0.2)).toEqual(['B', 'A', 'C']);
    expect(order(1)).toEqual(['B', 'C', 'A']);
  });

  test('puts the bureau with the most scans that did not count first', () => {
    expect(ids({ ...startBoard(), sort: 'most-not-taken' })).toEqual(['B', 'C', 'A']);
  });

  test('finds a bureau without its accents', () => {
    expect(ids({ ...startBoard(), filter: fieldOf('cafe') })).toEqual(['A']);
  });

  test('keeps the selection on its bureau when the order changes', () => {
    const moved = reduceBoard(startBoard(), {
      type: 'moved',
      move: { type: 'move-to', row: 1 },
      keys: ids(startBoard()),
      page: 10,
    });
    const sorted = reduceBoard(moved, { type: 'next-sort' });

    expect(selectedRow(visibleRows(board, sorted), sorted)?.bureau.id).toBe('B');
  });
});

describe('a question', () => {
  test('begins on no', () => {
    expect(startQuestion(false).focus).toBe('no');
  });

  test('that needs a reason begins in its field, and yes is never next to it', () => {
    const state = startQuestion(true);

    expect(state.focus).toBe('field');
    expect(nextFocus(state, true, 1)).toBe('no');
  });

  test('does not throw away at once what is long to type, and does so at a second Esc, unless it was typed on', () => {
    const typed = (text: string) =>
      reduceQuestion(startQuestion(true), { type: 'edit', field: fieldOf(text) });
    expect([asksToLeave(startQuestion(true)), asksToLeave(typed('12'))]).toEqual([false, false]);
    const long = typed('the second urn came late');
    expect(asksToLeave(long)).toBe(true);
    expect(asksToLeave({ ...long, focus: 'no' })).toBe(true);
    const asked = reduceQuestion(long, { type: 'escape-again' });
    expect(asked.field).toEqual(long.field);
    expect(asksToLeave(asked)).toBe(false);
    expect(asksToLeave(reduceQuestion(asked, { type: 'edit', field: fieldOf('the second urn') }))).toBe(true);
  });

  test('takes characters into its field while that has the focus, and refuses them at an answer', () => {
    const digit = { kind: 'text', text: '7', ctrl: false } as const;
    const typed = reduceQuestion(startQuestion(true), { type: 'edit', field: fieldOf('1') });
    expect(editedField(typed, digit)).toEqual(fieldOf('17'));
    for (const focus of ['no', 'yes'] as const) {
      const onAnswer = { ...typed, focus };
      expect(editedField(onAnswer, digit)).toBeUndefined();
      expect(isRefused(onAnswer, true, digit)).toBe(true);
      const refused = reduceQuestion(onAnswer, { type: 'not-in-field' });
      expect(refused).toEqual({ ...onAnswer, refused: 'not-in-field' });
      expect(reduceQuestion(refused, { type: 'focus', focus: 'field' }).refused).toBeNull();
    }
  });

  test('leaves the keys that choose and press an answer to their commands', () => {
    const onYes = { ...startQuestion(true), focus: 'yes' } as const;
    for (const text of ['+', '-', ' ']) {
      expect(isRefused(onYes, true, { kind: 'text', text, ctrl: false })).toBe(false);
    }
    expect(isRefused(onYes, false, { kind: 'text', text: '7', ctrl: false })).toBe(false);
    expect(isRefused(startQuestion(true), true, { kind: 'text', text: '7', ctrl: false })).toBe(false);
    expect(isRefused(onYes, true, { kind: 'text', text: 'o', ctrl: true })).toBe(false);
  });

  test.each<readonly [string, boolean, QuestionState['focus']]>([
    ['a reason: to no', false, 'no'],
    ['a figure, which is the answer: to yes', true, 'yes'],
  ])('is led on by the Enter of its field, of %s; then the same key says yes', (_what, isAnswered, focus) => {
    const typed = reduceQuestion(startQuestion(true), { type: 'edit', field: fieldOf('120') });
    const left = reduceQuestion(typed, { type: 'leave-field', isAnswered });
    expect(left.focus).toBe(focus);
    expect([otherFocus(left), nextFocus(left, true, 1)]).toEqual(['yes', 'yes']);
    const chosen = reduceQuestion(left, { type: 'focus', focus: otherFocus(left) });
    expect([otherFocus(chosen), nextFocus(chosen, true, 1)]).toEqual(['no', 'field']);
  });

  test('offers no yes to a field in which nothing is typed', () => {
    for (const field of ['', '  '].map(fieldOf)) {
      const state = reduceQuestion(
        { ...startQuestion(true), field },
        { type: 'leave-field', isAnswered: true },
      );
      expect(state.focus).toBe('no');
    }
  });

  test('goes back to the field when the reason is missing', () => {
    const state = reduceQuestion({ ...startQuestion(true), focus: 'yes' }, { type: 'field-missing' });

    expect(state).toMatchObject({ focus: 'field', refused: 'field-missing' });
  });
});

describe('the sign-in', () => {
  test('forgets a refused password, keeps the name, and says why until the next letter', () => {
    const typed = { ...startSignIn(), name: fieldOf('anna'), password: fieldOf('wrong') };
    const refused = reduceSignIn(typed, { type: 'refused', problem: { code: 'OFFICER_SIGN_IN_REFUSED' } });
    const next = reduceSignIn(refused, { type: 'edit', event: { kind: 'text', text: 'p', ctrl: false } });

    expect(fieldText(refused.password)).toBe('');
    expect(fieldText(refused.name)).toBe('anna');
    expect(next.problem).toBeNull();
  });

  test('goes through the practice officers with one key, and round', () => {
    let state = startSignIn();
    const names: string[] = [];
    for (let press = 0; press < 9; press += 1) {
      state = reduceSignIn(state, { type: 'next-practice-officer', by: 1 });
      names.push(fieldText(state.name));
    }

    expect(names).toEqual(['anna', 'bram', 'chair', 'audra', 'admin', 'mira', 'wout', 'olga', 'anna']);
  });
});

describe('the log', () => {
  const entry = (seq: number): LogEntry => ({
    seq,
    at: null,
    officer: null,
    type: 'ballot-counted',
    params: {},
    batch: null,
    ballot: null,
  });
  const newest = { entries: [entry(9), entry(8), entry(7)], hasOlder: true };
  const down = { type: 'move', by: 'row', rows: 1 } as const;
  const up = { type: 'move', by: 'row', rows: -1 } as const;
  const selected = (seq: number): LogState => ({
    ...startLog(),
    position: { key: String(seq), row: 0, first: 0 },
  });

  test('turns to the older page at its last row', () => {
    expect(moveInLog(selected(7), newest, down, 3)).toEqual({ type: 'older', below: 7 });
  });

  test('stays at the oldest event', () => {
    expect(moveInLog(selected(7), { ...newest, hasOlder: false }, down, 3)).toMatchObject({ type: 'select' });
  });

  test('comes back to the page it came from, on its last row', () => {
    const older = reduceLog(selected(7), { type: 'older', below: 7 });

    expect(moveInLog(older, { entries: [entry(6)], hasOlder: false }, up, 3)).toEqual({
      type: 'newer',
      // Below this number lie 9, 8 and 7.
      pages: [10],
    });
    expect(reduceLog(older, { type: 'newer', pages: [] })).toMatchObject({ pages: [] });
  });

  test('stays with the selected event when newer ones would push it off the page', () => {
    const pushed = { entries: [entry(12), entry(11), entry(10)], hasOlder: true };

    expect(staysWithSelection(selected(7), newest)).toEqual([]);
    expect(staysWithSelection(selected(7), pushed)).toEqual([8]);
    expect(staysWithSelection(startLog(), pushed)).toEqual([]);
  });

  test('shows an event that was looked for, whatever kind was shown', () => {
    const narrowed = reduceLog(reduceLog(startLog(), { type: 'next-kind' }), { type: 'find-opened' });

    expect(reduceLog(narrowed, { type: 'found', seq: 42 })).toMatchObject({
      kind: 'all',
      pages: [43],
      position: { key: '42' },
      find: null,
    });
  });

  test('shows the newest events again when it is narrowed to a kind', () => {
    const older = reduceLog(startLog(), { type: 'older', below: 7 });

    expect(reduceLog(older, { type: 'next-kind' })).toMatchObject({ kind: 'office', pages: [] });
  });

  test('shows no payload: what one ballot holds is nobody’s to read', () => {
    const facts = eventFacts({
      seq: 1,
      type: 'ballot-counted',
      version: 1,
      at: null,
      officer: null,
      hash: '',
      data: { batch: 1, payload: 'SECRET' },
    });

    expect(facts).toEqual([['batch', '1']]);
  });

  test('shows no refused text either: refused here, it may still be a whole ballot of elsewhere', () => {
    const facts = eventFacts({
      seq: 1,
      type: 'ballot-refused',
      version: 1,
      at: null,
      officer: null,
      hash: '',
      data: { batch: 1, code: 'BALLOT_OTHER_BUREAU', text: 'SECRET' },
    });

    expect(facts).toEqual([
      ['batch', '1'],
      ['code', 'BALLOT_OTHER_BUREAU'],
    ]);
  });
});

test('going through the scopes of the totals meets the office and every bureau once, and comes round', () => {
  const election = { bureaus: board.rows.map(({ bureau }) => bureau) };

  expect(neighbour(election, null, 1)).toBe('A');
  expect(neighbour(election, bureauId('C'), 1)).toBeNull();
  expect(neighbour(election, null, -1)).toBe('C');
});

describe('the totals', () => {
  const list = (number: number, electoralFigure: number): ListCount => ({
    number: ListNumber.parse(number),
    electoralFigure,
    categories: {},
    effectives: [],
    substitutes: [],
  });
  const lists = { lists: [list(1, 20), list(2, 50), list(4, 20)] };

  test('are in the official order, or have the lists with most ballots first, equal ones as they were', () => {
    expect(totalsRows(lists, 'list').map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(totalsRows(lists, 'votes').map(({ number }) => number)).toEqual([2, 1, 4]);
  });

  test('keep the marked list in another order, and forget it in another election', () => {
    const pinned = reduceTotals(startTotals(null, null), {
      type: 'pinned',
      position: { key: '1', row: 0, first: 0 },
    });

    expect(reduceTotals(pinned, { type: 'next-sort' })).toMatchObject({
      sort: 'votes',
      position: { key: '1' },
    });
    expect(reduceTotals(pinned, { type: 'contest', contest: contestId('GR') }).position.key).toBeNull();
  });

  test('go through the elections and come round, also at a bureau that lacks the one shown before', () => {
    const [ck, pr, gr] = [
      { contest: contestId('CK') },
      { contest: contestId('PR') },
      { contest: contestId('GR') },
    ];

    expect(nextTable([ck, pr, gr], { contest: null })).toBe(pr);
    expect(nextTable([ck, pr, gr], pr)).toBe(gr);
    expect(nextTable([ck, pr, gr], gr)).toBe(ck);
    expect(nextTable([ck, gr], pr)).toBe(gr);
    expect(nextTable([], pr)).toBeUndefined();
    expect(shownTable([ck, gr], gr)).toBe(gr);
  });
});
