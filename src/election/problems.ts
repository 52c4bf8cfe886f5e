/** What can be wrong with an election package, by stable code. The sentences are in `i18n` under `problem.<code>`. */
import type { Problem } from '../base/problem.ts';
import { type DocumentPath, pathText } from './document-path.ts';

/** Codes that refuse a package: its structure does not hold. */
export const electionErrorCodes = [
  'ELECTION_TOO_LARGE',
  'ELECTION_NOT_JSON',
  'ELECTION_TOO_DEEP',
  'ELECTION_FIELD_TWICE',
  'ELECTION_FIELD_MISSING',
  'ELECTION_WRONG_TYPE',
  'ELECTION_WRONG_FORMAT',
  'ELECTION_UNKNOWN_REGIME',
  'ELECTION_UNKNOWN_VALUE',
  'ELECTION_BAD_ID',
  'ELECTION_BAD_TEXT',
  'ELECTION_TEXT_LENGTH',
  'ELECTION_BAD_DATE',
  'ELECTION_BAD_KEY',
  'ELECTION_NO_LANGUAGE',
  'ELECTION_OUT_OF_RANGE',
  'ELECTION_EMPTY',
  'ELECTION_TOO_MANY',
  'ELECTION_TWICE',
  'ELECTION_KEYS_ALIKE',
  'ELECTION_UNKNOWN_MUNICIPALITY',
  'ELECTION_UNKNOWN_CONTEST',
  'ELECTION_DIGITAL_STATIONS',
  'ELECTION_PAPER_HOME_OUTSIDE',
  'ELECTION_PAPER_HOMES_DISAGREE',
  'ELECTION_PAPER_SPLIT',
] as const;
export type ElectionErrorCode = (typeof electionErrorCodes)[number];

/** Codes of departures from legal numbers and of likely slips: said, never refused. */
export const electionWarningCodes = [
  'ELECTION_UNKNOWN_FIELD',
  'ELECTION_UNUSUAL_DATE',
  'ELECTION_MORE_CANDIDATES_THAN_SEATS',
  'ELECTION_FEW_SUBSTITUTES',
  'ELECTION_MANY_SUBSTITUTES',
  'ELECTION_SUBSTITUTES_IGNORED',
  'ELECTION_NOT_ASCENDING',
  'ELECTION_NUMBERS_SKIPPED',
  'ELECTION_BUREAU_TOO_LARGE',
  'ELECTION_CONTEST_WITHOUT_BUREAU',
  'ELECTION_PRACTICE_KEY',
  'ELECTION_NO_KEYS',
] as const;
export type ElectionWarningCode = (typeof electionWarningCodes)[number];

export const electionProblemCodes = [...electionErrorCodes, ...electionWarningCodes] as const;
export type ElectionProblemCode = (typeof electionProblemCodes)[number];

/** A problem with its place as a path of segments, before it is ordered and written out. */
export interface Finding<Code extends ElectionProblemCode = ElectionProblemCode> {
  readonly code: Code;
  readonly path: DocumentPath;
  readonly line?: number;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The finding as the rest of the program knows problems. */
export function toProblem<Code extends ElectionProblemCode>(finding: Finding<Code>): Problem<Code> {
  const path = pathText(finding.path);
  const place = {
    ...(finding.line === undefined ? {} : { line: finding.line }),
    ...(path === '' ? {} : { path }),
  };
  return {
    code: finding.code,
    ...(Object.keys(place).length === 0 ? {} : { at: place }),
    ...(finding.params === undefined ? {} : { params: finding.params }),
  };
}
