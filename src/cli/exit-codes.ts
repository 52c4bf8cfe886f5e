/** What a command tells the program that called it. Fixed: scripts rely on it. */
import type { Problem } from '../base/problem.ts';
import { officeNotPermittedCodes } from '../office/problems.ts';
import { reportIntegrityCodes } from '../office/report-check/checked-file.ts';

export const exitCodes = {
  done: 0,
  bug: 1,
  usage: 2,
  refused: 3,
  integrity: 4,
  notPermitted: 5,
  /** 128 + SIGINT, as shells write it: what was done is kept, the rest was not begun. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const notPermitted: ReadonlySet<string> = new Set([
  ...officeNotPermittedCodes,
  'COMMAND_NOT_YET',
  'FORMAT_NOT_YET',
  'OUTPUT_EXISTS',
  'REPORT_FILE_EXISTS',
  'OFFICE_FILE_EXISTS',
  'OFFICE_FILE_LEFTOVER',
  'OFFICE_FILE_BUSY',
]);

/** The file is another thing than an office of this version: refused as input, not a record that has been tampered with. */
const notAnOffice: ReadonlySet<string> = new Set([
  'LEDGER_NOT_A_DATABASE',
  'LEDGER_OTHER_APPLICATION',
  'LEDGER_NEWER_VERSION',
  'LEDGER_OLDER_VERSION',
]);

/** A word after an option that is none of those it takes. */
const wronglyUsed: ReadonlySet<string> = new Set([
  'REPORT_FORMAT_UNKNOWN',
  'REPORT_FORMAT_OF_OFFICE',
  'REPORT_LANGUAGES',
]);

/** A file that is not what was signed. */
const notAsSigned: ReadonlySet<string> = new Set(reportIntegrityCodes);

const interrupted: ReadonlySet<string> = new Set([
  'LEDGER_CANCELLED',
  'OUTPUT_CANCELLED',
  'ACCOUNTS_CANCELLED',
]);

/** The exit code for a problem that stopped a command: input is refused unless the code says otherwise. */
export function exitCodeOf({ code }: Problem): ExitCode {
  if (interrupted.has(code)) return exitCodes.interrupted;
  if (notPermitted.has(code)) return exitCodes.notPermitted;
  if (code.startsWith('USAGE_') || wronglyUsed.has(code)) return exitCodes.usage;
  if (notAsSigned.has(code)) return exitCodes.integrity;
  if (code.startsWith('LEDGER_') && !notAnOffice.has(code)) return exitCodes.integrity;
  return exitCodes.refused;
}
