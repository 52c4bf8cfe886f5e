/** What two entries show by themselves: figures on each other's line, and figures on another list. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DifferingBox } from '../../../src/count/hints/differing-box.ts';
import { type EntrySlip, entrySlips } from '../../../src/count/hints/entry-slips.ts';
import { differingFields, type Figures, tidyFigures } from '../../../src/count/table-entry.ts';
import { FieldKey } from '../../../src/count/table-field.ts';
import { type TableForm, tableForm } from '../../../src/count/table-form.ts';
import type { Bureau } from '../../../src/election/election.ts';
import { bureauId } from '../../support/elections.ts';
import { contestOf } from '../contests.ts';

const bureau: Bureau = {
  id: bureauId('TB-1'),
  name: 'Bureau',
  kind: 'counting',
  stations: [1, 2].map((number) => ({ number, municipality: '92094', registered: 800 })),
  contests: [],
};
const chamber = contestOf('CK', 'chamber', [
  { number: 2, effectives: 4, substitutes: 2 },
  { number: 4, effectives: 3, substitutes: 2 },
  { number: 6, effectives: 3, substitutes: 3 },
]);
const form = tableForm(chamber, bureau, { urns: 2, blankAndInvalid: 'apart' });

type Keyed = Readonly<Record<string, number>>;
const tidy = (of: TableForm, keyed: Keyed): Figures =>
  tidyFigures(
    of,
    Object.fromEntries(Object.entries(keyed).map(([key, value]) => [FieldKey.parse(key), value])),
  );

function slipsOf(one: Keyed, other: Keyed, of: TableForm = form): readonly EntrySlip[] {
  const [first, second] = [tidy(of, one), tidy(of, other)];
  const open = differingFields(of, first, second);
  const differing = of.fields
    .filter(({ key }) => open.includes(key))
    .map((field): DifferingBox => {
      const none = field.role === 'count' ? 0 : null;
      return { field, first: first[field.key] ?? none, second: second[field.key] ?? none };
    });
  return entrySlips(of, differing, first, second);
}

/** In short: what a hint names, and the figures. */
const short = (slip: EntrySlip): string =>
  slip.code === 'HINT_ENTRIES_CROSSED'
    ? `${slip.boxes.map(({ key }) => key).join(' ')}: ${slip.figures.join(' ')}`
    : `${slip.list} on ${slip.other}: ${slip.figures.join(' ')}${slip.otherFigures.map((one) => ` / ${one}`).join('')}`;
const told = (one: Keyed, other: Keyed) => slipsOf(one, other).map(short);

/** Every box has a figure of its own, none of which is in `others`. */
const full: Keyed = Object.fromEntries(form.fields.map(({ key }, at) => [key, 1000 + 7 * at]));

