/** Presenting a report, and taking it over: it is returned with reasons, or initialled (KWB 161; LPKD 157; BRU 93; CDLD L4144-11 to 12). */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { closeLeftBatches } from './batches.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger, LedgerWriter, OfficeRecord } from './ports.ts';
import { presentChecklist } from './present-checklist.ts';
import { actNow, findReport, recordReport, reportProblem } from './record-report.ts';
import { digestOf, reportContent } from './reporting/report-model.ts';
import { isFrozen, type ReportOf, type ReportStanding } from './reporting/report-standing.ts';
import { statedText } from './table-texts.ts';

/** A report as an officer has it before them. */
export interface SeenReport {
  readonly bureau: ReportOf;
  readonly digest: string;
}

/**
 * Presents the report as it stands: from now on no figure of it changes; incidents and objections are added until the first signature. Batches that were left are closed first. Gives its
 * digest. `NOT_PERMITTED`,
 * `BUREAU_UNKNOWN`, `REPORT_PRESENTED`, `REPORT_NOT_READY`: every point of the checklist that is not fulfilled, with its figure.
 */
export function presentReport(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  bureau: ReportOf,
): Result<{ readonly version: number; readonly digest: string }, Problem> {
  const permitted = permit(officer, 'report.present');
  if (!permitted.ok) return permitted;
  const found = findReport(ledger.election, bureau);
  if (!found.ok) return found;
  return ledger.transact((writer) => {
    const record = recordOf(ledger, writer);
    const before = writer.report(bureau);
    if (before.delivery !== null) return err(reportProblem('REPORT_DELIVERED', bureau, before));
    if (isFrozen(before)) return err(reportProblem('REPORT_PRESENTED', bureau, before));
    const unready = whyNotReady(record, bureau);
    if (unready !== null) return err(unready);
    closeLeftBatches(writer, clock, officer, bureau);
    const digest = digestOf(reportContent(asPresented(record, bureau), bureau), ledger.election);
    const after = recordReport(writer, {
      ...{ type: 'report-presented', ...actNow(clock, officer) },
      data: { bureau, version: before.version, digest },
    });
    return after.ok ? ok({ version: before.version, digest }) : after;
  });
}

/** All that a transaction can read. */
export const recordOf = (ledger: Ledger, writer: LedgerWriter): OfficeRecord => ({
  ...writer,
  ...{ election: ledger.election, practice: ledger.practice },
});

/** The record as if the report was presented: what is unusual beside other bureaus is then as it was remarked on. */
export const asPresented = (record: OfficeRecord, bureau: ReportOf): OfficeRecord => ({
  ...record,
  frozenReports: () => [...record.frozenReports(), { bureau, state: 'presented', delivered: false }],
});

function whyNotReady(record: OfficeRecord, bureau: ReportOf): Problem | null {
  const points = presentChecklist(record, bureau);
  if (points.every(({ fulfilled }) => fulfilled)) return null;
  const of = bureau === null ? 'office' : 'bureau';
  const none = { bureaus: 0, tables: 0, differences: 0, suspects: 0, remarks: 0, electors: 0 };
  const figures = Object.fromEntries(points.map(({ what, count }) => [what, count]));
  return {
    code: 'REPORT_NOT_READY',
    params: { of, bureau: bureau ?? '', ...none, transfers: 0, batches: 0, signers: 0, ...figures },
  };
}

/** Gives it back to be put right, for a stated reason; also where some have signed it. */
export function returnReport(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  bureau: ReportOf,
  why: string,
): Result<ReportStanding, Problem> {
  const permitted = permit(officer, 'report.return');
  if (!permitted.ok) return permitted;
  const reason = statedText(why);
  if (!reason.ok) return reason;
  return ledger.transact((writer) =>
    recordReport(writer, {
      ...{ type: 'report-returned', ...actNow(clock, officer) },
      data: { bureau, version: writer.report(bureau).version, reason: reason.value },
    }),
  );
}

/**
 * Initials the report that the officer has seen, by another officer than who presented it. `NOT_PERMITTED`,
 * `REPORT_NOT_PRESENTED`, `REPORT_INITIALLED`, `REPORT_SAME_OFFICER`, `REPORT_DIGEST_CHANGED`.
 */
export function initialReport(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  seen: SeenReport,
): Result<ReportStanding, Problem> {
  const permitted = permit(officer, 'report.initial');
  if (!permitted.ok) return permitted;
  const { bureau } = seen;
  const found = findReport(ledger.election, bureau);
  if (!found.ok) return found;
  return ledger.transact((writer) => {
    const { version } = writer.report(bureau);
    const changed = isFrozen(writer.report(bureau)) ? whyChanged(recordOf(ledger, writer), seen) : null;
    if (changed !== null) return err(changed);
    return recordReport(writer, {
      ...{ type: 'report-initialled', ...actNow(clock, officer) },
      data: { bureau, version, digest: seen.digest },
    });
  });
}

/**
 * `REPORT_DIGEST_CHANGED` where the report is not what the officer has before them; with both digests. Once somebody has
 * signed it, it is what they signed, though a later program would make another text of it.
 */
export function whyChanged(record: OfficeRecord, { bureau, digest }: SeenReport): Problem | null {
  const standing = record.report(bureau);
  const now = standing.digest ?? digestOf(reportContent(record, bureau), record.election);
  if (now === digest) return null;
  const { params } = reportProblem('REPORT_DIGEST_CHANGED', bureau, standing);
  return { code: 'REPORT_DIGEST_CHANGED', params: { ...params, found: digest, expected: now } };
}
