/** What the use cases ask of the record about the ballots found in the urns of bureaus that count ballot by ballot. */
import type { UrnState } from '../count/said-twice.ts';
import type { TablePlace } from './events.ts';

export interface UrnReader {
  /**
   * Who has said what of a paper, by the place of its home, see `paperPlace`. Only `urnSummaryOf` of it may be shown: a
   * figure that does not stand is one officer's.
   */
  urnState(home: TablePlace): UrnState;
  /** Ballots of a paper found in the urns, as two officers say; undefined as long as they do not. */
  ballotsFound(home: TablePlace): number | undefined;
}
