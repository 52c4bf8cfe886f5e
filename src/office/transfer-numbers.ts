/** Who may see how many ballots a transfer has: the envelope is counted by who does not know what the sender counted. */
import type { Officer } from './officers.ts';
import { may } from './permissions.ts';
import type { TransferRow } from './transfer-ports.ts';
import { isSame } from './transfer-sums.ts';

/** Each null where the officer may not see it, or where there is none. */
export interface TransferNumbers {
  readonly sent: number | null;
  readonly received: number | null;
}

/**
 * Both numbers, once the two bureaus counted alike. Before that each officer sees what they keyed themselves, and who
 * decides both; of one that was withdrawn before that likewise.
 */
export function transferNumbers(row: TransferRow, officer: Officer | null): TransferNumbers {
  const { state } = row;
  const received = 'received' in state ? state.received : null;
  const receiver = 'receiver' in state ? state.receiver : null;
  if (isMatched(row) || decidesTransfer(row, officer)) return { sent: state.ballots, received };
  return {
    sent: officer?.name === state.sender ? state.ballots : null,
    received: officer !== null && officer.name === receiver ? received : null,
  };
}

/** Whether the envelope was found to hold what was sent, be the transfer withdrawn since or not. */
export const isMatched = ({ state }: TransferRow): boolean =>
  'received' in state && state.received === state.ballots;

/**
 * Whether it is for this officer to decide what becomes of it: two others than the sender have counted, none of them what
 * was sent. Who decides sees both numbers, and counts no more.
 */
export const decidesTransfer = (row: TransferRow, officer: Officer | null): boolean =>
  row.state.state === 'mismatch' && hasDecided(row, officer);

/**
 * The transfer, withdrawn or not, between the same two tables whose numbers the officer has both seen: the envelope that
 * was recorded anew is the same, and a count by them would not be blind. undefined where there is none.
 */
export function numbersSeenOf(
  { transfer, from, to }: Pick<TransferRow, 'transfer' | 'from' | 'to'>,
  transfers: readonly TransferRow[],
  officer: Officer,
): number | undefined {
  return transfers.find(
    (one) =>
      one.transfer !== transfer && isSame(one.from, from) && isSame(one.to, to) && hasDecided(one, officer),
  )?.transfer;
}

/** Whether the numbers were, or still are, before this officer to be decided on. */
function hasDecided(row: TransferRow, officer: Officer | null): boolean {
  if (isMatched(row) || officer === null || !may(officer, 'transfer.withdraw')) return false;
  const { state, receipts } = row;
  return officer.name !== state.sender && new Set(receipts.map((receipt) => receipt.officer)).size > 1;
}
