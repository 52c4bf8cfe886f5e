/** What the transfers in the record say of one count table, or of all those of a paper. */
import type { TableTransfers, UnmatchedTransfer } from '../count/soft-codes.ts';
import type { TablePlace } from './events.ts';
import type { TransferRow } from './transfer-ports.ts';

/** Withdrawn transfers say nothing; of one that was received in another number each side has its own. */
export function transfersOfTable(transfers: readonly TransferRow[], place: TablePlace): TableTransfers {
  const standing = transfers.filter(({ state }) => state.state !== 'withdrawn');
  const from = standing.filter((row) => isSame(row.from, place));
  const to = standing.filter((row) => isSame(row.to, place));
  return {
    out: from.reduce((sum, { state }) => sum + state.ballots, 0),
    in: to.reduce((sum, { state }) => sum + ('received' in state ? (state.received ?? 0) : 0), 0),
    unmatched: [...unmatchedOf(from, 'out'), ...unmatchedOf(to, 'in')],
  };
}

const unmatchedOf = (transfers: readonly TransferRow[], side: UnmatchedTransfer['side']) =>
  transfers
    .filter(({ state }) => state.state !== 'received')
    .map(({ transfer, receipts }) => ({ transfer, side, counted: receipts.length }));

/** Ballots that left the paper of these places, and that came to it; none of those that stayed on it. */
export function transfersOfPaper(
  transfers: readonly TransferRow[],
  places: readonly TablePlace[],
): Pick<TableTransfers, 'out' | 'in'> {
  const isOnPaper = (place: TablePlace): boolean => places.some((one) => isSame(one, place));
  const crossing = transfers.filter(({ from, to }) => isOnPaper(from) !== isOnPaper(to));
  const sums = places.map((place) => transfersOfTable(crossing, place));
  return {
    out: sums.reduce((sum, one) => sum + one.out, 0),
    in: sums.reduce((sum, one) => sum + one.in, 0),
  };
}

export const isSame = (one: TablePlace, other: TablePlace): boolean =>
  one.bureau === other.bureau && one.contest === other.contest;
