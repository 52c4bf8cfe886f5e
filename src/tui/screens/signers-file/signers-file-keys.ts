import { always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import { newSigners, type SignersFileState } from './signers-file-state.ts';

export type SignersFileIntent = ListMove | { readonly type: 'trust' | 'back' };

/** Once a file is read. */
export const signersFileCommands: readonly Command<SignersFileState, SignersFileIntent>[] = [
  {
    id: 'signers-file.trust',
    keys: ['enter'],
    label: 'signers-file.trust',
    hint: 'signers-file.trust.hint',
    category: 'act',
    when: (state) =>
      state.stage === 'ready' && newSigners(state.rows) > 0 ? true : { disabled: 'signers-file.all-known' },
    run: () => ({ type: 'trust' }),
  },
  {
    id: 'signers-file.back',
    keys: ['escape'],
    label: 'signers-file.back',
    hint: 'signers-file.back.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'back' }),
  },
  ...listCommands,
];
