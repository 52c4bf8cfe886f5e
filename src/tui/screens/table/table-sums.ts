/** The running sums at the foot of an entry: of the whole table, and of the list one is in. */

import { ballotsNaming, type CandidateKind, nameVotes } from '../../../count/naming-ballots.ts';
import type { TableEntry } from '../../../count/table-entry.ts';
import { tableOfEntry } from '../../../count/table-of-entry.ts';
import type { Bureau, Contest } from '../../../election/election.ts';
import type { ListNumber } from '../../../election/ids.ts';

export interface TableSums {
  readonly found: number;
  readonly valid: number;
  readonly blankOrInvalid: number;
  readonly list: ListSums | null;
}

export interface ListSums {
  readonly number: ListNumber;
  /** Ballots of the list: its sub-categories together. */
  readonly ballots: number;
  /** Of each kind of candidate that the list has: the ballots that name one, and the name votes. */
  readonly names: readonly {
    readonly kind: CandidateKind;
    readonly ballots: number;
    readonly votes: number;
  }[];
}

/** The sums of what was keyed so far; those that stand on the paper are not looked at. */
export function tableSums(
  contest: Contest,
  bureau: Bureau,
  entry: TableEntry,
  list: ListNumber | null,
): TableSums {
  const table = tableOfEntry(contest, bureau, entry);
  const sumOf = (categories: Readonly<Partial<Record<string, number>>>): number =>
    Object.values(categories).reduce((sum: number, value) => sum + (value ?? 0), 0);
  const own = table.lists.find(({ number }) => number === list);
  const candidates = contest.lists.find(({ number }) => number === list);
  const kinds: readonly CandidateKind[] = (candidates?.substitutes.length ?? 0) > 0 ? ['E', 'S'] : ['E'];
  return {
    found: table.found,
    valid: table.lists.reduce((sum, one) => sum + sumOf(one.categories), 0),
    blankOrInvalid: table.blankOrInvalid,
    list:
      own === undefined
        ? null
        : {
            number: own.number,
            ballots: sumOf(own.categories),
            names: kinds.map((kind) => ({
              kind,
              ballots: ballotsNaming(kind, own),
              votes: nameVotes(kind, own).reduce((sum, { votes }) => sum + votes, 0),
            })),
          },
  };
}
