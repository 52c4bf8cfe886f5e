/** Batches: the scans of one officer at one bureau, from opening to closing. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Bureau, Election } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import type { BatchId, BatchSource } from './events.ts';
import { changing } from './frozen.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Batch, Clock, Ledger, LedgerReader, LedgerWriter } from './ports.ts';
import type { ReportOf } from './reporting/report-standing.ts';

/**
 * Opens a batch at a digital bureau. `NOT_PERMITTED`; `BUREAU_UNKNOWN`; `BUREAU_NOT_DIGITAL` for a counting bureau,
 * whose paper ballots are mixed and counted by table (KWB 156), never one by one.
 */
export function openBatch(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  bureau: BureauId,
  source: Exclude<BatchSource, 'paper' | 'delivery'>,
): Result<Batch, Problem> {
  const permitted = permit(officer, 'ballot.scan');
  if (!permitted.ok) return permitted;
  const digital = digitalBureau(ledger.election, bureau);
  if (!digital.ok) return digital;
  return changing(ledger, [bureau], (writer) => {
    const id: BatchId = writer.head().seq + 1;
    writer.append({
      type: 'batch-opened',
      version: 1,
      at: clock.now(),
      officer: officer.name,
      data: { batch: id, bureau, source },
    });
    return ok({ id, bureau, source, open: true });
  });
}

/** Closes a batch; one that is closed already stays as it is. A batch that never was is a bug and throws. */
export function closeBatch(ledger: Ledger, clock: Clock, officer: Officer, batch: BatchId): void {
  ledger.transact((writer) => {
    const recorded = writer.batch(batch);
    if (recorded === undefined) throw new Error(`there is no batch ${batch}`);
    if (!recorded.open) return;
    writer.append({
      type: 'batch-closed',
      version: 1,
      at: clock.now(),
      officer: officer.name,
      data: { batch },
    });
  });
}

/**
 * Open batches of a bureau, or of all, that nobody will go on with: whoever opened them is not signed in any more, or is anew
 * since. A program that was ended in the middle leaves such, and screens whose session was taken over elsewhere.
 */
export const leftBatches = (record: BatchRecord, bureau: ReportOf): readonly Batch[] =>
  openBatchesOf(record, bureau).filter(({ id }) => {
    const opener = batchOfficer(record, id);
    const session = opener === undefined ? null : record.session(opener);
    return session === null || session > id;
  });

/** The others that are open. */
export function batchesAtWork(record: BatchRecord, bureau: ReportOf): readonly Batch[] {
  const left = leftBatches(record, bureau).map(({ id }) => id);
  return openBatchesOf(record, bureau).filter(({ id }) => !left.includes(id));
}

/** Open batches of a bureau, or of all, left or not. */
export const openBatchesOf = (
  record: Pick<LedgerReader, 'openBatches'>,
  bureau: ReportOf,
): readonly Batch[] => record.openBatches().filter((batch) => bureau === null || batch.bureau === bureau);

/** Closes those that were left, in the name of who found them so: whoever presents the report, or takes a delivery of the bureau. */
export function closeLeftBatches(
  writer: LedgerWriter,
  clock: Clock,
  { name }: Officer,
  bureau: ReportOf,
): void {
  for (const { id } of leftBatches(writer, bureau)) {
    const by = { version: 1, at: clock.now(), officer: name } as const;
    writer.append({ type: 'batch-closed', ...by, data: { batch: id } });
  }
}

type BatchRecord = Pick<LedgerReader, 'events' | 'openBatches' | 'session'>;

/** The name of the officer who opened the batch; undefined where there is no such batch. */
export function batchOfficer(ledger: Pick<LedgerReader, 'events'>, batch: BatchId): string | undefined {
  const [opened] = ledger.events({ before: batch + 1, limit: 1, types: ['batch-opened'] });
  return opened?.seq === batch ? (opened.officer ?? undefined) : undefined;
}

/** The digital bureau of that id, or why there is none. */
export function digitalBureau(election: Election, id: BureauId): Result<Bureau, Problem> {
  const bureau = findBureau(election, id);
  const digital = election.bureaus.filter((known) => known.kind === 'digital').map((known) => known.id);
  const expected = digital.length === 0 ? 'none' : digital.join(', ');
  if (bureau === undefined) return err({ code: 'BUREAU_UNKNOWN', params: { found: id, expected } });
  if (bureau.kind !== 'digital') return err({ code: 'BUREAU_NOT_DIGITAL', params: { found: id, expected } });
  return ok(bureau);
}
