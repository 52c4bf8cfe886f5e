/** What can be wrong with the file of an office. Texts: i18n, `problem.<CODE>`. */
import Database from 'better-sqlite3';
import { MachineFailure } from '../base/failure.ts';
import type { Problem } from '../base/problem.ts';
import { UnreadableRow } from './rows.ts';

/** The file, its folder or the disk. */
const officeFileProblemCodes = [
  'OFFICE_FILE_EXISTS',
  'OFFICE_FILE_LEFTOVER',
  'OFFICE_FILE_NOT_FOUND',
  'OFFICE_FILE_NOT_A_FILE',
  'OFFICE_FILE_NO_PERMISSION',
  'OFFICE_FILE_FAILED',
  'OFFICE_FOLDER_NOT_FOUND',
  'OFFICE_FOLDER_READ_ONLY',
  'OFFICE_DISK_FULL',
  'OFFICE_FILE_BUSY',
  'OFFICE_FILE_MOVED',
  'OFFICE_FILE_TWO_NAMES',
] as const;

/** What the file holds. */
const recordProblemCodes = [
  'LEDGER_NOT_A_DATABASE',
  'LEDGER_OTHER_APPLICATION',
  'LEDGER_NEWER_VERSION',
  'LEDGER_OLDER_VERSION',
  'LEDGER_MIGRATION_CHANGED',
  'LEDGER_SCHEMA_CHANGED',
  'LEDGER_DAMAGED',
  'LEDGER_PACKAGE_REFUSED',
  'LEDGER_EVENT_MISSING',
  'LEDGER_EVENT_CHANGED',
  'LEDGER_EVENT_UNREADABLE',
  'LEDGER_EVENT_OUT_OF_PLACE',
  'LEDGER_HEAD_DIFFERS',
  'LEDGER_ROW_MISSING',
  'LEDGER_ROW_EXTRA',
  'LEDGER_ROW_DIFFERS',
  'LEDGER_SECRET_DIFFERS',
  'LEDGER_FILE_CHANGED',
  'LEDGER_CANCELLED',
] as const;

export const ledgerProblemCodes = [...officeFileProblemCodes, ...recordProblemCodes] as const;
export type LedgerProblemCode = (typeof ledgerProblemCodes)[number];
export type LedgerProblem = Problem<LedgerProblemCode>;

/** A problem with the file at `path`. */
export function fileProblem(
  code: LedgerProblemCode,
  path: string,
  params: Readonly<Record<string, string | number>> = {},
): LedgerProblem {
  return { code, at: { file: path }, params: { file: path, ...params } };
}

/**
 * What an exception of SQLite or of the file system means for an officer, or null where it means a bug.
 * `found` in the problem is the machine's own word for it.
 */
export function problemOfError(error: unknown, path: string): LedgerProblem | null {
  if (error instanceof UnreadableRow) return fileProblem('LEDGER_DAMAGED', path, { found: error.message });
  const code = errorCode(error);
  if (code === null) return null;
  const found = code;
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED' || code === 'SQLITE_PROTOCOL')
    return fileProblem('OFFICE_FILE_BUSY', path);
  if (code === 'SQLITE_NOTADB') return fileProblem('LEDGER_NOT_A_DATABASE', path);
  // What stands in a row of events is JSON, or somebody changed it.
  const isNoJson = code === 'SQLITE_ERROR' && error instanceof Error && error.message === 'malformed JSON';
  if (code.startsWith('SQLITE_CORRUPT') || isNoJson) return fileProblem('LEDGER_DAMAGED', path, { found });
  if (['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT'].includes(code))
    return fileProblem('OFFICE_DISK_FULL', path);
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM' || code === 'EACCES' || code === 'EPERM')
    return fileProblem('OFFICE_FILE_NO_PERMISSION', path);
  if (code === 'EROFS') return fileProblem('OFFICE_FOLDER_READ_ONLY', path);
  if (code === 'EEXIST') return fileProblem('OFFICE_FILE_EXISTS', path);
  if (code === 'ENOENT' || code === 'ENOTDIR') return fileProblem('OFFICE_FOLDER_NOT_FOUND', path);
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN') || /^E[A-Z0-9]+$/.test(code))
    return fileProblem('OFFICE_FILE_FAILED', path, { found });
  return null;
}

/**
 * The same for a file that is opened, copied or checked. There SQLite says of some damage only that a statement of ours
 * cannot be run. An exception that stands for no problem is a bug and thrown again.
 */
export function problemOrThrow(error: unknown, path: string): LedgerProblem {
  const problem = problemOfError(error, path);
  if (problem !== null) return problem;
  if (!(error instanceof Database.SqliteError)) throw error;
  return fileProblem('LEDGER_DAMAGED', path, { found: error.message });
}

/** The same for work that cannot go on: gives what to throw. */
export function failureOfError(error: unknown, path: string): unknown {
  const problem = problemOfError(error, path);
  return problem === null ? error : new MachineFailure(problem, error);
}

function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.code;
}
