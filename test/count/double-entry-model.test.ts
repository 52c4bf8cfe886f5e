/** Any sequence of happenings at a count table, held against what makes a table count: two officers, one table, no fault. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Result } from '../../src/base/result.ts';
import type { TableHappening, TableRefusal, TableState } from '../../src/count/double-entry.ts';
import type { Figures } from '../../src/count/table-entry.ts';
import { transition } from '../../src/count/transition.ts';
import { naiveCoherence } from '../fixtures/naive-coherence.ts';
import { entryOf, form, rules, tables } from './paper-desk.ts';

/** The rows that the figures stand for: 0 where none is given, sums only where they are. */
function csvOf(figures: Figures): string {
  const rows = form.fields.flatMap(({ key, role }) => {
    const value = figures[key] ?? (role === 'count' ? 0 : undefined);
    if (value === undefined || key.startsWith('transferred')) return [];
    const [field = '', ...rest] = key.split('/');
    if (field === 'found') return [`CK,found,,,${rest.join()},${value}`];
    const [list = '', kind = '', number = ''] = rest;
    return [`CK,${field},${list},${kind},${number},${value}`];
  });
  return ['contest,field,list,kind,number,value', ...rows, ''].join('\n');
}

const hardFaults = (figures: Figures) =>
  naiveCoherence(csvOf(figures), {
    registered: new Map(),
    elsewhere: { found: 0, blankOrInvalid: 0 },
    mostInUrn: 840,
  }).filter((code) => code.startsWith('H'));

const keys = [
  'found/1',
  'blankOrInvalid',
  'valid',
  'electoralFigure/2',
  'votes/2/E/1',
  'votes/2/E/2',
  'votes/2/S/1',
];
const officer = fc.constantFrom('anna', 'bram', 'chair', 'dirk');
const entry = fc.constantFrom(1 as const, 2 as const);
/** Mostly the right table, else one with a slip, or two. */
const table = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.values(tables)) },
  {
    weight: 2,
    arbitrary: fc
      .dictionary(fc.constantFrom(...keys), fc.nat({ max: 12 }), { maxKeys: 2 })
      .map((slips) => entryOf({ ...tables.right.figures, ...slips })),
  },
);

const anyHappening: fc.Arbitrary<TableHappening> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('begin' as const), officer, entry }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('leave' as const), officer, entry }) },
  { weight: 8, arbitrary: fc.record({ type: fc.constant('hand-in' as const), officer, entry, table }) },
  {
    weight: 5,
    arbitrary: fc
      .record({ type: fc.constant('correct' as const), officer, entry, table })
      .map(({ table: { figures }, ...who }) => ({ ...who, figures })),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('decide' as const),
      officer,
      field: fc.constantFrom(...form.fields.map(({ key }) => key)),
      value: fc.option(fc.nat({ max: 12 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('reset' as const), officer }) },
);

/** A happening of its own, or an officer who sits down and hands in. */
const anyActs: fc.Arbitrary<readonly TableHappening[]> = fc.oneof(
  { weight: 2, arbitrary: anyHappening.map((happening) => [happening]) },
  {
    weight: 3,
    arbitrary: fc
      .record({ officer, entry, table })
      .map(({ table: handed, ...who }): readonly TableHappening[] => [
        { type: 'begin', ...who },
        { type: 'hand-in', ...who, table: handed },
      ]),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ officer, entry, table })
      .map(({ table: { figures }, ...who }): readonly TableHappening[] => [
        { type: 'begin', ...who },
        { type: 'correct', ...who, figures },
      ]),
  },
);

it('no sequence of happenings makes a table count unless two officers say the same in every field, and it can be true', () => {
  let agreed = 0;
  let incoherent = 0;
  fc.assert(
    fc.property(fc.array(anyActs, { minLength: 10, maxLength: 60, size: 'max' }), (acts) => {
      let state: TableState = { state: 'empty' };
      /** Who has handed in what stands now, and who has decided. */
      const hands = new Map<1 | 2, string>();
      const deciders = new Set<string>();
      for (const happening of acts.flat()) {
        const next: Result<TableState, TableRefusal> = transition(state, happening, rules);
        if (!next.ok) continue;
        state = next.value;
        if (happening.type === 'hand-in') {
          expect(hands.has(happening.entry)).toBe(false);
          hands.set(happening.entry, happening.officer);
        }
        if (happening.type === 'correct') expect(hands.get(happening.entry)).toBe(happening.officer);
        if (happening.type === 'decide') deciders.add(happening.officer);
        if (happening.type === 'reset') {
          hands.clear();
          deciders.clear();
        }
        if (state.state === 'differs' && state.because === 'incoherent') incoherent += 1;
        if (state.state !== 'agreed') continue;
        agreed += 1;
        expect(hands.size).toBe(2);
        expect(new Set(hands.values()).size).toBe(2);
        for (const name of hands.values()) expect(deciders.has(name)).toBe(false);
        const { first, second } = state;
        expect([first.officer, second.officer]).toEqual([hands.get(1), hands.get(2)]);
        for (const { key, role } of form.fields) {
          const [one, other] = [first.figures[key], second.figures[key]];
          if (role === 'count') expect(one ?? 0, key).toBe(other ?? 0);
          else if (role === 'declared') expect(one, key).toBe(other);
          else if (one !== undefined && other !== undefined) expect(one, key).toBe(other);
        }
        expect(hardFaults(first.figures)).toEqual([]);
        expect(hardFaults(second.figures)).toEqual([]);
      }
    }),
    { numRuns: 800 },
  );
  // Else it would have shown nothing.
  expect(agreed).toBeGreaterThan(50);
  expect(incoherent).toBeGreaterThan(20);
});
