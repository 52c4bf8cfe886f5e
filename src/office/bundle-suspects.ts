/** The ballots of a bundle that lie on the suspect pile: they get their numbers there, and lose them with the bundle. */
import type { BundleState } from '../count/bundle.ts';
import { suspectsAt } from './bundle-events.ts';
import type { Counter } from './count-paper.ts';
import type { BundlePlace } from './events.ts';
import type { LedgerWriter } from './ports.ts';
import { recordSuspect, takenFromCount } from './record-suspect.ts';
import { suspectsOfBundle } from './suspects-of-bundle.ts';

/** Each ballot that both officers of an agreed bundle put there. */
export function raiseSuspects(
  writer: LedgerWriter,
  { clock, officer }: Pick<Counter, 'clock' | 'officer'>,
  { bureau, contest, bundle }: BundlePlace,
  state: BundleState,
): void {
  for (const { place, ...grounds } of suspectsAt(state)) {
    const raised = recordSuspect(writer, {
      ...{ type: 'suspect-raised', version: 1, at: clock.now(), officer: officer.name },
      data: {
        ...{ bureau, contest, suspect: writer.lastSuspect(bureau) + 1 },
        ...{ ...grounds, note: '', from: { bundle, place } },
      },
    });
    if (!raised.ok) throw new Error(`a suspect ballot of bundle ${bundle}: ${raised.error.code}`);
  }
}

/** Before the bundle is keyed anew. */
export function withdrawSuspects(
  writer: LedgerWriter,
  who: Pick<Counter, 'clock' | 'officer'>,
  place: BundlePlace,
  reason: string,
): void {
  for (const suspect of suspectsOfBundle(writer, place)) {
    const withdrawn = takenFromCount(writer, who, 'suspect-withdrawn', suspect, reason);
    if (!withdrawn.ok) throw new Error(`a suspect ballot of bundle ${place.bundle}: ${withdrawn.error.code}`);
  }
}
