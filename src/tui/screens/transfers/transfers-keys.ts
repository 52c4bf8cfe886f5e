import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import { decidesTransfer, numbersSeenOf } from '../../../office/transfer-numbers.ts';
import type { TransferRow } from '../../../office/transfer-ports.ts';
import type { Availability, Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';

export interface TransfersDesk {
  readonly transfers: readonly TransferRow[];
  readonly selected: TransferRow | undefined;
  readonly officer: Officer | null;
  /** The election has count tables between which ballots can go. */
  readonly hasTables: boolean;
}

export type TransfersIntent =
  | ListMove
  | { readonly type: 'new' }
  | { readonly type: 'receive' }
  | { readonly type: 'withdraw' };

const newAvailability = ({ officer, hasTables }: TransfersDesk): Availability => {
  if (!hasTables) return { disabled: 'transfers.no-tables' };
  return officer !== null && may(officer, 'transfer.send') ? true : { disabled: 'transfers.not-permitted' };
};

const receiveAvailability = ({ transfers, selected, officer }: TransfersDesk): Availability => {
  if (selected === undefined) return { disabled: 'transfers.none' };
  if (officer === null || !may(officer, 'transfer.receive')) return { disabled: 'transfers.not-permitted' };
  const { state, sender } = selected.state;
  if (state === 'withdrawn') return { disabled: 'transfers.is-withdrawn' };
  if (state === 'received') return { disabled: 'transfers.receive.done' };
  if (sender === officer.name) return { disabled: 'transfers.receive.own' };
  if (decidesTransfer(selected, transfers, officer)) return { disabled: 'transfers.receive.seen' };
  const seen = numbersSeenOf(selected, transfers, officer);
  if (seen !== undefined) return { disabled: 'transfers.receive.seen-before', params: { seen } };
  const isLast = state === 'mismatch' && selected.state.receiver === officer.name;
  return isLast ? { disabled: 'transfers.receive.last' } : true;
};

const withdrawAvailability = ({ selected, officer }: TransfersDesk): Availability => {
  if (selected === undefined) return { disabled: 'transfers.none' };
  if (officer === null || !may(officer, 'transfer.withdraw')) return { disabled: 'transfers.withdraw.chair' };
  return selected.state.state === 'withdrawn' ? { disabled: 'transfers.is-withdrawn' } : true;
};

export const transfersCommands: readonly Command<TransfersDesk, TransfersIntent>[] = [
  {
    id: 'transfers.receive',
    keys: ['enter'],
    label: 'transfers.receive',
    hint: 'transfers.receive.hint',
    category: 'go',
    when: receiveAvailability,
    run: () => ({ type: 'receive' }),
  },
  {
    id: 'transfers.new',
    keys: ['n'],
    label: 'transfers.new',
    hint: 'transfers.new.hint',
    category: 'go',
    when: newAvailability,
    run: () => ({ type: 'new' }),
  },
  {
    id: 'transfers.withdraw',
    keys: ['w'],
    label: 'transfers.withdraw',
    hint: 'transfers.withdraw.hint',
    category: 'act',
    danger: true,
    when: withdrawAvailability,
    run: () => ({ type: 'withdraw' }),
  },
  ...listCommands,
];
