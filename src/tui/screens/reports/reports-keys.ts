import { always, type Command } from '../../keys/command.ts';
import { clearFilter, openFilter } from '../../keys/filter-keys.ts';
import { type ListMove, listCommands, nextSort } from '../../keys/list-keys.ts';
import type { ListByNeed } from '../../widgets/table/by-need.ts';
import type { FilterIntent } from '../../widgets/table/filtered-list.ts';

export type ReportsIntent =
  | ListMove
  | FilterIntent
  | { readonly type: 'open' | 'deliveries' }
  | { readonly type: 'next-sort' };

export interface ReportsDesk {
  readonly state: ListByNeed;
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
    id: 'reports.deliveries',
    keys: ['d'],
    label: 'board.deliveries',
    hint: 'board.deliveries.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'deliveries' }),
  },
  clearFilter('reports'),
  openFilter('reports'),
  nextSort('reports'),
  ...listCommands,
];
