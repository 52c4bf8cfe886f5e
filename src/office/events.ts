/**
 * The facts an office records, in the order they happened. The ledger keeps them for ever, chained by hash;
 * everything the program shows is derived from them.
 *
 * Secrecy: a scan (`ballot-counted`, `-duplicate`, `-conflict`, `-refused`) has no time and no officer of its own,
 * only its batch's. Taking a ballot back (`ballot-undone`, `ballot-voided`) is an act that an officer answers for.
 */

import type { RefusalCode } from '../ballot/reading.ts';
import type { BallotClass } from '../count/bundle.ts';
import type { EntryNumber, Values } from '../count/double-entry.ts';
import type { SoftCode } from '../count/problems.ts';
import type { KindDeclaration } from '../count/reconciliation.ts';
import type { SoftFigures } from '../count/soft-codes.ts';
import type { SuspectGround, SuspectOpinion, SuspectOrigin, SuspectRuling } from '../count/suspect.ts';
import type { Figures } from '../count/table-entry.ts';
import type { FieldKey } from '../count/table-field.ts';
import type { FormShape } from '../count/table-form.ts';
import type { BureauId, ContestId } from '../election/ids.ts';
import type { AccountEventData } from './account-events.ts';
import type { DeliveryEventData } from './delivery/delivery-events.ts';
import type { SignOffEventData } from './sign-off-events.ts';

/** The number of the event that opened the batch. */
export type BatchId = number;
/**
 * Where the texts of a batch come from: a hand scanner at a terminal, or files and standard input; at a counting bureau
 * paper, which officers keyed; the delivery of a bureau that counted on another machine.
 */
export type BatchSource = 'terminal' | 'bulk' | 'paper' | 'delivery';

/** The count table of a contest at a bureau that counts paper. */
export interface TablePlace {
  readonly bureau: BureauId;
  readonly contest: ContestId;
}

/** A suspect ballot of a bureau that counts paper, by its number there. */
export interface SuspectPlace {
  readonly bureau: BureauId;
  /** 1, 2, 3, … without gaps at each bureau. */
  readonly suspect: number;
}

/** A bundle of paper ballots of a contest, by the number that is written on it. */
export interface BundlePlace extends TablePlace {
  readonly bundle: number;
}

/** How a counting bureau counts its paper: by table, or ballot by ballot. Never both. */
export type Way = 'table' | 'ballots';

/** A polling station of a bureau. */
export interface StationPlace {
  readonly bureau: BureauId;
  readonly station: { readonly municipality: string; readonly number: number };
}

/** What an event of each type says. The version is raised when the shape of its data changes. */
export interface EventData extends AccountEventData, SignOffEventData, DeliveryEventData {
  /** The first event of every office. `package` is the canonical JSON of the election package. */
  readonly 'office-created': {
    readonly practice: boolean;
    readonly fingerprint: string;
    readonly package: string;
  };
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
  /** The officer sat down to an entry of the table, to key it or to key its open fields anew. */
  readonly 'table-begun': TablePlace & { readonly entry: EntryNumber };
  /** The officer gave the entry up; what was keyed of it is gone. */
  readonly 'table-left': TablePlace & { readonly entry: EntryNumber };
  /** The whole entry, handed in: every figure of it stays here, whatever becomes of the table. */
  readonly 'table-entered': TablePlace & {
    readonly entry: EntryNumber;
    readonly shape: FormShape;
    readonly figures: Figures;
  };
  /** The fields that were open, keyed anew from paper; they take the place of those of `table-entered`. */
  readonly 'table-corrected': TablePlace & { readonly entry: EntryNumber; readonly figures: Figures };
  /** A third officer decided an open field; null leaves it empty. */
  readonly 'table-decided': TablePlace & {
    readonly field: FieldKey;
    readonly value: number | null;
    readonly reason: string;
  };
  /** Neither entry stands any more; the table is keyed from the beginning. */
  readonly 'table-reset': TablePlace & { readonly reason: string };
  /**
   * What a person says to a soft code of the table, on the figures that it compared then, once for each urn, station or
   * side that raised it; a later remark on the same code takes its place.
   */
  readonly 'table-remarked': TablePlace & {
    readonly code: SoftCode;
    readonly figures: readonly SoftFigures[];
    readonly text: string;
  };
  /** A paper ballot was set aside, for what was doubted; `note` may be empty. */
  readonly 'suspect-raised': SuspectPlace & {
    readonly contest: ContestId;
    readonly ground: SuspectGround;
    /** Of a ballot of a bundle what the second officer doubted, where it is something else. */
    readonly otherGround?: SuspectGround;
    readonly note: string;
    readonly from: SuspectOrigin | null;
  };
  /** What a witness thinks of it. */
  readonly 'suspect-opinion': SuspectPlace & SuspectOpinion;
  /** The bureau decided, an act it answers for: hence the time and the officer, though it is one ballot. */
  readonly 'suspect-decided': SuspectPlace & SuspectRuling;
  /** The chair opened the decision again; the old one stays. */
  readonly 'suspect-reopened': SuspectPlace & { readonly reason: string };
  /** There is no such ballot any more: it was set aside by mistake, or its bundle is keyed anew. */
  readonly 'suspect-withdrawn': SuspectPlace & { readonly reason: string };
  /** How the bureau counts from now on; only while nothing of it has been keyed the other way. */
  readonly 'way-declared': { readonly bureau: BureauId; readonly way: Way };
  /** How many ballots the officer found in the urns, before they are unfolded; it counts once two say the same. */
  readonly 'ballots-found': TablePlace & { readonly ballots: number };
  readonly 'bundle-begun': BundlePlace & { readonly entry: EntryNumber };
  readonly 'bundle-left': BundlePlace & { readonly entry: EntryNumber };
  /**
   * The whole entry, handed in: each ballot in the choices language, or `suspect`, in the order of the bundle; as many as
   * the officer had counted by hand.
   */
  readonly 'bundle-entered': BundlePlace & {
    readonly entry: EntryNumber;
    readonly ballots: readonly BallotClass[];
  };
  /** Every place that was open, keyed anew; null: there is no ballot. */
  readonly 'bundle-corrected': BundlePlace & {
    readonly entry: EntryNumber;
    readonly places: Values<BallotClass | null>;
  };
  /** A third officer decided what ballot lies at an open place. */
  readonly 'bundle-decided': BundlePlace & {
    readonly place: number;
    readonly ballot: BallotClass;
    readonly reason: string;
  };
  /** Neither entry stands any more; ballots of it that counted are voided, each by its own event. */
  readonly 'bundle-reset': BundlePlace & { readonly reason: string };
  /** What an officer reads of a polling station's voters by kind; it counts once two say the same, and until another is said. */
  readonly 'kinds-declared': StationPlace & { readonly kinds: readonly KindDeclaration[] };
  /** Ballots of another election, found in the urn of the one bureau and sent on to the other. `transfer`: 1, 2, 3, …. */
  readonly 'transfer-sent': {
    readonly transfer: number;
    readonly from: TablePlace;
    readonly to: TablePlace;
    readonly ballots: number;
    readonly note: string;
  };
  /** The bureau they were sent to has counted them; after another number than was sent perhaps more than once. */
  readonly 'transfer-received': {
    readonly transfer: number;
    readonly ballots: number;
    readonly note: string;
  };
  /** The transfer was none, or was written down wrong. */
  readonly 'transfer-withdrawn': { readonly transfer: number; readonly reason: string };
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
