import { always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import { fieldText } from '../../widgets/text-field-state.ts';
import type { ReportsState } from './reports-state.ts';

export type ReportsIntent =
  | ListMove
  | { readonly type: 'open' | 'next-sort' | 'filter-opened' | 'filter-kept' | 'filter-cleared' };

export interface ReportsDesk {
  readonly state: ReportsState;
  readonly hasSelected: boolean;
}

export const reportsCommands: readonly Command<ReportsDesk, ReportsIntent>[] = [
  {
    id: 'reports.open',
    keys: ['enter', 'o'],
    label: 'reports.open',
    hint: 'reports.open.hint',
    category: 'go',
    when: ({ hasSelected }) => (hasSelected ? true : { disabled: 'reports.none' }),
    run: () => ({ type: 'open' }),
  },
  {
    id: 'reports.clear-filter',
    keys: ['escape'],
    label: 'filter.clear',
    hint: 'filter.clear.hint',
    category: 'act',
    when: ({ state }) => (fieldText(state.filter) === '' ? { disabled: 'filter.none' } : true),
    run: () => ({ type: 'filter-cleared' }),
  },
  {
    id: 'reports.filter',
    keys: ['/'],
    label: 'filter.open',
    hint: 'filter.open.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'filter-opened' }),
  },
  {
    id: 'reports.sort',
    keys: ['s'],
    label: 'list.sort',
    hint: 'list.sort.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'next-sort' }),
  },
  ...listCommands,
];
