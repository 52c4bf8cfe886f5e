import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputEvent } from '../../../src/tui/keys/input/input-event.ts';
import { glyphSets } from '../../../src/tui/theme/glyphs.ts';
import { bar } from '../../../src/tui/widgets/bar.ts';
import { fuzzyRank } from '../../../src/tui/widgets/fuzzy.ts';
import { share } from '../../../src/tui/widgets/share.ts';
import { fitColumns } from '../../../src/tui/widgets/table/columns.ts';
import { moveInList, settle, startOfList } from '../../../src/tui/widgets/table/list-position.ts';
import { rowRange } from '../../../src/tui/widgets/table/row-range.ts';
import { editField, emptyField, fieldText, insertText } from '../../../src/tui/widgets/text-field-state.ts';
import { windowStart } from '../../../src/tui/widgets/window.ts';
import { uiFor } from '../../support/ui.ts';

describe('a bar', () => {
  test('is empty for nothing, full for all, half for half', () => {
    expect(bar(glyphSets.unicode, 0, 10, 4)).toBe('    ');
    expect(bar(glyphSets.unicode, 10, 10, 4)).toBe('████');
    expect(bar(glyphSets.unicode, 5, 10, 4)).toBe('██  ');
    expect(bar(glyphSets.ascii, 5, 10, 4)).toBe('##  ');
  });

  test('shows eighths', () => {
    expect(bar(glyphSets.unicode, 1, 32, 4)).toBe('▏   ');
    expect(bar(glyphSets.unicode, 11, 32, 4)).toBe('█▍  ');
  });

  test('shows one ballot among millions, and is not full before the last one', () => {
    expect(bar(glyphSets.unicode, 1, 5_000_000, 4)).toBe('▏   ');
    expect(bar(glyphSets.unicode, 4_999_999, 5_000_000, 4)).toBe('███▉');
  });

  test('never leaves its cells', () => {
    fc.assert(
      fc.property(
        fc.nat(2_000_000),
        fc.nat(1_000_000),
        fc.integer({ min: 0, max: 40 }),
        (value, whole, cells) => {
          expect(bar(glyphSets.unicode, value, whole, cells)).toHaveLength(cells);
        },
      ),
    );
  });
});

test('a share has one decimal, rounded half up, written as the language writes it', () => {
  expect(share(uiFor({ language: 'fr' }), 1, 3)).toBe('33,3 %');
  expect(share(uiFor({ language: 'en' }), 2, 3)).toBe('66.7 %');
  expect(share(uiFor({ language: 'nl' }), 1, 2000)).toBe('0,1 %');
  expect(share(uiFor({ language: 'nl' }), 5, 5)).toBe('100,0 %');
  expect(share(uiFor(), 0, 0)).toBe('');
});

describe('a text field', () => {
  const typed = (text: string): InputEvent & { kind: 'text' } => ({ kind: 'text', text, ctrl: false });
  const pressed = (key: 'backspace' | 'delete' | 'left' | 'right' | 'home' | 'end') =>
    ({ kind: 'key', key, ctrl: false, shift: false }) as const;
  const edit = (events: readonly Parameters<typeof editField>[1][]) =>
    events.reduce((field, event) => editField(field, event) ?? field, emptyField);

  test('keeps every character of a burst', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', 'ß', '1', ' ') }), (text) => {
        expect(fieldText(edit([...text].map(typed)))).toBe(text);
      }),
    );
  });

  test('takes out what a reader sees as one character, accents included', () => {
    expect(fieldText(edit([...'ae\u0301'].map(typed).concat()))).toBe('ae\u0301');
    expect(fieldText(edit([...[...'ae\u0301'].map(typed), pressed('backspace')]))).toBe('a');
  });

  test('is edited where the cursor is', () => {
    const field = edit([
      ...[...'ana'].map(typed),
      pressed('left'),
      typed('n'),
      pressed('home'),
      typed('>'),
      pressed('delete'),
    ]);

    expect(fieldText(field)).toBe('>nna');
  });

  test('takes a paste as text: line ends become spaces', () => {
    expect(fieldText(insertText(emptyField, 'a\r\nb'))).toBe('a b');
  });
});

