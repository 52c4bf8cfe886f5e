/** Who may see how many ballots a transfer has: the envelope is counted by who does not know what the sender counted. */
import type { Problem } from '../base/problem.ts';
import type { TablePlace } from './events.ts';
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
 * decides both; of one that was withdrawn before that likewise. `transfers`: all there are.
 */
export function transferNumbers(
  row: TransferRow,
  transfers: readonly TransferRow[],
  officer: Officer | null,
): TransferNumbers {
  const { state } = row;
  const received = 'received' in state ? state.received : null;
  const receiver = 'receiver' in state ? state.receiver : null;
  if (isMatched(row) || decidesTransfer(row, transfers, officer)) return { sent: state.ballots, received };
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
 * was sent; or one has, and this officer may not count it, see `numbersSeenOf`. Who decides sees both numbers, and counts
 * no more.
 */
export function decidesTransfer(
  row: TransferRow,
  transfers: readonly TransferRow[],
  officer: Officer | null,
): boolean {
  if (row.state.state !== 'mismatch' || officer === null || officer.name === row.state.sender) return false;
  return hasDecided(row, officer) || numbersSeenOf(row, transfers, officer) !== undefined;
}

/**
 * The transfer, withdrawn or not, between the same two tables whose numbers the officer has both seen: an envelope that was
 * recorded anew is the same, and they count and record none of it any more. undefined where there is none.
 */
export function numbersSeenOf(
  { transfer, from, to }: { readonly transfer?: number; readonly from: TablePlace; readonly to: TablePlace },
  transfers: readonly TransferRow[],
  officer: Officer,
): number | undefined {
  return transfers.find(
    (one) =>
      one.transfer !== transfer && isSame(one.from, from) && isSame(one.to, to) && hasDecided(one, officer),
  )?.transfer;
}

/**
 * Why the officer may not record how many ballots went between two tables: `TRANSFER_NUMBERS_SEEN`, they decide on this transfer;
 * `TRANSFER_NUMBERS_SEEN_BEFORE`, they had both numbers of another before them. `row`: the transfer, or one that is to be sent.
 */
export function whyNotBlind(
  row: TransferRow | Pick<TransferRow, 'from' | 'to'>,
  transfers: readonly TransferRow[],
  officer: Officer,
): Problem<'TRANSFER_NUMBERS_SEEN' | 'TRANSFER_NUMBERS_SEEN_BEFORE'> | null {
  if ('state' in row && decidesTransfer(row, transfers, officer))
    return { code: 'TRANSFER_NUMBERS_SEEN', params: { transfer: row.transfer } };
  const seen = numbersSeenOf(row, transfers, officer);
  return seen === undefined ? null : { code: 'TRANSFER_NUMBERS_SEEN_BEFORE', params: { seen } };
}

/**
 * Whether the numbers were, or still are, before this officer to be decided on: two others than the sender had counted
 * another number than was sent. What has come of it since, and be it matched, makes nobody forget it.
 */
function hasDecided({ state, receipts }: TransferRow, officer: Officer): boolean {
  if (officer.name === state.sender || !may(officer, 'transfer.withdraw')) return false;
  const others = receipts.filter(({ ballots }) => ballots !== state.ballots);
  return new Set(others.map((receipt) => receipt.officer)).size > 1;
}
