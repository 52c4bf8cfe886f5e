/** Whether two figures read the other way round fit the other bureaus so much better that a slip is likelier. */
import { sumCounts } from '../exact-count.ts';
import { deviation, type Share, usual, withVotes } from './deviation.ts';

/** Both readings of two rows: how far each lies from the other bureaus, added over their figures. */
export interface Readings {
  /** What the two rows hold together. */
  readonly votes: number;
  readonly entered: bigint;
  readonly swapped: bigint;
}

/** The readings of two rows of the same figures; a row may be one candidate, or a list with its sub-categories. */
export function readingsOf(one: readonly Share[], other: readonly Share[]): Readings {
  const sum = (row: readonly Share[], found: readonly Share[]): bigint =>
    row.reduce((total, share, index) => {
      const { votes } = found[index] ?? share;
      return total + deviation(withVotes(share, votes));
    }, 0n);
  return {
    votes: sumCounts([...one, ...other].map((share) => share.votes)),
    entered: sum(one, one) + sum(other, other),
    swapped: sum(one, other) + sum(other, one),
  };
}

/** How much it takes before a kind of row looks swapped. */
export interface Measure {
  /** How many times as far from the others the rows must lie as entered, compared to swapped. */
  readonly factor: bigint;
  /** Rows with fewer votes together differ by chance as much as by a slip. */
  readonly fewest: number;
}

/**
 * As entered, the rows must lie sixteen times as far from the others as is ordinary in this table, and so many
 * times as far as when swapped. Measured on bureaus with the proportions of 2024: test/count/hints.
 */
export const isStriking = (
  { votes, entered, swapped }: Readings,
  ordinary: bigint,
  { factor, fewest }: Measure,
): boolean =>
  votes >= fewest && entered >= 16n * ordinary && entered >= factor * (swapped < usual ? usual : swapped);

/**
 * Of rows that follow one another, the striking pairs: those of which no overlapping pair gains more by being
 * swapped. One swap can make the pairs on either side look swapped too. `pairs` has the pair of each row and the
 * next, null where it does not strike; gives the places of the first rows.
 */
export function strikingPairs(pairs: readonly (Readings | null)[]): readonly number[] {
  const gain = (at: number): bigint => {
    const pair = pairs[at] ?? null;
    return pair === null ? -1n : pair.entered - pair.swapped;
  };
  return [...pairs.keys()].filter(
    (at) => gain(at) >= 0n && gain(at) >= gain(at - 1) && gain(at) > gain(at + 1),
  );
}
