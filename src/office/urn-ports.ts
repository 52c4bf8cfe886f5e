/** What the use cases ask of the record about the ballots found in the urns of bureaus that count ballot by ballot. */
import type { UrnState } from '../count/urn.ts';
import type { TablePlace } from './events.ts';

export interface UrnReader {
  /** Who has said what. Only `urnSummaryOf` of it may be shown: a figure that does not stand is one officer's. */
  urnState(place: TablePlace): UrnState;
  /** Ballots found in the urns, as two officers say; undefined as long as they do not. */
  ballotsFound(place: TablePlace): number | undefined;
}
