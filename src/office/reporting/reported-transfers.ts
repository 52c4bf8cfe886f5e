/** Transfers of ballots, for the report: the reports of both bureaus mention them (CDLD L4144-4 to 6). */
import type { BureauId } from '../../election/ids.ts';
import { deliveredReports, namedThere } from '../delivery/delivered-reports.ts';
import { isDelivered } from '../delivery/is-delivered.ts';
import type { TablePlace } from '../events.ts';
import type { OfficeRecord } from '../ports.ts';
import { isMatched } from '../transfer-numbers.ts';
import type { TransferReceipt, TransferRow } from '../transfer-ports.ts';
import { isSame } from '../transfer-sums.ts';

export interface ReportedTransfer {
  readonly transfer: number;
  readonly state: TransferRow['state']['state'];
  /** Where the ballots were found, who sent how many, and when: ISO time, UTC. Numbers null: not alike. */
  readonly from: TablePlace & {
    readonly ballots: number | null;
    readonly officer: string;
    readonly at: string;
  };
  /** Where they belong, and who found how many in the envelope, when, and what they wrote; each null: not received. */
  readonly to: TablePlace & { readonly [Name in keyof TransferReceipt]: TransferReceipt[Name] | null };
  /** What was found in it before it was counted again, oldest first. */
  readonly earlier: readonly (Omit<TransferReceipt, 'ballots'> & { readonly ballots: number | null })[];
  /** What was written where they were found. */
  readonly note: string;
  /** Who withdrew it, and when; null of one that was not. */
  readonly withdrawn: { readonly officer: string; readonly at: string } | null;
  /** Why; null likewise. */
  readonly reason: string | null;
}

/**
 * Every transfer of the office in the order in which they were sent, or those of which one bureau is a side; those that were
 * withdrawn too. Of bureaus that counted on another machine as they delivered them, but for the tables between which one is
 * recorded here: the bureau that counts here tells of those, in numbers that are not everybody's to see before both are alike.
 * What two bureaus delivered is told once, as the one tells it that sent the ballots.
 */
export function reportedTransfers(record: OfficeRecord, only?: BureauId): readonly ReportedTransfer[] {
  const delivered = isDelivered(record);
  const own = record.transfers();
  // Of two that both delivered none counts here, and what was recorded here between them before was withdrawn.
  const isHere = (one: ReportedTransfer): boolean =>
    !(delivered(one.from.bureau) && delivered(one.to.bureau)) &&
    own.some(({ from, to }) => isSame(from, one.from) && isSame(to, one.to));
  const there = deliveredReports(record, only).flatMap(({ bureau, transfers }) =>
    transfers.flatMap((one) => {
      if (bureau === null) return [];
      const isTeller = one.from.bureau === bureau || !delivered(one.from.bureau);
      return only !== undefined || (isTeller && !isHere(one)) ? [namedAs(bureau, one)] : [];
    }),
  );
  if (only !== undefined && delivered(only)) return there;
  const here = own.filter(({ from, to }) => only === undefined || from.bureau === only || to.bureau === only);
  return [...here.map(reportedTransfer), ...there];
}

/**
 * One transfer, as the report has it. No number of one that both bureaus did not count alike: it is that of one officer, and who
 * counts next may read the report.
 */
export function reportedTransfer(row: TransferRow): ReportedTransfer {
  const { transfer, from, to, state, note, at, withdrawal } = row;
  const receipts = row.receipts.map((one) => (isMatched(row) ? one : { ...one, ballots: null }));
  return {
    ...{ transfer, state: state.state },
    from: { ...from, ballots: isMatched(row) ? state.ballots : null, officer: state.sender, at },
    to: { ...to, ...(receipts.at(-1) ?? unreceived) },
    ...{ earlier: receipts.slice(0, -1), note },
    withdrawn: withdrawal === null ? null : { officer: withdrawal.officer, at: withdrawal.at },
    reason: withdrawal?.reason ?? null,
  };
}

/** With the names that its officers have here. */
const namedAs = (bureau: BureauId, told: ReportedTransfer): ReportedTransfer => ({
  ...told,
  from: namedThere(bureau, told.from),
  to: namedThere(bureau, told.to),
  earlier: told.earlier.map((one) => namedThere(bureau, one)),
  withdrawn: told.withdrawn === null ? null : namedThere(bureau, told.withdrawn),
});

const unreceived = { ballots: null, officer: null, at: null, note: null } as const;
