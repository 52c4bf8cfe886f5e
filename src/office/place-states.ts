/** How far each table is. */
import type { TableState } from '../count/double-entry.ts';
import type { BureauId, ContestId } from '../election/ids.ts';
import { type ByBallotState, contestsByBallot, contestsByBallotAt } from './by-ballot.ts';
import type { TablePlace } from './events.ts';
import type { OfficeRecord } from './ports.ts';
import { type AgreedStanding, tableStandings } from './table-standing.ts';

/**
 * Of paper the state of its table and, where it is agreed, whether a suspect ballot keeps it from standing; or, where its
 * ballots are counted one by one, how far they are. A digital bureau is `empty`, then `scanning`: nothing says that it is
 * done.
 */
export type PlaceState = TableState['state'] | AgreedStanding | ByBallotState | 'scanning';

/** The state of every place, or of those of the only bureau, as they stand when called. */
export function placeStates(ledger: OfficeRecord, only?: BureauId): (place: TablePlace) => PlaceState {
  const tables = new Map<BureauId, Map<ContestId, PlaceState>>();
  const standingOf = tableStandings(ledger, only);
  for (const { bureau, contest, summary } of ledger.tableRows(only)) {
    const state = standingOf({ bureau, contest })?.standing ?? summary.state;
    const own = tables.get(bureau) ?? new Map<ContestId, PlaceState>();
    tables.set(bureau, own.set(contest, state));
  }
  // A bureau whose tables were set aside may count ballot by ballot since.
  for (const { bureau, contest, state } of only === undefined
    ? contestsByBallot(ledger)
    : contestsByBallotAt(ledger, only)) {
    const own = tables.get(bureau.id) ?? new Map<ContestId, PlaceState>();
    tables.set(bureau.id, own.set(contest.id, state));
  }
  const scans = ledger.scanCounts();
  const digital = new Set(
    ledger.election.bureaus.flatMap(({ id, kind }) =>
      kind === 'digital' && (scans.get(id)?.counted ?? 0) > 0 ? [id] : [],
    ),
  );
  return ({ bureau, contest }) =>
    digital.has(bureau) ? 'scanning' : (tables.get(bureau)?.get(contest) ?? 'empty');
}
