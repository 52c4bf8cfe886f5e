/** A filtered list of what stands in the election package, in its order or with what needs somebody first. */
import {
  type FilteredList,
  type FilteredListAction,
  reduceFilteredList,
  startFilteredList,
} from './filtered-list.ts';

export type NeedSort = 'package' | 'needs-somebody';

export interface ListByNeed extends FilteredList {
  readonly sort: NeedSort;
}

export type ListByNeedAction = FilteredListAction | { readonly type: 'next-sort' };

/** In the order of the package, at the row with that key or at the first one. */
export const startListByNeed = (selected: string | null = null): ListByNeed => ({
  ...startFilteredList(selected),
  sort: 'package',
});

export function reduceListByNeed(state: ListByNeed, action: ListByNeedAction): ListByNeed {
  if (action.type !== 'next-sort') return reduceFilteredList(state, action);
  return { ...state, sort: state.sort === 'package' ? 'needs-somebody' : 'package' };
}

/** The rows in the order that is wished, the least number first; of those that are as urgent in that of the package. */
export const inOrder = <Row>(
  rows: readonly Row[],
  sort: NeedSort,
  urgency: (row: Row) => number,
): readonly Row[] =>
  sort === 'package' ? rows : rows.toSorted((one, other) => urgency(one) - urgency(other));
