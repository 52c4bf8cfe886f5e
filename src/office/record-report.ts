/** Recording what is done with a report: all that its states allow, and nothing else. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Election } from '../election/election.ts';
import { findBureau } from '../election/lookup.ts';
import type { Officer } from './officers.ts';
import type { Clock, LedgerReader, LedgerWriter } from './ports.ts';
import { type ReportEvent, reportHappening } from './report-happenings.ts';
import { isFrozen, type ReportOf, type ReportStanding } from './reporting/report-standing.ts';
import { type ReportRefusal, reportTransition, whyNothingIsAdded } from './reporting/report-transition.ts';
import { signersOf } from './signers.ts';

/** Appends the event if it can happen to the report now. Gives the standing it leads to. */
export function recordReport(writer: LedgerWriter, event: ReportEvent): Result<ReportStanding, Problem> {
  const { bureau } = event.data;
  const elsewhere = keptByOffice(writer, event);
  if (elsewhere !== null) return err(elsewhere);
  const before = writer.report(bureau);
  const after = reportTransition(before, reportHappening(event));
  if (!after.ok) return err(reportProblem(after.error, bureau, before));
  writer.append(event);
  return ok(after.value);
}

/**
 * Whether the report of the office keeps it from happening at one of its bureaus: `REPORT_OFFICE_FIRST` where a report is
 * opened again of which the office has presented the sum; `REPORT_MAIN_CHAIR` where another takes it over, returns it or opens
 * it again than the chair whom the composition of the main bureau names; what happened at a bureau is told in both reports.
 */
export function keptByOffice(
  reader: Pick<LedgerReader, 'account' | 'report'>,
  { type, officer, data: { bureau } }: Pick<ReportEvent, 'type' | 'officer' | 'data'>,
): Problem | null {
  if (bureau === null) return null;
  switch (type) {
    case 'report-returned':
    case 'report-initialled':
      return whyNotMainChair(reader, officer, bureau);
    case 'report-reopened': {
      const office = reader.report(null);
      if (isFrozen(office)) return reportProblem('REPORT_OFFICE_FIRST', bureau, office);
      return whyNotMainChair(reader, officer, bureau);
    }
    case 'incident-noted':
    case 'objection-made': {
      const office = reader.report(null);
      const refusal = whyNothingIsAdded(office);
      return refusal === null ? null : reportProblem(refusal, null, office);
    }
    default:
      return null;
  }
}

/**
 * The chair of the main bureau takes the tables over, and nobody else (KWB 161; LPKD 157; BRU 93; CDLD L4144-11). Until the main
 * bureau says with which account its chair signs, any chair does, for bureaus come in before it is complete.
 */
function whyNotMainChair(
  reader: Pick<LedgerReader, 'account' | 'report'>,
  officer: string | null,
  bureau: ReportOf,
): Problem | null {
  const { composition } = reader.report(null);
  const chair = signersOf(reader, composition).find(({ function: what }) => what === 'chair');
  if (chair === undefined || chair.account === officer) return null;
  const { params } = reportProblem('REPORT_MAIN_CHAIR', bureau, reader.report(bureau));
  return {
    code: 'REPORT_MAIN_CHAIR',
    params: { ...params, expected: chair.account ?? '', name: chair.name },
  };
}

/** A refusal with the report it is of and how that stands. A sentence chooses by `of`: that of the office has no bureau. */
export function reportProblem<
  Code extends
    | ReportRefusal
    | 'REPORT_MAIN_CHAIR'
    | 'REPORT_OFFICE_FIRST'
    | 'REPORT_KEY_NOT_OWN'
    | 'REPORT_KEY_REVOKED',
>(code: Code, bureau: ReportOf, { version, digest, signOff }: ReportStanding): Problem<Code> {
  const of = bureau === null ? 'office' : 'bureau';
  return {
    code,
    params: { of, bureau: bureau ?? '', version, state: signOff.state, expected: digest ?? '' },
  };
}

/** Whether there is such a report: `BUREAU_UNKNOWN`. */
export function findReport(election: Election, bureau: ReportOf): Result<undefined, Problem> {
  if (bureau === null || findBureau(election, bureau) !== undefined) return ok(undefined);
  const expected = election.bureaus.map(({ id }) => id).join(', ');
  return err({ code: 'BUREAU_UNKNOWN', params: { found: bureau, expected } });
}

/** Who and when, of an event that happens now. */
export const actNow = (clock: Clock, { name }: Officer) =>
  ({ version: 1, at: clock.now(), officer: name }) as const;
