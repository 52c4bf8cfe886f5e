/** The record of one office, open for work: the adapter of the port `Ledger`. */
import type Database from 'better-sqlite3';
import { readRecorded } from '../ballot/paper-ballot.ts';
import { type ReadingContext, trustedKeys } from '../ballot/read-ballot.ts';
import type { Reading } from '../ballot/reading.ts';
import { MachineFailure } from '../base/failure.ts';
import type { Election } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import type { OfficeEvent } from '../office/events.ts';
import type { Ledger, LedgerReader, LedgerWriter } from '../office/ports.ts';
import { openAccountReader, openSecrets } from './accounts-store.ts';
import { openBundleDrafts, openBundleReader } from './bundles-store.ts';
import { openDeliveryReader } from './deliveries-store.ts';
import { openEventsStore } from './events-store.ts';
import { openKindsReader } from './kinds-store.ts';
import { failureOfError, fileProblem } from './problems.ts';
import { type BallotEffect, openProjections } from './projections.ts';
import { openReader } from './reader.ts';
import { openReportReader } from './reports-store.ts';
import { watchPlace } from './same-place.ts';
import { openSuspectReader } from './suspects-store.ts';
import { openDrafts, openTableReader } from './tables-store.ts';
import { openTransferReader } from './transfers-store.ts';
import { openUrnReader } from './urn-store.ts';
import { writeTurns } from './write-turns.ts';
import { openWriter } from './writer.ts';

