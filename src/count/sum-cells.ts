/** Cells of ballots added up, as the running sums of a record have them. */
import type { BureauId } from '../election/ids.ts';
import type { Cell } from './count-table.ts';

/** Each cell once, with how often it was raised. */
export function sumCells(
  bureau: BureauId,
  cells: readonly Cell[],
): readonly (Cell & { readonly bureau: BureauId; readonly value: number })[] {
  const sums = new Map<string, { readonly cell: Cell; value: number }>();
  for (const cell of cells) {
    const key = `${cell.contest} ${cell.field} ${cell.list} ${cell.number}`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { cell, value: 1 });
    else sum.value += 1;
  }
  return [...sums.values()].map(({ cell, value }) => ({ ...cell, bureau, value }));
}
