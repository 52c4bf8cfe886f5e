/** Transfers of ballots, for the report: the reports of both bureaus mention them (CDLD L4144-4 to 6). */
import type { TablePlace } from '../office/events.ts';
import type { Ledger } from '../office/ports.ts';
import type { TransferRow } from '../office/transfer-ports.ts';

export interface ReportedTransfer {
  readonly transfer: number;
  readonly state: TransferRow['state']['state'];
  /** Where the ballots were found, who sent how many, and when: ISO time, UTC. */
  readonly from: TablePlace & { readonly ballots: number; readonly officer: string; readonly at: string };
  /** Where they belong, and who found how many in the envelope; null: not received. */
  readonly to: TablePlace & { readonly ballots: number | null; readonly officer: string | null };
  readonly note: string;
  /** Why it was withdrawn; null of one that was not. */
  readonly reason: string | null;
}

/** Every transfer in the order in which they were sent, those that were withdrawn too. */
export function reportedTransfers(ledger: Ledger): readonly ReportedTransfer[] {
  return ledger.transfers().map(({ transfer, from, to, state, note, at, reason }) => {
    const isSent = state.state === 'sent';
    return {
      ...{ transfer, state: state.state },
      from: { ...from, ballots: state.ballots, officer: state.sender, at },
      to: { ...to, ballots: isSent ? null : state.received, officer: isSent ? null : state.receiver },
      ...{ note, reason },
    };
  });
}
