/** The count tables of counting bureaus, as a report has them: the smallest that any of its forms tells of (KWB 156, 161). */
import type { CountTable } from '../count/count-table.ts';
import { tableOfEntry } from '../count/table-of-entry.ts';
import type { Bureau, Contest } from '../election/election.ts';
import { findBureau, findContest } from '../election/lookup.ts';
import type { ReportModel } from '../office/reporting/report-content.ts';

export interface BureauTable {
  readonly bureau: Bureau;
  readonly contest: Contest;
  readonly table: CountTable;
}

/** Those that are in, by bureau and contest; of ballots counted one by one none before the contest is whole. */
export function bureauTables({ election, countTables }: ReportModel): readonly BureauTable[] {
  return countTables
    .filter(({ sections }) => sections.length > 0)
    .map(({ bureau: bureauId, contest: contestId, sections }) => {
      const bureau = findBureau(election, bureauId);
      const contest = findContest(election, contestId);
      if (bureau === undefined || contest === undefined)
        throw new Error(`${bureauId} ${contestId}: no place`);
      const figures = Object.fromEntries(
        sections.flatMap((section) => Object.entries(section.figures).filter(isGiven)),
      );
      const table = tableOfEntry(contest, bureau, {
        shape: { urns: 0, blankAndInvalid: 'sum' },
        figures,
      });
      // No agreed table says otherwise (H1); its urns stand apart, and of a shared paper at one of its contests alone.
      return { bureau, contest, table: { ...table, found: table.valid + table.blankOrInvalid } };
    });
}

const isGiven = (figure: readonly [string, number | null]): figure is [string, number] => figure[1] !== null;
