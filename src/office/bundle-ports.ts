/** What the use cases ask of the record about ballots keyed in bundles. */
import type { BallotClass, BundleState } from '../count/bundle.ts';
import type { EntryNumber, Values } from '../count/double-entry.ts';
import type { FieldKey } from '../count/table-field.ts';
import type { BureauId } from '../election/ids.ts';
import type { BatchId, BundlePlace, RecordedEvent, Way } from './events.ts';
import type { TableSummary } from './table-ports.ts';

/** How far a bundle is, without what any ballot is. */
export interface BundleSummary extends TableSummary {
  /** Ballots of the bundle, once both entries agree; those on the suspect pile apart. */
  readonly ballots: number | null;
  readonly suspects: number | null;
}

export interface BundleRow extends BundlePlace {
  /** The last event that changed it. */
  readonly event: number;
  /** In which its ballots were counted; null until both entries agree. */
  readonly batch: BatchId | null;
  readonly summary: BundleSummary;
}

export interface BundleDraftPlace extends BundlePlace {
  readonly entry: EntryNumber;
}

/** What was keyed of an entry and not handed in. */
export interface BundleDraft extends KeyedBundle {
  readonly version: number;
  readonly line?: TypedLine | undefined;
}

/** What stood in the line when the entry was left: typed, and not taken yet. */
export interface TypedLine {
  readonly text: string;
  /** Of a correction the place it was typed for, else null: at another place it would be another ballot. */
  readonly place: FieldKey | null;
}

/** What an officer keys of a bundle: all of it, or, of a correction, the open places. */
export interface KeyedBundle {
  /** How many ballots the officer counted by hand, before keying any; null while that was not said. */
  readonly counted: number | null;
  readonly ballots: readonly BallotClass[];
  /** Of each open place that was keyed anew what is there; null: no ballot. */
  readonly places: Values<BallotClass | null>;
}

export interface BundleReader {
  /** How the bureau counts; undefined while nobody has begun. */
  way(bureau: BureauId): Way | undefined;
  /** The same of every bureau that has begun. */
  ways(): ReadonlyMap<BureauId, Way>;
  bundleState(place: BundlePlace): BundleState;
  /** Every bundle somebody has sat down to, of one bureau or of all, in the order of their numbers. */
  bundleRows(bureau?: BureauId): readonly BundleRow[];
  bundleDraft(place: BundleDraftPlace): BundleDraft | undefined;
  bundleEvents(place: BundlePlace): readonly RecordedEvent[];
  /** How many events there are of bundles, ways and urns. */
  bundleEventCount(): number;
  /** The texts of the ballots of a batch that still count, in the order of their tokens. */
  batchPayloads(batch: BatchId): readonly string[];
}

export interface BundleWriter extends BundleReader {
  /** Keeps a draft in place of the one before; null removes it. */
  keepBundleDraft(place: BundleDraftPlace, draft: BundleDraft | null): void;
}
