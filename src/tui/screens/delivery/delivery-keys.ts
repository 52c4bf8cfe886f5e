import type { Officer } from '../../../office/officers.ts';
import { type Availability, always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import { needs } from '../../keys/needs.ts';
import type { DeliveryItem } from './delivery-state.ts';

export interface DeliveryDesk {
  readonly officer: Officer | null;
  readonly selected: DeliveryItem | undefined;
  readonly sendBack: Availability;
  readonly deliver: Availability;
}

export type DeliveryIntent =
  | ListMove
  | { readonly type: 'trust' | 'distrust' | 'send-back' | 'deliver' | 'report' };

export const deliveryCommands: readonly Command<DeliveryDesk, DeliveryIntent>[] = [
  {
    id: 'delivery.trust',
    keys: ['t'],
    label: 'deliveries.trust',
    hint: 'deliveries.trust.hint',
    category: 'go',
    when: needs('delivery.trust'),
    run: () => ({ type: 'trust' }),
  },
  {
    id: 'delivery.distrust',
    keys: ['x'],
    label: 'delivery.distrust',
    hint: 'delivery.distrust.hint',
    category: 'act',
    danger: true,
    when: (desk) => {
      if (desk.selected?.trusted === undefined) return { disabled: 'delivery.distrust.choose' };
      return needs('delivery.trust')(desk);
    },
    run: () => ({ type: 'distrust' }),
  },
  {
    id: 'delivery.send-back',
    keys: ['R'],
    label: 'delivery.send-back',
    hint: 'delivery.send-back.hint',
    category: 'act',
    danger: true,
    when: ({ sendBack }) => sendBack,
    run: () => ({ type: 'send-back' }),
  },
  {
    id: 'delivery.report',
    keys: ['o'],
    label: 'deliveries.report',
    hint: 'deliveries.report.hint',
    category: 'go',
    when: always,
    run: () => ({ type: 'report' }),
  },
  {
    id: 'delivery.deliver',
    keys: ['d'],
    label: 'report.deliver',
    hint: 'report.deliver.hint',
    category: 'go',
    when: ({ deliver }) => deliver,
    run: () => ({ type: 'deliver' }),
  },
  ...listCommands,
];
