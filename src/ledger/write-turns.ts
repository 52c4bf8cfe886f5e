/** Waiting for one's turn to write. */
import Database from 'better-sqlite3';
import { readPatienceMs } from './connection.ts';

/** How long a writer waits for the others before it gives up: the screen stands still meanwhile. */
const writePatienceMs = 10_000;
/** A turn longer than this is a long one. */
const longTurnMs = 1;
/** How long a writer stands back after its turn when it was a long one, or when others were there before it. */
const standBackMs = 1;

const sleepCell = new Int32Array(new SharedArrayBuffer(4));
const sleep = (ms: number): void => {
  Atomics.wait(sleepCell, 0, 0, ms);
};

/** Begins and ends write transactions so that many processes on one file share it fairly. */
export interface WriteTurns {
  begin(): void;
  commit(): void;
  rollback(): void;
}

/**
 * SQLite's own waiting sleeps ever longer, so whoever has waited longest asks least often: 630 ms were seen with
 * four writers. Here it is the other way round: the longer a writer has waited the more often it asks, and a writer
 * that has just had its turn stands back for a moment, so that turns go round without anyone keeping a list.
 */
export function writeTurns(db: Database.Database): WriteTurns {
  const askAtOnce = db.prepare('PRAGMA busy_timeout = 0');
  const askPatiently = db.prepare(`PRAGMA busy_timeout = ${readPatienceMs}`);
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');
  let began = 0;
  let ended = 0;
  let contended = false;
  let standBack = 0;

  const end = (): void => {
    ended = performance.now();
    standBack = contended || ended - began > longTurnMs ? standBackMs : 0;
  };

  return {
    begin() {
      const asked = performance.now();
      const rest = ended + standBack - asked;
      if (rest > 0) sleep(rest);
      contended = false;
      askAtOnce.get();
      try {
        for (;;) {
          try {
            begin.run();
            began = performance.now();
            return;
          } catch (error) {
            const waited = performance.now() - asked;
            if (!isBusy(error) || waited > writePatienceMs) throw error;
            contended = true;
            sleep(pauseAfter(waited));
          }
        }
      } finally {
        askPatiently.get();
      }
    },
    commit() {
      commit.run();
      end();
    },
    rollback() {
      if (db.inTransaction) rollback.run();
      end();
    },
  };
}

/** Milliseconds until the next try: about 1 at first, a third of that after 20 ms of waiting. */
function pauseAfter(waited: number): number {
  const mean = waited < 20 ? 1 : 0.3;
  return mean * (0.5 + jitter());
}

/** Between 0 and 1, different in every process: who asks at which moment decides nothing but the order of turns. */
function jitter(): number {
  return (performance.now() * 1000) % 1;
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
