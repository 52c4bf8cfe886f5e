/** The record from its first event to its last: every hash, every event against those before it, every sum anew. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ReadingContext } from '../../ballot/read-ballot.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { canonicalText } from '../../election/canonical-text.ts';
import type { Election } from '../../election/election.ts';
import type { BureauId } from '../../election/ids.ts';
import type { RecordedEvent } from '../../office/events.ts';
import type { LedgerReader } from '../../office/ports.ts';
import { openAccountReader } from '../accounts-store.ts';
import { openBundleReader } from '../bundles-store.ts';
import { openDeliveryReader } from '../deliveries-store.ts';
import { chainHash, genesisHash, hex } from '../event-chain.ts';
import { EventRowSchema } from '../event-schema.ts';
import { eventTextSql } from '../event-text-sql.ts';
import { type ChainHead, openEventsStore } from '../events-store.ts';
import { openKindsReader } from '../kinds-store.ts';
import { fileProblem, type LedgerProblem } from '../problems.ts';
import { openProjections } from '../projections.ts';
import { openReader } from '../reader.ts';
import { openReportReader } from '../reports-store.ts';
import { rowOf, rowsOf } from '../rows.ts';
import { openSuspectReader } from '../suspects-store.ts';
import { openTableReader } from '../tables-store.ts';
import { openTransferReader } from '../transfers-store.ts';
import { openUrnReader } from '../urn-store.ts';
import { type Before, checkEvent } from './check-event.ts';
import { followAccounts } from './follow-accounts.ts';
import { followDeliveries } from './follow-deliveries.ts';
import { followPaperCounts } from './follow-paper-counts.ts';
import { followReports } from './follow-reports.ts';
import { followWays } from './follow-ways.ts';
import type { Pace } from './pace.ts';

const Seq = z.object({ seq: z.int() });
const Bytes = z.object({ text: z.instanceof(Uint8Array), hash: z.instanceof(Uint8Array) });
const Data = z.object({ data: z.string() });
const HeadRow = z.object({ id: z.int(), seq: z.int(), hash: z.instanceof(Uint8Array) });
const rowsAtOnce = 64;

/** Is told each event whose hash fits, in order; gives what does not fit about it. */
export type Judge = (event: RecordedEvent) => LedgerProblem | null;

/** Walks the chain inside a read transaction; gives the last event, or the first that does not fit. */
export async function walkChain(
  db: Database.Database,
  path: string,
  judge: Judge,
  pace: Pace,
): Promise<Result<ChainHead, LedgerProblem>> {
  const total =
    rowOf('event', z.int().nullable(), db.prepare('SELECT max(seq) FROM event').pluck().get()) ?? 0;
  const next = db.prepare(
    `SELECT seq, type, version, at, officer, data, hash, ${eventTextSql} AS text
     FROM event WHERE seq > ? ORDER BY seq LIMIT ${rowsAtOnce}`,
  );
  let head: ChainHead = { seq: 0, hash: genesisHash };
  for (;;) {
    const rows = next.all(head.seq);
    if (rows.length === 0) break;
    for (const row of rows) {
      const { seq } = rowOf('event', Seq, row);
      if (seq !== head.seq + 1) return err(fileProblem('LEDGER_EVENT_MISSING', path, { seq: head.seq + 1 }));
      const bytes = Bytes.safeParse(row);
      if (!bytes.success) return err(fileProblem('LEDGER_EVENT_CHANGED', path, { seq }));
      const hash = chainHash(head.hash, bytes.data.text);
      if (hex(hash) !== hex(bytes.data.hash)) return err(fileProblem('LEDGER_EVENT_CHANGED', path, { seq }));
      const event = EventRowSchema.safeParse(row);
      if (!event.success || !isCanonical(row, event.data))
        return err(fileProblem('LEDGER_EVENT_UNREADABLE', path, { seq }));
      const misfit = judge(event.data);
      if (misfit !== null) return err(misfit);
      head = { seq, hash };
      await pace(seq, total);
    }
  }
  if (head.seq === 0) return err(fileProblem('LEDGER_EVENT_MISSING', path, { seq: 1 }));
  const wrongEnd = checkEnd(db, path, head);
  return wrongEnd === null ? ok(head) : err(wrongEnd);
}

