/** The commands that mean the same on every screen. */

import type { ScreenName } from '../screen.ts';
import type { ShellAction, ShellState } from '../shell/shell-state.ts';
import { type Availability, always, type Command } from './command.ts';

export type ProgramAction = ShellAction | { readonly type: 'ask-to-sign-out' } | { readonly type: 'quit' };

/** Of an officer who may do more than choose a password now. */
const settled = ({ session }: ShellState): Availability => {
  if (session === null) return { disabled: 'program.sign-out.nobody' };
  return session.mustChange ? { disabled: 'program.password-first' } : true;
};

/** A screen that is not the one on top. */
const elsewhere =
  (name: ScreenName) =>
  (state: ShellState): Availability => {
    const isHere = state.stack.at(-1)?.content.name === name;
    return isHere ? { disabled: 'program.is-here' } : settled(state);
  };

export const programCommands = [
  {
    id: 'program.back',
    keys: ['escape'],
    label: 'program.back',
    hint: 'program.back.hint',
    category: 'program',
    when: (state) => (state.stack.length === 1 ? { disabled: 'program.back.nowhere' } : true),
    run: () => ({ type: 'back' }),
  },
  {
    id: 'program.help',
    keys: ['?'],
    label: 'program.help',
    hint: 'program.help.hint',
    category: 'program',
    when: always,
    run: () => ({ type: 'open-overlay', overlay: { kind: 'help' } }),
  },
  {
    id: 'program.palette',
    keys: ['ctrl+p', ':'],
    label: 'program.palette',
    hint: 'program.palette.hint',
    category: 'program',
    when: always,
    run: () => ({ type: 'open-overlay', overlay: { kind: 'palette' } }),
  },
  {
    id: 'program.language',
    keys: ['ctrl+l'],
    label: 'program.language',
    hint: 'program.language.hint',
    category: 'program',
    when: always,
    run: () => ({ type: 'next-language' }),
  },
  {
    id: 'program.theme',
    keys: ['ctrl+t'],
    label: 'program.theme',
    hint: 'program.theme.hint',
    category: 'program',
    when: always,
    run: () => ({ type: 'next-theme' }),
  },
  {
    id: 'program.my-account',
    keys: ['ctrl+y'],
    label: 'program.my-account',
    hint: 'program.my-account.hint',
    category: 'program',
    when: elsewhere('my-account'),
    run: () => ({ type: 'push', route: { name: 'my-account' } }),
  },
  {
    id: 'program.password',
    keys: ['ctrl+n'],
    label: 'program.password',
    hint: 'program.password.hint',
    category: 'program',
    when: elsewhere('own-password'),
    run: () => ({ type: 'push', route: { name: 'own-password', temporary: null } }),
  },
  {
    id: 'program.lock',
    keys: ['ctrl+k'],
    label: 'program.lock',
    hint: 'program.lock.hint',
    category: 'program',
    when: settled,
    run: () => ({ type: 'lock' }),
  },
  {
    id: 'program.sign-out',
    keys: ['ctrl+o'],
    label: 'program.sign-out',
    hint: 'program.sign-out.hint',
    category: 'program',
    when: (state) => (state.officer === null ? { disabled: 'program.sign-out.nobody' } : true),
    run: () => ({ type: 'ask-to-sign-out' }),
  },
  {
    id: 'program.quit',
    // Esc, where there is no way back.
    keys: ['q', 'escape'],
    label: 'program.quit',
    hint: 'program.quit.hint',
    category: 'program',
    when: always,
    run: () => ({ type: 'quit' }),
  },
  {
    id: 'program.interrupt',
    keys: ['ctrl+c'],
    label: 'program.interrupt',
    hint: 'program.interrupt.hint',
    category: 'program',
    when: always,
    run: () => ({ type: 'interrupt' }),
  },
] as const satisfies readonly Command<ShellState, ProgramAction>[];

/** What still works under a dialog. */
export const alwaysHeard: ReadonlySet<string> = new Set(['program.language', 'program.interrupt']);
