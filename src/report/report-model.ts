/** What a report says, before it takes a form. Every format is made from this and from nothing else. */
import type { CountTable } from '../count/count-table.ts';
import { type Completeness, completeness } from '../office/completeness.ts';
import type { Ledger } from '../office/ports.ts';
import { officeTotals } from '../office/totals.ts';
import { type ReportedRemark, reportedRemarks } from './reported-remarks.ts';
import { type ReportedSuspect, reportedSuspects } from './reported-suspects.ts';
import { type ReportedTable, reportedTables } from './reported-tables.ts';
import { type ReportedTransfer, reportedTransfers } from './reported-transfers.ts';

export interface ReportModel {
  readonly practice: boolean;
  /** Whether the figures are all that there will be of the counting bureaus. */
  readonly completeness: Completeness;
  /**
   * One table a contest, of the whole office and never of a digital bureau: the votes of a polling station that voted
   * digitally may not be disclosed (W2014 art. 11; BRU 74; DKD 22), so its results leave the program only
   * within the office's sums.
   */
  readonly tables: readonly CountTable[];
  /** Those of counting bureaus, which mix the ballots of their stations and hand their tables on (KWB 156, 161). */
  readonly countTables: readonly ReportedTable[];
  /** The soft codes of paper count tables, and of urns whose ballots are counted one by one, and what was said to each. */
  readonly remarks: readonly ReportedRemark[];
  /** Suspect ballots that the bureau once decided to be invalid, or of which a member or witness contested a decision. */
  readonly suspects: readonly ReportedSuspect[];
  /** Ballots of another election, as both bureaus tell of them. */
  readonly transfers: readonly ReportedTransfer[];
}

/** The report of an office as its record stands at one moment; the same record gives the same model. */
export function reportModel(ledger: Ledger): ReportModel {
  return ledger.atOneMoment(() => ({
    practice: ledger.practice,
    completeness: completeness(ledger),
    tables: officeTotals(ledger, {}),
    countTables: reportedTables(ledger),
    remarks: reportedRemarks(ledger),
    suspects: reportedSuspects(ledger),
    transfers: reportedTransfers(ledger),
  }));
}
