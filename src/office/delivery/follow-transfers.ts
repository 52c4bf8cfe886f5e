/** Transfers as the events of a delivery tell them, followed as the program that recorded them had to. */
import { assertNever } from '../../base/assert-never.ts';
import { type TransferState, transferTransition } from '../../count/transfer.ts';
import type { Election } from '../../election/election.ts';
import type { BureauId } from '../../election/ids.ts';
import { type TransferEvent, transferEventFits, transferHappening } from '../transfer-events.ts';
import type { TransferRow } from '../transfer-ports.ts';
import type { ToldEvent } from './told-events.ts';

export type ToldTransferEvent = ToldEvent & TransferEvent;

/** By their numbers there. */
export type ToldTransfers = ReadonlyMap<number, TransferRow>;

export const isTransferEvent = (event: ToldEvent): event is ToldTransferEvent => 'transfer' in event.data;

/** Whether the bureau is one side of it. */
export const isAtBureau = ({ from, to }: Pick<TransferRow, 'from' | 'to'>, bureau: BureauId): boolean =>
  from.bureau === bureau || to.bureau === bureau;

/**
 * How they stand after the event; undefined where it cannot follow, is of no two tables of the election, or of a transfer of
 * which the bureau is no side. They are told in the order of their numbers, those between being of other bureaus.
 */
export function afterTransferEvent(
  told: ToldTransfers,
  event: ToldTransferEvent,
  bureau: BureauId,
  election: Election,
): ToldTransfers | undefined {
  const { transfer } = event.data;
  const known = told.get(transfer);
  const before: TransferState = known?.state ?? { state: 'unsent' };
  if (!transferEventFits(event, before, election)) return undefined;
  const after = transferTransition(before, transferHappening(event));
  if (!after.ok || after.value.state === 'unsent') return undefined;
  const row = rowAfter(known, event, after.value);
  const isInOrder = known !== undefined || [...told.keys()].every((number) => number < transfer);
  if (row === undefined || !isInOrder || !isAtBureau(row, bureau)) return undefined;
  return new Map([...told, [transfer, row]]);
}

function rowAfter(
  known: TransferRow | undefined,
  event: ToldTransferEvent,
  state: TransferRow['state'],
): TransferRow | undefined {
  const { at, officer } = event;
  switch (event.type) {
    case 'transfer-sent': {
      const { transfer, from, to, note } = event.data;
      return { ...{ transfer, from, to, state, note, at }, receipts: [], withdrawal: null };
    }
    case 'transfer-received': {
      if (known === undefined) return undefined;
      const { ballots, note } = event.data;
      return { ...known, state, receipts: [...known.receipts, { ballots, officer, at, note }] };
    }
    case 'transfer-withdrawn':
      return known && { ...known, state, withdrawal: { officer, at, reason: event.data.reason } };
    default:
      return assertNever(event);
  }
}
