/**
 * A whole number of ballots or votes that arithmetic has not rounded. A figure that is negative, broken, or past
 * 2^53 − 1 (where doubles begin to skip numbers) is refused with a RangeError: no honest count can reach it.
 */
export function exactCount(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not an exact count: ${value}`);
  return value;
}

/** The exact sum; refused as in `exactCount`. */
export function sumCounts(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum = exactCount(sum + exactCount(value));
  return sum;
}