describe('neighbours on each other’s line', () => {
  it.each([
    ['two candidates', { 'votes/2/E/1': 120, 'votes/2/E/2': 340 }, ['votes/2/E/1', 'votes/2/E/2']],
    ['two substitutes', { 'votes/6/S/2': 5, 'votes/6/S/3': 0 }, ['votes/6/S/2', 'votes/6/S/3']],
    [
      'a candidate of neighbouring lists',
      { 'votes/4/E/3': 90, 'votes/6/E/3': 0 },
      ['votes/4/E/3', 'votes/6/E/3'],
    ],
    [
      'two sub-categories',
      { 'category/4/headOnly': 31, 'category/4/effectivesOnly': 13 },
      ['category/4/headOnly', 'category/4/effectivesOnly'],
    ],
    [
      'a sub-category of neighbouring lists',
      { 'category/2/headOnly': 8, 'category/4/headOnly': 9 },
      ['category/2/headOnly', 'category/4/headOnly'],
    ],
    ['blank and invalid', { blank: 12, invalid: 3 }, ['blank', 'invalid']],
    ['two urns', { 'found/1': 301, 'found/2': 298 }, ['found/1', 'found/2']],
  ] as const)('are named: %s', (_, figures, keys) => {
    const values = Object.values(figures);
    const crossed = Object.fromEntries(Object.keys(figures).map((key, at) => [key, values[1 - at] ?? 0]));
    const [slip, ...others] = slipsOf({ ...full, ...figures }, { ...full, ...crossed });

    expect(others).toEqual([]);
    expect(slip).toMatchObject({ code: 'HINT_ENTRIES_CROSSED', figures: values, explains: keys });
  });

  it('are not named where they are no neighbours', () => {
    const crossed = (one: string, other: string) =>
      told({ ...full, [one]: 120, [other]: 340 }, { ...full, [one]: 340, [other]: 120 });
    expect(crossed('votes/2/E/1', 'votes/2/E/3')).toEqual([]);
    expect(crossed('votes/2/E/1', 'votes/6/E/1')).toEqual([]);
    expect(crossed('votes/2/E/1', 'votes/4/E/2')).toEqual([]);
    expect(crossed('votes/2/S/2', 'category/4/headOnly')).toEqual([]);
  });

  it('are not named where only one of the figures is on the other’s line', () => {
    expect(
      told({ 'votes/2/E/1': 120, 'votes/2/E/2': 340 }, { 'votes/2/E/1': 340, 'votes/2/E/2': 121 }),
    ).toEqual([]);
  });

  it('say nothing of a box that was left empty', () => {
    const declared = ['ticked/92094/1', 'deposited/92094/1'] as const;
    expect(told({ [declared[0]]: 300 }, { [declared[1]]: 300 })).toEqual([]);
  });

  it('are each in one pair only, the first on the form', () => {
    const alternating = (a: number, b: number): Keyed => ({
      ...{ 'votes/2/E/1': a, 'votes/2/E/2': b, 'votes/2/E/3': a, 'votes/2/E/4': b },
    });
    expect(told(alternating(5, 7), alternating(7, 5))).toEqual([
      'votes/2/E/1 votes/2/E/2: 5 7',
      'votes/2/E/3 votes/2/E/4: 5 7',
    ]);
  });
});

