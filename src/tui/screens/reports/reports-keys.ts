import { always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';

export type ReportsIntent = ListMove | { readonly type: 'open' } | { readonly type: 'next-sort' };

export const reportsCommands: readonly Command<unknown, ReportsIntent>[] = [
  {
    id: 'reports.open',
    keys: ['enter', 'o'],
    label: 'reports.open',
    hint: 'reports.open.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'open' }),
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
