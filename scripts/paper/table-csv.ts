/** A bureau's paper table as rows, and as CSV (docs/formats/count-table-csv.md). */
import type { CountTable, ListCount } from '../../src/count/count-table.ts';
import type { PaperTable, Urn } from './split-tables.ts';

/** A line of the CSV; a column that does not apply is empty. */
export interface PaperRow {
  readonly contest: string;
  readonly field: string;
  readonly list: string;
  readonly kind: string;
  readonly number: string;
  readonly value: number;
}

/**
 * `figures`: found, blank or invalid, categories and votes, and no more. `whole`: besides, found by urn, what the
 * polling stations declare, and the control totals of the paper table.
 */
export type TableForm = 'figures' | 'whole';

export function tableCsv(paper: PaperTable, form: TableForm = 'whole'): string {
  return rowsCsv(tableRows(paper, form));
}

export function rowsCsv(rows: readonly PaperRow[]): string {
  const lines = rows.map((row) =>
    [row.contest, row.field, row.list, row.kind, row.number, row.value].join(','),
  );
  return `${['contest,field,list,kind,number,value', ...lines].join('\n')}\n`;
}

/** Every row there is, those of 0 too. */
export function tableRows({ table, urns }: PaperTable, form: TableForm = 'whole'): readonly PaperRow[] {
  const whole = form === 'whole';
  const rows: readonly Line[] = [
    ...(whole ? urns.flatMap(urnLines) : [{ field: 'found', value: table.found }]),
    { field: 'blankOrInvalid', value: table.blankOrInvalid },
    ...(whole ? controlLines(table) : []),
    ...table.lists.flatMap(listLines),
  ];
  return rows.map((line) => ({ contest: table.contest, list: '', kind: '', number: '', ...line }));
}

type Line = Pick<PaperRow, 'field' | 'value'> & Partial<Pick<PaperRow, 'list' | 'kind' | 'number'>>;

/** Found by urn; then, by municipality and number of the polling station, what it declares. */
function urnLines({ number, station, found, takenBack, unused }: Urn): readonly Line[] {
  const place = { kind: station.municipality, number: `${station.number}` };
  return [
    { field: 'found', number: `${number}`, value: found },
    { field: 'deposited', ...place, value: found },
    { field: 'ticked', ...place, value: found },
    { field: 'takenBack', ...place, value: takenBack },
    { field: 'unused', ...place, value: unused },
  ];
}

function controlLines({ valid, lists }: CountTable): readonly Line[] {
  return [
    { field: 'valid', value: valid },
    ...lists.map((list) => ({
      field: 'electoralFigure',
      list: `${list.number}`,
      value: list.electoralFigure,
    })),
  ];
}

function listLines(count: ListCount): readonly Line[] {
  const list = `${count.number}`;
  const votes = (kind: 'E' | 'S', of: ListCount['effectives']): readonly Line[] =>
    of.map((one) => ({ field: 'votes', list, kind, number: `${one.number}`, value: one.votes }));
  return [
    ...Object.entries(count.categories).map(([kind, value]) => ({ field: 'category', list, kind, value })),
    ...votes('E', count.effectives),
    ...votes('S', count.substitutes),
  ];
}
