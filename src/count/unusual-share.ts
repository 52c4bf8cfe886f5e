/** Whether the share of blank and invalid ballots is out of line with that of the other bureaus (S4). */

/** How many of the ballots found are blank or invalid. */
export interface BlankShare {
  readonly found: number;
  readonly blankOrInvalid: number;
}

/** A share is unusual from this many times, or down to this part of, what the others have. */
const unusualFactor = 2n;
/** And only where chance hardly ever makes it so: four standard deviations, squared. */
const deviations = 16n;

/**
 * Twice or half the share of the others, and further from it than chance explains: with n ballots at a share p the
 * standard deviation is √(n·p·(1−p)). Where the others have none, or nothing else, it is that of a share of one ballot:
 * that none was there does not say that none can be. Whole numbers throughout: the products pass 2^53.
 */
export function isUnusual(own: BlankShare, others: BlankShare): boolean {
  const [n, b] = [BigInt(own.found), BigInt(own.blankOrInvalid)];
  const [all, of] = [BigInt(others.found), BigInt(others.blankOrInvalid)];
  // Nothing has no share, and a single ballot elsewhere says nothing of one.
  if (n === 0n || all < 2n) return false;
  const isFar = b * all >= unusualFactor * of * n || unusualFactor * b * all <= of * n;
  const distance = b * all - of * n;
  const spread = of === 0n || of === all ? all - 1n : of * (all - of);
  return isFar && distance * distance > deviations * n * spread;
}
