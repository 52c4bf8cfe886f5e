/** The events of a transfer, and what each of them does to its state. */
import { assertNever } from '../base/assert-never.ts';
import { type TransferHappening, type TransferState, transferTransition } from '../count/transfer.ts';
import type { Election } from '../election/election.ts';
import type { EventData, OfficeEvent } from './events.ts';
import { tableSubject } from './table-events.ts';

export type TransferEvent = Extract<
  OfficeEvent,
  { type: 'transfer-sent' | 'transfer-received' | 'transfer-withdrawn' }
>;

/** What happens to the transfer of the event. Only an officer causes one: an event without is none of ours. */
export function transferHappening({ type, officer, data }: TransferEvent): TransferHappening {
  if (officer === null) throw new Error(`${type} without an officer`);
  switch (type) {
    case 'transfer-sent':
      return { type: 'send', officer, ballots: data.ballots };
    case 'transfer-received':
      return { type: 'receive', officer, ballots: data.ballots };
    case 'transfer-withdrawn':
      return { type: 'withdraw' };
    default:
      return assertNever(type);
  }
}

/** Whether both are count tables, and of two contests: ballots of the same one count where they were found. */
export function transferTablesFit(
  election: Election,
  { from, to }: Pick<EventData['transfer-sent'], 'from' | 'to'>,
): boolean {
  return (
    [from, to].every((place) => tableSubject(election, place) !== undefined) && from.contest !== to.contest
  );
}

/** Whether the event can follow from the state, and is of tables of the election. */
export function transferEventFits(event: TransferEvent, state: TransferState, election: Election): boolean {
  if (event.officer === null) return false;
  if (event.type === 'transfer-sent' && !transferTablesFit(election, event.data)) return false;
  return transferTransition(state, transferHappening(event)).ok;
}
