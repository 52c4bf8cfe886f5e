import { type Availability, always, type Command } from '../../keys/command.ts';
import { isPick } from './suspect-fields.ts';
import type { SuspectForm } from './suspect-state.ts';

export type SuspectIntent =
  | { readonly type: 'enter' }
  | { readonly type: 'next-field'; readonly by: 1 | -1 }
  | { readonly type: 'next-choice'; readonly by: 1 | -1 };

const atChoice = ({ focus }: SuspectForm): Availability =>
  isPick(focus) ? true : { disabled: 'suspect.no-choice' };

export const suspectCommands: readonly Command<SuspectForm, SuspectIntent>[] = [
  {
    id: 'suspect.enter',
    keys: ['enter'],
    label: 'suspect.enter',
    hint: 'suspect.enter.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'enter' }),
  },
  {
    id: 'suspect.next-choice',
    keys: ['right'],
    label: 'suspect.next-choice',
    hint: 'suspect.next-choice.hint',
    category: 'act',
    when: atChoice,
    run: () => ({ type: 'next-choice', by: 1 }),
  },
  {
    id: 'suspect.previous-choice',
    keys: ['left'],
    label: 'suspect.previous-choice',
    hint: 'suspect.previous-choice.hint',
    category: 'act',
    when: atChoice,
    run: () => ({ type: 'next-choice', by: -1 }),
  },
  {
    id: 'suspect.next-field',
    keys: ['tab', 'down'],
    label: 'suspect.next-field',
    hint: 'suspect.next-field.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'next-field', by: 1 }),
  },
  {
    id: 'suspect.previous-field',
    keys: ['shift+tab', 'up'],
    label: 'suspect.previous-field',
    hint: 'suspect.previous-field.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'next-field', by: -1 }),
  },
];
