/**
 * One counting bureau of the size that the law allows, 2,400 registered voters (Kieswetboek 149), in which the result
 * of a constituency is repeated in small: for what the cut in twenty cannot show, as that an urn has too many ballots.
 */
import { shares } from '../fixtures/package-parts.ts';
import { withCountingBureaus } from './paper-package.ts';

const registered = [870, 790, 740];
/** About nine in ten voters vote, so that no urn has more than 840 ballots. */
const ballots = 2100;

export function realSizePackage(packageText: string): string {
  return withCountingBureaus(packageText, registered);
}

/** So many ballots that one bureau can count them, in the proportions of the constituency; rare ones are lost. */
export function realSizeChoices(choicesText: string): string {
  const runs = [...choicesText.matchAll(/^(?:(\d+)x )?([A-Za-z].*)$/gm)].map(
    ([, count = '1', ballot = '']) => ({
      count: Number(count),
      ballot,
    }),
  );
  const parts = shares(
    ballots,
    runs.map((run) => run.count),
  );
  return runs
    .map(({ ballot }, i) => ({ ballot, count: parts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ ballot, count }) => `${count}x ${ballot}\n`)
    .join('');
}
