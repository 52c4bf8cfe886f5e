/** The count tables of counting bureaus, as a report has them: the smallest that any of its forms tells of (KWB 156, 161). */
import type { CountTable } from '../count/count-table.ts';
import { tableOfEntry } from '../count/table-of-entry.ts';
import type { Bureau, Contest } from '../election/election.ts';
import type { ReportModel } from '../office/reporting/report-content.ts';
import type { ReportedTable } from '../office/reporting/reported-tables.ts';

export interface BureauTable {
  readonly bureau: Bureau;
  readonly contest: Contest;
  readonly table: CountTable;
}

/** Those that are in, in the order of the package; of ballots counted one by one none before the contest is whole. */
export function bureauTables({ election, countTables }: ReportModel): readonly BureauTable[] {
  return election.bureaus.flatMap((bureau) =>
    election.contests.flatMap((contest): readonly BureauTable[] => {
      const reported = countTables.find((one) => one.bureau === bureau.id && one.contest === contest.id);
      if (reported === undefined || reported.sections.length === 0) return [];
      return [{ bureau, contest, table: tableOf(contest, bureau, reported) }];
    }),
  );
}

function tableOf(contest: Contest, bureau: Bureau, { sections }: ReportedTable): CountTable {
  const figures = Object.fromEntries(
    sections.flatMap((section) => Object.entries(section.figures).filter(isGiven)),
  );
  const table = tableOfEntry(contest, bureau, { shape: { urns: 0, blankAndInvalid: 'sum' }, figures });
  // No agreed table says otherwise (H1); its urns stand apart, and of a shared paper at one of its contests alone.
  return { ...table, found: table.valid + table.blankOrInvalid };
}

const isGiven = (figure: readonly [string, number | null]): figure is [string, number] => figure[1] !== null;
