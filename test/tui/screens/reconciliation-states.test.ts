import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { possibleTypes, typeOf } from '../../../src/count/ballot-type.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import type { Officer } from '../../../src/office/officers.ts';
import { kindSums } from '../../../src/tui/screens/kinds/kind-sums.ts';
import {
  isAtEnd,
  keyedKinds,
  kindTotals,
  reduceKinds,
  startKinds,
} from '../../../src/tui/screens/kinds/kinds-state.ts';
import {
  keyOfLine,
  linesOf,
  selectedLine,
  stationToKey,
} from '../../../src/tui/screens/reconciliation/reconciliation-state.ts';
import {
  ballotsIn,
  firstWrong,
  isLastField,
  noteIn,
  reduceTransferForm,
  sendFields,
  startTransferForm,
  type TransferFormAction,
  type TransferFormState,
  tableIn,
  transferTables,
} from '../../../src/tui/screens/transfer/transfer-state.ts';
import { transfersCommands } from '../../../src/tui/screens/transfers/transfers-keys.ts';
import { selectedTransfer } from '../../../src/tui/screens/transfers/transfers-state.ts';
import { reduceListed, startListed } from '../../../src/tui/widgets/table/listed.ts';
import { fieldText } from '../../../src/tui/widgets/text-field-state.ts';
import { contestId } from '../../support/elections.ts';
import { uiFor } from '../../support/ui.ts';
import { reconciliationOf, transfers } from './reconciliation-screens.tsx';

const parsed = parsePackage(readFileSync('fixtures/elections/three-contests.json', 'utf8'));
if (!parsed.ok) throw new Error('three-contests');
const { election } = parsed.value;
const counting = election.bureaus.find(({ kind }) => kind === 'counting');
if (counting === undefined) throw new Error('no counting bureau');
const down = { type: 'move', by: 'row', rows: 1 } as const;
const last = { type: 'move-to', row: 'last' } as const;

describe('the reconciliation', () => {
  const lines = linesOf(reconciliationOf(counting));
  const keys = lines.map(keyOfLine);
  const moved = (move: typeof down | typeof last) =>
    reduceListed(startListed(), { type: 'moved', move, keys, page: 20 });

  test('goes from contests to ballot types to polling stations', () => {
    expect(keys).toEqual([
      ...['contest GR', 'contest DR', 'contest PR'],
      ...['type DR+GR+PR', 'type DR+GR', 'type GR'],
      ...['station 11002 3', 'station 11002 4'],
    ]);
    const state = moved(down);
    expect(selectedLine(lines, state)).toMatchObject({ kind: 'contest', row: { paper: 'DR' } });
  });

  test('keys the selected station, else the first of which two officers do not say the same', () => {
    expect(stationToKey(lines, startListed())?.station.number).toBe(4);
    expect(stationToKey(lines, moved(last))?.station.number).toBe(4);
    const third = { ...startListed(), position: { key: 'station 11002 3', row: 6, first: 0 } };
    expect(stationToKey(lines, third)?.station.number).toBe(3);
  });
});

describe('the voters of a station by kind', () => {
  const types = possibleTypes(['CK', 'EU'].map(contestId), []);
  const typed = (figures: string, state = startKinds(types, [])) =>
    [...figures].reduce(
      (now, sign) =>
        sign === ' '
          ? reduceKinds(now, { type: 'step', by: 1 })
          : sign === '<'
            ? reduceKinds(now, { type: 'rub-out' })
            : reduceKinds(now, { type: 'digit', digit: sign }),
      state,
    );

  test('are keyed box by box, and an empty box is no zero', () => {
    const state = typed('700 705 5 12  0');
    expect(keyedKinds(state)).toEqual([
      { contests: ['CK', 'EU'], ticked: 700, issued: 705, takenBack: 5 },
      { contests: ['CK'], ticked: 12, issued: null, takenBack: 0 },
      { contests: ['EU'], ticked: null, issued: null, takenBack: null },
    ]);
    // The one type without a figure is of no voter; the empty box of the other was not declared.
    expect(kindTotals(state)).toEqual({
      ticked: { sum: 712, empty: 0 },
      issued: { sum: 705, empty: 1 },
      takenBack: { sum: 5, empty: 0 },
    });
  });

  test('say of a figure that was left empty that it is not declared, and never that it is 0', () => {
    const said = (...boxes: readonly (number | null)[]): string => {
      const ui = uiFor({ language: 'en' });
      const { key, params } = kindSums(ui, { ...startKinds(types, []), boxes });
      return ui.t(key, params);
    };
    const none = [null, null, null] as const;
    expect(said(300, 310, null, ...none, ...none)).toBe('Ticked: 300; issued: 310; taken back: not declared');
    expect(said(300, 310, 0, ...none, ...none)).toBe('Ticked: 300; issued: 310; taken back: 0');
    expect(said(300, 310, 10, 12, 12, null, ...none)).toBe(
      'Ticked: 312; issued: 322; taken back: 10 (1 not declared)',
    );
    expect(said(...none, ...none, ...none)).not.toMatch(/\d/);
  });

  test('begin empty, with a mark at each box in which officers differ', () => {
    const alone = typeOf([contestId('CK')]);
    const state = startKinds(types, [
      { type: alone, figure: 'ticked' },
      { type: alone, figure: 'takenBack' },
    ]);
    expect([new Set(state.boxes), state.differing]).toEqual([new Set([null]), [3, 5]]);
  });

  test('come back to a box: the first digit replaces its figure, rubbing out mends it', () => {
    const back = reduceKinds(typed('123 '), { type: 'step', by: -1 });
    expect(keyedKinds(typed('7', back))[0]?.ticked).toBe(7);
    expect(keyedKinds(typed('<', back))[0]?.ticked).toBe(12);
    expect(keyedKinds(reduceKinds(back, { type: 'clear' }))[0]?.ticked).toBeNull();
  });

  test('hold seven digits, and say so', () => {
    const full = typed('12345678');
    expect(full.isTooLong).toBe(true);
    expect(keyedKinds(full)[0]?.ticked).toBe(1_234_567);
    expect(reduceKinds(full, { type: 'step', by: 1 }).isTooLong).toBe(false);
  });

  test('end at the last box; lines do not wrap', () => {
    const end = reduceKinds(typed('        '), { type: 'line', by: 1 });
    expect(end.at).toBe(8);
    expect(isAtEnd(end)).toBe(true);
    expect(startKinds([typeOf([contestId('CK')])], []).boxes).toHaveLength(3);
  });
});

