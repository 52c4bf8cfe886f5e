import { always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import type { LogState } from './log-state.ts';

export type LogIntent =
  | ListMove
  | { readonly type: 'open-event' }
  | { readonly type: 'next-kind' }
  | { readonly type: 'open-verify' };

export interface LogDesk {
  readonly state: LogState;
  readonly isEmpty: boolean;
}

export const logCommands: readonly Command<LogDesk, LogIntent>[] = [
  {
    id: 'log.open',
    keys: ['enter'],
    label: 'log.open',
    hint: 'log.open.hint',
    category: 'go',
    when: ({ isEmpty }) => (isEmpty ? { disabled: 'log.empty' } : true),
    run: () => ({ type: 'open-event' }),
  },
  {
    id: 'log.filter',
    keys: ['/', 'f'],
    label: 'log.filter',
    hint: 'log.filter.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'next-kind' }),
  },
  {
    id: 'log.verify',
    keys: ['v'],
    label: 'log.verify',
    hint: 'log.verify.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'open-verify' }),
  },
  ...listCommands,
];
