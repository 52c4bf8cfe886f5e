import { type Availability, always, type Command } from '../../keys/command.ts';
import { isTableField, type TransferFormState } from './transfer-state.ts';

export type TransferIntent =
  | { readonly type: 'enter' }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'next-table'; readonly by: 1 | -1 };

const atTable = ({ focus }: TransferFormState): Availability =>
  isTableField(focus) ? true : { disabled: 'transfer.no-tables-here' };

export const transferCommands: readonly Command<TransferFormState, TransferIntent>[] = [
  {
    id: 'transfer.enter',
    keys: ['enter'],
    label: 'transfer.enter',
    hint: 'transfer.enter.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'enter' }),
  },
  {
    id: 'transfer.next-table',
    keys: ['right'],
    label: 'transfer.next-table',
    hint: 'transfer.next-table.hint',
    category: 'act',
    when: atTable,
    run: () => ({ type: 'next-table', by: 1 }),
  },
  {
    id: 'transfer.previous-table',
    keys: ['left'],
    label: 'transfer.previous-table',
    hint: 'transfer.previous-table.hint',
    category: 'act',
    when: atTable,
    run: () => ({ type: 'next-table', by: -1 }),
  },
  {
    id: 'transfer.next-field',
    keys: ['tab', 'down'],
    label: 'transfer.next-field',
    hint: 'transfer.next-field.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'step', by: 1 }),
  },
  {
    id: 'transfer.previous-field',
    keys: ['shift+tab', 'up'],
    label: 'transfer.previous-field',
    hint: 'transfer.previous-field.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'step', by: -1 }),
  },
];
