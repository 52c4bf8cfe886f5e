/** Expected failures of the use cases. The sentences are in `i18n` under `problem.<code>`. */

import { tableRefusals } from '../count/double-entry.ts';
import { sayingRefusals } from '../count/said-twice.ts';
import { suspectRefusals } from '../count/suspect.ts';
import { transferRefusals } from '../count/transfer.ts';
import { accountsCsvCodes } from './accounts-csv.ts';
import { reportRefusals } from './reporting/report-transition.ts';

/** The officer may not, or the office is not in a state in which this can be done. */
export const officeNotPermittedCodes = [
  'OFFICE_NO_ACCOUNTS',
  'OFFICE_HAS_ACCOUNTS',
  'OFFICER_SIGN_IN_REFUSED',
  'OFFICER_MUST_WAIT',
  'OFFICER_ACCOUNT_CLOSED',
  'OFFICER_PASSWORD_TEMPORARY',
  'OFFICER_SIGNED_OUT',
  'ACCOUNT_OWN',
  'ACCOUNT_NOT_CLOSED',
  'KEY_NONE',
  'KEY_DOES_NOT_OPEN',
  'KEY_CHANGED_MEANWHILE',
  'NOT_PERMITTED',
  'BUREAU_NOT_DIGITAL',
  'BATCH_CLOSED',
  'BATCH_OF_OTHER_OFFICER',
  'NOTHING_TO_UNDO',
  'BALLOT_NOT_LAST',
  'BALLOT_NOT_COUNTED',
  'BUREAU_NOT_COUNTING',
  ...tableRefusals,
  ...suspectRefusals,
  'TABLE_DRAFT_ELSEWHERE',
  'TABLE_MOVED_ON',
  'CODE_NOT_RAISED',
  'CODE_RAISED_OTHERWISE',
  'BUREAU_COUNTS_BY_TABLE',
  'BUREAU_COUNTS_BY_BALLOT',
  'BUREAU_COUNTS_BY_BALLOT_SUSPECT',
  'SUSPECT_OF_BUNDLE',
  'BALLOT_OF_PAPER',
  'BUNDLE_DRAFT_ELSEWHERE',
  'BUNDLE_BEHIND_GAP',
  ...transferRefusals,
  'TRANSFER_NUMBERS_SEEN',
  'TRANSFER_NUMBERS_SEEN_BEFORE',
  ...sayingRefusals,
  'REPORT_NOT_DISCLOSED',
  ...reportRefusals,
  'REPORT_NOT_READY',
  'REPORT_OFFICE_FIRST',
  'REPORT_KEY_NOT_OWN',
  'REPORT_KEY_REVOKED',
] as const;

/** What was asked for does not fit the election or the record. */
export const officeInputCodes = [
  'BUREAU_UNKNOWN',
  'REPORT_VERSION_UNKNOWN',
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'PASSWORD_OLD',
  'PASSWORD_IS_NAME',
  'ACCOUNT_NAME',
  'ACCOUNT_PERSON',
  'ACCOUNT_EXISTS',
  'ACCOUNT_TWICE',
  'ACCOUNT_UNKNOWN',
  ...accountsCsvCodes,
  'BALLOT_EVENT_UNKNOWN',
  'VOID_REASON_MISSING',
  'VOID_REASON_TOO_LONG',
  'NO_DIGITAL_BUREAU',
  'CONTEST_NOT_AT_BUREAU',
  'BALLOT_DOES_NOT_FIT',
  'SUSPECT_NOT_VALID',
  'SUSPECT_TWO_MEMBERS',
  'SUSPECT_WITNESS_IS_MEMBER',
  'SUSPECT_WITNESS_UNSIGNED',
  'TABLE_TEXT_MISSING',
  'TABLE_TEXT_TOO_LONG',
  'TABLE_FIGURE_TOO_LARGE',
  'TABLE_PARTS_MISSING',
  'BUNDLE_NUMBER',
  'BUNDLE_TOO_LARGE',
  'BUNDLE_NOT_AS_COUNTED',
  'BUNDLE_PLACES_MISSING',
  'STATION_NOT_AT_BUREAU',
  'KINDS_EMPTY',
  'KINDS_TAKEN_BACK_OVER_ISSUED',
  'TRANSFER_NO_BALLOTS',
  'TRANSFER_SAME_TABLE',
  'TRANSFER_SAME_ELECTION',
  'COMPOSITION_CHAIR',
  'COMPOSITION_NAME_TWICE',
  'COMPOSITION_ACCOUNT_TWICE',
  'COMPOSITION_ACCOUNT',
  'COMPOSITION_LIST',
] as const;

/** The figures kept contradict each other: they cannot come from ballots. */
export const officeIntegrityCodes = ['LEDGER_TOTALS_INCOHERENT'] as const;

/** Why a scan did not count, besides the refusals of its reading. */
export const verdictCodes = ['BALLOT_DUPLICATE', 'BALLOT_CONFLICT', 'BALLOT_VOIDED'] as const;

export const officeProblemCodes = [
  ...officeNotPermittedCodes,
  ...officeInputCodes,
  ...officeIntegrityCodes,
  ...verdictCodes,
] as const;
