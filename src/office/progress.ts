/** How far the count is, and nothing of what it says: what may be shown to the public while it goes on. */
import type { TableState } from '../count/double-entry.ts';
import type { Bureau, Election } from '../election/election.ts';
import type { BureauId, ContestId } from '../election/ids.ts';
import { type ByBallotState, contestsByBallot, contestsByBallotAt } from './by-ballot.ts';
import type { TablePlace } from './events.ts';
import type { Ledger, OfficeRecord } from './ports.ts';
import { type AgreedStanding, tableStandings } from './table-standing.ts';

/**
 * Of paper the state of its table and, where it is agreed, whether a suspect ballot keeps it from standing; or, where its
 * ballots are counted one by one, how far they are. A digital bureau is `empty`, then `scanning`: nothing says that it is
 * done.
 */
export type PlaceState = TableState['state'] | AgreedStanding | ByBallotState | 'scanning';

/** waiting: nothing is there yet; done: all its tables are agreed, and no suspect ballot keeps one of them. */
export type Stage = 'waiting' | 'in-progress' | 'done';

export interface BureauProgress {
  readonly bureau: Bureau;
  readonly stage: Stage;
  /** One a contest of the bureau, in its order. */
  readonly states: readonly PlaceState[];
}

/** Of a municipality and its bureaus, in the order of the package. */
export interface MunicipalityProgress {
  readonly municipality: Municipality;
  readonly bureaus: readonly BureauProgress[];
}

export type Municipality = Election['office']['municipalities'][number];

export interface OfficeProgress {
  /** Those that have a bureau. */
  readonly municipalities: readonly MunicipalityProgress[];
  /** When a table or a bundle of paper last changed; scans have no time, for the secrecy of the vote. */
  readonly lastChange: string | null;
}

/** The progress as it stands now. */
export function officeProgress(ledger: Ledger): OfficeProgress {
  const { election } = ledger;
  const stateOf = placeStates(ledger);
  return {
    municipalities: byMunicipality(election, election.bureaus).map(({ municipality, bureaus }) => ({
      municipality,
      bureaus: bureaus.map((bureau) => {
        const states = bureau.contests.map((contest) => stateOf({ bureau: bureau.id, contest }));
        return { bureau, states, stage: stageOf(states) };
      }),
    })),
    lastChange: lastChange(ledger),
  };
}

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

/** Bureaus under the municipality of their first station, municipalities and bureaus in the order of the package. */
export function byMunicipality(
  { office }: Pick<Election, 'office'>,
  bureaus: readonly Bureau[],
): readonly { readonly municipality: Municipality; readonly bureaus: readonly Bureau[] }[] {
  return office.municipalities
    .map((municipality) => ({
      municipality,
      bureaus: bureaus.filter(({ stations }) => stations[0]?.municipality === municipality.nis),
    }))
    .filter((group) => group.bureaus.length > 0);
}

function stageOf(states: readonly PlaceState[]): Stage {
  if (states.every((state) => state === 'agreed')) return 'done';
  return states.every((state) => state === 'empty') ? 'waiting' : 'in-progress';
}

function lastChange(ledger: Ledger): string | null {
  const rows = [...ledger.tableRows(), ...ledger.bundleRows()];
  const last = rows.reduce((latest, { event }) => Math.max(latest, event), 0);
  const [event] = last === 0 ? [] : ledger.events({ before: last + 1, limit: 1 });
  return event?.at ?? null;
}
