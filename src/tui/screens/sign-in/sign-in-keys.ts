import { always, type Command } from '../../keys/command.ts';
import type { SignInState } from './sign-in-state.ts';

export type SignInIntent =
  | { readonly type: 'enter' }
  | { readonly type: 'other-field' }
  | { readonly type: 'practice-officer'; readonly by: 1 | -1 };

export interface SignInDesk {
  readonly state: SignInState;
  readonly practice: boolean;
}

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
    id: 'sign-in.other-field',
    keys: ['tab', 'shift+tab'],
    label: 'sign-in.other-field',
    hint: 'sign-in.other-field.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'other-field' }),
  },
  {
    id: 'sign-in.next-officer',
    keys: ['down'],
    label: 'sign-in.next-officer',
    hint: 'sign-in.next-officer.hint',
    category: 'move',
    when: ({ practice }) => (practice ? true : { disabled: 'sign-in.no-practice' }),
    run: () => ({ type: 'practice-officer', by: 1 }),
  },
  {
    id: 'sign-in.previous-officer',
    keys: ['up'],
    label: 'sign-in.previous-officer',
    hint: 'sign-in.previous-officer.hint',
    category: 'move',
    when: ({ practice }) => (practice ? true : { disabled: 'sign-in.no-practice' }),
    run: () => ({ type: 'practice-officer', by: -1 }),
  },
] as const satisfies readonly Command<SignInDesk, SignInIntent>[];
