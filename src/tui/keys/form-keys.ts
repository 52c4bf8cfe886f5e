/** The keys of any short form. */
import { always, type Command } from './command.ts';

export type FormIntent = { readonly type: 'enter' } | { readonly type: 'step'; readonly by: 1 | -1 };

export const formCommands = [
  {
    id: 'form.enter',
    keys: ['enter'],
    label: 'form.enter',
    hint: 'form.enter.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'enter' }),
  },
  {
    id: 'form.next',
    keys: ['tab', 'down'],
    label: 'form.next',
    hint: 'form.next.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'step', by: 1 }),
  },
  {
    id: 'form.previous',
    keys: ['shift+tab', 'up'],
    label: 'form.previous',
    hint: 'form.previous.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'step', by: -1 }),
  },
] as const satisfies readonly Command<unknown, FormIntent>[];
