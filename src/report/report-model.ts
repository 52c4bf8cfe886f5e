/** What a report says, before it takes a form. Every format is made from this and from nothing else. */
import type { CountTable } from '../count/count-table.ts';
import type { Ledger } from '../office/ports.ts';
import { officeTotals } from '../office/totals.ts';

export interface ReportModel {
  readonly practice: boolean;
  /**
   * One table a contest, of the whole office and never of a bureau: the votes of a polling station that voted
   * digitally may not be disclosed (W2014 art. 11; BRU 74; DKD 22), so its results leave the program only
   * within the office's sums.
   */
  readonly tables: readonly CountTable[];
}

/** The report of an office as its record stands now; the same record gives the same model. */
export function reportModel(ledger: Ledger): ReportModel {
  return { practice: ledger.practice, tables: officeTotals(ledger, {}) };
}
