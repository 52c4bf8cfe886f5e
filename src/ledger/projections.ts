/**
 * The tables derived from events. The same code keeps those of an office up to date and makes them anew,
 * from the events alone, in the temporary tables that `verify` compares them with.
 */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ContestResult } from '../ballot/ballot-result.ts';
import { assertNever } from '../base/assert-never.ts';
import { ballotCells } from '../count/cells.ts';
import type { Election } from '../election/election.ts';
import { BureauId } from '../election/ids.ts';
import type { BatchId, OfficeEvent } from '../office/events.ts';
import type { ScanCounts } from '../office/ports.ts';
import { openAccountProjection } from './accounts-store.ts';
import { openBundleProjection } from './bundles-store.ts';
import { gatherCellSums } from './cell-sums.ts';
import { openDeliveredTransferProjection } from './delivered-transfers-store.ts';
import { openDeliveryProjection } from './deliveries-store.ts';
import { unhex } from './event-chain.ts';
import { openKindsProjection } from './kinds-store.ts';
import type { ProjectionSchema } from './projection-schema.ts';
import { openReportProjection } from './reports-store.ts';
import { openSuspectProjection } from './suspects-store.ts';
import { openTableProjection } from './tables-store.ts';
import { openTransferProjection } from './transfers-store.ts';
import { openUrnProjection } from './urn-store.ts';

/** The ballot that an event counts, or, for an undo or void, that it takes back: what its payload says. */
export interface BallotEffect {
  readonly token: string;
  readonly bureau: BureauId;
  readonly contests: readonly ContestResult[];
}

export interface Projections {
  /**
   * Brings the tables up to date with an event just recorded; sums may wait for `flush`. Throws where the event
   * contradicts what is recorded: the use cases ask before they append, so that would be a bug.
   */
  apply(seq: number, event: OfficeEvent, effect: BallotEffect | null): void;
  /** Writes the sums that wait. */
  flush(): void;
  /** Forgets the sums that wait: their events were rolled back. */
  discard(): void;
}

type Verdict = keyof ScanCounts;
const verdicts = [
  'counted',
  'duplicate',
  'conflict',
  'refused',
  'undone',
  'voided',
] as const satisfies readonly Verdict[];

const BureauRow = z.object({ bureau: BureauId });

