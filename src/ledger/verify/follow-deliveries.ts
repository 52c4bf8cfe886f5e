/** Deliveries: the ballots of one stand behind it at once, whole and alone, in the order of their tokens. */
import { checkedTexts, isDerived } from '../../office/delivery/delivery-event-fits.ts';
import { hasBallots } from '../../office/delivery/read-delivery.ts';
import type { BatchId, RecordedEvent } from '../../office/events.ts';
import type { OfficeRecord } from '../../office/ports.ts';

/** Follows the deliveries through the record. */
export interface Deliveries {
  /** Whether the event may stand here: in the middle of a delivery nothing else may. */
  allows(event: RecordedEvent): boolean;
  /** Told of each event once it is part of the record before the next. */
  passed(event: RecordedEvent): void;
  /** Whether a delivery is not all there. */
  isUnfinished(): boolean;
}

type Checked = NonNullable<ReturnType<typeof checkedTexts>>;

type Step =
  | { readonly step: 'none' }
  | {
      readonly step: 'due';
      readonly checked: Checked;
      readonly officer: string | null;
      readonly at: string | null;
    }
  | {
      readonly step: 'counting';
      readonly checked: Checked;
      readonly officer: string | null;
      readonly at: string | null;
      readonly batch: BatchId;
      readonly payloads: string[];
    };

/** That a ballot was not counted before, and reads as one of the bureau, is asked of every ballot. */
export function followDeliveries(before: OfficeRecord): Deliveries {
  let now: Step = { step: 'none' };
  return {
    allows(event) {
      switch (now.step) {
        case 'none':
          return event.type !== 'batch-opened' || event.data.source !== 'delivery';
        case 'due':
          return (
            event.type === 'batch-opened' &&
            event.data.source === 'delivery' &&
            event.data.bureau === now.checked.delivered.bureau.id &&
            event.officer === now.officer &&
            event.at === now.at
          );
        case 'counting':
          if (event.type === 'ballot-counted') return event.data.batch === now.batch;
          return (
            event.type === 'batch-closed' &&
            event.data.batch === now.batch &&
            event.officer === now.officer &&
            event.at === now.at &&
            isDerived(now.checked, now.payloads, before)
          );
      }
    },
    passed(event) {
      switch (event.type) {
        case 'delivery-received': {
          const checked = checkedTexts(event, before);
          if (checked === null || !hasBallots(checked.delivered.bureau, checked.delivered.content)) break;
          now = { step: 'due', checked, officer: event.officer, at: event.at };
          break;
        }
        case 'batch-opened':
          if (now.step !== 'due') break;
          now = { ...now, step: 'counting', batch: event.data.batch, payloads: [] };
          break;
        case 'ballot-counted':
          if (now.step === 'counting') now.payloads.push(event.data.payload);
          break;
        case 'batch-closed':
          now = { step: 'none' };
          break;
        default:
          break;
      }
    },
    isUnfinished: () => now.step !== 'none',
  };
}
