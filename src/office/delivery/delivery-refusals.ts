/** Why a delivery is not taken. The sentences are in `i18n` under `problem.<code>`. */
import type { Problem } from '../../base/problem.ts';

export const deliveryRefusals = [
  // Of the machine, in the folder.
  'FILE_NOT_FOUND',
  'FILE_UNREADABLE',
  'DELIVERY_FILE_EXTRA',
  'DELIVERY_FILE_TOO_LARGE',
  'DELIVERY_FILE_MISSING',
  'DELIVERY_FILE_UNREADABLE',
  'DELIVERY_FILE_CHANGED',
  'DELIVERY_SIGNATURE_WRONG',
  'DELIVERY_OTHER_ELECTION',
  'DELIVERY_PRACTICE',
  'BUREAU_UNKNOWN',
  'DELIVERY_SIGNER_UNKNOWN',
  'DELIVERY_REPORT_DIFFERS',
  'DELIVERY_REPORT_SIGNATURE',
  'DELIVERY_EVENT_MISPLACED',
  'DELIVERY_FIGURE_DIFFERS',
  'DELIVERY_LINE_DIFFERS',
  'DELIVERY_BALLOT_REFUSED',
  'DELIVERY_BALLOT_ORDER',
  'DELIVERY_BALLOT_KNOWN',
  'DELIVERY_BUREAU_AT_WORK',
  'DELIVERY_VERSION_EARLIER',
  'DELIVERY_VERSION_LATER',
  'DELIVERY_OTHER_CONTENT',
  'DELIVERY_TRANSFER_DIFFERS',
  'REPORT_OFFICE_FIRST',
] as const;
export type DeliveryRefusal = (typeof deliveryRefusals)[number];

/** A delivery that is not taken, with the place and the figures that belong to it. */
export type RefusedDelivery = Problem<DeliveryRefusal>;
