/** The tables `trusted_signer` and `delivery`, and what a delivery puts into those of paper. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { BureauId } from '../election/ids.ts';
import { deliveredStanding } from '../office/delivery/delivered-standing.ts';
import type { DeliveryReader } from '../office/delivery/delivery-ports.ts';
import { sha256 } from '../office/delivery/manifest.ts';
import type { ToldEvent } from '../office/delivery/told-events.ts';
import type { EventData } from '../office/events.ts';
import { isTableEvent } from '../office/table-events.ts';
import type { BundleProjection } from './bundles-store.ts';
import {
  type DeliveredTransferProjection,
  openDeliveredTransferReader,
} from './delivered-transfers-store.ts';
import type { EventsStore } from './events-store.ts';
import type { KindsProjection } from './kinds-store.ts';
import type { ProjectionSchema } from './projection-schema.ts';
import { optionalRow, rowsOf } from './rows.ts';
import type { TableProjection } from './tables-store.ts';
import { toldEvent, toldIn } from './told-event.ts';
import type { UrnProjection } from './urn-store.ts';

const seq = z.int().min(1);
const DeliveryRowSchema = z.object({ bureau: BureauId, version: seq, manifest: z.string(), event: seq });
const SignerRow = z.object({ bureau: BureauId, key: z.string(), event: seq });
const PayloadRow = z.object({ payload: z.string() });

/** Prepares the statements that read. Bare names: in a check of the record they are the tables made anew. */
export function openDeliveryReader(db: Database.Database, events: EventsStore): DeliveryReader {
  const columns = 'bureau, version, manifest, event';
  const one = db.prepare(`SELECT ${columns} FROM delivery WHERE bureau = ?`);
  const all = db.prepare(`SELECT ${columns} FROM delivery ORDER BY bureau`);
  const signers = db.prepare(
    'SELECT bureau, key, event FROM trusted_signer WHERE ? IS NULL OR bureau = ? ORDER BY bureau, key',
  );
  const payloads = db.prepare(
    `SELECT event.data ->> '$.payload' AS payload
     FROM batch JOIN ballot ON ballot.batch = batch.id AND ballot.state = 'counted'
       JOIN event ON event.seq = ballot.event
     WHERE batch.bureau = ? ORDER BY ballot.token`,
  );
  return {
    delivery: (bureau) => optionalRow('delivery', DeliveryRowSchema, one.get(bureau)),
    deliveries: () => rowsOf('delivery', DeliveryRowSchema, all.all()),
    deliveryTexts: (event) => {
      const received = events.get(event);
      if (received?.type !== 'delivery-received') throw new Error(`event ${event} is no delivery`);
      return received.data;
    },
    deliveredTransfers: openDeliveredTransferReader(db),
    trustedSigners: (bureau) =>
      rowsOf('trusted_signer', SignerRow, signers.all(bureau ?? null, bureau ?? null)),
    countedPayloads: (bureau) =>
      rowsOf('ballot', PayloadRow, payloads.all(bureau)).map(({ payload }) => payload),
    toldEvent,
  };
}

export interface DeliveryProjection {
  trust(seq: number, data: EventData['signer-trusted']): void;
  distrust(data: EventData['signer-distrusted']): void;
  /** All that stood of the bureau goes, its ballots are as if not scanned, and what the delivery tells stands. */
  receive(seq: number, data: EventData['delivery-received']): void;
}

/** Where what two officers keyed on another machine comes to stand. */
interface PaperProjections {
  readonly tables: TableProjection;
  readonly urns: UrnProjection;
  readonly kinds: KindsProjection;
  readonly bundles: BundleProjection;
  readonly transfers: DeliveredTransferProjection;
}

/** Prepares the statements that write, on the tables of `schema`; sums that wait must have been written. */
export function openDeliveryProjection(
  db: Database.Database,
  schema: ProjectionSchema,
  { tables, urns, kinds, bundles, transfers }: PaperProjections,
): DeliveryProjection {
  const trust = db.prepare(`INSERT INTO ${schema}.trusted_signer (bureau, key, event) VALUES (?, ?, ?)`);
  const distrust = db.prepare(`DELETE FROM ${schema}.trusted_signer WHERE bureau = ? AND key = ?`);
  const put = db.prepare(
    `INSERT INTO ${schema}.delivery (bureau, version, manifest, event) VALUES (?, ?, ?, ?)
     ON CONFLICT (bureau) DO UPDATE
     SET version = excluded.version, manifest = excluded.manifest, event = excluded.event`,
  );
  const clear = [
    `UPDATE ${schema}.ballot SET state = 'undone'
     WHERE state = 'counted' AND batch IN (SELECT id FROM ${schema}.batch WHERE bureau = ?)`,
    `UPDATE ${schema}.scan_count SET undone = undone + counted, counted = 0 WHERE bureau = ?`,
    ...['cell', 'ballot_type', 'paper_table', 'table_event', 'remark', 'way', 'urn', 'station_kinds'].map(
      (table) => `DELETE FROM ${schema}.${table} WHERE bureau = ?`,
    ),
  ].map((sql) => db.prepare(sql));

  function stand(number: number, event: ToldEvent): void {
    if (isTableEvent(event)) tables.apply(number, event);
    else if (event.type === 'way-declared') bundles.declareWay(number, event.data);
    else if (event.type === 'ballots-found') urns.say(number, event);
    else if (event.type === 'kinds-declared') kinds.say(number, event);
  }

  return {
    trust(number, { bureau, key }) {
      trust.run(bureau, key, number);
    },
    distrust({ bureau, key }) {
      if (distrust.run(bureau, key).changes !== 1) throw new Error(`no trust in key ${key}`);
    },
    receive(number, data) {
      for (const statement of clear) statement.run(data.bureau);
      const events = toldIn(data);
      for (const event of events) stand(number, event);
      transfers.tell(number, data.bureau, events);
      const { version } = deliveredStanding(data);
      put.run(data.bureau, version, sha256(data.manifest), number);
    },
  };
}
