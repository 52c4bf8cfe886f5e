/** The canton board: every bureau with how far it is. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Board, BoardRow } from '../../../office/board.ts';
import { mustBeLookedAt } from '../../../office/paper-progress.ts';
import { folded } from '../../widgets/fuzzy.ts';
import {
  type FilteredList,
  type FilteredListAction,
  reduceFilteredList,
  startFilteredList,
} from '../../widgets/table/filtered-list.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { fieldText } from '../../widgets/text-field-state.ts';

const boardSorts = ['package', 'least-complete', 'most-not-taken', 'needs-somebody'] as const;
export type BoardSort = (typeof boardSorts)[number];

export interface BoardState extends FilteredList {
  readonly sort: BoardSort;
}

export type BoardAction = FilteredListAction | { readonly type: 'next-sort' };

export function startBoard(): BoardState {
  return { ...startFilteredList(), sort: 'package' };
}

export function reduceBoard(state: BoardState, action: BoardAction): BoardState {
  switch (action.type) {
    case 'next-sort': {
      const next = boardSorts[(boardSorts.indexOf(state.sort) + 1) % boardSorts.length] ?? 'package';
      return { ...state, sort: next };
    }
    default:
      return reduceFilteredList(state, action);
  }
}

export const keyOfRow = (row: BoardRow): string => row.bureau.id;

/** The rows that the filter leaves, in the order chosen; equal rows keep the order of the package. */
export function visibleRows(board: Board, { filter, sort }: BoardState): readonly BoardRow[] {
  const wanted = folded(fieldText(filter)).trim();
  const rows = board.rows.filter(({ bureau }) => folded(`${bureau.id} ${bureau.name}`).includes(wanted));
  switch (sort) {
    case 'package':
      return rows;
    case 'least-complete':
      return rows.toSorted((one, other) => advanceOf(one) - advanceOf(other));
    case 'needs-somebody':
      return rows.toSorted((one, other) => urgency(other) - urgency(one));
    case 'most-not-taken':
      return rows.toSorted((one, other) => notTaken(other) - notTaken(one));
    default:
      return assertNever(sort);
  }
}

/** From 0 to 1: of paper how far its tables are, else how many of its electors' ballots are scanned; without any it is done. */
function advanceOf({ paper, scans, registered }: BoardRow): number {
  if (paper !== null) return paper.advance;
  return registered === 0 ? 1 : scans.counted / registered;
}

/**
 * Open fields, a table to key anew and urns that do not fit weigh more than suspect ballots, those more than remarks that
 * are owed, and all of them more than a table that is under way.
 */
function urgency({ paper }: BoardRow): number {
  if (paper === null) return 0;
  return (
    (paper.openFields > 0 || mustBeLookedAt(paper.least) ? 8 : 0) +
    (paper.suspects > 0 ? 4 : 0) +
    (paper.owed > 0 ? 2 : 0) +
    (paper.underWay > 0 ? 1 : 0)
  );
}

/** Its ballots are counted by table, not scanned. */
export const isPaper = ({ bureau }: Pick<BoardRow, 'bureau'>): boolean => bureau.kind === 'counting';

/** Scans of a bureau that need a person's look. */
export function notTaken({ scans }: Pick<BoardRow, 'scans'>): number {
  return scans.duplicate + scans.conflict + scans.refused;
}

/** The selected row. */
export function selectedRow(rows: readonly BoardRow[], state: BoardState): BoardRow | undefined {
  const { row } = settle(state.position, rows.map(keyOfRow), 1);
  return rows[row];
}
