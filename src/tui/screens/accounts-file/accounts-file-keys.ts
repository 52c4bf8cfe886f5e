import { always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import { type PointsMove, pointsCommands } from '../../keys/points-keys.ts';
import type { AccountsFileState } from './accounts-file-state.ts';

export interface AccountsFileDesk {
  readonly state: AccountsFileState;
  /** Of the problems. */
  readonly pages: number;
}

export type AccountsFileIntent =
  | ListMove
  | PointsMove
  | { readonly type: 'again' }
  | { readonly type: 'make' }
  | { readonly type: 'back' };

/** Once a file is named. */
export const accountsFileCommands: readonly Command<AccountsFileDesk, AccountsFileIntent>[] = [
  {
    id: 'accounts-file.make',
    keys: ['enter'],
    label: 'accounts-file.make',
    hint: 'accounts-file.make.hint',
    category: 'act',
    when: ({ state }) => (state.stage === 'ready' ? true : { disabled: 'accounts-file.not-ready' }),
    run: () => ({ type: 'make' }),
  },
  {
    id: 'accounts-file.again',
    keys: ['enter'],
    label: 'accounts-file.again',
    hint: 'accounts-file.again.hint',
    category: 'act',
    when: ({ state }) => (state.stage === 'problems' ? true : { disabled: 'accounts-file.not-ready' }),
    run: () => ({ type: 'again' }),
  },
  ...pointsCommands,
  {
    id: 'accounts-file.back',
    keys: ['escape'],
    label: 'accounts-file.back',
    hint: 'accounts-file.back.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'back' }),
  },
  ...listCommands,
];
