import fc, { array, constantFrom, integer, oneof, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormShape } from '../../../src/count/table-form.ts';
import { changedShape } from '../../../src/tui/screens/table/changed-shape.ts';
import { jumpLines } from '../../../src/tui/screens/table/jump-lines.ts';
import { placeOfJump } from '../../../src/tui/screens/table/table-jump.ts';
import { sectionsOf, seenLines } from '../../../src/tui/screens/table/table-lines.ts';
import {
  currentField,
  keyedCount,
  reduceTable,
  startTable,
  type TableDeskAction,
  type TableDeskState,
} from '../../../src/tui/screens/table/table-state.ts';
import { sumLines } from '../../../src/tui/screens/table/table-sum-lines.ts';
import { uiFor } from '../../support/ui.ts';
import { formOfTable, smallTable } from './small-table.ts';

const { contest: chamber, bureau } = smallTable;
const formOf = formOfTable;
const usual: FormShape = { urns: 1, blankAndInvalid: 'sum' };

const desk = (
  figures: Readonly<Record<string, number>> = {},
  open: readonly string[] | null = null,
  { own = {}, at }: { readonly own?: Readonly<Record<string, number>>; readonly at?: string } = {},
): TableDeskState => {
  const form = formOf(usual);
  const left = form.fields.find(({ key }) => key === at)?.key;
  return startTable({
    ...{ form, draft: { version: 1, shape: usual, figures, at: left }, own },
    place: { bureau: bureau.id, contest: chamber.id, entry: 1 },
    open: open === null ? null : form.fields.flatMap(({ key }) => (open.includes(key) ? [key] : [])),
  });
};
const typed = (text: string): readonly TableDeskAction[] =>
  [...text].map((digit) => ({ type: 'digit', digit }));
const pressing = (state: TableDeskState, ...actions: readonly TableDeskAction[]): TableDeskState =>
  actions.reduce(reduceTable, state);
const next: TableDeskAction = { type: 'step', by: 1 };
const back: TableDeskAction = { type: 'step', by: -1 };
const undo: TableDeskAction = { type: 'undo' };
const hereIs = (state: TableDeskState) => currentField(state)?.key;

/** One station, one urn, the sum, then two lists: in the order of the paper. */
const order = [
  ...['ticked/92094/1', 'deposited/92094/1', 'takenBack/92094/1', 'unused/92094/1'],
  ...['found/1', 'transferredOut', 'transferredIn', 'blankOrInvalid', 'valid'],
  ...['category/2/headOnly', 'category/2/effectivesOnly', 'category/2/effectivesAndSubstitutes'],
  ...['category/2/substitutesOnly', 'electoralFigure/2'],
  ...['votes/2/E/1', 'votes/2/E/2', 'votes/2/E/3', 'votes/2/S/1', 'votes/2/S/2'],
  ...['category/5/headOnly', 'category/5/effectivesOnly', 'category/5/effectivesAndSubstitutes'],
  ...['category/5/substitutesOnly', 'electoralFigure/5', 'votes/5/E/1', 'votes/5/E/2', 'votes/5/S/1'],
];

describe('an entry', () => {
  test('has the boxes in the order of the paper, and begins at the first', () => {
    expect(desk().fields.map(({ key }) => key)).toEqual(order);
    expect(hereIs(desk())).toBe(order[0]);
  });

  test('goes on after the last box that has a figure, for those before it were passed on purpose', () => {
    expect(hereIs(desk({ 'found/1': 300 }))).toBe('transferredOut');
  });

  test('goes on in the box that was open, whose figure may be half of one', () => {
    const half = desk({ 'found/1': 12, 'votes/5/S/1': 1 }, null, { at: 'found/1' });
    expect(hereIs(half)).toBe('found/1');
    expect(pressing(half, ...typed('123'), next).figures).toMatchObject({ 'found/1': 123 });
    expect(hereIs(desk({ 'found/1': 12 }, ['found/1', 'votes/2/E/2'], { at: 'found/9' }))).toBe(
      'votes/2/E/2',
    );
  });

  test('is at its last box once that has a figure', () => {
    expect(hereIs(desk({ 'votes/5/S/1': 1 }))).toBe('votes/5/S/1');
  });

  test('holds the open boxes alone where they are keyed anew', () => {
    const state = desk({}, ['found/1', 'votes/2/E/2']);

    expect(state.fields.map(({ key }) => key)).toEqual(['found/1', 'votes/2/E/2']);
    expect(state.isCorrection).toBe(true);
    expect(keyedCount(pressing(state, ...typed('7'), next, ...typed('8')))).toBe(2);
  });
});

