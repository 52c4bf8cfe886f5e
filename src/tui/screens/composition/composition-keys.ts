import { type Availability, always, type Command } from '../../keys/command.ts';
import type { CompositionForm } from './composition-state.ts';

export type CompositionIntent =
  | { readonly type: 'enter' }
  | { readonly type: 'next-field'; readonly by: 1 | -1 }
  | { readonly type: 'next-person'; readonly by: 1 | -1 }
  | { readonly type: 'next-choice'; readonly by: 1 | -1 };

const atChoice = ({ field }: CompositionForm): Availability =>
  field === 'name' ? { disabled: 'composition.no-choice' } : true;

export const compositionCommands: readonly Command<CompositionForm, CompositionIntent>[] = [
  {
    id: 'composition.enter',
    keys: ['enter'],
    label: 'composition.enter',
    hint: 'composition.enter.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'enter' }),
  },
  {
    id: 'composition.next-choice',
    keys: ['right'],
    label: 'composition.next-choice',
    hint: 'composition.next-choice.hint',
    category: 'act',
    when: atChoice,
    run: () => ({ type: 'next-choice', by: 1 }),
  },
  {
    id: 'composition.previous-choice',
    keys: ['left'],
    label: 'composition.previous-choice',
    hint: 'composition.previous-choice.hint',
    category: 'act',
    when: atChoice,
    run: () => ({ type: 'next-choice', by: -1 }),
  },
  {
    id: 'composition.next-field',
    keys: ['tab', 'down'],
    label: 'composition.next-field',
    hint: 'composition.next-field.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'next-field', by: 1 }),
  },
  {
    id: 'composition.previous-field',
    keys: ['shift+tab', 'up'],
    label: 'composition.previous-field',
    hint: 'composition.previous-field.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'next-field', by: -1 }),
  },
  {
    id: 'composition.next-person',
    keys: ['pageDown', 'ctrl+f'],
    label: 'composition.next-person',
    hint: 'composition.next-person.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'next-person', by: 1 }),
  },
  {
    id: 'composition.previous-person',
    keys: ['pageUp', 'ctrl+b'],
    label: 'composition.previous-person',
    hint: 'composition.previous-person.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'next-person', by: -1 }),
  },
];
