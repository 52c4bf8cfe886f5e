/** The keys that move through the fields of a count table, whether it is keyed or only read. */
import { always, type Command } from '../../keys/command.ts';

export type FormMove =
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'section'; readonly by: 1 | -1 }
  | { readonly type: 'edge'; readonly to: 'first' | 'last' }
  | { readonly type: 'jump'; readonly to: 'list' | 'candidate' }
  | { readonly type: 'jump-now' }
  | { readonly type: 'jump-not' };

/** While a number is typed to jump to, Enter and Esc end that. */
export const jumpCommands = [
  {
    id: 'jump.go',
    keys: ['enter'],
    label: 'jump.go',
    hint: 'jump.go.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'jump-now' }),
  },
  {
    id: 'jump.cancel',
    keys: ['escape'],
    label: 'jump.cancel',
    hint: 'jump.cancel.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'jump-not' }),
  },
  {
    id: 'jump.substitute',
    keys: ['*'],
    label: 'jump.substitute',
    hint: 'jump.substitute.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'jump', to: 'candidate' }),
  },
] as const satisfies readonly Command<unknown, FormMove>[];

/** A number is typed to jump to. */
export const numberCommands = [
  {
    id: 'table.list',
    keys: ['/'],
    label: 'table.list',
    hint: 'table.list.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'jump', to: 'list' }),
  },
  {
    id: 'table.candidate',
    keys: ['*'],
    label: 'table.candidate',
    hint: 'table.candidate.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'jump', to: 'candidate' }),
  },
] as const satisfies readonly Command<unknown, FormMove>[];

/** To another field. */
export const fieldCommands = [
  {
    id: 'table.down',
    keys: ['down', 'j'],
    label: 'list.down',
    hint: 'table.next.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'step', by: 1 }),
  },
  {
    id: 'table.up',
    keys: ['up', 'k'],
    label: 'list.up',
    hint: 'table.previous.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'step', by: -1 }),
  },
  {
    id: 'table.next-section',
    keys: ['pageDown', 'ctrl+f'],
    label: 'table.next-section',
    hint: 'table.next-section.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'section', by: 1 }),
  },
  {
    id: 'table.previous-section',
    keys: ['pageUp', 'ctrl+b'],
    label: 'table.previous-section',
    hint: 'table.previous-section.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'section', by: -1 }),
  },
  {
    id: 'table.first',
    keys: ['home', 'g'],
    label: 'list.first',
    hint: 'list.first.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'edge', to: 'first' }),
  },
  {
    id: 'table.last',
    keys: ['end', 'G'],
    label: 'list.last',
    hint: 'list.last.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'edge', to: 'last' }),
  },
] as const satisfies readonly Command<unknown, FormMove>[];
