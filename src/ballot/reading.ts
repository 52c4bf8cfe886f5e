/** What one payload text turned out to be, before anyone has asked whether it was seen before. */
import type { BureauId } from '../election/ids.ts';
import type { ContestResult } from './ballot-result.ts';

/** Why a scanned text is not a ballot of this bureau. The order is the order in which the checks are made. */
export const refusalCodes = [
  'BALLOT_NOT_A_BALLOT',
  'BALLOT_DAMAGED',
  'BALLOT_OTHER_ELECTION',
  'BALLOT_UNKNOWN_KEY',
  'BALLOT_BAD_SIGNATURE',
  'BALLOT_OTHER_BUREAU',
  'BALLOT_UNKNOWN_LIST_OR_CANDIDATE',
  'BALLOT_INCOHERENT',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly code: RefusalCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Reading =
  | {
      readonly kind: 'ballot';
      /** The exact text, as it stands in the QR code. */
      readonly payload: string;
      /** The ballot's random token, lower-case hex. */
      readonly token: string;
      readonly bureau: BureauId;
      readonly contests: readonly ContestResult[];
    }
  | { readonly kind: 'refused'; readonly payload: string; readonly refusal: Refusal };
