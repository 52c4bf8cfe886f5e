/** What the transfers in the record say of one count table, or of all those of a paper. */
import type { TableTransfers, UnmatchedTransfer } from '../count/soft-codes.ts';
import type { TablePlace } from './events.ts';
import type { TransferRow } from './transfer-ports.ts';

/** Of those that are matched; withdrawn ones say nothing, and the numbers of the others are told to nobody. */
export function transfersOfTable(transfers: readonly TransferRow[], place: TablePlace): TableTransfers {
  const from = transfers.filter((row) => isSame(row.from, place));
  const to = transfers.filter((row) => isSame(row.to, place));
  return {
    out: sentIn(from.filter(isReceived)),
    in: receivedIn(to.filter(isReceived)),
    unmatched: [...unmatchedOf(from, 'out'), ...unmatchedOf(to, 'in')],
  };
}

const unmatchedOf = (transfers: readonly TransferRow[], side: UnmatchedTransfer['side']) =>
  transfers
    .filter(isUnmatched)
    .map(({ transfer, receipts }) => ({ transfer, side, counted: receipts.length }));

const isReceived = ({ state }: TransferRow): boolean => state.state === 'received';
const isUnmatched = ({ state }: TransferRow): boolean => state.state === 'sent' || state.state === 'mismatch';

const sentIn = (transfers: readonly TransferRow[]): number =>
  transfers.reduce((sum, { state }) => sum + state.ballots, 0);
const receivedIn = (transfers: readonly TransferRow[]): number =>
  transfers.reduce((sum, { state }) => sum + ('received' in state ? (state.received ?? 0) : 0), 0);

/** Ballots that left a paper, and that came to it. */
interface Moved {
  readonly out: number;
  readonly in: number;
}

/**
 * Ballots that left the paper of these places, and that came to it; none of those that stayed on it. Those of transfers
 * that are not matched are apart, as the one bureau sent and the other counted them: figures of one officer each.
 */
export function transfersOfPaper(
  transfers: readonly TransferRow[],
  places: readonly TablePlace[],
): { readonly matched: Moved; readonly unmatched: Moved & { readonly transfers: number } } {
  const isOnPaper = (place: TablePlace): boolean => places.some((one) => isSame(one, place));
  const crossing = transfers.filter(({ from, to }) => isOnPaper(from) !== isOnPaper(to));
  const movedIn = (rows: readonly TransferRow[]): Moved => ({
    out: sentIn(rows.filter(({ from }) => isOnPaper(from))),
    in: receivedIn(rows.filter(({ to }) => isOnPaper(to))),
  });
  const unmatched = crossing.filter(isUnmatched);
  return {
    matched: movedIn(crossing.filter(isReceived)),
    unmatched: { ...movedIn(unmatched), transfers: unmatched.length },
  };
}

export const isSame = (one: TablePlace, other: TablePlace): boolean =>
  one.bureau === other.bureau && one.contest === other.contest;
