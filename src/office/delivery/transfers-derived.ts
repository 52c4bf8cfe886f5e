/** The transfers of a delivery: what its events make of them, against its report and its ballots. */
import type { Election } from '../../election/election.ts';
import type { TablePlace } from '../events.ts';
import { placesOnPaper } from '../paper-place.ts';
import { type ReportedTransfer, reportedTransfer } from '../reporting/reported-transfers.ts';
import { transfersOfPaper } from '../transfer-sums.ts';
import type { ToldTransfers } from './follow-transfers.ts';

/**
 * What the report must list: every transfer that the events tell, as they tell it. Of one that was withdrawn before both sides
 * counted alike there is only what the report says: who, when and why, and no number.
 */
export function transfersToReport(
  told: ToldTransfers,
  reported: readonly ReportedTransfer[],
): readonly ReportedTransfer[] {
  const untold = reported.filter((one) => !told.has(one.transfer) && isWithoutNumbers(one));
  return [...untold, ...[...told.values()].map(reportedTransfer)].toSorted(
    (one, other) => one.transfer - other.transfer,
  );
}

const isWithoutNumbers = ({ state, from, to, earlier, withdrawn }: ReportedTransfer): boolean =>
  state === 'withdrawn' &&
  withdrawn !== null &&
  [from, to, ...earlier].every(({ ballots }) => ballots === null);

/**
 * Ballots of the paper that must count at the bureau: those found in its urns, without those that went to another paper or bureau and
 * with those that came from one.
 */
export function ballotsDue(
  election: Election,
  home: TablePlace,
  found: number,
  told: ToldTransfers,
): { readonly due: number; readonly places: readonly TablePlace[] } {
  const places = placesOnPaper(election, home);
  const { matched } = transfersOfPaper([...told.values()], places);
  return { due: found - matched.out + matched.in, places };
}
