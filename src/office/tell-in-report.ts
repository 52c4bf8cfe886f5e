/** What happened, and what witnesses object to: both are part of what is signed (KWB 158, 161; LPKD 155 §9). */
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';
import { actNow, findReport, recordReport } from './record-report.ts';
import type { ReportOf, ReportStanding } from './reporting/report-standing.ts';
import { statedText } from './table-texts.ts';
import { witnessNamed } from './witness-named.ts';

/**
 * Notes something that happened at a bureau, or in the office as a whole. `NOT_PERMITTED`, `BUREAU_UNKNOWN`,
 * `TABLE_TEXT_MISSING`, `TABLE_TEXT_TOO_LONG`; `REPORT_BEING_SIGNED` once somebody has signed the report, or that of the
 * office, in which it stands too; `REPORT_FROZEN` once one is signed by all.
 */
export function noteIncident(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  bureau: ReportOf,
  written: string,
): Result<ReportStanding, Problem> {
  const permitted = permit(officer, 'incident.note');
  if (!permitted.ok) return permitted;
  const found = findReport(ledger.election, bureau);
  if (!found.ok) return found;
  const text = statedText(written);
  if (!text.ok) return text;
  return ledger.transact((writer) =>
    recordReport(writer, {
      ...{ type: 'incident-noted', ...actNow(clock, officer) },
      data: { bureau, text: text.value },
    }),
  );
}

/** Writes down what a witness of the composition objects to; the same refusals, and `REPORT_WITNESS_UNKNOWN`. */
export function makeObjection(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  bureau: ReportOf,
  said: { readonly witness: string; readonly text: string },
): Result<ReportStanding, Problem> {
  const permitted = permit(officer, 'report.object');
  if (!permitted.ok) return permitted;
  const found = findReport(ledger.election, bureau);
  if (!found.ok) return found;
  const text = statedText(said.text);
  if (!text.ok) return text;
  return ledger.transact((writer) => {
    const witness = witnessNamed(writer.report(bureau).composition, bureau, said.witness);
    if (!witness.ok) return witness;
    return recordReport(writer, {
      ...{ type: 'objection-made', ...actNow(clock, officer) },
      data: { bureau, witness: witness.value, text: text.value },
    });
  });
}