describe('a box', () => {
  test('takes digits as one figure, without zeros before it', () => {
    expect(pressing(desk(), ...typed('0012')).figures).toEqual({ 'ticked/92094/1': 12 });
    expect(pressing(desk(), ...typed('00')).figures).toEqual({ 'ticked/92094/1': 0 });
  });

  test('holds seven digits, and takes nothing of a figure that has more', () => {
    const seven = pressing(desk(), ...typed('12'), next, back, ...typed('1234567'));
    const eight = pressing(seven, ...typed('8'));

    expect(seven.figures).toEqual({ 'ticked/92094/1': 1_234_567 });
    expect(eight.figures).toEqual({ 'ticked/92094/1': 12 });
    expect(eight.refused).toBe('too-long');
  });

  test('lets the bar code of something else go by, its Enter too, and still says why', () => {
    const scanned = pressing(desk(), ...typed('5412345678908'), next);

    expect(scanned.figures).toEqual({});
    expect(scanned.at).toBe(0);
    expect(scanned.refused).toBe('too-long');
    const keyed = pressing(scanned, ...typed('85'), next);
    expect(keyed.figures).toEqual({ 'ticked/92094/1': 85 });
    expect(keyed.at).toBe(1);
    expect(keyed.refused).toBeNull();
  });

  test('takes a figure in place of the one it had when one comes to it again', () => {
    const state = pressing(desk(), ...typed('12'), next, back, ...typed('3'));

    expect(state.figures).toEqual({ 'ticked/92094/1': 3 });
  });

  test('gives back its last digit, and is empty after the first', () => {
    const state = pressing(desk(), ...typed('12'), next, back, { type: 'rub-out' });

    expect(state.figures).toEqual({ 'ticked/92094/1': 1 });
    expect(pressing(state, { type: 'rub-out' }).figures).toEqual({});
    expect(pressing(state, { type: 'rub-out' }, { type: 'rub-out' }).figures).toEqual({});
  });

  test('is emptied whole', () => {
    expect(pressing(desk(), ...typed('123'), { type: 'clear' }).figures).toEqual({});
  });
});

describe('undo', () => {
  test('puts back the figure that another one replaced, and goes to its box', () => {
    const state = pressing(desk(), ...typed('123'), next, ...typed('4'), back, ...typed('9'), next, undo);

    expect(state.figures).toEqual({ 'ticked/92094/1': 123, 'deposited/92094/1': 4 });
    expect(hereIs(state)).toBe('ticked/92094/1');
  });

  test('takes the digits of one figure as one change', () => {
    expect(pressing(desk(), ...typed('1'), next, ...typed('234'), undo).figures).toEqual({
      'ticked/92094/1': 1,
    });
  });

  test('brings back the figures of boxes that were left out', () => {
    const state = pressing(
      desk(),
      { type: 'form', form: formOf({ ...usual, urns: 2 }) },
      { type: 'jump', to: 'list' },
      { type: 'jump-not' },
    );
    const [one, two] = ['found/1', 'found/2'].map((key) =>
      state.fields.findIndex((field) => field.key === key),
    );
    if (one === undefined || two === undefined) throw new Error('no urns');
    const keyed = pressing(state, ...steps(two - state.at), ...typed('85'));

    const fewer = pressing(keyed, { type: 'form', form: formOf(usual) });

    expect(fewer.figures).toEqual({});
    expect(pressing(fewer, undo).figures).toEqual({ 'found/2': 85 });
    expect(pressing(fewer, undo).form.shape.urns).toBe(2);
  });

  test('does nothing where nothing was changed, and rubbing out an empty box is no change', () => {
    expect(pressing(desk(), undo).past).toEqual([]);
    expect(pressing(desk(), { type: 'rub-out' }, { type: 'clear' }).past).toEqual([]);
  });
});