/** Prepares the statements on the tables of `schema`. */
export function openProjections(
  db: Database.Database,
  schema: ProjectionSchema,
  election: Election,
): Projections {
  const insertBatch = db.prepare(
    `INSERT INTO ${schema}.batch (id, bureau, source, open) VALUES (?, ?, ?, 1)`,
  );
  const closeBatch = db.prepare(`UPDATE ${schema}.batch SET open = 0 WHERE id = ?`);
  const bureauOfBatch = db.prepare(`SELECT bureau FROM ${schema}.batch WHERE id = ?`);
  // Only a ballot that was taken back may be counted again: any other row makes the statement change nothing.
  const countBallot = db.prepare(
    `INSERT INTO ${schema}.ballot (token, event, batch, state) VALUES (?, ?, ?, 'counted')
     ON CONFLICT (token) DO UPDATE SET event = excluded.event, batch = excluded.batch, state = 'counted'
     WHERE state = 'undone'`,
  );
  const takeBack = db.prepare(
    `UPDATE ${schema}.ballot SET state = ? WHERE token = ? AND event = ? AND state = 'counted' RETURNING batch`,
  );
  const addToCell = db.prepare(
    `UPDATE ${schema}.cell SET value = value + ?
     WHERE bureau = ? AND contest = ? AND field = ? AND list = ? AND number = ?`,
  );
  const insertCell = db.prepare(
    `INSERT INTO ${schema}.cell (value, bureau, contest, field, list, number) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const addToScans = db.prepare(
    `UPDATE ${schema}.scan_count SET ${verdicts.map((v) => `${v} = ${v} + ?`).join(', ')} WHERE bureau = ?`,
  );
  const insertScans = db.prepare(
    `INSERT INTO ${schema}.scan_count (${verdicts.join(', ')}, bureau) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );

  const accounts = openAccountProjection(db, schema);
  const tables = openTableProjection(db, schema, election);
  const suspects = openSuspectProjection(db, schema);
  const bundles = openBundleProjection(db, schema);
  const urns = openUrnProjection(db, schema);
  const kinds = openKindsProjection(db, schema, election);
  const transfers = openTransferProjection(db, schema);
  const reports = openReportProjection(db, schema);
  const deliveries = openDeliveryProjection(db, schema, {
    ...{ tables, urns, kinds, bundles },
    transfers: openDeliveredTransferProjection(db, schema, election),
  });
  const bureaus = new Map<BatchId, BureauId>();
  const cells = gatherCellSums();
  const scans = new Map<BureauId, Record<Verdict, number>>();

  function bureauOf(batch: BatchId): BureauId {
    const known = bureaus.get(batch);
    if (known !== undefined) return known;
    const { bureau } = BureauRow.parse(bureauOfBatch.get(batch));
    bureaus.set(batch, bureau);
    return bureau;
  }

  function addScan(bureau: BureauId, verdict: Verdict, delta: number): void {
    let counts = scans.get(bureau);
    if (counts === undefined) {
      counts = { counted: 0, duplicate: 0, conflict: 0, refused: 0, undone: 0, voided: 0 };
      scans.set(bureau, counts);
    }
    counts[verdict] += delta;
  }

  function addCells(bureau: BureauId, contests: readonly ContestResult[], delta: number): void {
    for (const cell of ballotCells(contests)) cells.add(bureau, cell, delta);
    kinds.addBallot(bureau, contests, delta);
  }

  function takeBackBallot(event: number, state: 'undone' | 'voided', effect: BallotEffect | null): void {
    if (effect === null) throw new Error(`an event that takes back ballot ${event} came without it`);
    const row = takeBack.get(state, unhex(effect.token), event);
    if (row === undefined) throw new Error(`ballot of event ${event} does not count`);
    const bureau = bureauOf(z.object({ batch: z.int() }).parse(row).batch);
    addScan(bureau, 'counted', -1);
    addScan(bureau, state, 1);
    addCells(bureau, effect.contests, -1);
  }

  function countPaperIn({ batch, bureau }: { readonly batch: BatchId; readonly bureau: BureauId }): void {
    if (bundles.count(batch, bureau) || suspects.count(batch, bureau)) return;
    throw new Error(`batch ${batch} counts no bundle and no suspect ballot`);
  }

  return {
    apply(seq, event, effect) {
      switch (event.type) {
        case 'batch-opened':
          insertBatch.run(event.data.batch, event.data.bureau, event.data.source);
          if (event.data.source === 'paper') countPaperIn(event.data);
          return;
        case 'batch-closed':
          if (closeBatch.run(event.data.batch).changes !== 1) throw new Error('no such batch');
          return;
        case 'ballot-counted': {
          if (effect === null) throw new Error('a counted ballot came without its reading');
          const { batch } = event.data;
          const bureau = bureauOf(batch);
          if (effect.bureau !== bureau)
            throw new Error(`a ballot of ${effect.bureau} in a batch of ${bureau}`);
          if (countBallot.run(unhex(effect.token), seq, batch).changes !== 1)
            throw new Error(`the ballot of event ${seq} was counted before`);
          addScan(bureau, 'counted', 1);
          addCells(bureau, effect.contests, 1);
          return;
        }
        case 'ballot-duplicate':
          addScan(bureauOf(event.data.batch), 'duplicate', 1);
          return;
        case 'ballot-conflict':
          addScan(bureauOf(event.data.batch), 'conflict', 1);
          return;
        case 'ballot-refused':
          addScan(bureauOf(event.data.batch), 'refused', 1);
          return;
        case 'ballot-undone':
          takeBackBallot(event.data.ballot, 'undone', effect);
          return;
        case 'ballot-voided':
          takeBackBallot(event.data.ballot, 'voided', effect);
          return;
        case 'table-begun':
        case 'table-left':
        case 'table-entered':
        case 'table-corrected':
        case 'table-decided':
        case 'table-reset':
          tables.apply(seq, event);
          return;
        case 'way-declared':
          bundles.declareWay(seq, event.data);
          return;
        case 'ballots-found':
          urns.say(seq, event);
          return;
        case 'bundle-begun':
        case 'bundle-left':
        case 'bundle-entered':
        case 'bundle-corrected':
        case 'bundle-decided':
        case 'bundle-reset':
          bundles.apply(seq, event);
          return;
        case 'table-remarked':
          tables.remark(seq, event.data);
          return;
        case 'suspect-raised':
        case 'suspect-opinion':
        case 'suspect-decided':
        case 'suspect-reopened':
        case 'suspect-withdrawn':
          suspects.apply(seq, event);
          return;
        case 'kinds-declared':
          kinds.say(seq, event);
          return;
        case 'transfer-sent':
        case 'transfer-received':
        case 'transfer-withdrawn':
          transfers.apply(seq, event);
          return;
        case 'composition-declared':
        case 'incident-noted':
        case 'objection-made':
        case 'report-presented':
        case 'report-returned':
        case 'report-initialled':
        case 'report-signed':
        case 'witness-unsigned':
        case 'report-closed':
        case 'report-reopened':
          reports.apply(seq, event);
          return;
        case 'signer-trusted':
          deliveries.trust(seq, event.data);
          return;
        case 'signer-distrusted':
          deliveries.distrust(event.data);
          return;
        case 'delivery-received':
          // What stood of the bureau goes, sums that wait among it.
          flush();
          deliveries.receive(seq, event.data);
          reports.deliver(seq, event.data);
          return;
        // Nothing follows from what did not happen.
        case 'delivery-refused':
          return;
        case 'office-created':
          accounts.found(event.data.practice);
          return;
        case 'account-created':
        case 'account-closed':
        case 'account-reopened':
        case 'password-set':
        case 'officer-signed-in':
        case 'officer-sign-in-refused':
        case 'officer-signed-out':
        case 'session-locked':
        case 'session-unlocked':
        case 'key-made':
        case 'key-resealed':
        case 'key-revoked':
        case 'key-exported':
        case 'act-refused':
          accounts.apply(seq, event);
          return;
        default:
          assertNever(event);
      }
    },
    flush,
    discard() {
      kinds.discard();
      cells.clear();
      scans.clear();
      bureaus.clear();
    },
  };

  function flush(): void {
    kinds.flush();
    for (const { bureau, cell, delta } of cells.all()) {
      const key = [bureau, cell.contest, cell.field, cell.list, cell.number] as const;
      if (addToCell.run(delta, ...key).changes === 0) insertCell.run(delta, ...key);
    }
    for (const [bureau, counts] of scans) {
      const deltas = verdicts.map((verdict) => counts[verdict]);
      if (addToScans.run(...deltas, bureau).changes === 0) insertScans.run(...deltas, bureau);
    }
    cells.clear();
    scans.clear();
  }
}
