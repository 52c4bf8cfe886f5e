/**
 * The batches of counting bureaus: each counts the ballots of one bundle that two officers keyed alike, or one suspect
 * ballot on which the bureau decided, and no others.
 */

import { paperToken } from '../../ballot/paper-ballot.ts';
import type { Election } from '../../election/election.ts';
import type { BureauId } from '../../election/ids.ts';
import { findBureau } from '../../election/lookup.ts';
import { countingBallots, suspectPlaces } from '../../office/bundle-events.ts';
import { classesOf } from '../../office/count-paper.ts';
import type { BatchId, BundlePlace, RecordedEvent, SuspectPlace } from '../../office/events.ts';
import type { LedgerReader } from '../../office/ports.ts';
import { suspectBallot } from '../../office/record-suspect.ts';
import { suspectsOfBundle } from '../../office/suspects-of-bundle.ts';

type Before = Pick<
  LedgerReader,
  'ballotByEvent' | 'events' | 'batchPayloads' | 'bundleRows' | 'bundleState' | 'suspectRows' | 'suspectState'
>;

/** A digital bureau opens one at any time; a counting one only to count what has just come to stand. */
export function mayOpenBatch(bureau: BureauId, before: Before, election: Election): boolean {
  const found = findBureau(election, bureau);
  if (found === undefined) return false;
  if (found.kind === 'digital') return true;
  const bundles = before
    .bundleRows(bureau)
    .filter(({ batch, summary }) => batch === null && summary.state === 'agreed');
  const suspects = before
    .suspectRows(bureau)
    .filter(({ batch, state }) => batch === null && suspectBallot(state) !== null);
  return bundles.length + suspects.length === 1;
}

const batchOfBundle = (before: Before, { bureau, contest, bundle }: BundlePlace): BatchId | null =>
  before.bundleRows(bureau).find((row) => row.contest === contest && row.bundle === bundle)?.batch ?? null;

const batchOfSuspect = (before: Before, { bureau, suspect }: SuspectPlace): BatchId | null =>
  before.suspectRows(bureau).find((row) => row.suspect === suspect)?.batch ?? null;

const counts = (before: Before, batch: BatchId | null): boolean =>
  batch !== null && before.batchPayloads(batch).length > 0;

/** Whether no ballot of the bundle counts any more and no suspect one of it stands, so that it can be set aside. */
export const isVoided = (place: BundlePlace, before: Before): boolean =>
  !counts(before, batchOfBundle(before, place)) && suspectsOfBundle(before, place).length === 0;

/** Whether the ballot counts by a decision that the event says no longer stands. */
export const countsStill = ({ type, data }: RecordedEvent, before: Before): boolean =>
  (type === 'suspect-reopened' || type === 'suspect-withdrawn') &&
  counts(before, batchOfSuspect(before, data));

/** Follows the counting of paper through the record. */
export interface PaperCounts {
  /** Whether the event may stand here, as far as paper that is being counted or taken out goes. */
  allows(event: RecordedEvent): boolean;
  /** Told of each event once it is part of the record before the next. */
  passed(event: RecordedEvent): void;
  /** Whether something stands and not all of it is counted yet, or no longer stands and not all of it is taken out. */
  isUnfinished(): boolean;
}

/** What was written at once, as far as it has come. */
type Step =
  | { readonly step: 'none' }
  /** Ballots stand: their batch must follow. */
  | { readonly step: 'due'; readonly bureau: BureauId; readonly ballots: readonly string[] }
  /** And then each of them. */
  | { readonly step: 'counting'; readonly left: readonly string[] }
  /** Then each suspect ballot of the bundle gets its number, in the order of its places. */
  | { readonly step: 'raising'; readonly bundle: BundlePlace; readonly places: readonly number[] }
  /** Ballots of the batch are taken out: all of them must be, and then what made them stand. */
  | { readonly step: 'voiding'; readonly batch: BatchId };

/**
 * What makes a bundle agreed, or decides a suspect ballot of one, is followed at once by its batch, by each of its ballots
 * in any order, by the end of the batch, and by the numbers of its suspect ballots: all of it was one transaction. So are the voids of its ballots by the reset
 * of the bundle, the reopening or the withdrawal of the suspect ballot; and a suspect ballot of a bundle is withdrawn on the
 * way to the reset of that bundle. Nothing stands between, and nothing is left out at the end of the record.
 */
