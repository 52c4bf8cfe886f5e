/** What the chair does with a bundle: reads an open place from the paper, or has the whole keyed anew. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import {
  type BallotClass,
  type BundleState,
  ballotsOf,
  isBehindGap,
  placeOfKey,
  shiftOf,
} from '../count/bundle.ts';
import type { FieldKey } from '../count/table-field.ts';
import { withdrawSuspects } from './bundle-suspects.ts';
import { type BundleDesk, bundleRefusal, recordAndCount } from './bundles.ts';
import { voidPaper } from './count-paper.ts';
import type { BundlePlace } from './events.ts';
import { permit } from './permissions.ts';
import { statedText } from './table-texts.ts';

/** A place of a bundle in which the entries differ; null: that entry has no ballot there. */
export interface OpenPlace {
  readonly key: FieldKey;
  /** From 1, in the order of the bundle. */
  readonly place: number;
  readonly first: BallotClass | null;
  readonly second: BallotClass | null;
}

export interface BundleDifferences {
  readonly officers: readonly [string, string];
  /** incoherent: both keyed the same, but not as many ballots as either had counted by hand. */
  readonly because: 'different' | 'incoherent';
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
  if ([first.officer, second.officer].includes(officer.name)) {
    return err(bundleRefusal('TABLE_DECIDER_ENTERED', place, state));
  }
  return ok({
    officers: [first.officer, second.officer],
    because,
    keyed: ballotsOf(first).length,
    counted: first.shape.counted,
    open: open
      .filter((key) => !isBehindGap(state, placeOfKey(key)))
      .map((key) => ({
        key,
        place: placeOfKey(key),
        first: first.figures[key] ?? null,
        second: second.figures[key] ?? null,
      })),
    shiftedFrom: shiftOf(state)?.from ?? null,
  });
}

/**
 * Decides which ballot lies at one open place, for a reason that stays in the record. That none does cannot be decided:
 * each officer keyed one there, and those behind would move up unread. `NOT_PERMITTED`, `TABLE_TEXT_MISSING`,
 * `TABLE_TEXT_TOO_LONG`, `BUNDLE_BEHIND_GAP`, or a refusal of the double entry.
 */
export function decidePlace(
  desk: BundleDesk,
  place: BundlePlace,
  decision: { readonly place: number; readonly ballot: BallotClass; readonly reason: string },
): Result<BundleState, Problem> {
  const { ledger, clock, officer } = desk;
  const permitted = permit(officer, 'table.decide');
  if (!permitted.ok) return permitted;
  const reason = statedText(decision.reason);
  if (!reason.ok) return reason;
  const { bureau, contest, bundle } = place;
  return ledger.transact((writer) =>
    recordAndCount(writer, desk, place, {
      ...{ type: 'bundle-decided', version: 1, at: clock.now(), officer: officer.name },
      data: {
        ...{ bureau, contest, bundle, place: decision.place },
        ...{ ballot: decision.ballot, reason: reason.value },
      },
    }),
  );
}

/**
 * Sets both entries aside: ballots of the bundle that counted are voided, each by its own event, and those on the suspect
 * pile withdrawn. Keyed anew, a suspect ballot gets another number. `seen` is the last event of the bundle that the officer was
 * asked about, null of none: `TABLE_MOVED_ON` where it is another by now.
 */
export function resetBundle(
  desk: BundleDesk,
  place: BundlePlace,
  why: string,
  seen: number | null,
): Result<BundleState, Problem> {
  const { ledger, clock, officer } = desk;
  const permitted = permit(officer, 'table.reset');
  if (!permitted.ok) return permitted;
  const reason = statedText(why);
  if (!reason.ok) return reason;
  const { bureau, contest, bundle } = place;
  return ledger.transact((writer) => {
    const state = writer.bundleState(place);
    if (state.state === 'empty') return err(bundleRefusal('TABLE_EMPTY', place, state));
    const by = { version: 1, at: clock.now(), officer: officer.name } as const;
    const row = writer.bundleRows(bureau).find((one) => one.contest === contest && one.bundle === bundle);
    if ((row?.event ?? null) !== seen) return err(bundleRefusal('TABLE_MOVED_ON', place, state));
    withdrawSuspects(writer, desk, place, reason.value);
    if (row?.batch != null) voidPaper(writer, desk, row.batch, reason.value);
    return recordAndCount(writer, desk, place, {
      ...{ type: 'bundle-reset', ...by },
      data: { bureau, contest, bundle, reason: reason.value },
    });
  });
}
