/** What the use cases need of the world. Adapters implement these; `main.tsx` puts them together. */
import type { KeyObject } from 'node:crypto';
import type { Reading } from '../ballot/reading.ts';
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Cell } from '../count/count-table.ts';
import type { Election } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import type { AccountReader, AccountWriter } from './account-ports.ts';
import type { BundleReader, BundleWriter } from './bundle-ports.ts';
import type { DeliveryReader } from './delivery/delivery-ports.ts';
import type { BatchId, BatchSource, EventType, OfficeEvent, RecordedEvent } from './events.ts';
import type { KindsReader } from './kinds-ports.ts';
import type { SignOffReader } from './sign-off-ports.ts';
import type { SuspectReader } from './suspect-ports.ts';
import type { TableReader, TableWriter } from './table-ports.ts';
import type { TransferReader } from './transfer-ports.ts';
import type { UrnReader } from './urn-ports.ts';

export interface Clock {
  /** Now, as ISO time in UTC. */
  now(): string;
}

export interface Randomness {
  /** That many random bytes. */
  bytes(count: number): Uint8Array;
}

/** A ballot the office has seen. */
export interface KnownBallot {
  /** The event that counted it last. */
  readonly event: number;
  readonly payload: string;
  readonly bureau: BureauId;
  readonly state: 'counted' | 'undone' | 'voided';
}

export interface Batch {
  readonly id: BatchId;
  readonly bureau: BureauId;
  readonly source: BatchSource;
  readonly open: boolean;
}

/** How often each verdict fell, in a bureau or in the office; every scan falls under exactly one. */
export interface ScanCounts {
  readonly counted: number;
  readonly duplicate: number;
  readonly conflict: number;
  readonly refused: number;
  readonly undone: number;
  readonly voided: number;
}

export interface CellCount extends Cell {
  readonly bureau: BureauId;
  readonly value: number;
}

/** Reads; each sees the record as it stands when called. */
export interface LedgerReader
  extends AccountReader,
    TableReader,
    SuspectReader,
    BundleReader,
    UrnReader,
    KindsReader,
    TransferReader,
    SignOffReader,
    DeliveryReader {
  ballot(token: string): KnownBallot | undefined;
  /** The ballot that this event counted, unless a later one counted it again. */
  ballotByEvent(event: number): (KnownBallot & { readonly token: string }) | undefined;
  /** Ballots whose token begins with these hexadecimal digits, in the order of their tokens; at most `limit`. */
  ballotsByToken(beginning: string, limit: number): readonly (KnownBallot & { readonly token: string })[];
  batch(id: BatchId): Batch | undefined;
  /** Those that are open, in the order in which they were opened. */
  openBatches(): readonly Batch[];
  /** How many batches were opened, and how many of them are closed. */
  batchCounts(): { readonly opened: number; readonly closed: number };
  /** The last ballot counted in the batch that still counts. */
  lastCounted(batch: BatchId): (KnownBallot & { readonly token: string }) | undefined;
  /** The running sums, of one bureau or of all; cells that are 0 may be absent. */
  cells(bureau?: BureauId): readonly CellCount[];
  scanCounts(): ReadonlyMap<BureauId, ScanCounts>;
  /** Events in descending order, below `before`; at most `limit`; of these types where given. */
  events(query: {
    readonly before?: number;
    readonly limit: number;
    readonly types?: readonly EventType[];
  }): readonly RecordedEvent[];
  /** Number and hash of the last event. */
  head(): { readonly seq: number; readonly hash: string };
  /** Changes whenever any process has written, a draft too; by one where only this one has. */
  revision(): number;
}

/** All that can be read of an office at one moment: in a transaction, or where a record is verified, it is no `Ledger`. */
export type OfficeRecord = Omit<LedgerReader, 'revision'> & Pick<Ledger, 'election' | 'practice'>;

