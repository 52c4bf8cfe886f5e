/** The canton board: every bureau with how far it is. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Board, BoardRow } from '../../../office/board.ts';
import { mustBeLookedAt } from '../../../office/paper-progress.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import { folded } from '../../widgets/fuzzy.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';
import { emptyField, fieldText, type TextField } from '../../widgets/text-field-state.ts';

export const boardSorts = ['package', 'least-complete', 'most-not-taken', 'needs-somebody'] as const;
export type BoardSort = (typeof boardSorts)[number];

export interface BoardState {
  readonly filter: TextField;
  readonly isFiltering: boolean;
  readonly sort: BoardSort;
  readonly position: ListPosition;
}

export type BoardAction =
  | { readonly type: 'filter-opened' }
  | { readonly type: 'filter'; readonly filter: TextField }
  | { readonly type: 'filter-closed'; readonly keep: boolean }
  | { readonly type: 'next-sort' }
  | { readonly type: 'pinned'; readonly position: ListPosition }
  | {
      readonly type: 'moved';
      readonly move: ListMove;
      readonly keys: readonly string[];
      readonly page: number;
    };

export function startBoard(): BoardState {
  return { filter: emptyField, isFiltering: false, sort: 'package', position: startOfList };
}

export function reduceBoard(state: BoardState, action: BoardAction): BoardState {
  switch (action.type) {
    case 'filter-opened':
      return { ...state, isFiltering: true };
    case 'filter':
      return { ...state, filter: action.filter };
    case 'filter-closed':
      return { ...state, isFiltering: false, filter: action.keep ? state.filter : emptyField };
    case 'next-sort': {
      const next = boardSorts[(boardSorts.indexOf(state.sort) + 1) % boardSorts.length] ?? 'package';
      return { ...state, sort: next };
    }
    case 'pinned':
      return { ...state, position: action.position };
    case 'moved':
      return { ...state, position: moveInList(state.position, action.move, action.keys, action.page) };
    default:
      return assertNever(action);
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
