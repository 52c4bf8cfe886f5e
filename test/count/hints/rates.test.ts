/**
 * How often honest tables raise a hint, and how often a planted slip is named: figures of a count with the
 * proportions of 2024, the same at every run. No law and no one else says how often that should be. The bounds are
 * somewhat above, and below, what the hints came to when they were written: they hold that a change does not make them
 * louder or blinder, and nothing of whether they are loud or blind enough. What a hint is for, and where it must be and
 * must not be, is held figure by figure in table-hints.test.ts and wrong-line.test.ts.
 */
import { describe, expect, it } from 'vitest';
import type { CountTable } from '../../../src/count/count-table.ts';
import { otherSums, sumBureaus } from '../../../src/count/hints/bureau-sums.ts';
import { expectedVotes } from '../../../src/count/hints/deviation.ts';
import type { Hint } from '../../../src/count/hints/hint.ts';
import { tableHintsBeside } from '../../../src/count/hints/table-hints.ts';
import { ballotsNaming, candidateKinds } from '../../../src/count/naming-ballots.ts';
import { type Bureaus, constituencies, honestTables, localTables } from './honest-tables.ts';
import { seeded } from './seeded.ts';
import { listAt, moveCandidate, moveList, swapLists, swapNeighbours, votesAt } from './tables.ts';

/** The size of a bureau, and how many such bureaus the ballots of each constituency fill. */
const size = 845;
const bureausOf = { namur: 400, luxembourg: 229, 'brabant-wallon': 320, 'vlaams-brabant': 890 };

const perBureau = ({ contest, tables }: Bureaus) => {
  const all = sumBureaus(contest, tables);
  return tables.map((table) => {
    const sums = otherSums(all, table);
    return { table, sums, hints: (slip: CountTable) => tableHintsBeside(contest, slip, sums) };
  });
};

const split = constituencies.map((name) => honestTables(name, bureausOf[name], seeded(2024)));
const local = constituencies.map((name) => localTables(name, 200, size, seeded(2024)));

/** How many hints the tables raise as they are. */
function alarms(counts: readonly Bureaus[]): { readonly tables: number; readonly hints: number } {
  const bureaus = counts.flatMap(perBureau);
  const raised = bureaus.flatMap(({ table, hints }) => hints(table));
  return { tables: bureaus.length, hints: raised.length };
}

describe('honest tables', () => {
  it.each(constituencies)('of %s, its ballots thrown over twenty bureaus, raise no hint', (name) => {
    for (const seed of [1, 2, 3]) {
      const alarm = alarms([honestTables(name, 20, seeded(seed))]);
      expect(alarm).toEqual({ tables: 20, hints: 0 });
    }
  });

  it('of bureaus of 845 ballots that differ by chance alone raise a hint on less than one in five hundred', () => {
    const { tables, hints } = alarms(split);
    expect(tables).toBeGreaterThan(1800);
    expect(hints * 500).toBeLessThan(tables);
  });

  it('of villages with leanings and favourites of their own raise a hint on less than one in twenty', () => {
    const { tables, hints } = alarms(local);
    expect(tables).toBe(800);
    expect(hints * 20).toBeLessThan(tables);
  });
});

/** For each slip planted, whether it is named with its own numbers. */
type Found = readonly boolean[];
const share = (found: Found): number => found.filter((named) => named).length / found.length;

type Params = Readonly<Record<string, string | number>>;
const names = (hints: readonly Hint[], code: Hint['code'], wanted: Params): boolean =>
  hints.some(
    (hint) =>
      hint.code === code && Object.entries(wanted).every(([name, value]) => hint.params?.[name] === value),
  );

/** Fifty bureaus of each constituency. */
const some = (counts: readonly Bureaus[]) => counts.flatMap((bureaus) => perBureau(bureaus).slice(0, 50));

/**
 * Every swap of two neighbours of whom the other bureaus lead one to expect figures four standard deviations
 * apart.
 */
