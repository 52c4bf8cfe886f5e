import { always, type Command } from '../../keys/command.ts';

export type SignInIntent =
  | { readonly type: 'enter' }
  | { readonly type: 'other-field' }
  /** In a real office, where nobody is to be chosen, the other field: as an arrow is in every form. */
  | { readonly type: 'practice-officer'; readonly by: 1 | -1 };

export const signInCommands = [
  {
    id: 'sign-in.enter',
    keys: ['enter'],
    label: 'sign-in.enter',
    hint: 'sign-in.enter.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'enter' }),
  },
  {
    id: 'sign-in.next-officer',
    keys: ['down'],
    label: 'sign-in.next-officer',
    hint: 'sign-in.next-officer.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'practice-officer', by: 1 }),
  },
  {
    id: 'sign-in.previous-officer',
    keys: ['up'],
    label: 'sign-in.previous-officer',
    hint: 'sign-in.previous-officer.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'practice-officer', by: -1 }),
  },
  {
    id: 'sign-in.other-field',
    keys: ['tab', 'shift+tab'],
    label: 'sign-in.other-field',
    hint: 'sign-in.other-field.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'other-field' }),
  },
] as const satisfies readonly Command<unknown, SignInIntent>[];