/**
 * Whether the data are written in the one way they can be. A field that stands twice would be read in two ways: SQLite
 * takes the first, ECMAScript the last.
 */
function isCanonical(row: unknown, { data }: RecordedEvent): boolean {
  return rowOf('event', Data, row).data === canonicalText(data);
}

/** The row that says where the record ends: it shows a record whose last events were cut off. */
function checkEnd(db: Database.Database, path: string, last: ChainHead): LedgerProblem | null {
  const rows = rowsOf('head', HeadRow, db.prepare('SELECT id, seq, hash FROM head').all());
  const stated = rows[0];
  if (stated !== undefined && stated.seq > last.seq)
    return fileProblem('LEDGER_EVENT_MISSING', path, { seq: last.seq + 1 });
  if (rows.length !== 1 || stated?.id !== 1 || stated.seq !== last.seq || hex(stated.hash) !== hex(last.hash))
    return fileProblem('LEDGER_HEAD_DIFFERS', path, { found: stated?.seq ?? '—', expected: last.seq });
  return null;
}

/**
 * Judges each event by those before it and makes the projections anew in the temporary tables. `finish` tells whether
 * the record ends where it can: not in the middle of what was written at once.
 */
export function judgeByScratch(
  db: Database.Database,
  path: string,
  contexts: ReadonlyMap<BureauId, ReadingContext>,
  { election, practice }: { readonly election: Election; readonly practice: boolean },
): { readonly judge: Judge; readonly finish: () => boolean } {
  const projections = openProjections(db, 'temp', election);
  // Bare table names mean the temporary tables now; there is only one table of events.
  const events = openEventsStore(db);
  const reader = openReader(db, events);
  const kinds = openKindsReader(db);
  let last: ReturnType<LedgerReader['head']> = { seq: 0, hash: hex(genesisHash) };
  // One object for all events, with the head that each of them sees: what was read of it is not read again for the next.
  const before: Before = {
    ...reader,
    ...openAccountReader(db),
    ...openTableReader(db, events),
    ...openSuspectReader(db, events),
    ...openBundleReader(db, events),
    ...kinds,
    ...openTransferReader(db),
    ...openReportReader(db, events),
    ...openUrnReader(db),
    ...openDeliveryReader(db, events),
    // Only what a remark is made on, and what a report says, asks for sums that wait.
    cells: (bureau) => {
      projections.flush();
      return reader.cells(bureau);
    },
    ballotTypes: (bureau) => {
      projections.flush();
      return kinds.ballotTypes(bureau);
    },
    scanCounts: () => {
      projections.flush();
      return reader.scanCounts();
    },
    head: () => last,
    ...{ election, practice },
  };
  const paper = followPaperCounts(before);
  const ways = followWays(before);
  const reports = followReports(before);
  const accounts = followAccounts(before);
  const deliveries = followDeliveries(before);
  return {
    judge(event) {
      const followed = { paper, ways, reports, accounts, deliveries };
      const checked = checkEvent(event, before, (bureau) => contexts.get(bureau), followed);
      const { seq, type } = event;
      if (!checked.ok)
        return fileProblem('LEDGER_EVENT_OUT_OF_PLACE', path, { seq, type, reason: checked.error });
      projections.apply(seq, event, checked.value);
      last = { seq, hash: event.hash };
      paper.passed(event);
      ways.passed(event);
      reports.passed(event);
      accounts.passed(event);
      deliveries.passed(event);
      return null;
    },
    finish: () => {
      projections.flush();
      return ![paper, ways, accounts, deliveries].some((followed) => followed.isUnfinished());
    },
  };
}