function swappedNeighbours(counts: readonly Bureaus[]): Found {
  const found: boolean[] = [];
  for (const { table, sums, hints } of some(counts)) {
    for (const [at, list] of table.lists.entries()) {
      const others = sums.lists[at] ?? list;
      for (const kind of candidateKinds) {
        const expected = (place: number) =>
          expectedVotes({
            ballots: ballotsNaming(kind, list),
            otherVotes: votesAt(others, kind, place),
            otherBallots: ballotsNaming(kind, others),
          });
        const candidates = kind === 'E' ? list.effectives : list.substitutes;
        for (const place of candidates.keys()) {
          const [one, other] = [expected(place), expected(place + 1)];
          if (place + 1 === candidates.length || (one - other) ** 2 <= 16 * (one + other)) continue;
          const wanted = { list: list.number, kind, number: place + 1, other: place + 2 };
          found.push(names(hints(swapNeighbours(table, at, kind, place)), 'HINT_NEIGHBOURS_SWAPPED', wanted));
        }
      }
    }
  }
  return found;
}

/** Every slip with two neighbouring lists that `plant` makes; it gives null where the lists are no case for it. */
function listSlips(
  counts: readonly Bureaus[],
  code: Hint['code'],
  plant: (table: CountTable, at: number) => CountTable | null,
  wanted: Params = {},
): Found {
  const found: boolean[] = [];
  for (const { table, hints } of some(counts)) {
    for (const at of table.lists.keys()) {
      if (at + 1 === table.lists.length) continue;
      const slip = plant(table, at);
      if (slip === null) continue;
      const numbers = { list: listAt(table, at).number, other: listAt(table, at + 1).number, ...wanted };
      found.push(names(hints(slip), code, numbers));
    }
  }
  return found;
}

const sizes = (table: CountTable, at: number) =>
  [listAt(table, at).electoralFigure, listAt(table, at + 1).electoralFigure].toSorted((a, b) => a - b);

const swapOfUnequal = (table: CountTable, at: number): CountTable | null => {
  const [small = 0, large = 0] = sizes(table, at);
  return large >= 2 * small && large >= 40 ? swapLists(table, at) : null;
};
const moveOfSimilar = (table: CountTable, at: number): CountTable | null => {
  const [from, to] = [listAt(table, at).electoralFigure, listAt(table, at + 1).electoralFigure];
  return from >= 20 && 2 * from >= to ? moveList(table, at, at + 1) : null;
};
const firstCandidate = (table: CountTable, at: number): CountTable | null => {
  const [from, to] = [votesAt(listAt(table, at), 'E', 0), votesAt(listAt(table, at + 1), 'E', 0)];
  return from >= 20 && 2 * from >= to ? moveCandidate(table, at, at + 1, 'E', 0) : null;
};

describe('a planted slip is named with its numbers', () => {
  it('two neighbours swapped', () => {
    const [chance, villages] = [swappedNeighbours(split), swappedNeighbours(local)];
    expect(chance.length).toBeGreaterThan(200);
    expect(share(chance)).toBeGreaterThan(0.9);
    expect(share(villages)).toBeGreaterThan(0.7);
  });

  it('two lists swapped, one at least twice as large as the other', () => {
    const rate = (counts: readonly Bureaus[]) =>
      share(listSlips(counts, 'HINT_LISTS_SWAPPED', swapOfUnequal));
    expect(rate(split)).toBeGreaterThan(0.85);
    expect(rate(local)).toBeGreaterThan(0.7);
  });

  it('a list written against one not more than twice as large', () => {
    const rate = (counts: readonly Bureaus[]) => share(listSlips(counts, 'HINT_WRONG_LIST', moveOfSimilar));
    expect(rate(split)).toBeGreaterThan(0.85);
    expect(rate(local)).toBeGreaterThan(0.6);
  });

  it('the head of a list written against that of the next', () => {
    const rate = (counts: readonly Bureaus[]) =>
      share(listSlips(counts, 'HINT_WRONG_LIST_CANDIDATE', firstCandidate, { kind: 'E', number: 1 }));
    expect(rate(split)).toBeGreaterThan(0.75);
    expect(rate(local)).toBeGreaterThan(0.65);
  });
});
