import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { Command } from '../../keys/command.ts';
import type { LogEventState } from './log-event-state.ts';

export interface LogEventDesk {
  readonly shown: LogEventState | undefined;
  readonly officer: Officer | null;
}

export const logEventCommands: readonly Command<LogEventDesk, { readonly type: 'void' }>[] = [
  {
    id: 'ballot.void',
    keys: ['n'],
    label: 'log-event.void',
    hint: 'log-event.void.hint',
    category: 'act',
    danger: true,
    when: ({ shown, officer }) => {
      if (shown?.entry.ballot?.state !== 'counted') return { disabled: 'log-event.void.not-counted' };
      return officer !== null && may(officer, 'ballot.void')
        ? true
        : { disabled: 'log-event.void.not-permitted' };
    },
    run: () => ({ type: 'void' }),
  },
];
