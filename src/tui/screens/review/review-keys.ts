import { always, type Command } from '../../keys/command.ts';
import { type FormMove, fieldCommands, numberCommands } from '../table/form-keys.ts';

export type ReviewIntent = FormMove | { readonly type: 'open' };

export const reviewCommands = [
  {
    id: 'review.open',
    keys: ['enter'],
    label: 'canvass.open',
    hint: 'canvass.open.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'open' }),
  },
  ...numberCommands,
  ...fieldCommands,
] as const satisfies readonly Command<unknown, ReviewIntent>[];
