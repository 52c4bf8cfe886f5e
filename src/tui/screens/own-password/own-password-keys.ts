import { always, type Command } from '../../keys/command.ts';

/** Once the password is set and a signing key was made with it, which is to be read. */
export const ownPasswordCommands = [
  {
    id: 'own-password.continue',
    keys: ['enter', 'escape', 'space'],
    label: 'own-password.continue',
    hint: 'own-password.continue.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'continue' }),
  },
] as const satisfies readonly Command<unknown, { readonly type: 'continue' }>[];
