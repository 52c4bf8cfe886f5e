import { always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';

export type HandingOutIntent = ListMove | { readonly type: 'write' | 'noted' };

export const handingOutCommands: readonly Command<unknown, HandingOutIntent>[] = [
  {
    id: 'handing-out.write',
    keys: ['w'],
    label: 'handing-out.write',
    hint: 'handing-out.write.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'write' }),
  },
  {
    id: 'handing-out.noted',
    keys: ['n'],
    label: 'handing-out.noted',
    hint: 'handing-out.noted.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'noted' }),
  },
  ...listCommands,
];

/** While the folder is typed. */
export const envelopesCommands = [
  {
    id: 'envelopes.leave',
    keys: ['escape'],
    label: 'envelopes.leave',
    hint: 'envelopes.leave.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'leave' }),
  },
] as const satisfies readonly Command<unknown, { readonly type: 'leave' }>[];