/** Takes over a connection that `open-office.ts` has checked; `close` closes it, by `closing`. */
export function openLedger(
  db: Database.Database,
  closing: (db: Database.Database) => void,
  path: string,
  election: Election,
  practice: boolean,
): Ledger {
  const turns = writeTurns(db);
  const events = openEventsStore(db);
  const projections = openProjections(db, 'main', election);
  const dataVersion = db.prepare('PRAGMA data_version').pluck();
  const begin = db.prepare('BEGIN');
  const commit = db.prepare('COMMIT');
  const keys = trustedKeys(election, practice);
  const isInPlace = watchPlace(path);
  let ownTransactions = 0;

  const reader: LedgerReader = {
    ...openReader(db, events),
    ...openAccountReader(db),
    ...openTableReader(db, events),
    ...openSuspectReader(db, events),
    ...openBundleReader(db, events),
    ...openKindsReader(db),
    ...openTransferReader(db),
    ...openReportReader(db, events),
    ...openUrnReader(db),
    ...openDeliveryReader(db, events),
    // `data_version` tells of other connections only.
    revision: () => Number(dataVersion.get()) + ownTransactions,
  };
  const beside = { ...openDrafts(db), ...openBundleDrafts(db), ...openSecrets(db) };
  const contexts = new Map<BureauId, ReadingContext>();

  function contextOf(bureau: BureauId): ReadingContext {
    const context = contexts.get(bureau) ?? { election, keys, bureau };
    contexts.set(bureau, context);
    return context;
  }

  /** The same function; an exception that stands for a broken file or machine comes as a `MachineFailure`. */
  function guarded<A extends readonly unknown[], R>(ask: (...args: A) => R): (...args: A) => R {
    return (...args) => {
      try {
        return ask(...args);
      } catch (error) {
        throw failureOfError(error, path);
      }
    };
  }

  function effectOf(event: OfficeEvent, reading: Reading | undefined): BallotEffect | null {
    switch (event.type) {
      case 'ballot-counted':
        return reading?.kind === 'ballot' && reading.payload === event.data.payload ? reading : null;
      case 'ballot-undone':
      case 'ballot-voided': {
        const known = reader.ballotByEvent(event.data.ballot);
        if (known === undefined) return null;
        const again = readRecorded(known.payload, contextOf(known.bureau));
        return again.kind === 'ballot' ? again : null;
      }
      default:
        return null;
    }
  }

  function transact<T>(work: (writer: LedgerWriter) => T): T {
    if (db.inTransaction) throw new Error('a transaction within a transaction');
    turns.begin();
    try {
      const writer = openWriter({ ...reader, ...beside }, events, projections, effectOf);
      const result = work(writer);
      writer.finish();
      if (!isInPlace()) throw new MachineFailure(fileProblem('OFFICE_FILE_MOVED', path), null);
      turns.commit();
      ownTransactions += 1;
      return result;
    } catch (error) {
      projections.discard();
      turns.rollback();
      throw error;
    }
  }

  /** A transaction that only reads sees what was there when it began, and in WAL mode keeps nobody from writing. */
  function atOneMoment<T>(read: () => T): T {
    if (db.inTransaction) return read();
    begin.run();
    try {
      return read();
    } finally {
      commit.run();
    }
  }

  return {
    account: guarded(reader.account),
    accounts: guarded(reader.accounts),
    session: guarded(reader.session),
    failures: guarded(reader.failures),
    signingKeys: guarded(reader.signingKeys),
    secret: guarded(reader.secret),
    ballot: guarded(reader.ballot),
    ballotByEvent: guarded(reader.ballotByEvent),
    ballotsByToken: guarded(reader.ballotsByToken),
    batch: guarded(reader.batch),
    openBatches: guarded(reader.openBatches),
    batchCounts: guarded(reader.batchCounts),
    lastCounted: guarded(reader.lastCounted),
    cells: guarded(reader.cells),
    scanCounts: guarded(reader.scanCounts),
    events: guarded(reader.events),
    head: guarded(reader.head),
    tableState: guarded(reader.tableState),
    tableRows: guarded(reader.tableRows),
    agreedTable: guarded(reader.agreedTable),
    draft: guarded(reader.draft),
    tableEvents: guarded(reader.tableEvents),
    tableEventCount: guarded(reader.tableEventCount),
    remarks: guarded(reader.remarks),
    suspectState: guarded(reader.suspectState),
    lastSuspect: guarded(reader.lastSuspect),
    suspectRows: guarded(reader.suspectRows),
    openSuspects: guarded(reader.openSuspects),
    suspectEvents: guarded(reader.suspectEvents),
    suspectEventCount: guarded(reader.suspectEventCount),
    way: guarded(reader.way),
    ways: guarded(reader.ways),
    urnState: guarded(reader.urnState),
    ballotsFound: guarded(reader.ballotsFound),
    bundleState: guarded(reader.bundleState),
    bundleRows: guarded(reader.bundleRows),
    bundleDraft: guarded(reader.bundleDraft),
    bundleEvents: guarded(reader.bundleEvents),
    bundleEventCount: guarded(reader.bundleEventCount),
    batchPayloads: guarded(reader.batchPayloads),
    kindsState: guarded(reader.kindsState),
    stationKinds: guarded(reader.stationKinds),
    kindsEventCount: guarded(reader.kindsEventCount),
    ballotTypes: guarded(reader.ballotTypes),
    transfers: guarded(reader.transfers),
    transfer: guarded(reader.transfer),
    transferEventCount: guarded(reader.transferEventCount),
    report: guarded(reader.report),
    reports: guarded(reader.reports),
    frozenReports: guarded(reader.frozenReports),
    reportEvents: guarded(reader.reportEvents),
    reportEventCount: guarded(reader.reportEventCount),
    delivery: guarded(reader.delivery),
    deliveries: guarded(reader.deliveries),
    deliveredTransfers: guarded(reader.deliveredTransfers),
    deliveryTexts: guarded(reader.deliveryTexts),
    trustedSigners: guarded(reader.trustedSigners),
    countedPayloads: guarded(reader.countedPayloads),
    toldEvent: reader.toldEvent,
    revision: guarded(reader.revision),
    election,
    practice,
    transact: (work) => guarded(() => transact(work))(),
    atOneMoment: (read) => guarded(() => atOneMoment(read))(),
    close: () => closing(db),
  };
}
