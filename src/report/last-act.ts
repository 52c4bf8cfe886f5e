/** The one time that a report is of, for forms that must have one. */
import type { ReportModel } from '../office/reporting/report-content.ts';

/**
 * When the report came to stand as it is: the last that was done with it, or else the day of the election. Not when the file
 * was made: the same record gives the same bytes. ISO time, UTC.
 */
export function lastAct({ election, signOff }: ReportModel): string {
  const { presented, returned, initialled, signatures, unsigned, closed } = signOff;
  const acts = [presented, ...returned, initialled, ...signatures, ...unsigned, closed];
  const times = acts.flatMap((act) => (act === null ? [] : [act.at]));
  return times.toSorted().at(-1) ?? `${election.date}T00:00:00Z`;
}
