/** How bureaus count: where the last of a table is taken away, that the bureau is declared ballot by ballot again. */
import type { BureauId } from '../../election/ids.ts';
import type { RecordedEvent } from '../../office/events.ts';
import type { CountRecord, LedgerReader } from '../../office/ports.ts';
import { isByBallotAgain } from '../../office/ways.ts';

/** Follows the ways of bureaus through the record. */
export interface Ways {
  /** Whether the event may stand here: where a way must be declared again, nothing else may. */
  allows(event: RecordedEvent): boolean;
  /** Told of each event once it is part of the record before the next. */
  passed(event: RecordedEvent): void;
  /** Whether a way must be declared again and is not. */
  isUnfinished(): boolean;
}

/** What takes the last of a table away is followed at once by the declaration, of the same officer. */
export function followWays(before: CountRecord & Pick<LedgerReader, 'way' | 'suspectRows'>): Ways {
  let owed: { readonly bureau: BureauId; readonly officer: string | null } | null = null;
  return {
    allows: (event) =>
      owed === null ||
      (event.type === 'way-declared' &&
        event.officer === owed.officer &&
        event.data.bureau === owed.bureau &&
        event.data.way === 'ballots'),
    passed(event) {
      switch (event.type) {
        case 'table-left':
        case 'table-reset':
        case 'suspect-withdrawn': {
          const { bureau } = event.data;
          if (isByBallotAgain(before, before.election, bureau)) owed = { bureau, officer: event.officer };
          break;
        }
        case 'way-declared':
          owed = null;
          break;
        default:
          break;
      }
    },
    isUnfinished: () => owed !== null,
  };
}