export function followPaperCounts(before: Before): PaperCounts {
  let now: Step = { step: 'none' };
  /** The bundle whose ballots are being counted, and where its suspect ballots lie. */
  let agreed: { readonly bundle: BundlePlace; readonly places: readonly number[] } | null = null;
  /** The bundle that is being set aside, once one of its suspect ballots is withdrawn. */
  let aside: BundlePlace | null = null;
  return {
    allows(event) {
      if (aside !== null && event.type !== 'ballot-voided' && !isOfBundle(before, event, aside)) return false;
      switch (now.step) {
        case 'none':
          return true;
        case 'due':
          return event.type === 'batch-opened' && event.data.bureau === now.bureau;
        case 'counting':
          if (event.type === 'batch-closed') return now.left.length === 0;
          return event.type === 'ballot-counted' && now.left.includes(classOfBallot(event.data.payload));
        case 'raising':
          return event.type === 'suspect-raised' && isSuspectAt(event, now.bundle, now.places[0]);
        case 'voiding':
          return counts(before, now.batch)
            ? event.type === 'ballot-voided' && batchOfBallot(before, event.data.ballot) === now.batch
            : batchTakenOut(before, event) === now.batch;
      }
    },
    passed(event) {
      switch (event.type) {
        case 'bundle-entered':
        case 'bundle-corrected':
        case 'bundle-decided': {
          const state = before.bundleState(event.data);
          if (state.state !== 'agreed') break;
          now = { step: 'due', bureau: event.data.bureau, ballots: countingBallots(state) };
          agreed = { bundle: event.data, places: suspectPlaces(state) };
          break;
        }
        case 'suspect-decided': {
          const ballot = suspectBallot(before.suspectState(event.data));
          if (ballot !== null) now = { step: 'due', bureau: event.data.bureau, ballots: [ballot] };
          break;
        }
        case 'batch-opened':
          if (now.step === 'due') now = { step: 'counting', left: now.ballots };
          break;
        case 'ballot-counted': {
          if (now.step !== 'counting') break;
          const { left } = now;
          now = {
            step: 'counting',
            left: left.toSpliced(left.indexOf(classOfBallot(event.data.payload)), 1),
          };
          break;
        }
        case 'ballot-voided': {
          const batch = batchOfBallot(before, event.data.ballot);
          if (batch !== null) now = { step: 'voiding', batch };
          break;
        }
        case 'suspect-withdrawn':
          now = { step: 'none' };
          aside = bundleOfSuspect(before, event.data);
          break;
        case 'bundle-reset':
          now = { step: 'none' };
          aside = null;
          break;
        case 'batch-closed':
          now = agreed === null ? { step: 'none' } : raising(agreed);
          agreed = null;
          break;
        case 'suspect-raised':
          if (now.step === 'raising') now = raising({ bundle: now.bundle, places: now.places.slice(1) });
          break;
        case 'suspect-reopened':
          now = { step: 'none' };
          break;
        default:
          break;
      }
    },
    isUnfinished: () => now.step !== 'none' || aside !== null,
  };
}

const raising = ({
  bundle,
  places,
}: {
  readonly bundle: BundlePlace;
  readonly places: readonly number[];
}): Step => (places.length === 0 ? { step: 'none' } : { step: 'raising', bundle, places });

/** Whether the event gives the ballot at that place of the bundle its number. */
const isSuspectAt = (
  { data: { bureau, contest, from } }: Extract<RecordedEvent, { type: 'suspect-raised' }>,
  bundle: BundlePlace,
  place: number | undefined,
): boolean =>
  bureau === bundle.bureau &&
  contest === bundle.contest &&
  from?.bundle === bundle.bundle &&
  from.place === place;

/** The batch of a ballot of paper, by the event that counted it; null of any other. */
function batchOfBallot(before: Before, ballot: number): BatchId | null {
  const known = before.ballotByEvent(ballot);
  if (known === undefined || paperToken(known.payload) === null) return null;
  const [counted] = before.events({ before: ballot + 1, limit: 1 });
  return counted?.type === 'ballot-counted' ? counted.data.batch : null;
}

/** The batch whose ballots stood by what the event ends. */
function batchTakenOut(before: Before, event: RecordedEvent): BatchId | null {
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
function bundleOfSuspect(before: Before, place: SuspectPlace): BundlePlace | null {
  const state = before.suspectState(place);
  if (state.state === 'none' || state.from === null) return null;
  return { bureau: place.bureau, contest: state.contest, bundle: state.from.bundle };
}

/** Whether the event withdraws a suspect ballot of the bundle, or sets the bundle aside. */
function isOfBundle(before: Before, event: RecordedEvent, bundle: BundlePlace): boolean {
  const of =
    event.type === 'bundle-reset'
      ? event.data
      : event.type === 'suspect-withdrawn'
        ? bundleOfSuspect(before, event.data)
        : null;
  return of?.bureau === bundle.bureau && of.contest === bundle.contest && of.bundle === bundle.bundle;
}

const classOfBallot = (payload: string): string => classesOf([payload]).join('');
