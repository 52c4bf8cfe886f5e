/** What can be wrong with a count table. The sentences are in `i18n` under `problem.<code>`. */

/** A table that cannot be true: the identities H1 to H5. */
export const hardCodes = [
  'COUNT_FOUND_NOT_SUM',
  'COUNT_BLANK_OR_INVALID_NOT_SUM',
  'COUNT_VALID_NOT_SUM',
  'COUNT_ELECTORAL_FIGURE_NOT_SUM',
  'COUNT_CANDIDATE_OVER_BALLOTS',
  'COUNT_VOTES_UNDER_BALLOTS',
  'COUNT_VOTES_OVER_POSSIBLE',
] as const;
export type HardCode = (typeof hardCodes)[number];

/** A table that may be true and is remarkable all the same: S1 to S6. */
export const softCodeNames = [
  'COUNT_FOUND_NOT_DEPOSITED',
  'COUNT_STATION_NOT_DECLARED',
  'COUNT_FOUND_OVER_REGISTERED',
  'COUNT_TICKED_NOT_DEPOSITED',
  'COUNT_BLANK_OR_INVALID_UNUSUAL',
  'COUNT_URN_OVER_LIMIT',
  'COUNT_BUREAU_OVER_LIMIT',
  'COUNT_TRANSFERS_NOT_MATCHED',
] as const;
export type SoftCode = (typeof softCodeNames)[number];

export const countProblemCodes = [...hardCodes, ...softCodeNames] as const;
export type CountProblemCode = (typeof countProblemCodes)[number];
