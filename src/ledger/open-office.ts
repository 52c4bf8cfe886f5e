/** Opening the file of an office: every reason not to is a problem that says what to do. */

import type Database from 'better-sqlite3';
import { err, ok, type Result } from '../base/result.ts';
import type { Ledger, OpenPurpose } from '../office/ports.ts';
import { checkShape, checkTail, officeOf } from './check-file.ts';
import { startWork } from './closing-hash.ts';
import { closeWork, connect, connectToRead } from './connection.ts';
import { openLedger } from './ledger.ts';
import { hasUnwritten, placeOf, whyNotOpened } from './place-file.ts';
import { type LedgerProblem, problemOrThrow } from './problems.ts';

/**
 * Opens an office. Looks at its shape and at both ends of its record only, so that it takes no longer with a
 * million ballots than with one; `verify` looks at everything.
 */
export function openOffice(path: string, purpose: OpenPurpose = 'work'): Result<Ledger, LedgerProblem> {
  const file = placeOf(path);
  const obstacle = whyNotOpened(file, purpose === 'work');
  if (obstacle !== null) return err(obstacle);
  let db: Database.Database | undefined;
  try {
    // What is refused must stay as it is: SQLite would write what lies in the log beside it into it.
    if (purpose === 'work' && hasUnwritten(file)) {
      const looked = lookAt(file);
      if (!looked.ok) return looked;
    }
    db = purpose === 'work' ? connect(file) : connectToRead(file);
    const office = checkOffice(db, file);
    if (!office.ok) {
      db.close();
      return office;
    }
    const { election, practice } = office.value;
    if (purpose === 'look') {
      db.pragma('query_only = ON');
      return ok(openLedger(db, closeLook, file, election, practice));
    }
    const closed = startWork(file);
    // A backup is kept in the mode that needs no second file; an office works in the one that lets others read.
    if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal')
      throw new Error(`${file} cannot be put into WAL mode`);
    return ok(openLedger(db, (open) => closeWork(open, closed), file, election, practice));
  } catch (error) {
    db?.close();
    return err(problemOrThrow(error, file));
  }
}

const closeLook = (db: Database.Database): void => {
  db.close();
};

function lookAt(file: string): ReturnType<typeof officeOf> {
  const db = connectToRead(file);
  try {
    return checkOffice(db, file);
  } finally {
    db.close();
  }
}

/** In one read transaction: other processes may be writing between two looks. */
function checkOffice(db: Database.Database, file: string): ReturnType<typeof officeOf> {
  db.exec('BEGIN');
  const shape = checkShape(db, file);
  if (shape !== null) return err(shape);
  const office = officeOf(db, file);
  const tail = office.ok ? checkTail(db, file) : null;
  if (tail !== null) return err(tail);
  db.exec('COMMIT');
  return office;
}
