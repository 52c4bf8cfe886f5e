/** Urns that keep a contest from being presented: those of every contest on its paper. */
import type { Contest } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import type { Ledger } from './ports.ts';

/**
 * At a bureau that counts ballot by ballot, of how many other contests on the same paper no two officers have said what
 * the urns held. Stations declare the paper, so that what was found is held against it, and a remark may be owed, once
 * all of them stand: each contest waits for all of the paper, as it does for suspect ballots.
 */
export function otherUrnsUnsaid(
  ledger: Pick<Ledger, 'election' | 'ballotsFound'>,
  bureau: BureauId,
  { id, paper }: Pick<Contest, 'id' | 'paper'>,
): number {
  const counted = findBureau(ledger.election, bureau)?.contests ?? [];
  return ledger.election.contests.filter(
    (other) =>
      other.id !== id &&
      other.paper === paper &&
      counted.includes(other.id) &&
      ledger.ballotsFound({ bureau, contest: other.id }) === undefined,
  ).length;
}