describe('a list', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'];

  test('keeps its selection on the same item when others come before it', () => {
    const onC = moveInList(startOfList, { type: 'move-to', row: 2 }, keys, 5);

    expect(settle(onC, ['x', 'y', ...keys], 3)).toMatchObject({ key: 'c', row: 4 });
  });

  test('selects the row in its place when the item is gone', () => {
    const onE = moveInList(startOfList, { type: 'move-to', row: 'last' }, keys, 5);

    expect(settle(onE, ['a', 'b'], 5)).toMatchObject({ key: 'b', row: 1 });
  });

  test('has no selection when it is empty', () => {
    expect(settle(startOfList, [], 5)).toMatchObject({ key: null, row: 0, first: 0 });
  });

  test('always shows the selected row', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.nat(200),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 30 }),
        (first, row, length, page) => {
          const selected = Math.min(row, length - 1);
          const start = windowStart(first, selected, length, page);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(selected).toBeGreaterThanOrEqual(start);
          expect(selected).toBeLessThan(start + page);
        },
      ),
    );
  });
});

test('a list says which of its rows are seen, and nothing where all are', () => {
  const range = (first: number, page: number, length: number) =>
    rowRange(uiFor({ language: 'en' }), { key: 'a', row: first, first }, page, length);

  expect(range(0, 11, 14)).toBe('rows 1 to 11 of 14');
  expect(range(3, 11, 14)).toBe('rows 4 to 14 of 14');
  expect(range(0, 14, 14)).toBe('');
});

describe('a table', () => {
  const column = (id: string, width: number, more: object = {}) => ({
    id,
    title: 'x'.repeat(width),
    align: 'left' as const,
    text: () => '',
    ...more,
  });
  const shown = (columns: number, ...wanted: ReturnType<typeof column>[]) =>
    fitColumns(uiFor({ columns }), wanted, []).map(({ id, width }) => `${id}${width}`);

  test('shows all columns where they fit', () => {
    expect(shown(26, column('a', 10), column('b', 12))).toEqual(['a10', 'b12']);
  });

  test('cuts names before it drops a column, down to what is comfortable', () => {
    expect(shown(22, column('a', 10, { least: 4, comfort: 6 }), column('b', 12, { drop: 1 }))).toEqual([
      'a6',
      'b12',
    ]);
    expect(shown(21, column('a', 10, { least: 4, comfort: 6 }), column('b', 12, { drop: 1 }))).toEqual([
      'a10',
    ]);
  });

  test('drops columns that belong together together, and takes back what fits then', () => {
    const columns = [
      column('a', 10),
      column('b', 8, { drop: 2 }),
      column('c', 8, { drop: 2 }),
      column('d', 6, { drop: 1 }),
    ];

    expect(shown(32, ...columns)).toEqual(['a10', 'b8', 'c8']);
    expect(shown(31, ...columns)).toEqual(['a10', 'd6']);
  });

  test('gives what is left of the line to a bar, up to what an eye can still compare', () => {
    const bars = column('b', 0, { bar: () => ({ value: 1, whole: 2 }) });

    expect(shown(22, column('a', 10), bars)).toEqual(['a10', 'b8']);
    expect(shown(40, column('a', 10), bars)).toEqual(['a10', 'b26']);
    expect(shown(200, column('a', 10), bars)).toEqual(['a10', 'b60']);
  });

  test('never cuts a column of figures', () => {
    expect(shown(5, column('a', 10))).toEqual(['a10']);
  });
});

test('a search finds letters in their order, without case or accents, whole words first', () => {
  expect(fuzzyRank('resultat', 'Le Résultat')).toBe(3);
  expect(fuzzyRank('tst', 'totals: show them')).toBeGreaterThan(1000);
  expect(fuzzyRank('xyz', 'totals')).toBeUndefined();
  expect(fuzzyRank('', 'anything')).toBe(0);
});