const steps = (by: number): readonly TableDeskAction[] =>
  Array.from({ length: Math.abs(by) }, () => (by > 0 ? next : back));

test('after a question a figure is typed anew, as when one comes to its field', () => {
  const state = pressing(desk(), { type: 'edge', to: 'last' }, ...typed('12'), { type: 'return' });

  expect(pressing(state, ...typed('3')).figures).toEqual({ 'votes/5/S/1': 3 });
  expect(pressing(state, ...typed('3'), undo).figures).toEqual({ 'votes/5/S/1': 12 });
});

describe('blank and invalid', () => {
  const apart: TableDeskAction = { type: 'form', form: formOf(changedShape(usual, 'apart')) };
  const together: TableDeskAction = { type: 'form', form: formOf(usual) };
  const at = (key: string) => ({ ...desk(), at: order.indexOf(key) });

  test('apart are keyed where their sum was, the first of them first, and back', () => {
    const state = pressing(at('blankOrInvalid'), apart);
    expect(hereIs(state)).toBe('blank');
    expect(hereIs(pressing(state, together))).toBe('blankOrInvalid');
    expect(hereIs(pressing(state, next, together))).toBe('blankOrInvalid');
    expect(hereIs(pressing(state, next, next, together))).toBe('blankOrInvalid');
  });

  test('leave one in any other field where one is', () => {
    for (const key of order.filter((one) => one !== 'blankOrInvalid')) {
      expect(hereIs(pressing(at(key), apart))).toBe(key);
      expect(hereIs(pressing(at(key), apart, together))).toBe(key);
    }
  });
});

describe('going through the boxes', () => {
  test('stays within them', () => {
    expect(pressing(desk(), back).at).toBe(0);
    expect(pressing(desk(), { type: 'edge', to: 'last' }, next).at).toBe(order.length - 1);
  });

  test('goes to the first box of the next part, and at the last part to its end', () => {
    const down: TableDeskAction = { type: 'section', by: 1 };
    const seen = [1, 2, 3, 4, 5].map((count) =>
      hereIs(pressing(desk(), ...Array.from({ length: count }, () => down))),
    );

    expect(seen).toEqual([
      'found/1',
      'blankOrInvalid',
      'category/2/headOnly',
      'category/5/headOnly',
      'votes/5/S/1',
    ]);
  });

  test('goes back to the first box of its own part, and from there to the part before', () => {
    const up: TableDeskAction = { type: 'section', by: -1 };
    const within = pressing(desk(), { type: 'section', by: 1 }, next, next);

    expect(hereIs(pressing(within, up))).toBe('found/1');
    expect(hereIs(pressing(within, up, up))).toBe('ticked/92094/1');
    expect(hereIs(pressing(within, up, up, up))).toBe('ticked/92094/1');
  });
});

