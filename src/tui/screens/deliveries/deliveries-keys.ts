import type { Officer } from '../../../office/officers.ts';
import type { Availability, Command } from '../../keys/command.ts';
import { clearFilter, openFilter } from '../../keys/filter-keys.ts';
import { type ListMove, listCommands, nextSort } from '../../keys/list-keys.ts';
import { needs } from '../../keys/needs.ts';
import type { ListByNeed } from '../../widgets/table/by-need.ts';
import type { FilterIntent } from '../../widgets/table/filtered-list.ts';

export interface DeliveriesDesk {
  readonly state: ListByNeed;
  readonly hasSelected: boolean;
  readonly officer: Officer | null;
}

export type DeliveriesIntent =
  | ListMove
  | { readonly type: 'open' | 'report' | 'take' | 'trust' | 'file' }
  | FilterIntent
  | { readonly type: 'next-sort' };

const withSelected = ({ hasSelected }: DeliveriesDesk): Availability =>
  hasSelected ? true : { disabled: 'deliveries.none' };

export const deliveriesCommands: readonly Command<DeliveriesDesk, DeliveriesIntent>[] = [
  {
    id: 'deliveries.open',
    keys: ['enter'],
    label: 'deliveries.open',
    hint: 'deliveries.open.hint',
    category: 'go',
    when: withSelected,
    run: () => ({ type: 'open' }),
  },
  {
    id: 'deliveries.take',
    keys: ['i'],
    label: 'deliveries.take',
    hint: 'deliveries.take.hint',
    category: 'go',
    when: needs('delivery.receive'),
    run: () => ({ type: 'take' }),
  },
  {
    id: 'deliveries.trust',
    keys: ['t'],
    label: 'deliveries.trust',
    hint: 'deliveries.trust.hint',
    category: 'go',
    when: (desk) => {
      const permitted = needs('delivery.trust')(desk);
      return permitted === true ? withSelected(desk) : permitted;
    },
    run: () => ({ type: 'trust' }),
  },
  {
    id: 'deliveries.file',
    keys: ['f'],
    label: 'deliveries.file',
    hint: 'deliveries.file.hint',
    category: 'go',
    when: needs('delivery.trust'),
    run: () => ({ type: 'file' }),
  },
  {
    id: 'deliveries.report',
    keys: ['o'],
    label: 'deliveries.report',
    hint: 'deliveries.report.hint',
    category: 'go',
    when: withSelected,
    run: () => ({ type: 'report' }),
  },
  clearFilter('deliveries'),
  openFilter('deliveries'),
  nextSort('deliveries'),
  ...listCommands,
];
