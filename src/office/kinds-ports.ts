/** What the use cases ask of the record about voter kinds and ballot types. */
import type { BallotType } from '../count/ballot-type.ts';
import type { KindsState, KindsSummary } from '../count/kinds-said.ts';
import type { BureauId } from '../election/ids.ts';
import type { StationPlace } from './events.ts';

/** How far it is what a polling station declared of its voters by kind. */
export interface StationKinds extends StationPlace {
  readonly summary: KindsSummary;
}

export interface KindsReader {
  /** Who has said what of a station. Only its summary may be shown: what does not stand is one officer's. */
  kindsState(place: StationPlace): KindsState;
  /** Of the stations of which an officer has said something, in their order. */
  stationKinds(bureau: BureauId): readonly StationKinds[];
  /** How often an officer has said something, in the whole record. */
  kindsEventCount(): number;
  /** QR ballots of the bureau that count, by type; types of which none counts any more may be absent. */
  ballotTypes(bureau: BureauId): ReadonlyMap<BallotType, number>;
}
