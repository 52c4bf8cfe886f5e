/** What looks like a slip in the table of a bureau, beside those of the other bureaus of its contest. */
import type { Contest } from '../../election/election.ts';
import type { CountTable } from '../count-table.ts';
import { fewestOthers } from '../fewest-others.ts';
import type { BureauSums } from './bureau-sums.ts';
import { type Comparison, compare } from './comparison.ts';
import type { Hint } from './hint.ts';
import { listsSwapped } from './lists-swapped.ts';
import { namesPerBallot } from './names-per-ballot.ts';
import { neighboursSwapped } from './neighbours-swapped.ts';
import { candidateOnWrongList, onWrongList } from './wrong-list.ts';

/** Every kind of hint on a table, in the order in which they are shown: what moves most votes first. */
const kinds: readonly ((comparison: Comparison) => readonly Hint[])[] = [
  onWrongList,
  listsSwapped,
  candidateOnWrongList,
  neighboursSwapped,
  namesPerBallot,
];

/**
 * The hints on a table, given the sums of the other bureaus of the same contest (`otherSums` for many tables of one
 * contest, `sumBureaus` for one); none where fewer than `fewestOthers` of them have ballots.
 */
export function tableHintsBeside(contest: Contest, table: CountTable, others: BureauSums): readonly Hint[] {
  if (others.bureaus < fewestOthers) return [];
  const comparison = compare(contest, table, others);
  return kinds.flatMap((hints) => hints(comparison));
}
