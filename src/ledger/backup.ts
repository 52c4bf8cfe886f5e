/** Copies of an office: made while others write, checked before they get their name, and brought back. */
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { err, ok, type Result } from '../base/result.ts';
import type { Progress } from '../office/ports.ts';
import { checkShape } from './check-file.ts';
import { writeClosingHash } from './closing-hash.ts';
import { connectToRead } from './connection.ts';
import {
  beginUnfinished,
  placeOf,
  putInPlace,
  removeUnfinished,
  whyNotOpened,
  whyNotThere,
} from './place-file.ts';
import { fileProblem, type LedgerProblem, problemOrThrow } from './problems.ts';
import { verifyOffice } from './verify/verify-office.ts';

/** 4 MiB a step: a few milliseconds between two looks at the keyboard. */
const pagesAtOnce = 1024;

type Copied = Result<{ readonly events: number; readonly hashed: boolean }, LedgerProblem>;

/**
 * Copies the office at `source` to the new file `target`, as it stands when the work begins: a backup, or an office made
 * anew from one. The copy gets its name once all of it is checked, every event, every ballot and every sum: a backup
 * that could not be restored would be none. `hashed`: its closing hash lies beside it.
 */
export async function copyOffice(
  source: string,
  target: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Copied> {
  const from = placeOf(source);
  const to = resolve(target);
  const obstacle = whyNotOpened(from, false) ?? whyNotThere(to);
  if (obstacle !== null) return err(obstacle);
  let unfinished: string | undefined;
  try {
    unfinished = beginUnfinished(to);
    const uncopied = await copyPages(from, unfinished, progress, signal);
    if (uncopied !== null) return err(uncopied);
    const verified = await verifyOffice(unfinished, progress, signal);
    // What is wrong with the copy is wrong with what it was made of: that is the file an officer knows.
    if (!verified.ok)
      return err({ ...verified.error, at: { file: from }, params: { ...verified.error.params, file: from } });
    signal?.throwIfAborted();
    putInPlace(unfinished, to);
    return ok({ events: verified.value.events, hashed: writeClosingHash(to) });
  } catch (error) {
    if (signal?.aborted === true) return err(fileProblem('LEDGER_CANCELLED', from));
    return err(problemOrThrow(error, to));
  } finally {
    if (unfinished !== undefined) removeUnfinished(unfinished);
  }
}

async function copyPages(
  from: string,
  unfinished: string,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<LedgerProblem | null> {
  const opened = openSource(from);
  if (!opened.ok) return opened.error;
  const db = opened.value;
  try {
    await db.backup(unfinished, {
      progress({ totalPages, remainingPages }) {
        signal?.throwIfAborted();
        progress(totalPages - remainingPages, totalPages);
        return pagesAtOnce;
      },
    });
  } finally {
    db.close();
  }
  makePortable(unfinished);
  return null;
}

/**
 * The file to be copied, in a read transaction that keeps it as it is now: without it every write of another process
 * starts the copy anew. What is wrong here is wrong with the source, not with the copy.
 */
function openSource(from: string): Result<Database.Database, LedgerProblem> {
  let db: Database.Database | undefined;
  try {
    db = connectToRead(from);
    db.exec('BEGIN');
    const shape = checkShape(db, from);
    if (shape === null) return ok(db);
    db.close();
    return err(shape);
  } catch (error) {
    db?.close();
    return err(problemOrThrow(error, from));
  }
}

/** Out of WAL mode a database is one file, and can be read where nothing can be written. */
function makePortable(unfinished: string): void {
  const db = new Database(unfinished);
  try {
    db.pragma('synchronous = FULL');
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}
