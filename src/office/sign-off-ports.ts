/** What the use cases ask of the record about reports and their sign-off. */
import type { RecordedEvent } from './events.ts';
import type { ReportState } from './reporting/report-parts.ts';
import type { ReportOf, ReportStanding } from './reporting/report-standing.ts';

export interface ReportRow extends ReportStanding {
  readonly bureau: ReportOf;
}

export interface FrozenReport {
  readonly bureau: ReportOf;
  readonly state: Exclude<ReportState, 'draft' | 'returned'>;
}

export interface SignOffReader {
  /** Where the report stands; that of one with which nothing was done is a draft of version 1. */
  report(bureau: ReportOf): ReportStanding;
  /** Every report with which something was done, that of the office first, then by bureau. */
  reports(): readonly ReportRow[];
  /** Those of which nothing may change: presented, and not returned since. */
  frozenReports(): readonly FrozenReport[];
  /** Every event of the report, oldest first, of all its versions. */
  reportEvents(bureau: ReportOf): readonly RecordedEvent[];
  /** How many events there are of all reports. */
  reportEventCount(): number;
}
