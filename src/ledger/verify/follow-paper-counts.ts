/** Paper that is being counted or taken out: what was written at once stands in the record at once, whole and alone. */
import { paperToken } from '../../ballot/paper-ballot.ts';
import type { BureauId } from '../../election/ids.ts';
import { countingBallots, suspectsAt } from '../../office/bundle-events.ts';
import { classesOf } from '../../office/count-paper.ts';
import type { BatchId, BundlePlace, EventData, RecordedEvent } from '../../office/events.ts';
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

/** Of a void, and of what it is a part of: a reset, a reopening, a withdrawal. */
interface Act {
  readonly officer: string | null;
  readonly reason: string;
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
  /** Then each suspect ballot of the bundle gets its number from that officer, in the order of its places. */
  | ({ readonly step: 'raising' } & Agreed)
  /** Ballots of the batch are taken out: all of them must be, and then what made them stand, in one act. */
  | { readonly step: 'voiding'; readonly batch: BatchId; readonly act: Act };

/** A bundle on which two officers agree since, the one whose act it was, and the places of its suspect ballots. */
interface Agreed {
  readonly bundle: BundlePlace;
  readonly officer: string | null;
  readonly places: readonly number[];
}

/**
 * What makes a bundle agreed, or decides a suspect ballot of one, is followed at once by its batch, by each of its ballots
 * in the order of their tokens, by the end of the batch, and by the numbers of its suspect ballots: all of it was one
 * transaction of one officer. So are the voids of its ballots by the reset of the bundle, the reopening or the withdrawal of
 * the suspect ballot, all for one reason; and a suspect ballot of a bundle is withdrawn on the way to the reset of that
 * bundle. Nothing stands between, and nothing is left out at the end of the record.
 */
export function followPaperCounts(before: PaperBefore): PaperCounts {
  let now: Step = { step: 'none' };
  /** The bundle whose ballots are being counted. */
  let agreed: Agreed | null = null;
  /** The bundle that is being set aside, once one of its suspect ballots is withdrawn. */
  let aside: { readonly bundle: BundlePlace; readonly act: Act } | null = null;
  return {
    allows(event) {
      if (aside !== null && !(isPartOf(event, aside.act) && isOfBundle(before, event, aside.bundle)))
        return false;
      switch (now.step) {
        case 'none':
          return event.type !== 'ballot-counted' || isOfNoBundle(before, event.data);
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
          return event.type === 'suspect-raised' && isRaisedFrom(event, now);
        case 'voiding':
          if (!isPartOf(event, now.act)) return false;
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
          agreed = {
            ...{ bundle: event.data, officer: event.officer },
            places: suspectsAt(state).map(({ place }) => place),
          };
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
          if (batch !== null) now = { step: 'voiding', batch, act: actOf(event) };
          break;
        }
        case 'suspect-withdrawn': {
          const bundle = bundleOfSuspect(before, event.data);
          now = { step: 'none' };
          aside = bundle === null ? null : { bundle, act: actOf(event) };
          break;
        }
        case 'bundle-reset':
          now = { step: 'none' };
          aside = null;
          break;
        case 'batch-closed':
          now = agreed === null ? { step: 'none' } : raising(agreed);
          agreed = null;
          break;
        case 'suspect-raised':
          if (now.step === 'raising') now = raising({ ...now, places: now.places.slice(1) });
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

/** Scanned, or of a delivery, which has the ballots of all bundles together. */
const isOfNoBundle = (before: PaperBefore, { payload, batch }: EventData['ballot-counted']): boolean =>
  paperToken(payload) === null || before.batch(batch)?.source === 'delivery';

const due = (
  { officer, data: { bureau } }: RecordedEvent & { readonly data: { readonly bureau: BureauId } },
  ballots: readonly string[],
): Step => ({ step: 'due', bureau, officer, ballots });

const raising = (agreed: Agreed): Step =>
  agreed.places.length === 0 ? { step: 'none' } : { ...agreed, step: 'raising' };

/** Whether the event gives the next suspect ballot of the bundle its number, as who made it agree: there is no note yet. */
const isRaisedFrom = (
  { officer, data: { bureau, contest, from, note } }: Extract<RecordedEvent, { type: 'suspect-raised' }>,
  { bundle, officer: agreeing, places: [place] }: Agreed,
): boolean =>
  officer === agreeing &&
  note === '' &&
  bureau === bundle.bureau &&
  contest === bundle.contest &&
  from?.bundle === bundle.bundle &&
  from.place === place;

const actOf = ({
  officer,
  data: { reason },
}: RecordedEvent & { readonly data: { readonly reason: string } }): Act => ({ officer, reason });

/** Whether the event is of the officer whose act it was, and for the same reason. */
const isPartOf = ({ officer, data }: RecordedEvent, act: Act): boolean =>
  officer === act.officer && 'reason' in data && data.reason === act.reason;

/** Whether the event voids a ballot of paper, withdraws a suspect ballot of the bundle, or sets the bundle aside. */
function isOfBundle(before: PaperBefore, event: RecordedEvent, bundle: BundlePlace): boolean {
  // Which paper it may be, the event that must follow says.
  if (event.type === 'ballot-voided') return batchOfBallot(before, event.data.ballot) !== null;
  const of =
    event.type === 'bundle-reset'
      ? event.data
      : event.type === 'suspect-withdrawn'
        ? bundleOfSuspect(before, event.data)
        : null;
  return of?.bureau === bundle.bureau && of.contest === bundle.contest && of.bundle === bundle.bundle;
}

const classOfBallot = (payload: string): string => classesOf([payload]).join('');
