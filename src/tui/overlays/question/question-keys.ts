import { always, type Command } from '../../keys/command.ts';
import type { QuestionState } from './question-state.ts';

export type QuestionIntent =
  | { readonly type: 'answer' }
  | { readonly type: 'refuse' }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'other' };

export const questionCommands = [
  {
    id: 'question.answer',
    keys: ['enter'],
    label: 'question.answer',
    hint: 'question.answer.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'answer' }),
  },
  {
    id: 'question.next',
    keys: ['right', 'tab', 'down'],
    label: 'question.next',
    hint: 'question.next.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'next' }),
  },
  {
    id: 'question.previous',
    keys: ['left', 'shift+tab', 'up'],
    label: 'question.previous',
    hint: 'question.previous.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'previous' }),
  },
  {
    id: 'question.other',
    // The way of a numeric keypad. Not `+`: it opens questions, and pressed twice it must not answer one.
    keys: ['-'],
    label: 'question.other',
    hint: 'question.other.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'other' }),
  },
  {
    id: 'question.refuse',
    keys: ['escape'],
    label: 'question.refuse',
    hint: 'question.refuse.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'refuse' }),
  },
] as const satisfies readonly Command<QuestionState, QuestionIntent>[];
