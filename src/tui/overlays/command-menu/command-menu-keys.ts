import { always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';

export type CommandMenuIntent = ListMove | { readonly type: 'run' } | { readonly type: 'close' };

/** Letters and digits are typed into the search here, so only the named keys of the list commands are heard. */
export const commandMenuCommands: readonly Command<unknown, CommandMenuIntent>[] = [
  {
    id: 'menu.run',
    keys: ['enter'],
    label: 'menu.run',
    hint: 'menu.run.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'run' }),
  },
  {
    id: 'menu.close',
    keys: ['escape'],
    label: 'menu.close',
    hint: 'menu.close.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'close' }),
  },
  ...listCommands,
];
