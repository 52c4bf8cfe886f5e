/** What many bureaus counted together in a contest, kept so that each can be held against all the others. */
import type { Contest } from '../../election/election.ts';
import { fourCategories, twoCategories } from '../../election/regime.ts';
import { addTables } from '../build-table.ts';
import type { CandidateVotes, CountTable, ListCount } from '../count-table.ts';
import { exactCount } from '../exact-count.ts';

export interface BureauSums {
  /** How many of the bureaus have a valid ballot. */
  readonly bureaus: number;
  /** Their figures added, every list of the contest. */
  readonly lists: readonly ListCount[];
}

/** The sums of the tables, all of this contest. */
export function sumBureaus(contest: Contest, tables: readonly CountTable[]): BureauSums {
  const scope = { level: 'district', id: contest.constituency.id } as const;
  return {
    bureaus: tables.filter(hasBallots).length,
    lists: addTables(contest, scope, tables).lists,
  };
}

/**
 * The sums of the other bureaus: those of all, less one table that is among them. Throws a RangeError where the
 * table is larger than the sums, and thus was not among them.
 */
export function otherSums(all: BureauSums, table: CountTable): BureauSums {
  return {
    bureaus: exactCount(all.bureaus - (hasBallots(table) ? 1 : 0)),
    lists: all.lists.map((list) => {
      const own = table.lists.find((count) => count.number === list.number);
      return own === undefined ? list : subtract(list, own);
    }),
  };
}

const hasBallots = (table: CountTable): boolean => table.lists.some((list) => list.electoralFigure > 0);

function subtract(sum: ListCount, own: ListCount): ListCount {
  const categories = [...fourCategories, ...twoCategories].filter((name) => name in sum.categories);
  return {
    number: sum.number,
    categories: Object.fromEntries(
      categories.map((name) => [name, exactCount((sum.categories[name] ?? 0) - (own.categories[name] ?? 0))]),
    ),
    electoralFigure: exactCount(sum.electoralFigure - own.electoralFigure),
    effectives: subtractVotes(sum.effectives, own.effectives),
    substitutes: subtractVotes(sum.substitutes, own.substitutes),
  };
}

function subtractVotes(
  sums: readonly CandidateVotes[],
  own: readonly CandidateVotes[],
): readonly CandidateVotes[] {
  const votes = new Map(own.map((candidate) => [candidate.number, candidate.votes]));
  return sums.map((sum) => ({
    number: sum.number,
    votes: exactCount(sum.votes - (votes.get(sum.number) ?? 0)),
  }));
}
