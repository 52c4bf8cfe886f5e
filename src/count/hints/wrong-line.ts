/** Whether a figure is missing from its line and stands on another, on top of what belongs there. */
import { deviation, expectedVotes, type Share } from './deviation.ts';

/** Fewer expected votes than this can fail to come by chance. */
const fewest = 15n;

/**
 * True where `empty` has at most a tenth of the votes expected of it, at least fifteen, and `full` lies less than
 * half as far from what both lines together lead one to expect as from what it should have alone. Nothing is
 * missing from a line that fits the other bureaus without it: the surplus of `full` must itself be more than
 * ordinary.
 */
export function standsOnOtherLine(empty: Share, full: Share, ordinary: bigint): boolean {
  const { ballots, otherVotes, otherBallots } = empty;
  if (otherBallots === 0 || full.otherBallots === 0) return false;
  const [here, there, votes] = [BigInt(ballots), BigInt(otherBallots), BigInt(empty.votes)];
  const expected = here * BigInt(otherVotes);
  if (expected < fewest * there || 10n * votes * there > expected) return false;
  if (deviation(full) < ordinary) return false;

  const fullThere = BigInt(full.otherBallots);
  // Both in units of one vote over there × fullThere.
  const surplus = (BigInt(full.votes) * fullThere - BigInt(full.ballots) * BigInt(full.otherVotes)) * there;
  const missing = (expected - votes * there) * fullThere;
  const left = surplus - missing;
  return 2n * (left < 0n ? -left : left) < surplus;
}

/** The figures of both lines, for a hint. */
export const lineFigures = (empty: Share, full: Share) => ({
  votes: empty.votes,
  otherVotes: full.votes,
  expected: expectedVotes(empty),
  otherExpected: expectedVotes(full),
});
