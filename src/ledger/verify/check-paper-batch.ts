/**
 * The batches of counting bureaus: each counts the ballots of one bundle that two officers keyed alike, or one suspect
 * ballot on which the bureau decided, and no others.
 */
import { paperToken } from '../../ballot/paper-ballot.ts';
import type { Election } from '../../election/election.ts';
import { findBureau } from '../../election/lookup.ts';
import type { BatchId, BundlePlace, EventData, RecordedEvent, SuspectPlace } from '../../office/events.ts';
import type { LedgerReader } from '../../office/ports.ts';
import { suspectBallot } from '../../office/record-suspect.ts';
import { suspectsOfBundle } from '../../office/suspects-of-bundle.ts';

/** What is asked of the record before an event. */
export type PaperBefore = Pick<
  LedgerReader,
  | 'ballotByEvent'
  | 'batch'
  | 'events'
  | 'batchPayloads'
  | 'bundleRows'
  | 'bundleState'
  | 'suspectRows'
  | 'suspectState'
>;

/**
 * A digital bureau opens one at any time, of what is scanned; a counting one of paper, only to count what has just come to
 * stand.
 */
export function mayOpenBatch(
  { bureau, source }: EventData['batch-opened'],
  before: PaperBefore,
  election: Election,
): boolean {
  const found = findBureau(election, bureau);
  if (found === undefined) return false;
  // It stands right behind its delivery, or nowhere: see follow-deliveries.ts.
  if (source === 'delivery') return true;
  if (found.kind === 'digital') return source !== 'paper';
  if (source !== 'paper') return false;
  const bundles = before
    .bundleRows(bureau)
    .filter(({ batch, summary }) => batch === null && summary.state === 'agreed');
  const suspects = before
    .suspectRows(bureau)
    .filter(({ batch, state }) => batch === null && suspectBallot(state) !== null);
  return bundles.length + suspects.length === 1;
}

const batchOfBundle = (before: PaperBefore, { bureau, contest, bundle }: BundlePlace): BatchId | null =>
  before.bundleRows(bureau).find((row) => row.contest === contest && row.bundle === bundle)?.batch ?? null;

const batchOfSuspect = (before: PaperBefore, { bureau, suspect }: SuspectPlace): BatchId | null =>
  before.suspectRows(bureau).find((row) => row.suspect === suspect)?.batch ?? null;

export const counts = (before: PaperBefore, batch: BatchId | null): boolean =>
  batch !== null && before.batchPayloads(batch).length > 0;

/** Whether no ballot of the bundle counts any more and no suspect one of it stands, so that it can be set aside. */
export const isVoided = (place: BundlePlace, before: PaperBefore): boolean =>
  !counts(before, batchOfBundle(before, place)) && suspectsOfBundle(before, place).length === 0;

/** Whether the ballot counts by a decision that the event says no longer stands. */
export const countsStill = ({ type, data }: RecordedEvent, before: PaperBefore): boolean =>
  (type === 'suspect-reopened' || type === 'suspect-withdrawn') &&
  counts(before, batchOfSuspect(before, data));

/** The batch of a ballot of paper, by the event that counted it; null of any other. */
export function batchOfBallot(before: PaperBefore, ballot: number): BatchId | null {
  const known = before.ballotByEvent(ballot);
  if (known === undefined || paperToken(known.payload) === null) return null;
  const [counted] = before.events({ before: ballot + 1, limit: 1 });
  return counted?.type === 'ballot-counted' ? counted.data.batch : null;
}

/** The batch whose ballots stood by what the event ends. */
export function batchTakenOut(before: PaperBefore, event: RecordedEvent): BatchId | null {
  switch (event.type) {
    case 'bundle-reset':
      return batchOfBundle(before, event.data);
    case 'suspect-reopened':
    case 'suspect-withdrawn':
      return batchOfSuspect(before, event.data);
    default:
      return null;
  }
}

/** The bundle a suspect ballot lies in; null of one that was set aside by hand. */
export function bundleOfSuspect(before: PaperBefore, place: SuspectPlace): BundlePlace | null {
  const state = before.suspectState(place);
  if (state.state === 'none' || state.from === null) return null;
  return { bureau: place.bureau, contest: state.contest, bundle: state.from.bundle };
}
