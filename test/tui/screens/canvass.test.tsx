import { describe, expect, test } from 'vitest';
import { ContestId } from '../../../src/election/ids.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import type { CanvassRow } from '../../../src/office/canvass.ts';
import type { PlaceState } from '../../../src/office/place-states.ts';
import { canvassCommands } from '../../../src/tui/screens/canvass/canvass-keys.ts';
import {
  bureausAmong,
  type CanvassLine,
  canvassLines,
  keyOfLine,
} from '../../../src/tui/screens/canvass/canvass-lines.ts';
import { canvassPages, rubricTitle } from '../../../src/tui/screens/canvass/canvass-pages.ts';
import {
  type CanvassState,
  reduceCanvass,
  selectedLine,
  startCanvass,
} from '../../../src/tui/screens/canvass/canvass-state.ts';
import { CanvassView, canvassPageRows } from '../../../src/tui/screens/canvass/canvass-view.tsx';
import { columnWindow } from '../../../src/tui/widgets/grid/column-window.ts';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';
import { officer } from '../../office/practice-canton.ts';
import { drawn, type UiWishes, uiFor } from '../../support/ui.ts';
import { canvassFor, firstContest } from './canvass-values.ts';

const parsed = parsePackage(readFixture('elections/practice-namur.json'));
if (!parsed.ok) throw new Error('no practice office');
const { election } = parsed.value;
const contest = firstContest(election);
const canvass = canvassFor(election, contest);
const lines = canvassLines(canvass, '');
const keys = lines.map(keyOfLine);

const moved = (state: CanvassState, row: number | 'last', page = 10): CanvassState =>
  reduceCanvass(state, { type: 'moved', move: { type: 'move-to', row }, keys, page });

describe('the cursor of the canvass', () => {
  test('goes down through the bureaus to the pinned total and no further', () => {
    const end = moved(startCanvass(null), 'last');
    const further = reduceCanvass(end, {
      type: 'moved',
      move: { type: 'move', by: 'row', rows: 1 },
      keys,
      page: 10,
    });

    expect(selectedLine(lines, moved(startCanvass(null), 1))).toMatchObject({ type: 'bureau' });
    expect(selectedLine(lines, end)?.type).toBe('total');
    expect(further.position).toEqual(end.position);
  });

  test('goes sideways up to the outer columns', () => {
    const sideways = (state: CanvassState, by: 1 | -1): CanvassState =>
      reduceCanvass(state, { type: 'sideways', by, columns: 3 });
    const start = startCanvass(null);

    expect(sideways(start, -1).column).toBe(0);
    expect(sideways(sideways(start, 1), 1).column).toBe(2);
    expect(sideways({ ...start, column: 2 }, 1).column).toBe(2);
  });

  test('begins at the first column of the page it turns to, in its row, and goes round', () => {
    const pages = canvassPages(contest).length;
    const start = { ...moved(startCanvass(null), 3), column: 5 };
    const back = reduceCanvass(start, { type: 'turned', by: -1, pages });

    expect(back).toMatchObject({ page: pages - 1, column: 0, position: start.position });
    expect(reduceCanvass(back, { type: 'turned', by: 1, pages }).page).toBe(0);
  });

  test('begins anew in another election', () => {
    const start = { ...moved(startCanvass(null), 3), column: 5, page: 2 };

    expect(reduceCanvass(start, { type: 'contest', contest: ContestId.parse('EU') })).toEqual(
      startCanvass(ContestId.parse('EU')),
    );
  });

  test('stays on its bureau while a filter leaves it', () => {
    const [, , bureau] = lines;
    if (bureau?.type !== 'bureau') throw new Error('no bureau');
    const filtered = canvassLines(canvass, bureau.row.bureau.id);

    expect(selectedLine(filtered, moved(startCanvass(null), 2))?.key).toBe(bureau.key);
  });
});

describe('the filter of the canvass', () => {
  test('leaves bureaus by name or id, without accents, under their municipality, and every sum as it is', () => {
    const filtered = canvassLines(canvass, 'depouillement 2');

    expect(filtered.map(({ type }) => type)).toEqual(['municipality', 'bureau', 'total']);
    expect(bureausAmong(filtered)).toBe(1);
    expect(filtered.at(-1)).toEqual(lines.at(-1));
  });

  test('can leave nothing but the total', () => {
    expect(canvassLines(canvass, 'nowhere').map(({ type }) => type)).toEqual(['total']);
  });

  test('is given up or kept when it ends', () => {
    const typing = { ...startCanvass(null), isFiltering: true, filter: fieldOf('x') };

    expect(reduceCanvass(typing, { type: 'filter-closed', keep: true })).toMatchObject({
      isFiltering: false,
      filter: fieldOf('x'),
    });
    expect(reduceCanvass(typing, { type: 'filter-closed', keep: false }).filter).toEqual(fieldOf(''));
  });
});

describe('the pages of the canvass', () => {
  const ui = uiFor();
  const titles = (page: number) =>
    canvassPages(contest)[page]?.rubrics.map((rubric) => rubricTitle(ui, rubric));

  test('are the summary with the electoral figure of every list, then a page a list', () => {
    expect(canvassPages(contest).length).toBe(1 + contest.lists.length);
    expect(titles(0)).toEqual([
      'Count here',
      'Bl./inv.',
      'Valid',
      ...contest.lists.map(({ number }) => `L${number}`),
    ]);
    expect(titles(1)?.slice(3, 6)).toEqual(['Subst.', 'E1', 'E2']);
    expect(titles(1)?.at(-1)).toBe('S6');
  });
});

