/** Where the delivery of a bureau stands in the record of the main bureau. Drawn in docs/states/delivery.md. */
import type { ReportState } from '../reporting/report-parts.ts';

/**
 * unannounced: nothing was heard of it, nor counted; awaited: somebody said whose delivery is taken; taken: one stands;
 * returned: one stands until its next version comes; here: its figures are those of this record.
 */
export const deliveryStates = ['unannounced', 'awaited', 'taken', 'returned', 'here'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What the state follows from. */
export interface DeliveryGrounds {
  /** Whether any key is trusted for it. */
  readonly isTrusted: boolean;
  /** Whether a delivery of it was taken. */
  readonly isDelivered: boolean;
  /** Whether something of it was counted in this record. */
  readonly isAtWork: boolean;
  /** Of its report. */
  readonly report: ReportState;
}

/** What stands goes before what was counted here, and that before what is only announced. */
export function deliveryStateOf({
  isTrusted,
  isDelivered,
  isAtWork,
  report,
}: DeliveryGrounds): DeliveryState {
  if (isDelivered) return report === 'returned' ? 'returned' : 'taken';
  if (isAtWork) return 'here';
  return isTrusted ? 'awaited' : 'unannounced';
}
