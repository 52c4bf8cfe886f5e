/** The keys that move through any list, the same on every screen. */
import { type Availability, always, type Command } from './command.ts';

export type ListMove =
  | { readonly type: 'move'; readonly by: 'row' | 'page'; readonly rows: 1 | -1 }
  | { readonly type: 'move-to'; readonly row: number | 'last' };

export const listCommands = [
  {
    id: 'list.up',
    keys: ['up', 'k'],
    label: 'list.up',
    hint: 'list.up.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'move', by: 'row', rows: -1 }),
  },
  {
    id: 'list.down',
    keys: ['down', 'j'],
    label: 'list.down',
    hint: 'list.down.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'move', by: 'row', rows: 1 }),
  },
  {
    id: 'list.page-up',
    keys: ['pageUp', 'ctrl+b'],
    label: 'list.page-up',
    hint: 'list.page-up.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'move', by: 'page', rows: -1 }),
  },
  {
    id: 'list.page-down',
    keys: ['pageDown', 'ctrl+f'],
    label: 'list.page-down',
    hint: 'list.page-down.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'move', by: 'page', rows: 1 }),
  },
  {
    id: 'list.first',
    keys: ['home', 'g'],
    label: 'list.first',
    hint: 'list.first.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'move-to', row: 0 }),
  },
  {
    id: 'list.last',
    keys: ['end', 'G'],
    label: 'list.last',
    hint: 'list.last.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'move-to', row: 'last' }),
  },
  {
    id: 'list.row',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    label: 'list.row',
    hint: 'list.row.hint',
    category: 'move',
    when: always,
    run: (chord) => ({ type: 'move-to', row: Number(chord) - 1 }),
  },
] as const satisfies readonly Command<unknown, ListMove>[];

/** The row a move leads to, in a list of `length` rows of which `page` are seen; 0 in an empty list. */
export function movedRow(row: number, move: ListMove, length: number, page: number): number {
  const target =
    move.type === 'move-to'
      ? move.row === 'last'
        ? length - 1
        : move.row
      : row + move.rows * (move.by === 'page' ? Math.max(1, page - 1) : 1);
  return Math.max(0, Math.min(length - 1, target));
}

/** Goes on to the next order of the list on the screen of that name. */
export const nextSort = <State>(
  screen: string,
  when: (state: State) => Availability = always,
): Command<State, { readonly type: 'next-sort' }> => ({
  id: `${screen}.sort`,
  keys: ['s'],
  label: 'list.sort',
  hint: 'list.sort.hint',
  category: 'act',
  when,
  run: () => ({ type: 'next-sort' }),
});
