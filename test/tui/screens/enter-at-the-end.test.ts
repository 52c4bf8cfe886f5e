/** What the foot says that Enter does, and what it does: on the way, and where nothing is left to key. */
import { expect, test } from 'vitest';
import { placeKey } from '../../../src/count/bundle.ts';
import type { FormShape } from '../../../src/count/table-form.ts';
import { nextStep } from '../../../src/office/bureau-tables.ts';
import { summaryOf } from '../../../src/office/table-ports.ts';
import { bindCommands, type Command } from '../../../src/tui/keys/command.ts';
import { findCommand } from '../../../src/tui/keys/find-command.ts';
import { bundleCommands } from '../../../src/tui/screens/bundle/bundle-keys.ts';
import { startBundle } from '../../../src/tui/screens/bundle/bundle-state.ts';
import { tableCommands } from '../../../src/tui/screens/table/table-keys.ts';
import { reduceTable, startTable, type TableDeskState } from '../../../src/tui/screens/table/table-state.ts';
import { tablesCommands } from '../../../src/tui/screens/tables/tables-keys.ts';
import { keyHints } from '../../../src/tui/widgets/footer.tsx';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { officer } from '../../office/practice-canton.ts';
import { uiFor } from '../../support/ui.ts';
import { formOfTable, smallTable } from './small-table.ts';

function desk<State, Intent>(commands: readonly Command<State, Intent>[], state: State, isTyping: boolean) {
  const given: Intent[] = [];
  const bound = bindCommands(commands, { current: () => state, act: (intent) => given.push(intent) });
  return {
    foot: keyHints(uiFor(), { commands: bound, isTyping }, []).map(({ key, label }) => `${key} ${label}`),
    does: (key: string): Intent | undefined => {
      const command = findCommand(bound, key);
      if (command?.availability() === true) command.give(key);
      return given.at(-1);
    },
  };
}

const shape: FormShape = { urns: 1, blankAndInvalid: 'sum' };
const filled: Readonly<Record<string, number>> = { valid: 7 };
const table = startTable({
  ...{
    form: formOfTable(shape),
    draft: { version: 1, shape, figures: filled, at: undefined },
    own: {},
  },
  place: { bureau: smallTable.bureau.id, contest: smallTable.contest.id, entry: 1 },
  open: null,
});
const atTable = (state: TableDeskState) => desk(tableCommands, { state, choosesBoxes: true }, false);
const last = reduceTable(table, { type: 'edge', to: 'last' });

test('in a table Enter goes on, and from the last field it hands in; the foot says so once', () => {
  expect(atTable(table).foot.slice(0, 2)).toEqual(['Enter next', '+ hand in']);
  expect(atTable(table).does('enter')).toEqual({ type: 'step', by: 1 });

  expect(atTable(last).foot.slice(0, 2)).toEqual(['Enter hand in', '- previous']);
  for (const key of ['enter', '+']) expect(atTable(last).does(key)).toEqual({ type: 'hand-in' });
  expect(atTable(last).does('tab')).toBeUndefined();
});

test('the Enter of a bar code that is passed over in the last field hands nothing in', () => {
  const passing = [...'12345678'].reduce(
    (state, digit) => reduceTable(state, { type: 'digit', digit }),
    last,
  );
  expect(atTable(passing).does('enter')).toEqual({ type: 'step', by: 1 });
});

const bundle = (
  ballots: number,
  { line = '', open = null as readonly number[] | null, places = [] as readonly number[] } = {},
) => {
  const start = startBundle({
    place: { bureau: smallTable.bureau.id, contest: smallTable.contest.id, bundle: 7, entry: 1 },
    draft: {
      ...{ version: 1, counted: 3, ballots: Array.from({ length: ballots }, () => 'CK=2:H') },
      places: Object.fromEntries(places.map((place) => [placeKey(place), 'CK=2:H'])),
    },
    open: open === null ? null : open.map(placeKey),
  });
  return desk(bundleCommands, { ...start, line: fieldOf(line) }, true);
};

test.each([
  ['ballots are left', bundle(2), false],
  ['all are keyed', bundle(3), true],
  ['all are keyed, and another is typed', bundle(3, { line: '2' }), false],
  ['more are keyed than were counted', bundle(4), false],
  ['a place is left', bundle(0, { open: [2, 4], places: [2] }), false],
  ['no place is left', bundle(0, { open: [2, 4], places: [2, 4] }), true],
])('in a bundle Enter takes the line, and hands in where nothing is left: %s', (_when, at, ends) => {
  expect(at.foot[0]).toBe(ends ? 'Enter hand in' : 'Enter next');
  expect(at.does('enter')).toEqual({ type: ends ? 'hand-in' : 'take' });
  expect(at.foot.filter((hint) => hint.endsWith('hand in')).length).toBeLessThanOrEqual(1);
});

test('where the chair decides, foot and hint name the same key, and d still does it', () => {
  const summary = { ...summaryOf({ state: 'empty' }), officers: ['anna', 'bram'], open: 2 };
  const differing = { ...summary, state: 'differs', because: 'different' } as const;
  const selected = {
    ...{ event: 1, contest: smallTable.contest, summary: differing, state: 'differs' as const },
    ...{ raised: [], suspects: 0, otherwise: 0 },
  };
  const chair = officer('chair');
  const at = desk(
    tablesCommands,
    { way: undefined, isHeldBySuspects: false, selected, officer: chair, pages: 1 },
    false,
  );
  expect(uiFor().t(`tables.next.${nextStep(selected, chair)}`)).toMatch(/^Enter: compare/);
  expect(at.foot[0]).toBe('Enter decide');
  for (const key of ['enter', 'd']) expect(at.does(key)).toEqual({ type: 'decide' });
});
