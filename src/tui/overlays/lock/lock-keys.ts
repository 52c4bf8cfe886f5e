import { always, type Command } from '../../keys/command.ts';

export const lockCommands = [
  {
    id: 'lock.sign-out',
    keys: ['ctrl+o'],
    label: 'program.sign-out',
    hint: 'lock.sign-out.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'sign-out' }),
  },
] as const satisfies readonly Command<unknown, { readonly type: 'sign-out' }>[];
