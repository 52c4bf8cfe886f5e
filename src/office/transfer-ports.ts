/** What the use cases ask of the record about transfers of ballots. */
import type { TransferState } from '../count/transfer.ts';
import type { TablePlace } from './events.ts';

export interface TransferRow {
  /** The number of the event that sent it. */
  readonly transfer: number;
  readonly from: TablePlace;
  readonly to: TablePlace;
  readonly state: Exclude<TransferState, { readonly state: 'unsent' }>;
  /** As it was written when the ballots were sent; may be empty. */
  readonly note: string;
  /** When they were sent: ISO time, UTC. */
  readonly at: string;
  /** Why it was withdrawn; null of one that was not. */
  readonly reason: string | null;
}

export interface TransferReader {
  /** Every transfer, withdrawn ones too, in the order in which they were sent. */
  transfers(): readonly TransferRow[];
  transfer(transfer: number): TransferRow | undefined;
  /** How many events there are of all transfers. */
  transferEventCount(): number;
}
