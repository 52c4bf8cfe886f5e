/** The suspect ballots that came out of a bundle. */
import { isOpenSuspect } from '../count/suspect.ts';
import type { BundlePlace, TablePlace } from './events.ts';
import { placesOnPaper } from './paper-place.ts';
import type { Ledger, LedgerReader } from './ports.ts';
import type { SuspectRow } from './suspect-ports.ts';

/** Those that stand, in the order of their numbers; none that was withdrawn. */
export function suspectsOfBundle(
  reader: Pick<LedgerReader, 'suspectRows'>,
  { bureau, contest, bundle }: BundlePlace,
): readonly SuspectRow[] {
  return reader
    .suspectRows(bureau)
    .filter(
      ({ state }) =>
        state.state !== 'withdrawn' && state.contest === contest && state.from?.bundle === bundle,
    );
}

/** How many of them wait for a decision. */
export const undecidedOfBundle = (reader: Pick<LedgerReader, 'suspectRows'>, place: BundlePlace): number =>
  suspectsOfBundle(reader, place).filter(({ state }) => isOpenSuspect(state)).length;

/** How many wait of all bundles on the paper of a contest, without those that were set aside by hand. */
export function undecidedOfPaper(
  ledger: Pick<Ledger, 'election' | 'suspectRows'>,
  place: TablePlace,
): number {
  const contests = placesOnPaper(ledger.election, place).map(({ contest }) => contest);
  return ledger
    .suspectRows(place.bureau)
    .filter(({ state }) => isOpenSuspect(state) && state.from !== null && contests.includes(state.contest))
    .length;
}
