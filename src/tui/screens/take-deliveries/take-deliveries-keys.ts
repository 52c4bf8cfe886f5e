import type { Officer } from '../../../office/officers.ts';
import { always, type Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import { needs } from '../../keys/needs.ts';
import { strangeSigner, type TakeDeliveriesState } from './take-deliveries-state.ts';

export interface TakeDeliveriesDesk {
  readonly state: TakeDeliveriesState;
  readonly officer: Officer | null;
}

export type TakeDeliveriesIntent = ListMove | { readonly type: 'back' | 'again' | 'trust' };

/** Once a folder is named. */
export const takeDeliveriesCommands: readonly Command<TakeDeliveriesDesk, TakeDeliveriesIntent>[] = [
  {
    id: 'take-deliveries.again',
    keys: ['enter'],
    label: 'take-deliveries.again',
    hint: 'take-deliveries.again.hint',
    category: 'act',
    when: ({ state }) => (state.stage === 'told' ? true : { disabled: 'take-deliveries.not-now' }),
    run: () => ({ type: 'again' }),
  },
  {
    id: 'take-deliveries.trust',
    keys: ['t'],
    label: 'deliveries.trust',
    hint: 'take-deliveries.trust.hint',
    category: 'go',
    when: (desk) => {
      const { state } = desk;
      const selected = state.stage === 'told' ? state.told[state.row] : undefined;
      if (strangeSigner(selected?.problem) === undefined) return { disabled: 'take-deliveries.trust.nobody' };
      return needs('delivery.trust')(desk);
    },
    run: () => ({ type: 'trust' }),
  },
  {
    id: 'take-deliveries.back',
    keys: ['escape'],
    label: 'take-deliveries.back',
    hint: 'take-deliveries.back.hint',
    category: 'act',
    when: always,
    run: () => ({ type: 'back' }),
  },
  ...listCommands,
];