describe('a jump', () => {
  const jump = (to: 'list' | 'candidate', number: string): readonly TableDeskAction[] => [
    { type: 'jump', to },
    ...typed(number),
    { type: 'jump-now' },
  ];

  test('goes to a list by its number, and to a candidate of the list one is in', () => {
    const inFive = pressing(desk(), ...jump('list', '5'));

    expect(hereIs(inFive)).toBe('category/5/headOnly');
    expect(hereIs(pressing(inFive, ...jump('candidate', '2')))).toBe('votes/5/E/2');
    expect(inFive.figures).toEqual({});
  });

  test('goes to a substitute where the key was pressed twice', () => {
    const state = pressing(
      desk(),
      ...jump('list', '2'),
      { type: 'jump', to: 'candidate' },
      ...jump('candidate', '2'),
    );

    expect(hereIs(state)).toBe('votes/2/S/2');
  });

  test('is not rubbed out into the figure by a key that is held down', () => {
    const held = Array.from({ length: 9 }, (): TableDeskAction => ({ type: 'rub-out' }));
    const state = pressing(desk(), ...typed('812'), { type: 'jump', to: 'list' }, ...typed('5'), ...held);
    expect(state.jump).toEqual({ to: 'list', typed: '' });
    expect(Object.values(state.figures)).toEqual([812]);
    const after = pressing(state, { type: 'jump-not' }, { type: 'rub-out' });
    expect(Object.values(after.figures)).toEqual([81]);
  });

  test('says so where there is no such list or candidate, stays, and goes on asking', () => {
    for (const [to, number] of [
      ['list', '3'],
      ['candidate', '1'],
    ] as const) {
      const state = pressing(desk(), next, ...jump(to, number));
      expect(state.refused).toBe('no-such-place');
      expect(state.jump).toEqual({ to, typed: '' });
      expect(hereIs(state)).toBe(order[1]);
      // The number typed again is no figure.
      expect(pressing(state, ...typed('4')).figures).toEqual({});
      expect(pressing(state, ...typed('4')).refused).toBeNull();
    }
    expect(hereIs(pressing(desk(), ...jump('list', '3'), ...typed('5'), { type: 'jump-now' }))).toBe(
      'category/5/headOnly',
    );
  });

  test('names the lists there are, and the candidates of the list one is in', () => {
    const lost = (at: string, ...actions: readonly TableDeskAction[]): string => {
      const { fields } = desk();
      const state = pressing({ ...desk(), at: order.indexOf(at) }, ...actions);
      if (state.jump === null) throw new Error('the question was closed');
      const lines = jumpLines(uiFor(), state.jump, { fields, at: state.at, isLost: true });
      return lines[1]?.map(({ text }) => text).join('') ?? '';
    };

    expect(lost('found/1', ...jump('list', '3'))).toMatch(/That list is not here; there are 2, 5$/);
    expect(lost('votes/2/E/1', ...jump('candidate', '4'))).toMatch(/there are 1–3$/);
    expect(lost('votes/5/E/1', { type: 'jump', to: 'candidate' }, ...jump('candidate', '7'))).toMatch(
      /That substitute is not here; there are 1$/,
    );
    expect(lost('found/1', ...jump('candidate', '1'))).toMatch(/go to a list first$/);
  });

  test('that is given up changes neither the box nor its figure, whatever was typed', () => {
    const state = pressing(
      desk(),
      ...typed('12'),
      { type: 'jump', to: 'list' },
      ...typed('5'),
      { type: 'clear' },
      { type: 'rub-out' },
    );

    expect(pressing(state, { type: 'jump-not' }).figures).toEqual({ 'ticked/92094/1': 12 });
    expect(pressing(state, { type: 'jump-not' }).at).toBe(0);
  });

  test('finds nothing of another list', () => {
    expect(placeOfJump(formOf(usual).fields, order.indexOf('votes/2/E/1'), 'candidate', 3)).toBe(
      order.indexOf('votes/2/E/3'),
    );
    expect(placeOfJump(formOf(usual).fields, order.indexOf('votes/5/E/1'), 'candidate', 3)).toBeNull();
  });
});

describe('the lines', () => {
  const { lines } = desk();

  test('have a heading a part', () => {
    expect(lines.filter(({ kind }) => kind === 'section')).toHaveLength(5);
    expect(sectionsOf(lines).map(({ keys }) => keys.length)).toEqual([4, 3, 2, 10, 8]);
    expect(sectionsOf(lines).map(({ first }) => order[first])).toEqual([
      'ticked/92094/1',
      'found/1',
      'blankOrInvalid',
      'category/2/headOnly',
      'category/5/headOnly',
    ]);
  });

  test('show the box one is at in any room, with the heading of its part wherever there are two', () => {
    for (let at = 0; at < order.length; at += 1) {
      for (let room = 1; room <= lines.length + 1; room += 1) {
        const seen = seenLines(lines, at, room);
        expect(seen.length).toBe(Math.min(room, lines.length));
        expect(seen.filter((line) => line.kind === 'field' && line.place === at)).toHaveLength(1);
        const [top, second] = seen;
        // No heading stands over a part of which nothing is seen.
        if (top?.kind === 'section' && seen.length > 1) expect(second?.kind).toBe('field');
        if (room === 2 && order[at] !== undefined) expect(top?.kind).toBe('section');
      }
    }
  });
});

