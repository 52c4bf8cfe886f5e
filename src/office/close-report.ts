/** Closing a report that is signed, and opening it again to correct it. */
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';
import { actNow, recordReport } from './record-report.ts';
import type { ReportOf, ReportStanding } from './reporting/report-standing.ts';
import { statedText } from './table-texts.ts';

/** Ends the work at it: nobody signs it any more. `NOT_PERMITTED`, `REPORT_NOT_SIGNED`, `REPORT_CLOSED`. */
export function closeReport(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  bureau: ReportOf,
): Result<ReportStanding, Problem> {
  const permitted = permit(officer, 'report.close');
  if (!permitted.ok) return permitted;
  return ledger.transact((writer) =>
    recordReport(writer, {
      ...{ type: 'report-closed', ...actNow(clock, officer) },
      data: { bureau, version: writer.report(bureau).version },
    }),
  );
}

/**
 * Opens a report that is signed or closed again, for a stated reason: what follows is a draft of the next version, and the old
 * one stays for ever as it was signed. `NOT_PERMITTED`, `TABLE_TEXT_MISSING`, `TABLE_TEXT_TOO_LONG`, `REPORT_NOT_SIGNED`,
 * `REPORT_OFFICE_FIRST`: the office has presented the sum of which it is a part, so its report is returned or opened first.
 */
export function reopenReport(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  bureau: ReportOf,
  why: string,
): Result<ReportStanding, Problem> {
  const permitted = permit(officer, 'report.reopen');
  if (!permitted.ok) return permitted;
  const reason = statedText(why);
  if (!reason.ok) return reason;
  return ledger.transact((writer) =>
    recordReport(writer, {
      ...{ type: 'report-reopened', ...actNow(clock, officer) },
      data: { bureau, version: writer.report(bureau).version + 1, reason: reason.value },
    }),
  );
}
