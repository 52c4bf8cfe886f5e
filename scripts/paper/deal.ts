/** Deals identical ballots over urns by weight, whole ballots only and none lost. */

/**
 * How many of each run goes to each urn. An urn gets the whole part of its share of every run; the ballots that are
 * left go one each to the urns that are owed most, what earlier runs owed them included. So many short runs do not
 * all land in the largest urns, and an urn's sum over all runs is within one ballot or two of its exact share.
 *
 * Whole numbers throughout: an urn is owed in parts of a ballot, as many parts to one as the weights sum to.
 */
export function deal(counts: readonly number[], weights: readonly number[]): readonly (readonly number[])[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let owed: readonly number[] = weights.map(() => 0);
  return counts.map((count) => {
    const whole = weights.map((weight) => Math.floor(exact(count * weight) / sum));
    const left = count - whole.reduce((a, b) => a + b, 0);
    const claims = weights.map((weight, i) => (owed[i] ?? 0) + count * weight - (whole[i] ?? 0) * sum);
    const lucky = new Set(
      claims
        .map((claim, i) => ({ claim, i }))
        .toSorted((a, b) => b.claim - a.claim || a.i - b.i)
        .slice(0, left)
        .map(({ i }) => i),
    );
    owed = claims.map((claim, i) => claim - (lucky.has(i) ? sum : 0));
    return whole.map((given, i) => given + (lucky.has(i) ? 1 : 0));
  });
}

function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`too large to share out exactly: ${value}`);
  return value;
}
