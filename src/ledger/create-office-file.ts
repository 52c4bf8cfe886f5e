/** Making the file of a new office. */
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { err, type Result } from '../base/result.ts';
import type { Election } from '../election/election.ts';
import type { OfficeEvent } from '../office/events.ts';
import type { Ledger } from '../office/ports.ts';
import { genesisHash } from './event-chain.ts';
import { openEventsStore } from './events-store.ts';
import { applyMigrations } from './migrations.ts';
import { openOffice } from './open-office.ts';
import { beginUnfinished, putInPlace, removeUnfinished, whyNotThere } from './place-file.ts';
import { type LedgerProblem, problemOrThrow } from './problems.ts';
import { openProjections } from './projections.ts';

export interface NewOffice {
  /** The canonical JSON of the election package. */
  readonly package: string;
  readonly election: Election;
  readonly practice: boolean;
  /** ISO time, UTC. */
  readonly at: string;
}

/** Makes a file that holds the one event `office-created`, and opens it. What stands at `path` is never touched. */
export function createOfficeFile(path: string, office: NewOffice): Result<Ledger, LedgerProblem> {
  const file = resolve(path);
  const obstacle = whyNotThere(file);
  if (obstacle !== null) return err(obstacle);
  let unfinished: string | undefined;
  try {
    unfinished = beginUnfinished(file);
    writeOffice(unfinished, office);
    putInPlace(unfinished, file);
  } catch (error) {
    return err(problemOrThrow(error, file));
  } finally {
    if (unfinished !== undefined) removeUnfinished(unfinished);
  }
  const opened = openOffice(file);
  // Ours, and of no use to anyone who cannot open it here; unless another program is at work in it already.
  if (!opened.ok && opened.error.code !== 'OFFICE_FILE_BUSY') removeUnfinished(file);
  return opened;
}

function writeOffice(unfinished: string, office: NewOffice): void {
  const db = new Database(unfinished);
  try {
    // Only a commit in this mode fails where the disk is full; one into a log succeeds, and the file stays without it.
    db.pragma('journal_mode = DELETE');
    db.pragma('synchronous = FULL');
    db.transaction(() => {
      applyMigrations(db);
      const events = openEventsStore(db);
      const created: OfficeEvent = {
        type: 'office-created',
        version: 1,
        at: office.at,
        officer: null,
        data: {
          practice: office.practice,
          fingerprint: office.election.fingerprint,
          package: office.package,
        },
      };
      const head = events.append({ seq: 0, hash: genesisHash }, created);
      openProjections(db, 'main', office.election).apply(head.seq, created, null);
      events.setHead(head);
    })();
    db.pragma('journal_mode = WAL');
  } finally {
    db.close();
  }
}
