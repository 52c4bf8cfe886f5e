/** The codes of the program by the names of the checks: each code must have one. */
import type { CountProblemCode } from '../../src/count/problems.ts';
import type { Check } from './slips.ts';

export const checkNames: Readonly<Record<CountProblemCode, Check>> = {
  COUNT_FOUND_NOT_SUM: 'H1',
  COUNT_BLANK_OR_INVALID_NOT_SUM: 'H1b',
  COUNT_VALID_NOT_SUM: 'H2',
  COUNT_ELECTORAL_FIGURE_NOT_SUM: 'H2',
  COUNT_CANDIDATE_OVER_BALLOTS: 'H3',
  COUNT_VOTES_UNDER_BALLOTS: 'H4',
  COUNT_VOTES_OVER_POSSIBLE: 'H5',
  COUNT_FOUND_NOT_DEPOSITED: 'S1',
  COUNT_STATION_NOT_DECLARED: 'S1',
  COUNT_FOUND_OVER_REGISTERED: 'S2',
  COUNT_TICKED_NOT_DEPOSITED: 'S3',
  COUNT_BLANK_OR_INVALID_UNUSUAL: 'S4',
  COUNT_URN_OVER_LIMIT: 'S5',
  COUNT_BUREAU_OVER_LIMIT: 'S5',
  COUNT_TRANSFERS_NOT_MATCHED: 'S6',
};

/** The names of the checks that raised these codes, each once, in order, without those that are ignored. */
export function namesOfChecks(codes: readonly CountProblemCode[], ignored: readonly Check[]): string {
  const names = new Set(codes.map((code) => checkNames[code]));
  return [...names]
    .filter((name) => !ignored.includes(name))
    .toSorted()
    .join(' ');
}
