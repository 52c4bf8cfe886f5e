/**
 * The facts an office records, in the order they happened. The ledger keeps them for ever, chained by hash;
 * everything the program shows is derived from them.
 *
 * Secrecy: a scan (`ballot-counted`, `-duplicate`, `-conflict`, `-refused`) has no time and no officer of its own,
 * only its batch's. Taking a ballot back (`ballot-undone`, `ballot-voided`) is an act that an officer answers for.
 */

import type { RefusalCode } from '../ballot/reading.ts';
import type { BureauId } from '../election/ids.ts';

/** The number of the event that opened the batch. */
export type BatchId = number;
/** Where the texts of a batch come from: a hand scanner at a terminal, or files and standard input. */
export type BatchSource = 'terminal' | 'bulk';

/** What an event of each type says. The version is raised when the shape of its data changes. */
export interface EventData {
  /** The first event of every office. `package` is the canonical JSON of the election package. */
  readonly 'office-created': {
    readonly practice: boolean;
    readonly fingerprint: string;
    readonly package: string;
  };
  readonly 'officer-signed-in': Record<never, never>;
  readonly 'officer-sign-in-refused': { readonly name: string };
  readonly 'officer-signed-out': Record<never, never>;
  readonly 'batch-opened': {
    readonly batch: BatchId;
    readonly bureau: BureauId;
    readonly source: BatchSource;
  };
  readonly 'batch-closed': { readonly batch: BatchId };
  readonly 'ballot-counted': { readonly batch: BatchId; readonly payload: string };
  /** The same ballot again. `first` is the number of the event that counted it. */
  readonly 'ballot-duplicate': { readonly batch: BatchId; readonly payload: string; readonly first: number };
  /** The token of a known ballot with other content. */
  readonly 'ballot-conflict': { readonly batch: BatchId; readonly payload: string; readonly first: number };
  /** A text that is not counted. `text` is what was read, cut at 4297 characters, one more than a ballot can have. */
  readonly 'ballot-refused': {
    readonly batch: BatchId;
    readonly text: string;
    readonly code: RefusalCode | 'BALLOT_VOIDED';
  };
  /** The officer took back the last scan: as if not scanned; scanned again it counts again. `ballot` is the event that counted it. */
  readonly 'ballot-undone': { readonly ballot: number };
  /** A counted ballot no longer counts, for a stated reason; scanned again it is refused. */
  readonly 'ballot-voided': { readonly ballot: number; readonly reason: string };
}

export type EventType = keyof EventData;

export type OfficeEvent = {
  readonly [T in EventType]: {
    readonly type: T;
    readonly version: 1;
    /** ISO time, UTC; null on scans. */
    readonly at: string | null;
    /** Name of the officer; null on scans and on what no officer who was signed in did. */
    readonly officer: string | null;
    readonly data: EventData[T];
  };
}[EventType];

/** An event as the ledger holds it. */
export type RecordedEvent = OfficeEvent & {
  /** 1, 2, 3, … without gaps. */
  readonly seq: number;
  /** SHA-256 over the predecessor's hash and this event; lower-case hex. */
  readonly hash: string;
};
