/** The count tables of the office, as they stand now. */
import { addTables } from '../count/build-table.ts';
import type { CountTable, Scope } from '../count/count-table.ts';
import type { BureauId, ContestId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import { agreedTables } from './agreed-tables.ts';
import { checkPlaces, everyTable, scannedTable } from './every-table.ts';
import type { OfficeRecord } from './ports.ts';

/** What part of the office's count; without a bureau the whole office, without a contest all of them. */
export interface TotalsFilter {
  readonly bureau?: BureauId;
  readonly contest?: ContestId;
}

/**
 * One table a contest, in the order of the election package: of a bureau (the contests it has), or of the office as
 * the sum of its bureaus' tables (KWB art. 161). A table of paper counts once its two entries agree. A bureau or contest
 * that the election does not have gives no table.
 *
 * Throws a MachineFailure with `LEDGER_TOTALS_INCOHERENT` where the figures kept cannot come from ballots: no figure of
 * such a record may be shown.
 */
export function officeTotals(ledger: OfficeRecord, filter: TotalsFilter): readonly CountTable[] {
  const { election } = ledger;
  const contests = election.contests.filter(
    ({ id }) => filter.contest === undefined || id === filter.contest,
  );
  if (filter.bureau !== undefined) {
    const bureau = findBureau(election, filter.bureau);
    if (bureau === undefined) return [];
    const cells = ledger.cells(bureau.id);
    checkPlaces(election, bureau.id, cells);
    const paper = agreedTables(ledger, bureau.id);
    return contests
      .filter(({ id }) => bureau.contests.includes(id))
      .map((contest) => {
        const agreed = paper.find((one) => one.contest.id === contest.id);
        return agreed?.table ?? scannedTable(contest, bureau.id, cells);
      });
  }
  const tables = everyTable(ledger, contests);
  const scope: Scope = { level: election.office.level, id: election.office.id };
  return contests.map((contest) =>
    addTables(
      contest,
      scope,
      tables.filter((one) => one.contest === contest.id).map(({ table }) => table),
    ),
  );
}
