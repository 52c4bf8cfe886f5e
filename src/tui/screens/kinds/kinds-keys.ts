import { always, type Command } from '../../keys/command.ts';
import { isEmpty, type KindsState } from './kinds-state.ts';

export type KindsIntent =
  | { readonly type: 'next' }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'line'; readonly by: 1 | -1 }
  | { readonly type: 'hand-in' };

export const kindsCommands: readonly Command<KindsState, KindsIntent>[] = [
  {
    id: 'kinds.next',
    keys: ['enter', 'tab', 'right'],
    label: 'table.next',
    hint: 'table.next.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'next' }),
  },
  {
    id: 'kinds.hand-in',
    keys: ['+', 'ctrl+s'],
    label: 'kinds.hand-in',
    hint: 'kinds.hand-in.hint',
    category: 'act',
    when: (state) => (isEmpty(state) ? { disabled: 'kinds.nothing-keyed' } : true),
    run: () => ({ type: 'hand-in' }),
  },
  {
    id: 'kinds.previous',
    keys: ['-', 'shift+tab', 'left'],
    label: 'table.previous',
    hint: 'table.previous.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'step', by: -1 }),
  },
  {
    id: 'kinds.down',
    keys: ['down', 'j'],
    label: 'list.down',
    hint: 'list.down.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'line', by: 1 }),
  },
  {
    id: 'kinds.up',
    keys: ['up', 'k'],
    label: 'list.up',
    hint: 'list.up.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'line', by: -1 }),
  },
];
