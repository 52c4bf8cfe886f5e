/** The table `delivered_transfer`. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { canonicalText } from '../election/canonical-text.ts';
import type { Election } from '../election/election.ts';
import { BureauId, ContestId } from '../election/ids.ts';
import type { DeliveredTransfer } from '../office/delivery/delivery-ports.ts';
import {
  afterTransferEvent,
  isTransferEvent,
  type ToldTransfers,
} from '../office/delivery/follow-transfers.ts';
import type { ToldEvent } from '../office/delivery/told-events.ts';
import type { TransferRow } from '../office/transfer-ports.ts';
import { jsonText } from './json-text.ts';
import type { ProjectionSchema } from './projection-schema.ts';
import { rowsOf } from './rows.ts';

const count = z.int().min(0);
const place = z.object({ bureau: BureauId, contest: ContestId });
const act = { officer: z.string(), at: z.string() };

/** One that both its sides counted alike, withdrawn since or not: of no other a delivery tells. */
const TransferSchema: z.ZodType<TransferRow> = z.strictObject({
  transfer: z.int().min(1),
  ...{ from: place, to: place, note: z.string(), at: z.string() },
  state: z.strictObject({
    state: z.enum(['received', 'withdrawn']),
    ...{ sender: z.string(), ballots: z.int().min(1), receiver: z.string(), received: count },
  }),
  receipts: z.array(z.strictObject({ ...act, ballots: count, note: z.string() })),
  withdrawal: z.strictObject({ ...act, reason: z.string() }).nullable(),
});
const Row = z.object({ bureau: BureauId, told: jsonText.pipe(TransferSchema) });

/** Prepares the statement that reads. Bare name: in a check of the record it is the table made anew. */
export function openDeliveredTransferReader(db: Database.Database): () => readonly DeliveredTransfer[] {
  const all = db.prepare('SELECT bureau, told FROM delivered_transfer ORDER BY bureau, transfer');
  return () =>
    rowsOf('delivered_transfer', Row, all.all()).map(({ bureau, told }) => ({ bureau, row: told }));
}

export interface DeliveredTransferProjection {
  /** In the place of what the bureau delivered before. Throws where the events cannot follow from each other. */
  tell(seq: number, bureau: BureauId, events: readonly ToldEvent[]): void;
}

/** Prepares the statements that write, on the table of `schema`. */
export function openDeliveredTransferProjection(
  db: Database.Database,
  schema: ProjectionSchema,
  election: Election,
): DeliveredTransferProjection {
  const clear = db.prepare(`DELETE FROM ${schema}.delivered_transfer WHERE bureau = ?`);
  const insert = db.prepare(
    `INSERT INTO ${schema}.delivered_transfer (bureau, transfer, told, event) VALUES (?, ?, ?, ?)`,
  );
  return {
    tell(seq, bureau, events) {
      let told: ToldTransfers = new Map();
      for (const event of events.filter(isTransferEvent)) {
        const after = afterTransferEvent(told, event, bureau, election);
        if (after === undefined) throw new Error('a delivery was taken whose transfers do not follow');
        told = after;
      }
      clear.run(bureau);
      for (const [transfer, row] of told) insert.run(bureau, transfer, canonicalText(row), seq);
    },
  };
}
