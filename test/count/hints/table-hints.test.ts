import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/count/build-table.ts';
import { ballotCells } from '../../../src/count/cells.ts';
import type { CountTable } from '../../../src/count/count-table.ts';
import { otherSums, sumBureaus } from '../../../src/count/hints/bureau-sums.ts';
import { tableHintsBeside } from '../../../src/count/hints/table-hints.ts';
import { checkIdentities } from '../../../src/count/identities.ts';
import type { Contest } from '../../../src/election/election.ts';
import { anyBallots, contestOf } from '../contests.ts';
import { type ListFigures, moveCandidate, moveList, swapLists, swapNeighbours, tableOf } from './tables.ts';

const municipal = contestOf(
  'GR',
  'flemish-municipal',
  [1, 3, 4, 8].map((number) => ({ number, effectives: 4, substitutes: 0 })),
);
/** Ballots with names are half of each list, and they name two candidates on the average. */
const figures: readonly ListFigures[] = [
  { categories: { headOnly: 200, names: 200 }, effectives: [200, 100, 60, 40] },
  { categories: { headOnly: 100, names: 100 }, effectives: [40, 80, 60, 20] },
  { categories: { headOnly: 60, names: 60 }, effectives: [30, 50, 20, 20] },
  { categories: { headOnly: 25, names: 25 }, effectives: [25, 10, 10, 5] },
];
const honest = tableOf(municipal, figures);
const others = [honest, honest, honest];

const withList = (at: number, change: Partial<ListFigures>): CountTable =>
  tableOf(
    municipal,
    figures.map((list, place) => (place === at ? { ...list, ...change } : list)),
  );

/** Beside the tables of the other bureaus, one by one. */
const tableHints = (contest: Contest, table: CountTable, rest: readonly CountTable[]) =>
  tableHintsBeside(contest, table, sumBureaus(contest, rest));

