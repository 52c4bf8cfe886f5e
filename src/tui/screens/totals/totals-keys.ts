import { type Availability, always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands, nextSort } from '../../keys/list-keys.ts';
import type { Message } from '../../message.ts';
import type { TotalsState } from './totals-state.ts';

export interface TotalsDesk {
  readonly state: TotalsState;
  /** How many contests have a table in this scope. */
  readonly contests: number;
  /** Nothing of the table counts yet: there is no list to look at, and nothing to check. */
  readonly isWaiting: boolean;
}

export type TotalsIntent =
  | ListMove
  | { readonly type: 'open-list' }
  | { readonly type: 'next-contest' }
  | { readonly type: 'neighbour'; readonly by: 1 | -1 }
  | { readonly type: 'next-sort' }
  | { readonly type: 'checks'; readonly shown: boolean }
  | { readonly type: 'office' };

export function totalsHint({ state, isWaiting }: TotalsDesk): Message | undefined {
  if (state.showsChecks) return { key: 'totals.hint.checks' };
  return isWaiting ? undefined : { key: 'totals.hint' };
}

/** What is done at the lists of a table. */
function withLists({ contests, state, isWaiting }: TotalsDesk): Availability {
  if (state.showsChecks) return { disabled: 'totals.checks.shown' };
  if (contests === 0) return { disabled: 'totals.no-contest' };
  return isWaiting ? { disabled: 'totals.waiting.short' } : true;
}

export const totalsCommands: readonly Command<TotalsDesk, TotalsIntent>[] = [
  {
    id: 'totals.open-list',
    keys: ['enter'],
    label: 'totals.open-list',
    hint: 'totals.open-list.hint',
    category: 'go',
    when: withLists,
    run: () => ({ type: 'open-list' }),
  },
  {
    id: 'totals.hide-checks',
    keys: ['escape'],
    label: 'totals.hide-checks',
    hint: 'totals.hide-checks.hint',
    category: 'act',
    when: ({ state }) => (state.showsChecks ? true : { disabled: 'totals.checks.hidden' }),
    run: () => ({ type: 'checks', shown: false }),
  },
  {
    id: 'totals.next-contest',
    keys: ['c'],
    label: 'totals.next-contest',
    hint: 'totals.next-contest.hint',
    category: 'act',
    when: ({ contests }) => (contests < 2 ? { disabled: 'totals.one-contest' } : true),
    run: () => ({ type: 'next-contest' }),
  },
  {
    id: 'totals.next-bureau',
    keys: ['right', ']'],
    label: 'totals.next-bureau',
    hint: 'totals.next-bureau.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'neighbour', by: 1 }),
  },
  {
    id: 'totals.previous-bureau',
    keys: ['left', '['],
    label: 'totals.previous-bureau',
    hint: 'totals.previous-bureau.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'neighbour', by: -1 }),
  },
  {
    id: 'totals.office',
    keys: ['o'],
    label: 'totals.office',
    hint: 'totals.office.hint',
    category: 'act',
    when: ({ state }) => (state.bureau === null ? { disabled: 'totals.is-office' } : true),
    run: () => ({ type: 'office' }),
  },
  nextSort('totals', withLists),
  {
    id: 'totals.checks',
    keys: ['h'],
    label: 'totals.checks',
    hint: 'totals.checks.hint',
    category: 'act',
    when: withLists,
    run: () => ({ type: 'checks', shown: true }),
  },
  // Behind the checks the list is not seen.
  ...listCommands.map((command): Command<TotalsDesk, TotalsIntent> => ({ ...command, when: withLists })),
];
