/** What the use cases ask of the record about transfers of ballots. */
import type { TransferState } from '../count/transfer.ts';
import type { TablePlace } from './events.ts';

export interface TransferRow {
  /** 1, 2, 3, … in the order in which they were sent. */
  readonly transfer: number;
  readonly from: TablePlace;
  readonly to: TablePlace;
  readonly state: Exclude<TransferState, { readonly state: 'unsent' }>;
  /** What the sender wrote; may be empty. */
  readonly note: string;
  /** When they were sent: ISO time, UTC. */
  readonly at: string;
  /** Each time that the other bureau counted them, in that order: the last is the one of the state. */
  readonly receipts: readonly TransferReceipt[];
  /** Who withdrew it, when and why; null of one that was not. */
  readonly withdrawal: { readonly officer: string; readonly at: string; readonly reason: string } | null;
}

/** What was found in the envelope, and what the receiver wrote, which may be empty; ISO time, UTC. */
export interface TransferReceipt {
  readonly ballots: number;
  readonly officer: string;
  readonly at: string;
  readonly note: string;
}

export interface TransferReader {
  /** Every transfer, withdrawn ones too, in the order in which they were sent. */
  transfers(): readonly TransferRow[];
  transfer(transfer: number): TransferRow | undefined;
  /** How many events there are of all transfers. */
  transferEventCount(): number;
}
