/** The suspect ballots that came out of a bundle. */
import { isOpenSuspect } from '../count/suspect.ts';
import type { BundlePlace } from './events.ts';
import type { LedgerReader } from './ports.ts';
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