describe('figures on another list', () => {
  const names = (list: number): Keyed => ({
    [`votes/${list}/E/1`]: 90,
    [`votes/${list}/E/2`]: 60,
    [`votes/${list}/E/3`]: 30,
    [`votes/${list}/S/1`]: 60,
    [`votes/${list}/S/2`]: 40,
  });

  it('are named with both lists, whoever is mistaken', () => {
    expect(told(names(4), names(6))).toEqual(['4 on 6: 90 60 30 60 40']);
    expect(told(names(6), names(4))).toEqual(['6 on 4: 90 60 30 60 40']);
    expect(slipsOf(names(4), names(6))[0]?.explains).toHaveLength(10);
    // No neighbours: a whole list is striking enough.
    expect(told(names(2), names(6))).toEqual(['2 on 6: 90 60 30 60 40']);
  });

  it('are named beside other figures that both entries have', () => {
    const rest = { 'category/4/effectivesOnly': 150, 'category/6/headOnly': 8, 'electoralFigure/4': 150 };
    expect(told({ ...rest, ...names(4) }, { ...rest, ...names(6) })).toEqual(['4 on 6: 90 60 30 60 40']);
  });

  it('are named where they took the place of others', () => {
    const own = { 'votes/6/E/1': 7, 'votes/6/E/2': 9, 'votes/6/S/3': 2 };
    expect(told({ ...names(4), ...own }, names(6))).toEqual(['4 on 6: 90 60 30 60 40']);
  });

  it('are named once where two lists are swapped', () => {
    const own = (list: number): Keyed => ({ [`votes/${list}/E/1`]: 7, [`votes/${list}/E/2`]: 9 });
    const [slip, ...others] = slipsOf({ ...names(4), ...own(6) }, { ...names(6), ...own(4) });
    expect(others).toEqual([]);
    expect(slip).toMatchObject({
      ...{ code: 'HINT_ENTRIES_LISTS_SWAPPED', list: 4, other: 6 },
      ...{ figures: [90, 60, 30, 60, 40], otherFigures: [7, 9] },
    });
    const single = { 'votes/6/S/1': 8 };
    expect(told({ ...names(6), 'votes/4/S/1': 8 }, { ...names(4), ...single })).toEqual([
      '6 on 4: 90 60 30 60 40 / 8',
    ]);
  });

  it('are named list by list where one was passed over and all moved on', () => {
    const all = (...lists: readonly number[]): Keyed =>
      Object.fromEntries(
        lists.flatMap((list, at) => [
          [`votes/${list}/E/1`, 100 + at],
          [`votes/${list}/E/2`, 200 + at],
        ]),
      );
    expect(told(all(2, 4), all(4, 6))).toEqual(['2 on 4: 100 200', '4 on 6: 101 201']);
  });

  it('are not named of one figure, which is of neighbouring lines or nothing', () => {
    expect(told({ 'votes/2/E/1': 90 }, { 'votes/6/E/1': 90 })).toEqual([]);
    expect(told({ 'votes/4/E/1': 90 }, { 'votes/6/E/1': 90 })).toEqual(['votes/4/E/1 votes/6/E/1: 90 0']);
  });

  it('are not named where a figure of those that differ is another', () => {
    expect(told(names(2), { ...names(6), 'votes/6/S/1': 61 })).toEqual([]);
    expect(told({ ...names(2), 'category/2/headOnly': 5 }, names(6))).toEqual([]);
  });

  it('take a sum that one of them left empty for no figure', () => {
    const sums = { 'electoralFigure/4': 150, 'electoralFigure/6': 8 };
    expect(told({ ...names(4), ...sums }, names(6))).toEqual(['4 on 6: 90 60 30 60 40']);
    expect(told({ ...names(4), 'electoralFigure/4': 150 }, { ...names(6), 'electoralFigure/4': 0 })).toEqual([
      '4 on 6: 90 60 30 60 40',
    ]);
    const keyed = { 'electoralFigure/2': 150, 'electoralFigure/6': 8 };
    expect(
      told({ ...names(2), ...keyed }, { ...names(6), 'electoralFigure/2': 8, 'electoralFigure/6': 151 }),
    ).toEqual([]);
  });
});

