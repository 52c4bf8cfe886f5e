/** What the use cases ask of the record about voter kinds and ballot types. */
import type { BallotType } from '../count/ballot-type.ts';
import type { KindDeclaration } from '../count/reconciliation.ts';
import type { BureauId } from '../election/ids.ts';
import type { StationPlace } from './events.ts';

/** What a polling station declared of its voters by kind: its last word. */
export interface StationKinds extends StationPlace {
  readonly kinds: readonly KindDeclaration[];
  readonly event: number;
  readonly officer: string;
  /** ISO time, UTC. */
  readonly at: string;
}

export interface KindsReader {
  /** The declarations that count, in the order of their stations. */
  stationKinds(bureau: BureauId): readonly StationKinds[];
  /** How many declarations there are in the record, those that a later one replaced too. */
  kindsEventCount(): number;
  /** QR ballots of the bureau that count, by type; types of which none counts any more may be absent. */
  ballotTypes(bureau: BureauId): ReadonlyMap<BallotType, number>;
}
