/** What the chair does with a bundle: reads an open place from the paper, or has the whole keyed anew. */
import type { Problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import type { BallotClass, BundleState } from '../count/bundle.ts';
import { withdrawSuspects } from './bundle-suspects.ts';
import { type BundleDesk, bundleRefusal, recordAndCount } from './bundles.ts';
import { voidPaper } from './count-paper.ts';
import type { BundlePlace } from './events.ts';
import { changing } from './frozen.ts';
import { permit } from './permissions.ts';
import { statedText } from './table-texts.ts';

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
  return changing(ledger, [bureau], (writer) =>
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
  return changing(ledger, [bureau], (writer) => {
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
