/** A list that can be filtered by typing: its state, and what happens to it. */
import { emptyField, type TextField } from '../text-field-state.ts';
import { type ListAction, type Listed, reduceListed, startListed } from './listed.ts';

export interface FilteredList extends Listed {
  readonly filter: TextField;
  /** The filter is being typed. */
  readonly isFiltering: boolean;
}

/** What the keys of the filter ask for. */
export type FilterIntent =
  | { readonly type: 'filter-opened' }
  | { readonly type: 'filter-closed'; readonly keep: boolean };

export type FilteredListAction =
  | FilterIntent
  | { readonly type: 'filter'; readonly filter: TextField }
  | ListAction;

/** Unfiltered, at the row with that key, or at the first one. */
export const startFilteredList = (selected: string | null = null): FilteredList => ({
  ...startListed(selected),
  filter: emptyField,
  isFiltering: false,
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
    default:
      return reduceListed(state, action);
  }
}
