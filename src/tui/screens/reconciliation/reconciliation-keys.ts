import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { StationRow } from '../../../office/reconciliation.ts';
import type { Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';

export interface ReconciliationDesk {
  readonly station: StationRow | undefined;
  readonly officer: Officer | null;
}

export type ReconciliationIntent = ListMove | { readonly type: 'key-kinds' };

export const reconciliationCommands: readonly Command<ReconciliationDesk, ReconciliationIntent>[] = [
  {
    id: 'reconciliation.key',
    keys: ['e', 'enter'],
    label: 'reconciliation.key',
    hint: 'reconciliation.key.hint',
    category: 'go',
    when: ({ station, officer }) => {
      if (station === undefined) return { disabled: 'reconciliation.none' };
      if (officer === null || !may(officer, 'kinds.declare')) {
        return { disabled: 'reconciliation.not-permitted' };
      }
      const { state, officers } = station.said;
      return state === 'differs' && officers.at(-1) === officer.name ? { disabled: 'said-twice.last' } : true;
    },
    run: () => ({ type: 'key-kinds' }),
  },
  ...listCommands,
];
