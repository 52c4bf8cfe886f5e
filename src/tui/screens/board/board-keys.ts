import type { BoardRow } from '../../../office/board.ts';
import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { FrozenReport } from '../../../office/sign-off-ports.ts';
import { frozenBanner, frozenKey } from '../../frozen-banner.ts';
import { type Availability, always, type Command } from '../../keys/command.ts';
import { clearFilter, openFilter } from '../../keys/filter-keys.ts';
import { type ListMove, listCommands, nextSort } from '../../keys/list-keys.ts';
import { needs } from '../../keys/needs.ts';
import type { Message } from '../../message.ts';
import type { FilterIntent } from '../../widgets/table/filtered-list.ts';
import { type BoardState, isPaper } from './board-state.ts';

/** What the commands look at. */
export interface BoardDesk {
  readonly state: BoardState;
  readonly selected: BoardRow | undefined;
  readonly officer: Officer | null;
  /** The report that keeps the selected bureau as it is; undefined where none does. */
  readonly frozen: FrozenReport | undefined;
}

export type BoardIntent =
  | ListMove
  | FilterIntent
  | { readonly type: 'next-sort' }
  | { readonly type: 'open-scan' }
  | { readonly type: 'open-tables' }
  | { readonly type: 'open-totals' }
  | { readonly type: 'open-bureau-totals' }
  | { readonly type: 'open-log' }
  | { readonly type: 'open-reconciliation' }
  | { readonly type: 'open-transfers' }
  | { readonly type: 'open-self-test' }
  | { readonly type: 'open-canvass' }
  | { readonly type: 'open-reports' }
  | { readonly type: 'open-deliveries' }
  | { readonly type: 'open-projector' }
  | { readonly type: 'open-accounts' };

const scanAvailability = ({ selected, officer, frozen }: BoardDesk): Availability => {
  if (selected === undefined) return { disabled: 'board.no-bureau' };
  if (isPaper(selected)) return { disabled: 'board.scan.paper' };
  if (officer === null || !may(officer, 'ballot.scan')) return { disabled: 'board.scan.not-permitted' };
  return frozen === undefined ? true : frozenKey(frozen);
};

/** The likely next step: to scan, where that may be done; else what may be. */
export function boardHint(desk: BoardDesk): Message {
  if (desk.state.isFiltering) return { key: 'filter.hint' };
  if (tablesAvailability(desk) === true) return { key: 'board.hint.paper' };
  const scan = scanAvailability(desk);
  if (scan === true) return { key: 'board.hint' };
  if (scan.disabled === 'board.scan.not-permitted') return { key: 'board.hint.look' };
  return desk.frozen === undefined ? { key: scan.disabled } : frozenBanner(desk.frozen);
}

const tablesAvailability = ({ selected }: BoardDesk): Availability => {
  if (selected === undefined) return { disabled: 'board.no-bureau' };
  return isPaper(selected) ? true : { disabled: 'board.tables.digital' };
};

const withSelection = ({ selected }: BoardDesk): Availability =>
  selected === undefined ? { disabled: 'board.no-bureau' } : true;

export const boardCommands: readonly Command<BoardDesk, BoardIntent>[] = [
  {
    id: 'board.scan',
    keys: ['enter'],
    label: 'board.scan',
    hint: 'board.scan.hint',
    category: 'go',
    when: scanAvailability,
    run: () => ({ type: 'open-scan' }),
  },
  {
    id: 'board.tables',
    keys: ['enter', 'p'],
    label: 'board.tables',
    hint: 'board.tables.hint',
    category: 'go',
    when: tablesAvailability,
    run: () => ({ type: 'open-tables' }),
  },
  clearFilter('board'),
  openFilter('board'),
  {
    id: 'board.accounts',
    keys: ['a'],
    label: 'board.accounts',
    hint: 'board.accounts.hint',
    category: 'go',
    when: needs('account.manage'),
    run: () => ({ type: 'open-accounts' }),
  },
  {
    id: 'board.canvass',
    keys: ['c'],
    label: 'board.canvass',
    hint: 'board.canvass.hint',
    category: 'go',
    when: needs('totals.see'),
    run: () => ({ type: 'open-canvass' }),
  },
  {
    id: 'board.reports',
    keys: ['o'],
    label: 'board.reports',
    hint: 'board.reports.hint',
    category: 'go',
    when: needs('totals.see'),
    run: () => ({ type: 'open-reports' }),
  },
  {
    id: 'board.deliveries',
    keys: ['d'],
    label: 'board.deliveries',
    hint: 'board.deliveries.hint',
    category: 'go',
    when: needs('totals.see'),
    run: () => ({ type: 'open-deliveries' }),
  },
  {
    id: 'board.totals',
    keys: ['t'],
    label: 'board.totals',
    hint: 'board.totals.hint',
    category: 'go',
    when: needs('totals.see'),
    run: () => ({ type: 'open-totals' }),
  },
  {
    id: 'board.bureau-totals',
    keys: ['b'],
    label: 'board.bureau-totals',
    hint: 'board.bureau-totals.hint',
    category: 'go',
    when: (desk) => {
      const permitted = needs('totals.see')(desk);
      return permitted === true ? withSelection(desk) : permitted;
    },
    run: () => ({ type: 'open-bureau-totals' }),
  },
  {
    id: 'board.log',
    keys: ['l'],
    label: 'board.log',
    hint: 'board.log.hint',
    category: 'go',
    when: needs('log.see'),
    run: () => ({ type: 'open-log' }),
  },
  {
    id: 'board.reconciliation',
    keys: ['r'],
    label: 'board.reconciliation',
    hint: 'board.reconciliation.hint',
    category: 'go',
    when: withSelection,
    run: () => ({ type: 'open-reconciliation' }),
  },
  {
    id: 'board.transfers',
    keys: ['f'],
    label: 'board.transfers',
    hint: 'board.transfers.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'open-transfers' }),
  },
  nextSort('board'),
  {
    id: 'board.self-test',
    keys: ['z'],
    label: 'board.self-test',
    hint: 'board.self-test.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'open-self-test' }),
  },
  {
    id: 'board.projector',
    keys: ['v'],
    label: 'board.projector',
    hint: 'board.projector.hint',
    category: 'go',
    when: needs('projector.see'),
    run: () => ({ type: 'open-projector' }),
  },
  ...listCommands,
];
