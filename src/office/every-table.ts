/** The count tables of bureaus as they stand now: of ballots that were scanned, and of paper whose entries agree. */
import { MachineFailure } from '../base/failure.ts';
import { buildTable } from '../count/build-table.ts';
import type { CountTable } from '../count/count-table.ts';
import { checkIdentities } from '../count/identities.ts';
import type { Contest, Election } from '../election/election.ts';
import type { BureauId, ContestId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import { agreedTables } from './agreed-tables.ts';
import type { CellCount, OfficeRecord } from './ports.ts';

export interface EveryTable {
  readonly bureau: BureauId;
  readonly contest: ContestId;
  readonly table: CountTable;
}

/**
 * Every table of these contests that counts: added up they are the office's. A bureau of which nothing is known yet has
 * none. Throws a MachineFailure with `LEDGER_TOTALS_INCOHERENT` where the figures kept cannot come from ballots.
 */
export function everyTable(ledger: OfficeRecord, contests: readonly Contest[]): readonly EveryTable[] {
  const bureaus = cellsByBureau(ledger.cells());
  for (const [bureau, cells] of bureaus) checkPlaces(ledger.election, bureau, cells);
  const paper = agreedTables(ledger);
  return contests.flatMap((contest) => [
    ...[...bureaus].map(([bureau, cells]) => ({
      bureau,
      contest: contest.id,
      table: scannedTable(contest, bureau, cells),
    })),
    ...paper
      .filter((one) => one.contest.id === contest.id)
      .map(({ bureau, table }) => ({ bureau: bureau.id, contest: contest.id, table })),
  ]);
}

/** No ballot has a vote at a bureau that the election does not have, or in a contest that the bureau does not have. */
export function checkPlaces(election: Election, bureau: BureauId, cells: readonly CellCount[]): void {
  const contests = findBureau(election, bureau)?.contests ?? [];
  const stray = cells.find(({ contest }) => !contests.includes(contest));
  if (stray !== undefined) throw incoherent(stray.contest, bureau, stray);
}

/**
 * The table of the ballots that a bureau scanned, held against the identities of the count. Those of the bureaus are
 * enough: they are equations and inequalities between sums, so tables that keep them keep them added up.
 */
export function scannedTable(contest: Contest, bureau: BureauId, cells: readonly CellCount[]): CountTable {
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
