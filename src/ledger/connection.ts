/** Connections to the file of an office. */
import Database from 'better-sqlite3';
import { hasUnwritten, whyNotOpened } from './place-file.ts';

/** How long a reader waits while another process recovers the file after a crash. */
export const readPatienceMs = 2_000;

/**
 * For the work of an office. FULL: a transaction is on the disk before COMMIT returns; better-sqlite3's build
 * would be content with less in WAL mode. Recursive triggers: REPLACE fires the triggers against removing.
 */
export function connect(path: string): Database.Database {
  const db = new Database(path, { fileMustExist: true, timeout: readPatienceMs });
  try {
    db.pragma('trusted_schema = OFF');
    db.pragma('synchronous = FULL');
    db.pragma('recursive_triggers = ON');
    db.pragma('foreign_keys = ON');
    // A draft that is given up, corrected or handed in is nobody's word: it leaves no trace in pages that are free.
    db.pragma('secure_delete = ON');
    db.pragma('cache_size = -16000');
    // 32 MB: tokens are random, so a bulk scan touches the same pages again and again; each is copied back less often.
    db.pragma('wal_autocheckpoint = 8000');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Ends the work: what lies in the log beside the file is brought into it and the log emptied, so that no older state of
 * a page, and no draft in it, lies about until the office is opened next. Where others are reading at this moment it is
 * left to them: nobody waits. `closed` is called once it is.
 */
export function closeWork(db: Database.Database, closed: () => void): void {
  // Closed twice is closed.
  if (!db.open) return;
  try {
    db.pragma('busy_timeout = 0');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    // A full disk, a file that is gone: the log stays what it is, and whoever opens the office next reads it.
    if (!(error instanceof Database.SqliteError)) throw error;
  } finally {
    db.close();
    closed();
  }
}

/**
 * For looking at a file: checking, and copying from it. Nothing of it is written. A connection that may write would
 * bring what lies in the log beside it into the database when it is closed, whoever put that log there; one that may
 * not leaves the two files of a database in WAL mode behind, so it is for files with such a log and read-only media.
 */
export function connectToRead(path: string): Database.Database {
  const readonly = hasUnwritten(path) || whyNotOpened(path, true) !== null;
  const db = new Database(path, { readonly, fileMustExist: true, timeout: readPatienceMs });
  try {
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('cache_size = -16000');
    db.pragma('temp_store = FILE');
    // The temporary tables of `verify` have no events beside them to refer to.
    db.pragma('foreign_keys = OFF');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
