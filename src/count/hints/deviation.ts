/**
 * How far a figure lies from what the other bureaus lead one to expect. All in whole numbers: a hint that depended
 * on rounding would come and go with the machine.
 */
import { exactCount } from '../exact-count.ts';

/** Some votes of some ballots, here and in all the other bureaus together. */
export interface Share {
  readonly votes: number;
  readonly ballots: number;
  readonly otherVotes: number;
  readonly otherBallots: number;
}

/** One, in the unit of `deviation`: what chance alone brings about on the average. */
export const usual = 100n;

/**
 * The square of the distance between the votes found and those expected, over its variance were the votes scattered
 * by chance alone, in hundredths rounded down: (xB − bV)² / bV(b + B) for x votes of b ballots here and V of B
 * elsewhere. A share that is zero elsewhere is taken for one vote. Without ballots on either side: 0.
 */
export function deviation({ votes, ballots, otherVotes, otherBallots }: Share): bigint {
  if (ballots === 0 || otherBallots === 0) return 0n;
  const [here, there, sum] = [BigInt(ballots), BigInt(otherBallots), BigInt(Math.max(otherVotes, 1))];
  const distance = BigInt(votes) * there - here * sum;
  return (usual * distance * distance) / (here * sum * (here + there));
}

/** The votes expected, rounded to the nearest whole number, halves upward. Without ballots elsewhere: 0. */
export function expectedVotes({ ballots, otherVotes, otherBallots }: Omit<Share, 'votes'>): number {
  if (otherBallots === 0) return 0;
  const there = BigInt(otherBallots);
  return exactCount(Number((2n * BigInt(ballots) * BigInt(otherVotes) + there) / (2n * there)));
}

/** The same share, had other votes been found. */
export const withVotes = (share: Share, votes: number): Share => ({ ...share, votes });

/**
 * What passes for an ordinary deviation among these: twice their median (by chance alone the median is about half
 * the average), and no less than `usual`. The median, so that a candidate strong in his own village does not
 * make everything look ordinary.
 */
export function ordinary(deviations: readonly bigint[]): bigint {
  const sorted = deviations.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0n;
  return 2n * median > usual ? 2n * median : usual;
}
