/**
 * The states of a transfer: ballots of another election found in an urn are set aside and forwarded under seal to the
 * bureau that counts them; the reports of both mention it (CDLD L4144-4 to 6). Drawn in docs/states/transfer.md; a test
 * walks every state with every happening.
 */
import { assertNever } from '../base/assert-never.ts';
import { err, ok, type Result } from '../base/result.ts';
import { refusedBy } from './four-eyes.ts';

export const transferStates = ['unsent', 'sent', 'received', 'mismatch', 'withdrawn'] as const;

export type TransferState =
  | { readonly state: 'unsent' }
  | { readonly state: 'sent'; readonly sender: string; readonly ballots: number }
  /** mismatch: the bureau that received them counted another number than was sent. Both stand. */
  | {
      readonly state: 'received' | 'mismatch';
      readonly sender: string;
      readonly ballots: number;
      readonly receiver: string;
      readonly received: number;
    }
  /** As if it had not been; what was sent, and received if it was, stays to be read. */
  | {
      readonly state: 'withdrawn';
      readonly sender: string;
      readonly ballots: number;
      readonly receiver: string | null;
      readonly received: number | null;
    };

export const transferHappenings = ['send', 'receive', 'withdraw'] as const;

export type TransferHappening =
  | { readonly type: 'send'; readonly officer: string; readonly ballots: number }
  /**
   * By another officer than the one who sent it; after a mismatch again, by another than who counted last: one officer
   * alone would find the number by trying.
   */
  | { readonly type: 'receive'; readonly officer: string; readonly ballots: number }
  | { readonly type: 'withdraw' };

export const transferRefusals = [
  'TRANSFER_SENT',
  'TRANSFER_UNKNOWN',
  'TRANSFER_SAME_OFFICER',
  'TRANSFER_COUNTED_LAST',
  'TRANSFER_RECEIVED',
  'TRANSFER_WITHDRAWN',
] as const;
export type TransferRefusal = (typeof transferRefusals)[number];

/** The state after the happening, or why it cannot happen; it then leaves everything as it is. */
export function transferTransition(
  state: TransferState,
  happening: TransferHappening,
): Result<TransferState, TransferRefusal> {
  switch (happening.type) {
    case 'send':
      if (state.state !== 'unsent') return err('TRANSFER_SENT');
      return ok({ state: 'sent', sender: happening.officer, ballots: happening.ballots });
    case 'receive':
      return receive(state, happening.officer, happening.ballots);
    case 'withdraw':
      return withdraw(state);
    default:
      return assertNever(happening);
  }
}

function receive(
  state: TransferState,
  receiver: string,
  received: number,
): Result<TransferState, TransferRefusal> {
  switch (state.state) {
    case 'unsent':
      return err('TRANSFER_UNKNOWN');
    case 'received':
      return err('TRANSFER_RECEIVED');
    case 'withdrawn':
      return err('TRANSFER_WITHDRAWN');
    // Stryker disable next-line ConditionalExpression: nobody has counted what was only sent; without it the case below says the same.
    case 'sent':
      return count(state, receiver, received);
    case 'mismatch': {
      const barred = refusedBy('transfer-recount', receiver, [state.receiver]);
      return barred === null ? count(state, receiver, received) : err(barred);
    }
    default:
      return assertNever(state);
  }
}

function count(
  { sender, ballots }: { readonly sender: string; readonly ballots: number },
  receiver: string,
  received: number,
): Result<TransferState, TransferRefusal> {
  const barred = refusedBy('transfer-receipt', receiver, [sender]);
  if (barred !== null) return err(barred);
  const after = ballots === received ? 'received' : 'mismatch';
  return ok({ state: after, sender, ballots, receiver, received });
}

function withdraw(state: TransferState): Result<TransferState, TransferRefusal> {
  switch (state.state) {
    case 'unsent':
      return err('TRANSFER_UNKNOWN');
    case 'withdrawn':
      return err('TRANSFER_WITHDRAWN');
    case 'sent':
      return ok({ ...state, state: 'withdrawn', receiver: null, received: null });
    case 'received':
    case 'mismatch':
      return ok({ ...state, state: 'withdrawn' });
    default:
      return assertNever(state);
  }
}
