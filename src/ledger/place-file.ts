/** Putting a finished file in its place: whole or not at all, and never over another file. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { systemErrorCode } from '../base/system-error.ts';
import { fileProblem, type LedgerProblem } from './problems.ts';

/** Files that SQLite keeps beside a database while it works; a database must never meet those of another one. */
const companions = ['-wal', '-journal', '-shm'] as const;

/**
 * The file that a path means, links followed: SQLite keeps its log beside that one, whatever it was called by. A path
 * that leads nowhere is only made absolute.
 */
export function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return resolve(path);
  }
}

/** Why nothing can be made at `path`, or null where it can. */
export function whyNotThere(path: string): LedgerProblem | null {
  const folder = dirname(path);
  if (existsSync(path)) return fileProblem('OFFICE_FILE_EXISTS', path);
  if (!isFolder(folder)) return fileProblem('OFFICE_FOLDER_NOT_FOUND', path, { found: folder });
  if (isNameTooLong(path)) return fileProblem('OFFICE_FILE_FAILED', path, { found: 'ENAMETOOLONG' });
  const leftover = companions.map((end) => `${path}${end}`).find((companion) => existsSync(companion));
  if (leftover !== undefined) return fileProblem('OFFICE_FILE_LEFTOVER', path, { found: leftover });
  if (!mayUse(folder, constants.W_OK)) return fileProblem('OFFICE_FOLDER_READ_ONLY', path, { found: folder });
  return null;
}

/** Why the file at `path` cannot be opened, or null where it can be tried; `toWrite`: an office is to work in it. */
export function whyNotOpened(path: string, toWrite: boolean): LedgerProblem | null {
  if (!existsSync(path)) return fileProblem('OFFICE_FILE_NOT_FOUND', path);
  const stats = statSync(path);
  if (!stats.isFile()) return fileProblem('OFFICE_FILE_NOT_A_FILE', path);
  // An office is never left with such a journal; SQLite would write it into the file before anyone has looked.
  const journal = `${path}-journal`;
  // Nor is anything of these names but a file: SQLite waits without end for what comes out of a pipe.
  const leftover = sizeOf(journal) > 0 ? journal : companions.map((end) => `${path}${end}`).find(isNoFile);
  if (leftover !== undefined) return fileProblem('OFFICE_FILE_LEFTOVER', path, { found: leftover });
  // Under each name SQLite keeps a log of its own: what one process counts the other would overwrite.
  if (stats.nlink > 1) return fileProblem('OFFICE_FILE_TWO_NAMES', path, { found: stats.nlink });
  if (!mayUse(path, toWrite ? constants.R_OK | constants.W_OK : constants.R_OK))
    return fileProblem('OFFICE_FILE_NO_PERMISSION', path);
  const folder = dirname(path);
  if (toWrite && !mayUse(folder, constants.W_OK))
    return fileProblem('OFFICE_FOLDER_READ_ONLY', path, { found: folder });
  return null;
}

/** Whether beside the database lies what was committed and not yet written into it: by us, or by whoever put it there. */
export function hasUnwritten(path: string): boolean {
  return sizeOf(`${path}-wal`) > 0;
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** The name of a file in the making beside `path`, of this process alone. */
export function unfinishedName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
}

/** The process that makes the file beside `path` which is called so; undefined of any other file. */
export function makerOf(path: string, name: string): number | undefined {
  const [, base, pid] = /^\.(.+)\.(\d+)\.unfinished$/.exec(name) ?? [];
  return base === basename(path) ? Number(pid) : undefined;
}

/** Removes what an unfinished file left. */
export function removeUnfinished(unfinished: string): void {
  for (const end of ['', ...companions]) rmSync(`${unfinished}${end}`, { force: true });
}

/**
 * Begins the file in the making beside `path`, empty and for its owner alone: it will hold every ballot. What processes
 * that were killed left of theirs is removed, for the same reason. Gives its name.
 */
export function beginUnfinished(path: string): string {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    const maker = makerOf(path, name);
    if (maker !== undefined && !isOtherAlive(maker)) removeUnfinished(join(folder, name));
  }
  const unfinished = unfinishedName(path);
  closeSync(openSync(unfinished, 'wx', 0o600));
  return unfinished;
}

/** Whether a process of that number lives, this one apart. */
function isOtherAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) !== 'ESRCH';
  }
}

/** Moves a finished, closed database to `path`, durably. Throws EEXIST where something stands there by now. */
export function putInPlace(unfinished: string, path: string): void {
  flush(unfinished);
  try {
    linkSync(unfinished, path);
    rmSync(unfinished);
  } catch (error) {
    if (!cannotLink(error)) throw error;
    // A memory stick without hard links: an empty file, made only if there is none, keeps the place.
    closeSync(openSync(path, 'wx'));
    renameSync(unfinished, path);
  }
  flush(dirname(path));
}

function cannotLink(error: unknown): boolean {
  const code = systemErrorCode(error);
  return (
    code === 'EPERM' || code === 'ENOTSUP' || code === 'EOPNOTSUPP' || code === 'ENOSYS' || code === 'EMLINK'
  );
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Whether the disk has no room for the name, or for the longest of those beside it while the file is made. */
function isNameTooLong(path: string): boolean {
  try {
    lstatSync(`${unfinishedName(path)}-journal`, { throwIfNoEntry: false });
    return false;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return code === 'ENAMETOOLONG';
  }
}

const isNoFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() === false;

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function mayUse(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