describe('the hints on a table', () => {
  it('are none where it is like the others', () => {
    expect(tableHints(municipal, honest, others)).toEqual([]);
  });

  it('name two neighbours whose votes look swapped', () => {
    // 40 and 80 expected; 2 × 40² / (40 × 4/3) and / (80 × 4/3) make 45 where 16 suffice.
    expect(tableHints(municipal, swapNeighbours(honest, 1, 'E', 0), others)).toEqual([
      {
        code: 'HINT_NEIGHBOURS_SWAPPED',
        params: {
          contest: 'GR',
          list: 3,
          kind: 'E',
          number: 1,
          other: 2,
          votes: 80,
          otherVotes: 40,
          expected: 40,
          otherExpected: 80,
        },
      },
    ]);
  });

  it('name a swap of neighbours that breaks no identity', () => {
    const slip = swapNeighbours(honest, 0, 'E', 0);
    expect(checkIdentities(municipal, slip)).toEqual([]);
    expect(tableHints(municipal, slip, others)).toHaveLength(1);
    expect(checkIdentities(municipal, moveCandidate(honest, 0, 1, 'E', 0))).not.toEqual([]);
  });

  it('leave neighbours alone whose votes are as odd the other way round', () => {
    expect(tableHints(municipal, withList(1, { effectives: [80, 80, 60, 20] }), others)).toEqual([]);
  });

  it('name two lists whose ballots look swapped', () => {
    const hints = tableHints(municipal, swapLists(honest, 2), others);
    expect(hints[0]).toEqual({
      code: 'HINT_LISTS_SWAPPED',
      params: {
        contest: 'GR',
        list: 4,
        other: 8,
        votes: 50,
        otherVotes: 120,
        expected: 120,
        otherExpected: 50,
      },
    });
  });

  it('name a list whose ballots a neighbour seems to have', () => {
    expect(tableHints(municipal, moveList(honest, 2, 1), others)[0]).toEqual({
      code: 'HINT_WRONG_LIST',
      params: {
        contest: 'GR',
        list: 4,
        other: 3,
        votes: 0,
        otherVotes: 320,
        expected: 120,
        otherExpected: 200,
      },
    });
  });

  it('leave an empty list alone where no neighbour has its ballots', () => {
    const empty = withList(3, { categories: { headOnly: 0, names: 0 }, effectives: [0, 0, 0, 0] });
    expect(tableHints(municipal, empty, others)).toEqual([]);
  });

  it('name a candidate whose votes the same number of a neighbouring list seems to have', () => {
    const moved = moveCandidate(honest, 1, 2, 'E', 0);
    expect(tableHints(municipal, moved, others)).toEqual([
      {
        code: 'HINT_WRONG_LIST_CANDIDATE',
        params: {
          contest: 'GR',
          list: 3,
          other: 4,
          kind: 'E',
          number: 1,
          votes: 0,
          otherVotes: 70,
          expected: 40,
          otherExpected: 30,
        },
      },
    ]);
  });

  it('name a list with far more, or far fewer, names to a ballot', () => {
    const hintsWith = (effectives: readonly number[]) =>
      tableHints(municipal, withList(1, { effectives }), others).filter(
        ({ code }) => code === 'HINT_NAMES_PER_BALLOT',
      );
    const params = { contest: 'GR', list: 3, kind: 'E', ballots: 100, expected: 200 };
    expect(hintsWith([40, 80, 260, 20])).toEqual([]);
    expect(hintsWith([40, 80, 261, 20])).toEqual([
      { code: 'HINT_NAMES_PER_BALLOT', params: { ...params, votes: 401 } },
    ]);
    expect(hintsWith([20, 40, 30, 10])).toEqual([]);
    expect(hintsWith([20, 40, 30, 9])).toEqual([
      { code: 'HINT_NAMES_PER_BALLOT', params: { ...params, votes: 99 } },
    ]);
  });

  it('say nothing of the names of fewer than forty ballots', () => {
    const table = (names: number) =>
      withList(3, { categories: { headOnly: 10, names }, effectives: [99, 99, 99, 99] });
    const codes = (names: number) => tableHints(municipal, table(names), others).map(({ code }) => code);
    expect(codes(39)).not.toContain('HINT_NAMES_PER_BALLOT');
    expect(codes(40)).toContain('HINT_NAMES_PER_BALLOT');
  });

  it('keep effective candidates and substitutes apart', () => {
    const chamber = contestOf('CK', 'chamber', [{ number: 2, effectives: 4, substitutes: 3 }]);
    const table = tableOf(chamber, [
      {
        categories: { headOnly: 50, effectivesOnly: 60, effectivesAndSubstitutes: 40, substitutesOnly: 20 },
        effectives: [90, 45, 30, 30],
        substitutes: [60, 20, 20],
      },
    ]);
    const hints = tableHints(chamber, swapNeighbours(table, 0, 'S', 0), [table, table, table]);
    expect(hints.map(({ code, params }) => [code, params?.['kind'], params?.['number']])).toEqual([
      ['HINT_NEIGHBOURS_SWAPPED', 'S', 1],
    ]);
  });

  it('need three other bureaus with ballots', () => {
    const slip = swapNeighbours(honest, 1, 'E', 0);
    const empty = buildTable(municipal, honest.scope, []);
    expect(tableHints(municipal, slip, [])).toEqual([]);
    expect(tableHints(municipal, slip, [honest, honest, empty])).toEqual([]);
    expect(tableHints(municipal, slip, [honest, honest, honest, empty])).toHaveLength(1);
  });

  it('come of any figures that may be typed, however little they agree', () => {
    const votes = fc.array(fc.nat(999_999), { minLength: 4, maxLength: 4 });
    const list = fc.record({
      categories: fc.record({ headOnly: fc.nat(999_999), names: fc.nat(999_999) }),
      effectives: votes,
    });
    const table = fc.array(list, { minLength: 4, maxLength: 4 }).map((lists) => tableOf(municipal, lists));
    fc.assert(
      fc.property(table, fc.array(table, { maxLength: 5 }), fc.nat(4), (own, rest, typed) => {
        const half = { ...own, lists: own.lists.slice(0, typed) };
        for (const hint of tableHints(municipal, half, rest))
          for (const value of Object.values(hint.params ?? {}))
            expect(typeof value === 'string' || Number.isSafeInteger(value)).toBe(true);
      }),
    );
  });

  it('are none on a table that is still empty', () => {
    expect(tableHints(municipal, buildTable(municipal, honest.scope, []), others)).toEqual([]);
  });
});

describe('the sums of the other bureaus', () => {
  it('are those of all less the own, with the same hints', () => {
    fc.assert(
      fc.property(anyBallots, fc.integer({ min: 1, max: 6 }), ({ contest, ballots }, bureaus) => {
        const tables = Array.from({ length: bureaus }, (_, bureau) =>
          buildTable(
            contest,
            honest.scope,
            ballotCells(ballots.filter((_ballot, index) => index % bureaus === bureau)).map((cell) => ({
              ...cell,
              value: 9,
            })),
          ),
        );
        const all = sumBureaus(contest, tables);
        for (const table of tables) {
          const rest = tables.filter((other) => other !== table);
          const sums = otherSums(all, table);
          expect(sums).toEqual(sumBureaus(contest, rest));
          expect(tableHintsBeside(contest, table, sums)).toEqual(tableHints(contest, table, rest));
        }
      }),
    );
  });

  it('refuse a table that was not among them', () => {
    const sums = sumBureaus(municipal, [withList(0, { categories: { headOnly: 1, names: 1 } })]);
    expect(() => otherSums(sums, honest)).toThrow(RangeError);
  });
});
