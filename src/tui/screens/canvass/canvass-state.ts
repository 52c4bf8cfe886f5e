/** The canvass: which election, which page of it, and which figure is selected. */
import type { ContestId } from '../../../election/ids.ts';
import {
  type FilteredList,
  type FilteredListAction,
  reduceFilteredList,
  startFilteredList,
} from '../../widgets/table/filtered-list.ts';
import { settle, startOfList } from '../../widgets/table/list-position.ts';
import { type CanvassLine, keyOfLine } from './canvass-lines.ts';

export interface CanvassState extends FilteredList {
  /** null: the first one of the election package. */
  readonly contest: ContestId | null;
  /** 0: the summary, then the lists in their order. */
  readonly page: number;
  /** Of the page. */
  readonly column: number;
}

export type CanvassAction =
  | { readonly type: 'contest'; readonly contest: ContestId }
  /** To the next or the previous of so many pages, and round. */
  | { readonly type: 'turned'; readonly by: 1 | -1; readonly pages: number }
  /** Along so many columns, up to the outer ones. */
  | { readonly type: 'sideways'; readonly by: 1 | -1; readonly columns: number }
  | FilteredListAction;

export function startCanvass(contest: ContestId | null): CanvassState {
  return { ...startFilteredList(), contest, page: 0, column: 0 };
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
    default:
      return reduceFilteredList(state, action);
  }
}

/** The selected row. */
export function selectedLine(lines: readonly CanvassLine[], state: CanvassState): CanvassLine | undefined {
  return lines[settle(state.position, lines.map(keyOfLine), 1).row];
}
