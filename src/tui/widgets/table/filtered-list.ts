/** A list that can be filtered by typing: its state, and what happens to it. */
import { assertNever } from '../../../base/assert-never.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import { emptyField, type TextField } from '../text-field-state.ts';
import { type ListPosition, moveInList, startOfList } from './list-position.ts';

export interface FilteredList {
  readonly filter: TextField;
  /** The filter is being typed. */
  readonly isFiltering: boolean;
  readonly position: ListPosition;
}

/** What the keys of the filter ask for. */
export type FilterIntent =
  | { readonly type: 'filter-opened' }
  | { readonly type: 'filter-closed'; readonly keep: boolean };

export type FilteredListAction =
  | FilterIntent
  | { readonly type: 'filter'; readonly filter: TextField }
  | { readonly type: 'pinned'; readonly position: ListPosition }
  | {
      readonly type: 'moved';
      readonly move: ListMove;
      readonly keys: readonly string[];
      readonly page: number;
    };

/** Unfiltered, at the row with that key, or at the first one. */
export const startFilteredList = (selected: string | null = null): FilteredList => ({
  filter: emptyField,
  isFiltering: false,
  position: { ...startOfList, key: selected },
});

export function reduceFilteredList<State extends FilteredList>(
  state: State,
  action: FilteredListAction,
): State {
  switch (action.type) {
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
