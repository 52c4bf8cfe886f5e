import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import { isAgreed } from '../../../office/table-standing.ts';
import { type Availability, always, type Command } from '../../keys/command.ts';
import { clearFilter, openFilter } from '../../keys/filter-keys.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import type { FilterIntent } from '../../widgets/table/filtered-list.ts';
import type { CanvassLine } from './canvass-lines.ts';
import type { CanvassState } from './canvass-state.ts';

/** What the commands look at. */
export interface CanvassDesk {
  readonly state: CanvassState;
  readonly selected: CanvassLine | undefined;
  /** How many elections there are. */
  readonly contests: number;
  readonly officer: Officer | null;
}

export type CanvassIntent =
  | ListMove
  | { readonly type: 'open-figure' }
  | { readonly type: 'turned'; readonly by: 1 | -1 }
  | { readonly type: 'sideways'; readonly by: 1 | -1 }
  | { readonly type: 'next-contest' }
  | FilterIntent;

/** Before a table is agreed only who decides in it may see its figures. */
function openAvailability({ selected, officer }: CanvassDesk): Availability {
  // A sum leads to its parts.
  if (selected?.type !== 'bureau') return true;
  const { bureau, state, table } = selected.row;
  // What counts is a figure whose origin can be asked for, also where the rest is still to come.
  const isGrowing = (state === 'keying' || state === 'unbalanced') && table !== null;
  if (bureau.kind === 'digital' || isAgreed(state) || isGrowing) return true;
  const isOpen = state === 'differs' || state === 'correcting';
  return isOpen && officer !== null && may(officer, 'table.decide')
    ? true
    : { disabled: 'canvass.open.not-agreed' };
}

export const canvassCommands: readonly Command<CanvassDesk, CanvassIntent>[] = [
  {
    id: 'canvass.open',
    keys: ['enter'],
    label: 'canvass.open',
    hint: 'canvass.open.hint',
    category: 'go',
    when: openAvailability,
    run: () => ({ type: 'open-figure' }),
  },
  clearFilter('canvass'),
  {
    id: 'canvass.next-page',
    // Brackets need AltGr on a Belgian keyboard.
    keys: ['tab', ']'],
    label: 'canvass.next-page',
    hint: 'canvass.next-page.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'turned', by: 1 }),
  },
  {
    id: 'canvass.previous-page',
    keys: ['shift+tab', '['],
    label: 'canvass.previous-page',
    hint: 'canvass.previous-page.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'turned', by: -1 }),
  },
  {
    id: 'canvass.next-contest',
    keys: ['n'],
    label: 'totals.next-contest',
    hint: 'totals.next-contest.hint',
    category: 'act',
    when: ({ contests }) => (contests < 2 ? { disabled: 'totals.one-contest' } : true),
    run: () => ({ type: 'next-contest' }),
  },
  openFilter('canvass'),
  {
    id: 'canvass.left',
    keys: ['left'],
    label: 'canvass.left',
    hint: 'canvass.left.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'sideways', by: -1 }),
  },
  {
    id: 'canvass.right',
    keys: ['right'],
    label: 'canvass.right',
    hint: 'canvass.right.hint',
    category: 'move',
    when: always,
    run: () => ({ type: 'sideways', by: 1 }),
  },
  ...listCommands,
];
