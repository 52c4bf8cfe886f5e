/** Both entries of a bundle side by side in its open places: for a chair who keyed neither, and for nobody else. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import {
  type BallotClass,
  ballotsOf,
  bundleRules,
  isBehindGap,
  placeKey,
  placeOfKey,
  shiftOf,
} from '../count/bundle.ts';
import { refusedBy } from '../count/four-eyes.ts';
import { type Decision, lastKeyed } from '../count/last-keyed.ts';
import type { FieldKey } from '../count/table-field.ts';
import { transition } from '../count/transition.ts';
import { bundleHappeningOf, isBundleEvent } from './bundle-events.ts';
import { type BundleDesk, bundleRefusal } from './bundles.ts';
import type { BundlePlace } from './events.ts';
import { permit } from './permissions.ts';

/** An open place of a bundle. */
export interface OpenPlace {
  readonly key: FieldKey;
  /** From 1, in the order of the bundle. */
  readonly place: number;
  /** What each officer keyed there last; null: no ballot. */
  readonly first: BallotClass | null;
  readonly second: BallotClass | null;
  /** The chair's ballot that stands in place of what one or both of them keyed; null: neither has it from the chair. */
  readonly decided: Decision<BallotClass> | null;
}

export interface BundleDifferences {
  readonly officers: readonly [string, string];
  /** incoherent: the entries are alike, but not as many ballots as either officer had counted by hand. */
  readonly because: 'different' | 'incoherent';
  /** The entries say the same as they stand, what was decided with them. */
  readonly isAlike: boolean;
  /** How many places have their ballot from the chair, in one entry or in both. */
  readonly decisions: number;
  /** Ballots of the first entry, and how many the officers counted by hand; one figure where they counted the same. */
  readonly keyed: number;
  readonly counted: readonly number[];
  /** What can be decided. */
  readonly open: readonly OpenPlace[];
  /** From this place on the entries are shifted: nobody decides there, both officers key it anew. null: nowhere. */
  readonly shiftedFrom: number | null;
}

/** Both entries side by side where a place can be decided: `NOT_PERMITTED`, `TABLE_NOTHING_OPEN`, `TABLE_DECIDER_ENTERED`. */
export function bundleDifferences(
  { ledger, officer }: Pick<BundleDesk, 'ledger' | 'officer'>,
  place: BundlePlace,
): Result<BundleDifferences, Problem> {
  const permitted = permit(officer, 'table.decide');
  if (!permitted.ok) return permitted;
  const state = ledger.bundleState(place);
  if (state.state !== 'differs' && state.state !== 'correcting') {
    return err(bundleRefusal('TABLE_NOTHING_OPEN', place, state));
  }
  const { first, second, open, because } = state;
  const { keyed, decided } = lastKeyed(
    ledger.bundleEvents(place).filter(isBundleEvent).map(bundleHappeningOf),
    bundleRules,
  );
  const barred = refusedBy('decision', officer.name, [first.officer, second.officer]);
  if (barred !== null) return err(bundleRefusal(barred, place, state));
  return ok({
    officers: [first.officer, second.officer],
    because,
    isAlike: bundleRules.differing(first, second).length === 0,
    decisions: decided.size,
    keyed: ballotsOf(first).length,
    counted: first.shape.counted,
    open: open
      .filter((key) => !isBehindGap(state, placeOfKey(key)))
      .map((key) => ({
        key,
        place: placeOfKey(key),
        first: keyed[1][key] ?? null,
        second: keyed[2][key] ?? null,
        decided: decided.get(key) ?? null,
      })),
    shiftedFrom: shiftOf(state)?.from ?? null,
  });
}

/**
 * Whether the bundle would be alike with that ballot in the place, and not as many ballots as either officer counted by
 * hand: it then stays open. No where the officer cannot decide the place.
 */
export function isNotAsCountedIfDecided(
  { ledger, officer }: Pick<BundleDesk, 'ledger' | 'officer'>,
  place: BundlePlace,
  decision: { readonly place: number; readonly ballot: BallotClass },
): boolean {
  const field = placeKey(decision.place);
  const decide = { type: 'decide', officer: officer.name, field, value: decision.ballot } as const;
  const after = transition(ledger.bundleState(place), decide, bundleRules);
  return after.ok && 'open' in after.value && after.value.because === 'incoherent';
}
