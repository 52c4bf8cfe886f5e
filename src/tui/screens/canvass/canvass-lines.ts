/** The rows of the canvass: municipalities with what they come to, their bureaus under them, and the office. */
import { assertNever } from '../../../base/assert-never.ts';
import type { CountTable } from '../../../count/count-table.ts';
import type { Canvass, CanvassGroup, CanvassRow } from '../../../office/canvass.ts';
import { folded } from '../../widgets/fuzzy.ts';

export type CanvassLine =
  | { readonly type: 'municipality'; readonly key: string; readonly group: CanvassGroup }
  | { readonly type: 'bureau'; readonly key: string; readonly row: CanvassRow }
  | { readonly type: 'total'; readonly key: string; readonly total: CountTable };

/** Those whose bureau has the text in its id or name, under their municipalities; sums stay those of all bureaus. */
export function canvassLines({ groups, total }: Canvass, filter: string): readonly CanvassLine[] {
  const wanted = folded(filter).trim();
  const found = groups.flatMap((group): readonly CanvassLine[] => {
    const rows = group.rows.filter(({ bureau }) => folded(`${bureau.id} ${bureau.name}`).includes(wanted));
    if (rows.length === 0) return [];
    return [
      { type: 'municipality', key: `municipality ${group.municipality.nis}`, group },
      ...rows.map((row): CanvassLine => ({ type: 'bureau', key: `bureau ${row.bureau.id}`, row })),
    ];
  });
  return [...found, { type: 'total', key: 'total', total }];
}

export const keyOfLine = ({ key }: CanvassLine): string => key;

/** The table of a row; null where it is not in yet. */
export function tableOfLine(line: CanvassLine): CountTable | null {
  switch (line.type) {
    case 'municipality':
      return line.group.subtotal;
    case 'bureau':
      return line.row.table;
    case 'total':
      return line.total;
    default:
      return assertNever(line);
  }
}

/** How many bureaus there are among the rows. */
export const bureausAmong = (lines: readonly CanvassLine[]): number =>
  lines.filter(({ type }) => type === 'bureau').length;
