import { mostUrns } from '../../../count/table-form.ts';
import { type Availability, always, type Command } from '../../keys/command.ts';
import { type FormMove, fieldCommands, numberCommands } from './form-keys.ts';
import { isAnyKeyed, isAtEnd, type TableDeskState } from './table-state.ts';

export type TableIntent =
  | FormMove
  | { readonly type: 'shape'; readonly change: 'more-urns' | 'fewer-urns' | 'apart' }
  | { readonly type: 'undo' }
  | { readonly type: 'hand-in' }
  | { readonly type: 'give-up' };

/** What the commands look at. */
export interface TableDesk {
  readonly state: TableDeskState;
  /** First entry: the boxes are still the officer's to choose. */
  readonly choosesBoxes: boolean;
}

const boxes =
  (isPossible: (desk: TableDesk) => boolean) =>
  (desk: TableDesk): Availability => {
    if (!desk.choosesBoxes) return { disabled: 'table.boxes.fixed' };
    return isPossible(desk) ? true : { disabled: 'table.boxes.no-more' };
  };

export const tableCommands: readonly Command<TableDesk, TableIntent>[] = [
  {
    id: 'table.next',
    keys: ['enter', 'tab'],
    label: 'table.next',
    hint: 'table.next.hint',
    category: 'act',
    when: ({ state }) => (isAtEnd(state) ? { disabled: 'table.hint.end' } : true),
    run: () => ({ type: 'step', by: 1 }),
  },
  {
    id: 'table.end',
    // The same key where no field is next.
    keys: ['enter'],
    label: 'table.hand-in',
    hint: 'table.end.hint',
    category: 'act',
    when: ({ state }) => (isAtEnd(state) ? true : { disabled: 'table.end.not-here' }),
    run: () => ({ type: 'hand-in' }),
  },
  {
    id: 'table.hand-in',
    keys: ['+', 'ctrl+s'],
    label: 'table.hand-in',
    hint: 'table.hand-in.hint',
    category: 'act',
    when: ({ state }) => (isAnyKeyed(state) ? true : { disabled: 'table.nothing-keyed' }),
    run: () => ({ type: 'hand-in' }),
  },
  {
    id: 'table.previous',
    keys: ['-', 'shift+tab'],
    label: 'table.previous',
    hint: 'table.previous.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'step', by: -1 }),
  },
  {
    id: 'table.undo',
    keys: ['ctrl+z'],
    label: 'table.undo',
    hint: 'table.undo.hint',
    category: 'act',
    when: ({ state }) => (state.past.length === 0 ? { disabled: 'bundle.nothing-to-undo' } : true),
    run: () => ({ type: 'undo' }),
  },
  ...numberCommands,
  {
    id: 'table.more-urns',
    keys: ['u'],
    label: 'table.more-urns',
    hint: 'table.more-urns.hint',
    category: 'act',
    when: boxes(({ state }) => state.form.shape.urns < mostUrns),
    run: () => ({ type: 'shape', change: 'more-urns' }),
  },
  {
    id: 'table.fewer-urns',
    keys: ['U'],
    label: 'table.fewer-urns',
    hint: 'table.fewer-urns.hint',
    category: 'act',
    when: boxes(({ state }) => state.form.shape.urns > 1),
    run: () => ({ type: 'shape', change: 'fewer-urns' }),
  },
  {
    id: 'table.apart',
    keys: ['b'],
    label: 'table.apart',
    hint: 'table.apart.hint',
    category: 'act',
    when: boxes(() => true),
    run: () => ({ type: 'shape', change: 'apart' }),
  },
  {
    id: 'table.give-up',
    keys: ['x'],
    label: 'table.give-up',
    hint: 'table.give-up.hint',
    category: 'act',
    danger: true,
    when: always,
    run: () => ({ type: 'give-up' }),
  },
  ...fieldCommands,
];
