/** What the use cases ask of the record about suspect ballots. */
import type { SuspectState } from '../count/suspect.ts';
import type { BureauId } from '../election/ids.ts';
import type { BatchId, RecordedEvent, SuspectPlace, TablePlace } from './events.ts';

/** A suspect ballot that was raised, as it stands. */
export interface SuspectRow extends SuspectPlace {
  /** The last event of it, and who caused it and when: of a decided one the decision. */
  readonly event: number;
  readonly officer: string;
  /** ISO time, UTC. */
  readonly at: string;
  /** In which its ballot was counted by the decision that stands; null of any other. */
  readonly batch: BatchId | null;
  readonly state: Exclude<SuspectState, { state: 'none' }>;
}

export interface OpenSuspects extends TablePlace {
  readonly count: number;
}

export interface SuspectReader {
  /** The state of a suspect ballot; that of a number nobody has raised is `none`. */
  suspectState(place: SuspectPlace): SuspectState;
  /** The highest number of a bureau; 0 where it has none. */
  lastSuspect(bureau: BureauId): number;
  /** In the order of bureaus and numbers; those of one bureau where it is given. */
  suspectRows(bureau?: BureauId): readonly SuspectRow[];
  /** How many wait for a decision, by bureau and contest; none where there are none. */
  openSuspects(): readonly OpenSuspects[];
  /** Everything that happened to a suspect ballot, in its order. */
  suspectEvents(place: SuspectPlace): readonly RecordedEvent[];
  /** How many events there are of all suspect ballots. */
  suspectEventCount(): number;
}
