/** What an officer may do with a report now, and why not: asked of the record without doing it, as the use cases ask. */
import { assertNever } from '../base/assert-never.ts';
import type { Problem } from '../base/problem.ts';
import { signingKeyOf } from './account-rules.ts';
import type { Officer } from './officers.ts';
import { type Act, permit } from './permissions.ts';
import type { OfficeRecord } from './ports.ts';
import { presentChecklist } from './present-checklist.ts';
import { keptByOffice, reportProblem } from './record-report.ts';
import { type ReportEvent, reportHappening } from './report-happenings.ts';
import { type ReportOf, type ReportStanding, witnessesAwaited } from './reporting/report-standing.ts';
import { reportTransition } from './reporting/report-transition.ts';

const reportActs = {
  compose: 'composition.declare',
  note: 'incident.note',
  object: 'report.object',
  present: 'report.present',
  return: 'report.return',
  initial: 'report.initial',
  sign: 'report.sign',
  unsigned: 'report.unsigned',
  close: 'report.close',
  reopen: 'report.reopen',
} as const satisfies Readonly<Record<string, Act>>;
export type ReportAct = keyof typeof reportActs;
export const reportActNames = Object.keys(reportActs).filter((act): act is ReportAct =>
  Object.hasOwn(reportActs, act),
);

/**
 * null where the officer can do it now. `NOT_PERMITTED`; what the states of a report refuse; `REPORT_NOT_READY` without
 * figures, which the checklist has; `REPORT_OFFICE_FIRST`; `REPORT_WITNESS_DONE` where no witness is awaited; `KEY_NONE`.
 */
export function whyNotNow(
  record: OfficeRecord,
  officer: Officer,
  bureau: ReportOf,
  act: ReportAct,
): Problem | null {
  const permitted = permit(officer, reportActs[act]);
  if (!permitted.ok) return permitted.error;
  const standing = record.report(bureau);
  const event = eventOf(act, officer, bureau, standing);
  const elsewhere = keptByOffice(record, event);
  if (elsewhere !== null) return elsewhere;
  const tried = reportTransition(standing, reportHappening(event));
  // Of whom it is asked only once somebody can be recorded at all.
  if (!tried.ok) {
    const isNobody = tried.error === 'REPORT_WITNESS_UNKNOWN';
    return reportProblem(isNobody ? 'REPORT_WITNESS_DONE' : tried.error, bureau, standing);
  }
  if (act === 'present' && presentChecklist(record, bureau).some(({ fulfilled }) => !fulfilled)) {
    const of = bureau === null ? 'office' : 'bureau';
    return { code: 'REPORT_NOT_READY', params: { of, bureau: bureau ?? '' } };
  }
  if (act === 'sign' && signingKeyOf(record, officer.name) === undefined) {
    return { code: 'KEY_NONE', params: { officer: officer.name } };
  }
  return null;
}

/** The event that the act would append; what is typed or signed with it does not decide whether it can happen. */
function eventOf(act: ReportAct, { name }: Officer, bureau: ReportOf, standing: ReportStanding): ReportEvent {
  const head = { version: 1, officer: name, at: '' } as const;
  const of = { bureau, version: standing.version };
  const text = '';
  switch (act) {
    case 'compose':
      return { type: 'composition-declared', ...head, data: { bureau, people: [] } };
    case 'note':
      return { type: 'incident-noted', ...head, data: { bureau, text } };
    case 'object':
      return { type: 'objection-made', ...head, data: { bureau, witness: text, text } };
    case 'present':
      return { type: 'report-presented', ...head, data: { ...of, digest: text } };
    case 'return':
      return { type: 'report-returned', ...head, data: { ...of, reason: text } };
    case 'initial':
      return { type: 'report-initialled', ...head, data: { ...of, digest: text } };
    case 'sign': {
      const signed = { digest: standing.digest ?? text, key: text, signature: text };
      return { type: 'report-signed', ...head, data: { ...of, ...signed } };
    }
    case 'unsigned': {
      const witness = witnessesAwaited(standing)[0]?.name ?? text;
      return { type: 'witness-unsigned', ...head, data: { ...of, witness, reason: text } };
    }
    case 'close':
      return { type: 'report-closed', ...head, data: of };
    case 'reopen':
      return { type: 'report-reopened', ...head, data: { ...of, reason: text } };
    default:
      return assertNever(act);
  }
}
