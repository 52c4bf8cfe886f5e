/** Paper that is being counted or taken out: what was written at once stands in the record at once, whole and alone. */
import { paperToken } from '../../ballot/paper-ballot.ts';
import type { BureauId } from '../../election/ids.ts';
import { countingBallots, suspectsAt } from '../../office/bundle-events.ts';
import { classesOf } from '../../office/count-paper.ts';
import type { BatchId, BundlePlace, RecordedEvent } from '../../office/events.ts';
import { suspectBallot } from '../../office/record-suspect.ts';
import {
  batchOfBallot,
  batchTakenOut,
  bundleOfSuspect,
  counts,
  type PaperBefore,
} from './check-paper-batch.ts';

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
  /** Ballots stand by what the officer did: their batch must follow, of that officer. */
  | {
      readonly step: 'due';
      readonly bureau: BureauId;
      readonly officer: string | null;
      readonly ballots: readonly string[];
    }
  /** And then each of them in that batch, in the order of their tokens, which says nothing of the bundle. */
  | {
      readonly step: 'counting';
      readonly batch: BatchId;
      readonly officer: string | null;
      readonly left: readonly string[];
      /** The text of the one before. */
      readonly last: string;
    }
  /** Then each suspect ballot of the bundle gets its number, in the order of its places. */
  | { readonly step: 'raising'; readonly bundle: BundlePlace; readonly places: readonly number[] }
  /** Ballots of the batch are taken out: all of them must be, and then what made them stand. */
  | { readonly step: 'voiding'; readonly batch: BatchId };

/**
 * What makes a bundle agreed, or decides a suspect ballot of one, is followed at once by its batch, by each of its ballots
 * in the order of their tokens, by the end of the batch, and by the numbers of its suspect ballots: all of it was one
 * transaction. So are the voids of its ballots by the reset of the bundle, the reopening or the withdrawal of the suspect
 * ballot; and a suspect ballot of a bundle is withdrawn on the way to the reset of that bundle. Nothing stands between, and
 * nothing is left out at the end of the record.
 */
export function followPaperCounts(before: PaperBefore): PaperCounts {
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
          return event.type !== 'ballot-counted' || paperToken(event.data.payload) === null;
        case 'due':
          return (
            event.type === 'batch-opened' && event.data.bureau === now.bureau && event.officer === now.officer
          );
        case 'counting':
          if (event.type === 'batch-closed') {
            const isItsEnd = event.data.batch === now.batch && event.officer === now.officer;
            return isItsEnd && now.left.length === 0;
          }
          return (
            event.type === 'ballot-counted' &&
            event.data.batch === now.batch &&
            event.data.payload > now.last &&
            now.left.includes(classOfBallot(event.data.payload))
          );
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
          now = due(event, countingBallots(state));
          agreed = { bundle: event.data, places: suspectsAt(state).map(({ place }) => place) };
          break;
        }
        case 'suspect-decided': {
          const ballot = suspectBallot(before.suspectState(event.data));
          if (ballot !== null) now = due(event, [ballot]);
          break;
        }
        case 'batch-opened':
          if (now.step !== 'due') break;
          now = {
            step: 'counting',
            batch: event.data.batch,
            officer: now.officer,
            left: now.ballots,
            last: '',
          };
          break;
        case 'ballot-counted': {
          if (now.step !== 'counting') break;
          const { payload } = event.data;
          const { left } = now;
          now = { ...now, left: left.toSpliced(left.indexOf(classOfBallot(payload)), 1), last: payload };
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

const due = (
  { officer, data: { bureau } }: RecordedEvent & { readonly data: { readonly bureau: BureauId } },
  ballots: readonly string[],
): Step => ({ step: 'due', bureau, officer, ballots });

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

/** Whether the event withdraws a suspect ballot of the bundle, or sets the bundle aside. */
function isOfBundle(before: PaperBefore, event: RecordedEvent, bundle: BundlePlace): boolean {
  const of =
    event.type === 'bundle-reset'
      ? event.data
      : event.type === 'suspect-withdrawn'
        ? bundleOfSuspect(before, event.data)
        : null;
  return of?.bureau === bundle.bureau && of.contest === bundle.contest && of.bundle === bundle.bundle;
}

const classOfBallot = (payload: string): string => classesOf([payload]).join('');