describe('the form of a transfer', () => {
  const tables = transferTables(election);
  const act = (state: TransferFormState, ...actions: readonly TransferFormAction[]) =>
    actions.reduce(reduceTransferForm, state);
  const text = (typed: string): TransferFormAction => ({ type: 'paste', text: typed });
  const step: TransferFormAction = { type: 'step', by: 1 };
  const start = startTransferForm(sendFields);

  test('names a table in full, or by a beginning that no other has', () => {
    const named = (typed: string) => tableIn(act(start, text(typed)), 'from', tables)?.contest;
    expect(tables.map(({ bureau, contest }) => `${bureau} ${contest}`)).toEqual([
      'TB-1 GR',
      'TB-1 DR',
      'TB-1 PR',
    ]);
    expect(named(' tb-1  gr ')).toBe('GR');
    expect(named('TB-1 P')).toBe('PR');
    expect(named('TB-1')).toBeUndefined();
    expect(named('')).toBeUndefined();
  });

  test('takes the next table with an arrow, and begins anew after the last', () => {
    const next: TransferFormAction = { type: 'next-table', by: 1, tables };
    const shown = (state: TransferFormState) => fieldText(state.texts.from);
    expect(shown(act(start, next))).toBe('TB-1 GR');
    expect(shown(act(start, next, next, next, next))).toBe('TB-1 GR');
    expect(shown(act(start, { ...next, by: -1 }))).toBe('TB-1 PR');
    expect(fieldText(act(start, step, step, next).texts.ballots)).toBe('');
  });

  test('finds the first field from which one cannot go on, and forgets it with the next edit', () => {
    const filled = act(start, text('TB-1 GR'), step, text('TB-1 DR'), step, text('7x'));
    expect(firstWrong(filled, ['from', 'to', 'ballots'], tables)).toBe('ballots');
    const wrong = act(filled, { type: 'wrong', field: 'ballots' });
    expect([wrong.focus, wrong.wrong]).toEqual(['ballots', 'ballots']);
    const mended = act(wrong, {
      type: 'edit',
      event: { kind: 'key', key: 'backspace', ctrl: false, shift: false },
    });
    expect([mended.wrong, ballotsIn(mended)]).toEqual([null, 7]);
    const noted = act(mended, step, text('in urn 1'));
    expect([isLastField(noted), noteIn(noted), firstWrong(noted, sendFields, tables)]).toEqual([
      true,
      'in urn 1',
      undefined,
    ]);
  });
});

describe('the list of transfers', () => {
  const keys = transfers.map(({ transfer }) => `${transfer}`);
  const chair: Officer = { name: 'chair', role: 'chair' };
  const anna: Officer = { name: 'anna', role: 'entry' };
  const canGive = (
    id: string,
    at: number,
    officer: Officer,
    among: typeof transfers = transfers.slice(at, at + 1),
  ) =>
    transfersCommands
      .find((command) => command.id === id)
      ?.when({ transfers: among, selected: transfers[at], officer, hasTables: true });

  test('moves, and stays on the same transfer', () => {
    const state = reduceListed(startListed(), { type: 'moved', move: last, keys, page: 3 });
    expect(selectedTransfer(transfers, state)?.state.state).toBe('withdrawn');
    expect(selectedTransfer(transfers.slice(1), state)?.state.state).toBe('withdrawn');
  });

  test('lets another officer receive what is under way or does not match, and the chair withdraw what stands', () => {
    const bram: Officer = { name: 'bram', role: 'entry' };
    const carl: Officer = { name: 'carl', role: 'entry' };
    expect(canGive('transfers.receive', 0, bram)).toEqual({ disabled: 'transfers.receive.last' });
    expect(canGive('transfers.receive', 0, carl)).toBe(true);
    expect([0, 1, 2, 3].map((at) => canGive('transfers.receive', at, chair))).toEqual([
      { disabled: 'transfers.receive.seen' },
      true,
      { disabled: 'transfers.receive.done' },
      { disabled: 'transfers.is-withdrawn' },
    ]);
    expect(canGive('transfers.receive', 1, anna)).toEqual({ disabled: 'transfers.receive.own' });
    // Between the same tables the chair has both numbers of another one.
    expect(canGive('transfers.receive', 1, chair, transfers)).toEqual({
      ...{ disabled: 'transfers.receive.seen-before', params: { seen: 1_234_567 } },
    });
    expect(canGive('transfers.receive', 1, bram, transfers)).toBe(true);
    expect(canGive('transfers.withdraw', 1, anna)).toEqual({ disabled: 'transfers.withdraw.chair' });
    expect([2, 3].map((at) => canGive('transfers.withdraw', at, chair))).toEqual([
      true,
      { disabled: 'transfers.is-withdrawn' },
    ]);
  });
});
