/** How many names a ballot names that names any. */
import { sumCounts } from '../exact-count.ts';
import { candidateKinds } from '../naming-ballots.ts';
import { type Comparison, candidateShares } from './comparison.ts';
import { expectedVotes } from './deviation.ts';
import type { Hint } from './hint.ts';

/** With fewer ballots here, or elsewhere, a few voters who mark the whole list decide the ratio. */
const fewest = 40;

/**
 * A hint for each list and kind with less than half, or more than double, as many name votes to a ballot with
 * names as in the other bureaus. Of the lists of 2024 the average was 1.9, the most 4.0.
 */
export function namesPerBallot({ contest, lists }: Comparison): readonly Hint[] {
  return lists.flatMap((list) =>
    candidateKinds.flatMap((kind): readonly Hint[] => {
      const shares = candidateShares(list, kind);
      const { ballots, otherBallots } = shares[0] ?? { ballots: 0, otherBallots: 0 };
      const votes = sumCounts(shares.map((share) => share.votes));
      const otherVotes = sumCounts(shares.map((share) => share.otherVotes));
      if (ballots < fewest || otherBallots < fewest || otherVotes === 0) return [];

      const here = BigInt(votes) * BigInt(otherBallots);
      const there = BigInt(otherVotes) * BigInt(ballots);
      if (2n * here >= there && here <= 2n * there) return [];
      const expected = expectedVotes({ ballots, otherVotes, otherBallots });
      const params = { contest, list: list.number, kind, votes, ballots, expected };
      return [{ code: 'HINT_NAMES_PER_BALLOT', params }];
    }),
  );
}
