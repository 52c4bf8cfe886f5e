/** The keys of a list that can be filtered, the same on every screen that has one. */
import type { FilteredList, FilterIntent } from '../widgets/table/filtered-list.ts';
import { fieldText } from '../widgets/text-field-state.ts';
import { always, type Command } from './command.ts';

/** While the filter is typed, Enter and Esc end that, and nothing else is a command. */
export const filterCommands = [
  {
    id: 'filter.keep',
    keys: ['enter'],
    label: 'filter.keep',
    hint: 'filter.keep.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'filter-closed', keep: true }),
  },
  {
    id: 'filter.clear',
    keys: ['escape'],
    label: 'filter.clear',
    hint: 'filter.clear.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'filter-closed', keep: false }),
  },
] as const satisfies readonly Command<unknown, FilterIntent>[];

interface ListDesk {
  readonly state: FilteredList;
}

/** Begins a filter on the screen of that name. */
export const openFilter = (screen: string): Command<ListDesk, FilterIntent> => ({
  id: `${screen}.filter`,
  keys: ['/'],
  label: 'filter.open',
  hint: 'filter.open.hint',
  category: 'act',
  when: always,
  run: () => ({ type: 'filter-opened' }),
});

/** Shows all rows again. */
export const clearFilter = (screen: string): Command<ListDesk, FilterIntent> => ({
  id: `${screen}.clear-filter`,
  keys: ['escape'],
  label: 'filter.clear',
  hint: 'filter.clear.hint',
  category: 'act',
  when: ({ state }) => (fieldText(state.filter) === '' ? { disabled: 'filter.none' } : true),
  run: () => ({ type: 'filter-closed', keep: false }),
});
