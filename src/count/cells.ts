/** What one ballot adds to the running sums. */
import type { ContestResult } from '../ballot/ballot-result.ts';
import { assertNever } from '../base/assert-never.ts';
import type { Cell } from './count-table.ts';

/**
 * The cells that a classified ballot raises by one: in each of its contests `found`, and `valid` with one
 * sub-category and one name vote for each marked candidate, or `blank`, or `invalid`. `found` and `valid` follow from
 * the others; they are kept of their own so that the identities H1 and H2 compare what was counted twice. A ballot
 * marked at the head and at names is sorted by its names alone, so no cell holds its head vote (KWB art. 157;
 * LPKD art. 155 §3).
 */
export function ballotCells(results: readonly ContestResult[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const result of results) addCells(cells, result);
  return cells;
}

function addCells(cells: Cell[], result: ContestResult): void {
  const { contest } = result;
  cells.push({ contest, field: 'found', list: 0, number: 0 });
  switch (result.result) {
    case 'blank':
    case 'invalid':
      cells.push({ contest, field: result.result, list: 0, number: 0 });
      return;
    case 'valid': {
      const { list, category, effectives, substitutes } = result;
      cells.push({ contest, field: 'valid', list: 0, number: 0 });
      cells.push({ contest, field: category, list, number: 0 });
      for (const number of effectives) cells.push({ contest, field: 'effective', list, number });
      for (const number of substitutes) cells.push({ contest, field: 'substitute', list, number });
      return;
    }
    default:
      assertNever(result);
  }
}
