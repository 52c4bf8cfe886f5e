/** What a check of report files answers, and what it is asked. */
import type { Problem } from '../../base/problem.ts';
import type { Election } from '../../election/election.ts';
import type { NamedBytes } from '../output-ports.ts';
import type { ReportState, Signature, Unsigned } from '../reporting/report-parts.ts';
import type { ReportOf } from '../reporting/report-standing.ts';
import type { PublicKeys } from './public-keys.ts';
import type { SignedMoment, SinceThen } from './signed-moments.ts';

/** What files are held against. */
export type HeldAgainst =
  /** An office: every moment at which a report of it was signed. */
  | {
      readonly kind: 'record';
      readonly election: Election;
      readonly practice: boolean;
      readonly moments: readonly SignedMoment[];
    }
  /** Nothing but keys; with the election package what follows from a signed report can be made again. */
  | { readonly kind: 'keys'; readonly keys: PublicKeys; readonly election?: Election };

/**
 * same: byte for byte as the record has it signed. signed: what is under its digest was signed with these keys, and with the election package the pages
 * of a PDF too follow from it; follows: byte for byte what a signed report beside it gives. differs: it is not what was signed; unchecked: nothing is
 * said of it; these two with a problem.
 */
export const checkOutcomes = ['same', 'signed', 'follows', 'differs', 'unchecked'] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

/** Of which report a file is, where that is known. */
export interface ReportTold {
  readonly bureau: ReportOf;
  readonly version: number;
  readonly digest: string;
  readonly practice: boolean;
  readonly state: ReportState;
  readonly signatures: readonly Signature[];
  /** Witnesses of whom it says that they did not sign. */
  readonly unsigned: readonly Unsigned[];
  readonly since: SinceThen | null;
}

export interface CheckedFile {
  readonly file: string;
  readonly outcome: CheckOutcome;
  readonly report?: ReportTold;
  readonly problem?: Problem;
}

/** Checks files that lie together in a folder, in their order. */
export type CheckReportFiles = (
  files: readonly NamedBytes[],
  against: HeldAgainst,
) => AsyncIterable<CheckedFile>;

/**
 * What follows for a file that holds, and what does not. bytes: it is as this record gives it; content: nothing under the digest was changed;
 * signatures: the holders of these keys signed that, all whom the law wants, in the roles of its own composition; files: what was made again follows from it. record: that the record is whole; people: that each
 * account was used by its own officer alone; holders: whose keys they are; acts: who presented, initialled or closed it, times and reasons; latest: that no later version was
 * signed; pages: what a PDF shows, and figures in other files.
 */
export const proofs = ['bytes', 'content', 'signatures', 'files'] as const;
export const openQuestions = ['record', 'people', 'holders', 'acts', 'latest', 'pages'] as const;

export interface Proof {
  readonly proved: readonly (typeof proofs)[number][];
  readonly notProved: readonly (typeof openQuestions)[number][];
}

/** What is proved of files that hold, and what is not, by what they were held against. */
export function proofOf(against: HeldAgainst): Proof {
  if (against.kind === 'record') return { proved: ['bytes'], notProved: ['record', 'people'] };
  const isMade = against.election !== undefined;
  return {
    proved: ['content', 'signatures', ...(isMade ? (['files'] as const) : [])],
    notProved: ['holders', 'acts', 'latest', ...(isMade ? [] : (['pages'] as const))],
  };
}

/** The file speaks against what was signed. */
export const reportIntegrityCodes = [
  'REPORT_FILE_DIFFERS',
  'REPORT_FILE_UNREADABLE',
  'REPORT_FILE_DIGEST',
  'REPORT_FILE_SIGNATURE',
  'REPORT_FILE_SIGN_OFF',
] as const;

/** Nothing is said of the file, for this reason. */
export const reportUncheckedCodes = [
  'REPORT_FILE_UNKNOWN',
  'REPORT_FILE_OF_DELIVERY',
  'REPORT_FILE_NOT_SIGNED',
  'REPORT_FILE_NOT_BY_ALL',
  'REPORT_FILE_OTHER_ELECTION',
  'REPORT_FILE_OTHER_KIND',
  'REPORT_FILE_KEY_UNKNOWN',
  'REPORT_FILE_NEEDS_ELECTION',
  'REPORT_FILE_NEEDS_REPORT',
  'REPORT_KEYS_UNREADABLE',
] as const;

const integrity: ReadonlySet<string> = new Set(reportIntegrityCodes);

/** A file with what is wrong with it. */
export const withProblem = (file: string, problem: Problem, report?: ReportTold): CheckedFile => ({
  file,
  outcome: integrity.has(problem.code) ? 'differs' : 'unchecked',
  ...(report === undefined ? {} : { report }),
  problem: { ...problem, at: { file, ...problem.at } },
});
