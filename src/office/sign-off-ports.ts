/** What the use cases ask of the record about reports and their sign-off. */
import type { RecordedEvent } from './events.ts';
import type { ReportState } from './reporting/report-parts.ts';
import type { ReportOf, ReportStanding } from './reporting/report-standing.ts';

export interface ReportRow extends ReportStanding {
  readonly bureau: ReportOf;
}

export interface FrozenReport {
  readonly bureau: ReportOf;
  /** `returned` only of a delivery that was sent back. */
  readonly state: Exclude<ReportState, 'draft'>;
  /** Whether it was delivered: the bureau counts on another machine. */
  readonly delivered: boolean;
}

export interface SignOffReader {
  /** Where the report stands; that of one with which nothing was done is a draft of version 1. */
  report(bureau: ReportOf): ReportStanding;
  /** Every report with which something was done, that of the office first, then by bureau. */
  reports(): readonly ReportRow[];
  /** Those of which nothing may change: presented and not returned since, or delivered. */
  frozenReports(): readonly FrozenReport[];
  /** Every event of the report, oldest first, of all its versions. */
  reportEvents(bureau: ReportOf): readonly RecordedEvent[];
  /** How many events there are of all reports. */
  reportEventCount(): number;
}
