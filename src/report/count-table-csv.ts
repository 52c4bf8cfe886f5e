/** Count tables as comma-separated rows. */
import type { CountTable } from '../count/count-table.ts';

const header = 'contest,field,list,kind,number,value';

/**
 * The tables in the published form (docs/formats/count-table-csv.md): one figure a row, zeros written out, rows in
 * the order of the tables, every line ended by LF. Blank and invalid ballots are one figure, as in every official
 * table (KWB 156 §1, 159, 161; LPKD 155 §3, 156, 161; BRU 91, 102; CDLD). Nothing needs quoting: identifiers are
 * letters, figures and hyphens.
 */
export function countTableCsv(tables: readonly CountTable[]): string {
  return `${[header, ...tables.flatMap(rowsOf)].join('\n')}\n`;
}

function rowsOf(table: CountTable): readonly string[] {
  return [
    `${table.contest},found,,,,${table.found}`,
    `${table.contest},blankOrInvalid,,,,${table.blankOrInvalid}`,
    ...table.lists.flatMap((list) => [
      ...Object.entries(list.categories).map(
        ([category, ballots]) => `${table.contest},category,${list.number},${category},,${ballots}`,
      ),
      ...list.effectives.map(
        ({ number, votes }) => `${table.contest},votes,${list.number},E,${number},${votes}`,
      ),
      ...list.substitutes.map(
        ({ number, votes }) => `${table.contest},votes,${list.number},S,${number},${votes}`,
      ),
    ]),
  ];
}
