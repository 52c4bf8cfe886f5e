/** What can be wrong with a count table. The sentences are in `i18n` under `problem.<code>`. */
export const countProblemCodes = [
  'COUNT_FOUND_NOT_SUM',
  'COUNT_BLANK_OR_INVALID_NOT_SUM',
  'COUNT_VALID_NOT_SUM',
  'COUNT_ELECTORAL_FIGURE_NOT_SUM',
  'COUNT_CANDIDATE_OVER_BALLOTS',
  'COUNT_VOTES_UNDER_BALLOTS',
  'COUNT_VOTES_OVER_POSSIBLE',
] as const;
export type CountProblemCode = (typeof countProblemCodes)[number];
