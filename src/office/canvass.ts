/**
 * The summary table of an office (verzamelstaat, tableau récapitulatif; KWB art. 161): the tables of its bureaus by
 * municipality, what they come to, and what is still missing.
 */
import { addTables } from '../count/build-table.ts';
import type { CountTable, Scope } from '../count/count-table.ts';
import type { Bureau, Contest } from '../election/election.ts';
import { everyTable } from './every-table.ts';
import { byMunicipality, type Municipality } from './office-progress.ts';
import type { Ledger } from './ports.ts';
import { countsAsReported, isSettled, type ReportedState, reportedStates } from './reported-states.ts';

export interface CanvassRow {
  readonly bureau: Bureau;
  readonly state: ReportedState;
  /**
   * null as long as it does not count: paper that is not agreed, a digital bureau without ballots. Where the ballots of
   * paper are counted one by one, those of the bundles that are agreed, from the first one on.
   */
  readonly table: CountTable | null;
  /** The other municipalities in which the bureau has stations; it counts under that of its first one. */
  readonly alsoIn: readonly Municipality[];
}

export interface CanvassGroup {
  readonly municipality: Municipality;
  /** In the order of the election package. */
  readonly rows: readonly CanvassRow[];
  /** The sum of the tables that are in. */
  readonly subtotal: CountTable;
}

export interface Canvass {
  readonly contest: Contest;
  /** In the order of the election package; those with a bureau that counts this contest. */
  readonly groups: readonly CanvassGroup[];
  readonly total: CountTable;
  /**
   * How many bureaus there are, how many have a table that counts, and how many of those may still change: a
   * digital bureau that scans here, paper that is keyed ballot by ballot, a table whose suspect ballots are not what they were
   * when it was agreed, or wait for a decision, and one whose report was returned or opened again.
   */
  readonly tables: { readonly all: number; readonly in: number; readonly growing: number };
}

/**
 * The canvass of a contest as it stands now; its total is that of `officeTotals`.
 *
 * Throws a MachineFailure with `LEDGER_TOTALS_INCOHERENT` where the figures kept cannot come from ballots.
 */
export function canvass(ledger: Ledger, contest: Contest): Canvass {
  const { office, bureaus } = ledger.election;
  const stateOf = reportedStates(ledger);
  const tables = new Map(everyTable(ledger, [contest]).map(({ bureau, table }) => [bureau, table]));
  const rowOf = (bureau: Bureau): CanvassRow => {
    const state = stateOf({ bureau: bureau.id, contest: contest.id });
    const known = tables.get(bureau.id);
    const table = known !== undefined && countsAsReported(state, known) ? known : undefined;
    const others = new Set(bureau.stations.map(({ municipality }) => municipality));
    others.delete(bureau.stations[0]?.municipality ?? '');
    const alsoIn = office.municipalities.filter(({ nis }) => others.has(nis));
    return { bureau, state, table: table ?? null, alsoIn };
  };
  const counting = bureaus.filter((bureau) => bureau.contests.includes(contest.id));
  const groups = byMunicipality(ledger.election, counting).map(({ municipality, bureaus: own }) => {
    const rows = own.map(rowOf);
    const scope: Scope = { level: 'municipality', id: municipality.nis };
    return {
      municipality,
      rows,
      subtotal: addTables(
        contest,
        scope,
        rows.flatMap(({ table }) => table ?? []),
      ),
    };
  });
  const rows = groups.flatMap((group) => group.rows);
  return {
    contest,
    groups,
    total: addTables(
      contest,
      { level: office.level, id: office.id },
      groups.map(({ subtotal }) => subtotal),
    ),
    tables: {
      all: rows.length,
      in: rows.filter(({ table }) => table !== null).length,
      growing: rows.filter(({ state, table }) => !isSettled(state) && table !== null).length,
    },
  };
}
