/** What the use cases ask of the record. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { BureauId, ContestId } from '../election/ids.ts';
import { fourCategories, twoCategories } from '../election/regime.ts';
import type { AccountReader } from '../office/account-ports.ts';
import type { BundleReader } from '../office/bundle-ports.ts';
import type { DeliveryReader } from '../office/delivery/delivery-ports.ts';
import type { KindsReader } from '../office/kinds-ports.ts';
import type { LedgerReader, ScanCounts } from '../office/ports.ts';
import type { SignOffReader } from '../office/sign-off-ports.ts';
import type { SuspectReader } from '../office/suspect-ports.ts';
import type { TableReader } from '../office/table-ports.ts';
import type { TransferReader } from '../office/transfer-ports.ts';
import type { UrnReader } from '../office/urn-ports.ts';
import { hex, unhex } from './event-chain.ts';
import type { EventsStore } from './events-store.ts';
import { optionalRow, rowOf, rowsOf } from './rows.ts';

/** Hexadecimal digits of a token. */
const tokenDigits = 32;
const count = z.int().min(0);
const KnownBallotRow = z.object({
  event: z.int(),
  payload: z.string(),
  bureau: BureauId,
  state: z.enum(['counted', 'undone', 'voided']),
});
const NamedBallotRow = KnownBallotRow.extend({ token: z.instanceof(Uint8Array).transform(hex) });
const BatchRow = z.object({
  id: z.int(),
  bureau: BureauId,
  source: z.enum(['terminal', 'bulk', 'paper', 'delivery']),
  open: z.int().transform((open) => open === 1),
});
const BatchCountsRow = z.object({ opened: count, closed: count });
const CellRow = z.object({
  bureau: BureauId,
  contest: ContestId,
  field: z.enum([
    'found',
    'valid',
    'blank',
    'invalid',
    ...fourCategories,
    ...twoCategories,
    'effective',
    'substitute',
  ]),
  list: count,
  number: count,
  value: count,
});
const ScanCountRow = z.object({
  bureau: BureauId,
  counted: count,
  duplicate: count,
  conflict: count,
  refused: count,
  undone: count,
  voided: count,
});

const ballotColumns = `ballot.event, event.data ->> '$.payload' AS payload, batch.bureau, ballot.state`;
const ballotTables = 'ballot JOIN event ON event.seq = ballot.event JOIN batch ON batch.id = ballot.batch';

/** Prepares the statements. A row that is not what the schema promises throws: `verify` says which. */
export function openReader(
  db: Database.Database,
  events: EventsStore,
): Omit<
  LedgerReader,
  | 'revision'
  | keyof AccountReader
  | keyof TableReader
  | keyof SuspectReader
  | keyof BundleReader
  | keyof KindsReader
  | keyof TransferReader
  | keyof SignOffReader
  | keyof DeliveryReader
  | keyof UrnReader
> {
  // Almost every ballot is a new one: asked for alone, a missing row costs a fifth of what it does in a join.
  const hasToken = db.prepare('SELECT 1 FROM ballot WHERE token = ?').pluck();
  const ballot = db.prepare(`SELECT ${ballotColumns} FROM ${ballotTables} WHERE token = ?`);
  const ballotByEvent = db.prepare(
    `SELECT token, ${ballotColumns} FROM ${ballotTables}
     WHERE ballot.batch = (SELECT data ->> '$.batch' FROM event WHERE seq = ?)
       AND ballot.state IN ('counted', 'undone', 'voided') AND ballot.event = ?`,
  );
  const ballotsByToken = db.prepare(
    `SELECT token, ${ballotColumns} FROM ${ballotTables} WHERE token BETWEEN ? AND ? ORDER BY token LIMIT ?`,
  );
  const batchCounts = db.prepare(
    'SELECT count(*) AS opened, count(*) FILTER (WHERE open = 0) AS closed FROM batch',
  );
  const lastCounted = db.prepare(
    `SELECT token, ${ballotColumns} FROM ${ballotTables}
     WHERE ballot.batch = ? AND ballot.state = 'counted' ORDER BY ballot.event DESC LIMIT 1`,
  );
  const batch = db.prepare('SELECT id, bureau, source, open FROM batch WHERE id = ?');
  const openBatches = db.prepare('SELECT id, bureau, source, open FROM batch WHERE open = 1 ORDER BY id');
  const cells = db.prepare('SELECT bureau, contest, field, list, number, value FROM cell');
  const cellsOfBureau = db.prepare(
    'SELECT bureau, contest, field, list, number, value FROM cell WHERE bureau = ?',
  );
  const scanCounts = db.prepare('SELECT * FROM scan_count');

  return {
    ballot: (token) => {
      const key = unhex(token);
      return hasToken.get(key) === undefined ? undefined : rowOf('ballot', KnownBallotRow, ballot.get(key));
    },
    ballotByEvent: (event) => optionalRow('ballot', NamedBallotRow, ballotByEvent.get(event, event)),
    ballotsByToken: (beginning, limit) => {
      // The first and the last token that begin so.
      const [least, most] = ['0', 'f'].map((digit) => unhex(beginning.padEnd(tokenDigits, digit)));
      return rowsOf('ballot', NamedBallotRow, ballotsByToken.all(least, most, limit));
    },
    lastCounted: (id) => optionalRow('ballot', NamedBallotRow, lastCounted.get(id)),
    batch: (id) => optionalRow('batch', BatchRow, batch.get(id)),
    openBatches: () => rowsOf('batch', BatchRow, openBatches.all()),
    batchCounts: () => rowOf('batch', BatchCountsRow, batchCounts.get()),
    cells: (bureau) =>
      rowsOf('cell', CellRow, bureau === undefined ? cells.all() : cellsOfBureau.all(bureau)),
    scanCounts: () => {
      const rows = rowsOf('scan_count', ScanCountRow, scanCounts.all());
      return new Map<BureauId, ScanCounts>(rows.map(({ bureau, ...counts }) => [bureau, counts]));
    },
    events: (query) => events.list(query),
    head: () => {
      const { seq, hash } = events.head();
      return { seq, hash: hex(hash) };
    },
  };
}
