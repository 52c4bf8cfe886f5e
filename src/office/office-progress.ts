/** How far the count is, and nothing of what it says: what may be shown to the public while it goes on. */
import type { Bureau, Election } from '../election/election.ts';
import type { Ledger } from './ports.ts';
import { isSettled, type ReportedState, reportedStates } from './reported-states.ts';

/**
 * waiting: nothing is there yet; done: all its tables are agreed, no suspect ballot keeps one of them, and its report was not
 * sent back; or a digital station has delivered its signed count.
 */
export type Stage = 'waiting' | 'in-progress' | 'done';

export interface BureauProgress {
  readonly bureau: Bureau;
  readonly stage: Stage;
  /** One a contest of the bureau, in its order. */
  readonly states: readonly ReportedState[];
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
  const stateOf = reportedStates(ledger);
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

function stageOf(states: readonly ReportedState[]): Stage {
  if (states.every(isSettled)) return 'done';
  return states.every((state) => state === 'empty') ? 'waiting' : 'in-progress';
}

function lastChange(ledger: Ledger): string | null {
  const rows = [...ledger.tableRows(), ...ledger.bundleRows()];
  const last = rows.reduce((latest, { event }) => Math.max(latest, event), 0);
  const [event] = last === 0 ? [] : ledger.events({ before: last + 1, limit: 1 });
  return event?.at ?? null;
}
