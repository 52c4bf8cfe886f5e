/** Transfers of ballots, for the report: the reports of both bureaus mention them (CDLD L4144-4 to 6). */
import type { TablePlace } from '../events.ts';
import type { OfficeRecord } from '../ports.ts';
import { isMatched } from '../transfer-numbers.ts';
import type { TransferReceipt, TransferRow } from '../transfer-ports.ts';

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
 * Every transfer in the order in which they were sent, those that were withdrawn too. No number of one that both bureaus
 * did not count alike: it is that of one officer, and who counts next may read the report.
 */
export function reportedTransfers(ledger: OfficeRecord): readonly ReportedTransfer[] {
  return ledger.transfers().map((row) => {
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
  });
}

const unreceived = { ballots: null, officer: null, at: null, note: null } as const;
