/** Suspect ballots that keep a contest from being presented: those of its paper. */
import type { Contest, Election } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import type { OpenSuspects } from './suspect-ports.ts';

/**
 * How many suspect ballots of a contest wait at a bureau. On a paper that contests share, a ballot raised for one may
 * turn out to be of another: each waits for all of the paper.
 */
export function openSuspectsOf(
  { contests }: Election,
  open: readonly OpenSuspects[],
  bureau: BureauId,
  { paper }: Pick<Contest, 'paper'>,
): number {
  const ids = new Set(contests.filter((one) => one.paper === paper).map(({ id }) => id));
  return open
    .filter((one) => one.bureau === bureau && ids.has(one.contest))
    .reduce((sum, { count }) => sum + count, 0);
}
