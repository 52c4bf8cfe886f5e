/** Is the record what was recorded, and does everything that is shown follow from it? */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { trustedKeys } from '../../ballot/read-ballot.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Progress } from '../../office/ports.ts';
import { strangeSecret } from '../accounts-store.ts';
import { checkShape, officeOf } from '../check-file.ts';
import { heldAgainstClosingHash } from '../closing-hash.ts';
import { connectToRead } from '../connection.ts';
import { hex } from '../event-chain.ts';
import { placeOf, whyNotOpened } from '../place-file.ts';
import { fileProblem, type LedgerProblem, problemOrThrow } from '../problems.ts';
import { rowOf, rowsOf } from '../rows.ts';
import { compareProjections } from './compare-projections.ts';
import { type Pace, paceOf } from './pace.ts';
import { makeScratchTables } from './scratch-tables.ts';
import { judgeByScratch, walkChain } from './walk-chain.ts';

interface InOrder {
  readonly events: number;
  readonly ballots: number;
  readonly head: string;
}

type Verified = Result<InOrder & { readonly asClosed: boolean }, LedgerProblem>;

/**
 * Checks the file of an office as it stands when the work begins; others may go on writing. Gives the first thing that
 * does not fit: the event by its number, the table and row, or the object of the schema. Changes nothing.
 * Never throws for what a file holds. One step cannot be stopped or show progress: SQLite's own check of its
 * pages, about a second for a million ballots.
 */
export async function verifyOffice(
  path: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Verified> {
  const file = placeOf(path);
  const obstacle = whyNotOpened(file, false);
  if (obstacle !== null) return err(obstacle);
  let db: Database.Database | undefined;
  try {
    db = connectToRead(file);
    db.exec('BEGIN');
    return await verifySnapshot(db, file, paceOf(progress, signal));
  } catch (error) {
    if (signal?.aborted === true) return err(fileProblem('LEDGER_CANCELLED', file));
    return err(problemOrThrow(error, file));
  } finally {
    db?.close();
  }
}

async function verifySnapshot(db: Database.Database, file: string, pace: Pace): Promise<Verified> {
  const shape = checkShape(db, file);
  if (shape !== null) return err(shape);
  const walked = await walkAndCompare(db, file, pace);
  if (!walked.ok) return walked;
  const damage = checkPages(db, file);
  if (damage !== null) return err(damage);
  // Last, because all before can say what it was that changed.
  const { events, head } = walked.value;
  const held = await heldAgainstClosingHash(file, () => pace(events, events));
  if (typeof held === 'object' && held !== null)
    return err(fileProblem('LEDGER_FILE_CHANGED', file, { ...held, events, head }));
  return ok({ ...walked.value, asClosed: held === true });
}

async function walkAndCompare(
  db: Database.Database,
  file: string,
  pace: Pace,
): Promise<Result<InOrder, LedgerProblem>> {
  const office = officeOf(db, file);
  // An unreadable first event is best named by the walk, which finds out whether it was changed.
  if (!office.ok) {
    const walked = await walkChain(db, file, () => office.error, pace);
    return walked.ok ? office : walked;
  }
  const { election, practice } = office.value;
  makeScratchTables(db);
  const keys = trustedKeys(election, practice);
  const contexts = new Map(election.bureaus.map(({ id }) => [id, { election, keys, bureau: id }]));
  const { judge, finish } = judgeByScratch(db, file, contexts, office.value);
  const walked = await walkChain(db, file, judge, pace);
  if (!walked.ok) return walked;
  if (!finish()) return err(fileProblem('LEDGER_EVENT_MISSING', file, { seq: walked.value.seq + 1 }));
  const difference = await compareProjections(db, file, pace);
  if (difference !== null) return err(difference);
  const secret = strangeSecret(db);
  if (secret !== null) return err(fileProblem('LEDGER_SECRET_DIFFERS', file, secret));
  return ok({ events: walked.value.seq, ballots: countBallots(db), head: hex(walked.value.hash) });
}

function countBallots(db: Database.Database): number {
  const count = db.prepare(`SELECT count(*) FROM main.ballot WHERE state = 'counted'`).pluck().get();
  return rowOf('ballot', z.int(), count);
}

/** SQLite's own check: pages, order of keys, types of STRICT tables, CHECKs, indexes against tables. */
function checkPages(db: Database.Database, file: string): LedgerProblem | null {
  const rows = rowsOf(
    'sqlite',
    z.object({ integrity_check: z.string() }),
    db.prepare('PRAGMA main.integrity_check(1)').all(),
  );
  const found = rows[0]?.integrity_check ?? '—';
  return found === 'ok' ? null : fileProblem('LEDGER_DAMAGED', file, { found });
}
