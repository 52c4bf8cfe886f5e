/** Expected failures of the use cases. The sentences are in `i18n` under `problem.<code>`. */

/** The officer may not, or the office is not in a state in which this can be done. */
export const officeNotPermittedCodes = [
  'OFFICER_NO_ACCOUNTS',
  'OFFICER_SIGN_IN_REFUSED',
  'NOT_PERMITTED',
  'BUREAU_NOT_DIGITAL',
  'BATCH_CLOSED',
  'BATCH_OF_OTHER_OFFICER',
  'NOTHING_TO_UNDO',
  'BALLOT_NOT_LAST',
  'BALLOT_NOT_COUNTED',
] as const;

/** What was asked for does not fit the election or the record. */
export const officeInputCodes = [
  'BUREAU_UNKNOWN',
  'BALLOT_EVENT_UNKNOWN',
  'VOID_REASON_MISSING',
  'VOID_REASON_TOO_LONG',
  'NO_DIGITAL_BUREAU',
  'CONTEST_NOT_AT_BUREAU',
  'BALLOT_DOES_NOT_FIT',
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
