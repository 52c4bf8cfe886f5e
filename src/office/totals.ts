/** The count tables of the office, as they stand now. */

import { MachineFailure } from '../base/failure.ts';
import { addTables, buildTable } from '../count/build-table.ts';
import type { CountTable, Scope } from '../count/count-table.ts';
import { checkIdentities } from '../count/identities.ts';
import type { Contest, Election } from '../election/election.ts';
import type { BureauId, ContestId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import type { CellCount, Ledger } from './ports.ts';

/** What part of the office's count; without a bureau the whole office, without a contest all of them. */
export interface TotalsFilter {
  readonly bureau?: BureauId;
  readonly contest?: ContestId;
}

/**
 * One table a contest, in the order of the election package: of a bureau (the contests it has), or of the office as
 * the sum of its bureaus' tables (KWB art. 161). A bureau or contest that the election does not have gives no table.
 *
 * Throws a MachineFailure with `LEDGER_TOTALS_INCOHERENT` where the figures kept cannot come from ballots: no figure of
 * such a record may be shown.
 */
export function officeTotals(ledger: Ledger, filter: TotalsFilter): readonly CountTable[] {
  const { election } = ledger;
  const contests = election.contests.filter(
    ({ id }) => filter.contest === undefined || id === filter.contest,
  );
  if (filter.bureau !== undefined) {
    const bureau = findBureau(election, filter.bureau);
    if (bureau === undefined) return [];
    const cells = ledger.cells(bureau.id);
    checkPlaces(election, bureau.id, cells);
    return contests
      .filter(({ id }) => bureau.contests.includes(id))
      .map((contest) => bureauTable(contest, bureau.id, cells));
  }
  const bureaus = cellsByBureau(ledger.cells());
  for (const [bureau, cells] of bureaus) checkPlaces(election, bureau, cells);
  const scope: Scope = { level: election.office.level, id: election.office.id };
  return contests.map((contest) =>
    addTables(
      contest,
      scope,
      [...bureaus].map(([bureau, cells]) => bureauTable(contest, bureau, cells)),
    ),
  );
}

/** No ballot has a vote at a bureau that the election does not have, or in a contest that the bureau does not have. */
function checkPlaces(election: Election, bureau: BureauId, cells: readonly CellCount[]): void {
  const contests = findBureau(election, bureau)?.contests ?? [];
  const stray = cells.find(({ contest }) => !contests.includes(contest));
  if (stray !== undefined) throw incoherent(stray.contest, bureau, stray);
}

/**
 * Every table is held against the identities of the count. Those of the bureaus are enough: they are equations and
 * inequalities between sums, so tables that keep them keep them added up.
 */
function bureauTable(contest: Contest, bureau: BureauId, cells: readonly CellCount[]): CountTable {
  const own = cells.filter((cell) => cell.contest === contest.id);
  const table = tableOf(contest, bureau, own);
  const [broken] = checkIdentities(contest, table);
  if (broken !== undefined) throw incoherent(contest.id, bureau, broken);
  return table;
}

function tableOf(contest: Contest, bureau: BureauId, cells: readonly CellCount[]): CountTable {
  try {
    return buildTable(contest, { level: 'bureau', id: bureau }, cells);
  } catch (error) {
    // How it says that a cell belongs to no row.
    if (error instanceof RangeError) throw incoherent(contest.id, bureau, error);
    throw error;
  }
}

const incoherent = (contest: ContestId, bureau: BureauId, cause: unknown) =>
  new MachineFailure({ code: 'LEDGER_TOTALS_INCOHERENT', params: { contest, bureau } }, cause);

function cellsByBureau(cells: readonly CellCount[]): ReadonlyMap<BureauId, readonly CellCount[]> {
  const bureaus = new Map<BureauId, CellCount[]>();
  for (const cell of cells) {
    const own = bureaus.get(cell.bureau);
    if (own === undefined) bureaus.set(cell.bureau, [cell]);
    else own.push(cell);
  }
  return bureaus;
}
