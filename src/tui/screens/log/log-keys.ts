import type { Officer } from '../../../office/officers.ts';
import { always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import { needs } from '../../keys/needs.ts';
import type { LogState } from './log-state.ts';

export type LogIntent =
  | ListMove
  | { readonly type: 'open-event' }
  | { readonly type: 'next-kind' }
  | { readonly type: 'find-opened' }
  | { readonly type: 'find-closed' }
  | { readonly type: 'find-given' }
  | { readonly type: 'open-verify' };

export interface LogDesk {
  readonly state: LogState;
  readonly isEmpty: boolean;
  readonly officer: Officer | null;
}

/** While a number or token is typed, Enter looks for it and Esc leaves it, and nothing else is a command. */
export const findCommands = [
  {
    id: 'find.give',
    keys: ['enter'],
    label: 'find.give',
    hint: 'find.give.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'find-given' }),
  },
  {
    id: 'find.leave',
    keys: ['escape'],
    label: 'find.leave',
    hint: 'find.leave.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'find-closed' }),
  },
] as const satisfies readonly Command<unknown, LogIntent>[];

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
    id: 'log.find',
    keys: ['/'],
    label: 'log.find',
    hint: 'log.find.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'find-opened' }),
  },
  {
    id: 'log.kind',
    keys: ['f'],
    label: 'log.kind',
    hint: 'log.kind.hint',
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
    when: needs('record.verify'),
    run: () => ({ type: 'open-verify' }),
  },
  ...listCommands,
];