describe('the columns that are seen', () => {
  test('are whole, as many as fit, and always have the selected one', () => {
    const widths = [5, 5, 9, 5, 5];

    expect(columnWindow(widths, 2, 16, 0)).toEqual({ from: 0, to: 2 });
    expect(columnWindow(widths, 2, 16, 2)).toEqual({ from: 2, to: 3 });
    expect(columnWindow(widths, 2, 16, 4)).toEqual({ from: 3, to: 5 });
    expect(columnWindow(widths, 2, 200, 4)).toEqual({ from: 0, to: 5 });
    expect(columnWindow(widths, 2, 3, 2)).toEqual({ from: 2, to: 3 });
    expect(columnWindow([], 2, 16, 0)).toEqual({ from: 0, to: 0 });
  });
});

describe('the view of the canvass', () => {
  const shown = (state: Partial<CanvassState> = {}, wishes: UiWishes = {}) => {
    const ui = uiFor({ language: 'en', columns: 78, rows: 20, ...wishes });
    return drawn(
      <CanvassView
        ui={ui}
        election={election}
        canvass={canvass}
        state={{ ...startCanvass(null), ...state }}
      />,
      ui.columns,
    ).join('\n');
  };

  test('has a dash and the state of a table that is not in, and no 0', () => {
    const row = shown()
      .split('\n')
      .find((line) => line.includes('BV-2 '));

    expect(row).toMatch(/waiting +- +-/);
    expect(row).not.toMatch(/ 0( |$)/);
  });

  test('marks one cell by a sign, and says in words what its figure is', () => {
    const { position } = moved(startCanvass(null), 1);
    const frame = shown({ page: 1, column: 4, position });

    expect(frame.match(/▸/g)).toHaveLength(1);
    expect(frame).toMatch(/BV-1 .*▸45,678/);
    expect(frame).toContain('Name votes: effective 1 Candidat 2.E1, list 2 MR');
    expect(frame).toMatch(/45,678 {2}BV-1 Bureau de vote 1/);
    expect(frame).toMatch(/4 of 14 tables in, 1 may still change/);
  });

  test.each([
    [78, 20],
    [58, 14],
    [118, 36],
  ])('in %i x %i keeps the selected row on screen, whichever it is', (columns, rows) => {
    const page = canvassPageRows(uiFor({ columns, rows })) + 1;
    let state = startCanvass(null);
    for (const [row] of keys.entries()) {
      state = reduceCanvass(state, { type: 'moved', move: { type: 'move-to', row }, keys, page });
      expect(shown(state, { columns, rows }).match(/▸/g), `row ${row}`).toHaveLength(1);
    }
    for (const row of [...keys.keys()].reverse()) {
      state = reduceCanvass(state, { type: 'moved', move: { type: 'move-to', row }, keys, page });
      expect(shown(state, { columns, rows }).match(/▸/g), `row ${row}`).toHaveLength(1);
    }
  });

  test('is spoken in sentences', () => {
    expect(shown({}, { screenReader: true, columns: 400 })).toContain(
      'BV-2 Bureau de vote 2, waiting, Count here -, Bl./inv. -, Valid -',
    );
  });
});

describe('Enter on a figure', () => {
  const [open] = canvassCommands;
  const on = (
    state: PlaceState,
    name: string,
    kind: 'counting' | 'digital' = 'counting',
    table: CanvassRow['table'] = canvass.total,
  ) => {
    const [row] = canvass.groups.flatMap((group) => group.rows);
    if (row === undefined) throw new Error('no row');
    const found: CanvassRow = { ...row, state, table, bureau: { ...row.bureau, kind } };
    const selected: CanvassLine = { type: 'bureau', key: 'x', row: found };
    return open?.when({ state: startCanvass(null), selected, contests: 1, officer: officer(name) });
  };

  test('opens that of an agreed table for everybody, of one that differs for who decides, else none', () => {
    for (const name of ['anna', 'audra', 'chair']) {
      for (const state of ['agreed', 'suspects-open', 'outdated'] as const)
        expect(on(state, name)).toBe(true);
    }
    for (const state of ['empty', 'first-done', 'second-in-progress', 'differs', 'correcting'] as const) {
      for (const name of ['anna', 'audra', 'admin']) {
        expect(on(state, name)).toEqual({ disabled: 'canvass.open.not-agreed' });
      }
    }
    expect(on('differs', 'chair')).toBe(true);
    expect(on('first-done', 'chair')).toEqual({ disabled: 'canvass.open.not-agreed' });
    expect(on('scanning', 'audra', 'digital')).toBe(true);
    // Ballot by ballot: as soon as a bundle of it counts.
    expect(on('keying', 'audra')).toBe(true);
    expect(on('keying', 'chair', 'counting', null)).toEqual({ disabled: 'canvass.open.not-agreed' });
  });

  test('is given at a sum too, to whoever looks', () => {
    const desk = { state: startCanvass(null), contests: 1, officer: officer('chair') };

    expect(open?.when({ ...desk, selected: lines[0] })).toBe(true);
    expect(open?.when({ ...desk, selected: lines.at(-1) })).toBe(true);
  });
});