/** What is counted, and what it is of: as much as the tables and the soft codes follow from. */
export type CountRecord = Pick<
  LedgerReader,
  | 'agreedTable'
  | 'bundleRows'
  | 'cells'
  | 'deliveredTransfers'
  | 'deliveries'
  | 'deliveryTexts'
  | 'frozenReports'
  | 'head'
  | 'openSuspects'
  | 'stationKinds'
  | 'tableRows'
  | 'transfers'
  | 'urnState'
  | 'ways'
> & { readonly election: Election };

/** Inside one transaction: what is read cannot change before what is appended is written. */
export interface LedgerWriter extends LedgerReader, TableWriter, BundleWriter, AccountWriter {
  /**
   * Appends an event, brings the projections up to date, and gives the event's number. A ballot event needs the
   * reading its effect follows from.
   */
  append(event: OfficeEvent, reading?: Reading): number;
}

export interface Ledger extends LedgerReader {
  readonly election: Election;
  readonly practice: boolean;
  /**
   * Runs `work` alone among all writers of the file and makes its events durable before it returns;
   * if `work` throws nothing is written. Waits for other writers. `work` must not wait for anything itself.
   */
  transact<T>(work: (writer: LedgerWriter) => T): T;
  /** Runs `read` on the record as it stands at one moment, whatever others write meanwhile. It must not wait for anything. */
  atOneMoment<T>(read: () => T): T;
  close(): void;
}

/** Progress of long work: n of total. Stopped through the signal beside it, which gives the problem LEDGER_CANCELLED, of files OUTPUT_CANCELLED. */
export type Progress = (done: number, total: number) => void;

/**
 * The first thing that does not fit, or how much was found in order. `asClosed`: the file is byte for byte what it was when
 * it was last closed; where that cannot be asked, because it is open or was not closed in order, every row is right still.
 */
export type Verification = Result<
  {
    readonly events: number;
    readonly ballots: number;
    readonly head: string;
    readonly asClosed: boolean;
  },
  Problem
>;

export type OpenPurpose = 'work' | 'look';

/** `hashed`: what it is byte for byte stands beside it, to be held against it later; not where something else has that name. */
export interface CopiedOffice {
  readonly events: number;
  readonly hashed: boolean;
}

/** Files that hold offices. Every failure that an officer can meet is a Problem; nothing is left half made. */
export interface OfficeFiles {
  create(
    path: string,
    office: {
      readonly package: string;
      readonly election: Election;
      readonly practice: boolean;
      readonly at: string;
    },
  ): Result<Ledger, Problem>;
  /** To look, nothing can be appended, and the file stays byte for byte as it is; without a purpose to work. */
  open(path: string, purpose?: OpenPurpose): Result<Ledger, Problem>;
  verify(path: string, progress: Progress, signal?: AbortSignal): Promise<Verification>;
  backup(
    path: string,
    to: string,
    progress: Progress,
    signal?: AbortSignal,
  ): Promise<Result<CopiedOffice, Problem>>;
  restore(
    from: string,
    path: string,
    progress?: Progress,
    signal?: AbortSignal,
  ): Promise<Result<CopiedOffice, Problem>>;
}

/** Passwords, and what they seal. Slow on purpose, hence never within a transaction. */
export interface Sealing {
  /** The text that is kept of a password: argon2id with a salt of its own. */
  hashPassword(password: string): Promise<string>;
  /** Whether it is the password of that text; of `null` as slowly as of any other, and never. */
  passwordFits(password: string, kept: string | null): Promise<boolean>;
  /** A new Ed25519 key, its private half sealed by the password. */
  newKey(password: string): Promise<{ readonly publicKey: Uint8Array; readonly sealed: string }>;
  /** The private key, or undefined where the password does not open it. */
  unseal(sealed: string, password: string): Promise<KeyObject | undefined>;
  /** The same key sealed by another password. */
  seal(key: KeyObject, password: string): Promise<string>;
}

/** Reads many payload texts at once, on all cores; answers keep the order of the texts. */
export interface BallotReaders {
  /** As ballots of the bureau for which the readers were started, or of another one. */
  read(texts: readonly string[], bureau?: BureauId): Promise<readonly Reading[]>;
  close(): Promise<void>;
}
