/** How far a table is, beside where the report of its bureau stands: figures that were signed, and those that come back. */
import type { BureauId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import { countsYet } from './counts-yet.ts';
import type { TablePlace } from './events.ts';
import { type PlaceState, placeStates } from './place-states.ts';
import type { OfficeRecord } from './ports.ts';
import type { ReportStanding } from './reporting/report-standing.ts';

/**
 * delivered: a digital polling station whose signed count came; the figures of a table that came so are `agreed`. reopened:
 * its figures stand, but its report was returned or opened for a correction (KWB 161; LPKD 157 §4; CDLD L4144-12).
 */
export type ReportedState = PlaceState | 'delivered' | 'reopened';

/** The state of every place as it stands when called. */
export function reportedStates(ledger: OfficeRecord): (place: TablePlace) => ReportedState {
  const stateOf = placeStates(ledger);
  const reports = new Map(ledger.reports().map((row) => [row.bureau, row]));
  const isDigital = (bureau: BureauId): boolean => findBureau(ledger.election, bureau)?.kind === 'digital';
  return (place) => {
    const state = stateOf(place);
    const report = reports.get(place.bureau);
    if (report === undefined) return state;
    // Nothing says of a station that scans here that it is done; of one that delivered its signed report does.
    const signed = report.delivery !== null && isDigital(place.bureau) ? 'delivered' : state;
    if (signed !== 'delivered' && signed !== 'agreed') return state;
    return isBeingCorrected(report) ? 'reopened' : signed;
  };
}

/** Whether nothing more is expected to change it. */
export const isSettled = (state: ReportedState): boolean => state === 'agreed' || state === 'delivered';

/** Whether the table of a place in that state counts. */
export const countsAsReported = (state: ReportedState, table: Parameters<typeof countsYet>[1]): boolean =>
  state === 'delivered' || state === 'reopened' || countsYet(state, table);

const isBeingCorrected = ({ signOff: { state }, version }: ReportStanding): boolean =>
  state === 'returned' || (state === 'draft' && version > 1);