describe('in any table', () => {
  it('differences that have nothing to do with one another raise nothing', () => {
    const keys = form.fields.map(({ key }) => key);
    fc.assert(
      fc.property(fc.subarray(keys), (changed) => {
        // Beyond every figure there is, and all different.
        const other = Object.fromEntries(changed.map((key, at) => [key, 50_000 + at]));
        expect(told(full, { ...full, ...other })).toEqual([]);
      }),
    );
  });

  it('what is named is what a reader finds who tries every pair of lists and of lines', () => {
    const small = contestOf('CK', 'flemish-municipal', [
      { number: 1, effectives: 3, substitutes: 0 },
      { number: 3, effectives: 2, substitutes: 0 },
      { number: 5, effectives: 3, substitutes: 0 },
    ]);
    const paper = tableForm(small, { ...bureau, stations: [] }, { urns: 0, blankAndInvalid: 'sum' });
    const lines = paper.fields.filter(({ field }) => field.kind === 'votes' || field.kind === 'category');
    const entry = fc
      .array(fc.nat(2), { minLength: lines.length, maxLength: lines.length })
      .map((figures): Keyed => Object.fromEntries(lines.map(({ key }, at) => [key, figures[at] ?? 0])));
    const moved = fc
      .tuple(entry, fc.shuffledSubarray([1, 3, 5], { minLength: 3 }))
      .map(([one, order]): readonly [Keyed, Keyed] => [one, onOtherLists(one, order)]);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(entry, entry), moved), ([one, other]) => {
        const slips = slipsOf(one, other, paper);
        const lists = slips.filter(({ code }) => code !== 'HINT_ENTRIES_CROSSED').map(short);
        expect(lists.toSorted()).toEqual(naiveLists(one, other).toSorted());

        const inLists = new Set(
          slips.flatMap(({ code, explains }) => (code === 'HINT_ENTRIES_CROSSED' ? [] : explains)),
        );
        const crossed = slips.filter(({ code }) => code === 'HINT_ENTRIES_CROSSED');
        const pairs = naivePairs(one, other).filter((pair) => pair.every((key) => !inLists.has(key)));
        const named = crossed.map(({ explains }) => explains.join(' '));
        const explained = crossed.flatMap(({ explains }) => explains);
        expect(new Set(explained).size).toBe(explained.length);
        expect(pairs.map((pair) => pair.join(' '))).toEqual(expect.arrayContaining(named));
        for (const pair of pairs) expect(pair.some((key) => explained.includes(key))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

const boxNames = ['category/L/headOnly', 'category/L/names', 'votes/L/E/1', 'votes/L/E/2', 'votes/L/E/3'];
const on = (box: string, list: number): FieldKey => FieldKey.parse(box.replace('L', `${list}`));
const at = (keyed: Keyed, box: string, list: number): number => keyed[on(box, list)] ?? 0;

/** The figures of the lists under one another's numbers; those for which there is no box are lost. */
function onOtherLists(keyed: Keyed, [first = 1, second = 3, third = 5]: readonly number[]): Keyed {
  const moves = [
    [1, first],
    [3, second],
    [5, third],
  ] as const;
  const moved = moves.flatMap(([from, to]) => boxNames.map((box) => [on(box, to), at(keyed, box, from)]));
  return Object.fromEntries(moved.filter(([key = '']) => key in keyed));
}

/** Every two lists, box by box: what stands on one here and on the other there. */
function naiveLists(one: Keyed, other: Keyed): readonly string[] {
  const said: string[] = [];
  for (const from of [1, 3, 5])
    for (const to of [1, 3, 5]) {
      const shifted = (here: number, there: number): readonly number[] => {
        const touched = boxNames.filter(
          (box) =>
            at(one, box, here) !== at(other, box, here) || at(one, box, there) !== at(other, box, there),
        );
        if (touched.some((box) => at(one, box, here) !== at(other, box, there))) return [];
        return touched
          .filter(
            (box) =>
              at(one, box, here) !== at(other, box, here) && at(one, box, there) !== at(other, box, there),
          )
          .map((box) => at(one, box, here))
          .filter((figure) => figure !== 0);
      };
      const [figures, back] = from === to ? [[], []] : [shifted(from, to), shifted(to, from)];
      const isSaid = back.length >= 2 && to < from;
      if (figures.length >= 2 && !isSaid)
        said.push(`${from} on ${to}: ${figures.join(' ')}${back.map((figure) => ` / ${figure}`).join('')}`);
    }
  return said;
}

/** Every two lines that follow one another on a list, or are the same on two lists that do, and are crosswise equal. */
function naivePairs(one: Keyed, other: Keyed): readonly (readonly [FieldKey, FieldKey])[] {
  const onLists = [1, 3, 5].flatMap((list) => [
    [on('category/L/headOnly', list), on('category/L/names', list)] as const,
    [on('votes/L/E/1', list), on('votes/L/E/2', list)] as const,
    [on('votes/L/E/2', list), on('votes/L/E/3', list)] as const,
  ]);
  const across = boxNames.flatMap((box) => [
    [on(box, 1), on(box, 3)] as const,
    [on(box, 3), on(box, 5)] as const,
  ]);
  return [...onLists, ...across].filter(([left, right]) => {
    const [a, b, c, d] = [one[left] ?? 0, one[right] ?? 0, other[left] ?? 0, other[right] ?? 0];
    return a !== c && a === d && b === c;
  });
}
