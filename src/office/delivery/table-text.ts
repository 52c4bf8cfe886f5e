/** The count table of a contest in a delivery: `table-CONTEST.csv`, from the figures of the report. */
import { tableCsvHeader } from '../../count/table-csv.ts';
import { FieldKey, fieldColumns, fieldOfKey } from '../../count/table-field.ts';
import type { ContestId } from '../../election/ids.ts';
import { totalsOf } from '../reporting/changed-figures.ts';
import type { ReportContent } from '../reporting/report-content.ts';

/** Rows in the order of the form; of a digital polling station, which has no form, those of its totals. Empty boxes have no row. */
export function tableText({ countTables, tables }: ReportContent, contest: ContestId): string {
  const sections = countTables.find((one) => one.contest === contest)?.sections ?? [];
  const keyed = sections.flatMap(({ figures }) => Object.entries(figures));
  const totals = tables.find((one) => one.contest === contest);
  const figures = keyed.length > 0 || totals === undefined ? keyed : totalsOf(totals);
  const rows = figures.flatMap(([name, value]) => {
    const field = fieldOfKey(FieldKey.parse(name));
    return value === null || field === undefined ? [] : [[contest, ...fieldColumns(field), value].join(',')];
  });
  return [tableCsvHeader, ...rows, ''].join('\n');
}