describe('open fields that cannot be true', () => {
  const failing = [
    { code: 'COUNT_ELECTORAL_FIGURE_NOT_SUM', params: { list: 5, found: 12_345, expected: 54_321 } },
  ] as const;
  const foot = (state: TableDeskState): string =>
    sumLines({ ui: uiFor(), contest: chamber, bureau, failing, state })
      .map((parts) => parts.map(({ text }) => text).join(''))
      .join(' ');
  const said = (key: string): string => foot(desk({}, [key]));

  test('name the comparison the field belongs to, and none of its figures', () => {
    expect(said('category/5/headOnly')).toMatch(
      /List 5: .*electoral figure and the sub-categories do not fit/,
    );
    expect(said('category/5/headOnly')).not.toMatch(/12.?345|54.?321/);
    expect(said('category/2/headOnly')).not.toContain('do not fit');
  });

  test('say so until every box of the comparison is filled in and it holds, with the sums of the whole table', () => {
    const own = { 'found/1': 60, blankOrInvalid: 10, 'category/5/headOnly': 30 };
    const open = ['category/5/effectivesOnly', 'electoralFigure/5'];
    const empty = desk({}, open, { own });
    expect(foot(empty)).not.toMatch(/[136]0/);
    expect(foot(empty)).toContain('do not fit');
    const wrong = pressing(empty, ...typed('20'), next, ...typed('40'));
    expect(foot(wrong)).toMatch(/valid 50 .*do not fit/);
    const right = pressing(wrong, { type: 'clear' }, ...typed('50'));
    expect(foot(right)).toMatch(/valid 50 /);
    expect(foot(right)).not.toContain('do not fit');
    expect(foot(pressing(right, { type: 'clear' }))).toContain('do not fit');
  });
});

describe('whatever is pressed', () => {
  const shapes = [usual, changedShape(usual, 'more-urns'), changedShape(usual, 'apart')];
  const action = oneof(
    record({ type: constantFrom('digit' as const), digit: constantFrom(...'0123456789') }),
    constantFrom<TableDeskAction>(
      ...[
        next,
        back,
        undo,
        { type: 'return' } as const,
        { type: 'rub-out' } as const,
        { type: 'clear' } as const,
      ],
      ...([1, -1] as const).map((by) => ({ type: 'section', by }) as const),
      ...(['first', 'last'] as const).map((to) => ({ type: 'edge', to }) as const),
      ...(['list', 'candidate'] as const).map((to) => ({ type: 'jump', to }) as const),
      ...[{ type: 'jump-now' } as const, { type: 'jump-not' } as const],
    ),
    integer({ min: 0, max: 2 }).map(
      (which): TableDeskAction => ({ type: 'form', form: formOf(shapes[which] ?? usual) }),
    ),
  );
  const actions = array(action, { maxLength: 60 });

  test('one is at a box, and every figure is in a box and has seven digits at most', () => {
    fc.assert(
      property(actions, (pressed) => {
        const state = pressing(desk({ 'found/1': 300 }), ...pressed);

        expect(currentField(state)).toBeDefined();
        const keys = new Set(state.form.fields.map(({ key }) => `${key}`));
        for (const [key, value] of Object.entries(state.figures)) {
          expect(keys.has(key)).toBe(true);
          expect(/^\d{1,7}$/.test(`${value}`)).toBe(true);
        }
      }),
    );
  });

  test('a figure changes only in the box one is at, unless its box goes', () => {
    fc.assert(
      property(actions, action, (pressed, last) => {
        const state = pressing(desk({ 'found/1': 300 }), ...pressed);
        if (last.type === 'undo' || last.type === 'form') return;
        const changed = Object.entries(pressing(state, last).figures).filter(
          ([key, value]) =>
            key !== hereIs(state) && state.figures[key as keyof typeof state.figures] !== value,
        );
        expect(changed).toEqual([]);
      }),
    );
  });

  test('undo leads back to the very beginning, and to nothing else on the way', () => {
    fc.assert(
      property(actions, (pressed) => {
        let state = pressing(desk({ 'found/1': 300 }), ...pressed);
        while (state.past.length > 0) state = pressing(state, undo);
        expect(state.figures).toEqual({ 'found/1': 300 });
        expect(state.form.shape).toEqual(usual);
      }),
    );
  });
});
