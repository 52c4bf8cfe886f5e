/** The canvass: which election, which page of it, and which figure is selected. */
import { assertNever } from '../../../base/assert-never.ts';
import type { ContestId } from '../../../election/ids.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import { type ListPosition, moveInList, settle, startOfList } from '../../widgets/table/list-position.ts';
import { emptyField, type TextField } from '../../widgets/text-field-state.ts';
import { type CanvassLine, keyOfLine } from './canvass-lines.ts';

export interface CanvassState {
  /** null: the first one of the election package. */
  readonly contest: ContestId | null;
  /** 0: the summary, then the lists in their order. */
  readonly page: number;
  /** Of the page. */
  readonly column: number;
  readonly filter: TextField;
  readonly isFiltering: boolean;
  readonly position: ListPosition;
}

export type CanvassAction =
  | { readonly type: 'contest'; readonly contest: ContestId }
  /** To the next or the previous of so many pages, and round. */
  | { readonly type: 'turned'; readonly by: 1 | -1; readonly pages: number }
  /** Along so many columns, up to the outer ones. */
  | { readonly type: 'sideways'; readonly by: 1 | -1; readonly columns: number }
  | { readonly type: 'filter-opened' }
  | { readonly type: 'filter'; readonly filter: TextField }
  | { readonly type: 'filter-closed'; readonly keep: boolean }
  | { readonly type: 'pinned'; readonly position: ListPosition }
  | {
      readonly type: 'moved';
      readonly move: ListMove;
      readonly keys: readonly string[];
      readonly page: number;
    };

export function startCanvass(contest: ContestId | null): CanvassState {
  return { contest, page: 0, column: 0, filter: emptyField, isFiltering: false, position: startOfList };
}

export function reduceCanvass(state: CanvassState, action: CanvassAction): CanvassState {
  switch (action.type) {
    case 'contest':
      return { ...state, contest: action.contest, page: 0, column: 0, position: startOfList };
    case 'turned':
      return { ...state, page: (state.page + action.by + action.pages) % action.pages, column: 0 };
    case 'sideways':
      return {
        ...state,
        column: Math.max(0, Math.min(action.columns - 1, state.column + action.by)),
      };
    case 'filter-opened':
      return { ...state, isFiltering: true };
    case 'filter':
      return { ...state, filter: action.filter };
    case 'filter-closed':
      return { ...state, isFiltering: false, filter: action.keep ? state.filter : emptyField };
    case 'pinned':
      return { ...state, position: action.position };
    case 'moved':
      return { ...state, position: moveInList(state.position, action.move, action.keys, action.page) };
    default:
      return assertNever(action);
  }
}

/** The selected row. */
export function selectedLine(lines: readonly CanvassLine[], state: CanvassState): CanvassLine | undefined {
  return lines[settle(state.position, lines.map(keyOfLine), 1).row];
}
