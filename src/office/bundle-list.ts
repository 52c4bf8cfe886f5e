/** The bundles of a contest at a bureau that counts ballot by ballot, and how far they have emptied the urn. */
import type { BundleRow } from './bundle-ports.ts';
import type { TablePlace } from './events.ts';
import { placesOnPaper } from './paper-place.ts';
import type { Ledger } from './ports.ts';

/** In the order of their numbers. One that was begun and set aside, or given up, is none. */
export function bundlesOf(
  ledger: Pick<Ledger, 'bundleRows'>,
  { bureau, contest }: TablePlace,
): readonly BundleRow[] {
  return ledger.bundleRows(bureau).filter((row) => row.contest === contest && row.summary.state !== 'empty');
}

/** Those of every contest on the paper of this one. */
export const bundlesOnPaper = (
  ledger: Pick<Ledger, 'election' | 'bundleRows'>,
  place: TablePlace,
): readonly BundleRow[] => placesOnPaper(ledger.election, place).flatMap((one) => bundlesOf(ledger, one));

/** Ballots in agreed bundles, those on the suspect pile with them: they are out of the urn. */
export function countedInBundles(ledger: Pick<Ledger, 'bundleRows'>, place: TablePlace): number {
  return bundlesOf(ledger, place).reduce(
    (sum, { summary }) => sum + (summary.ballots ?? 0) + (summary.suspects ?? 0),
    0,
  );
}
