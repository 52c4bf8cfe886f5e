/** The events of reports, and what each of them does to the standing of its report. */
import { assertNever } from '../base/assert-never.ts';
import { deliveredStanding } from './delivery/delivered-standing.ts';
import type { OfficeEvent, RecordedEvent } from './events.ts';
import { type ReportStanding, untouchedReport } from './reporting/report-standing.ts';
import { type ReportHappening, reportTransition } from './reporting/report-transition.ts';
import type { SignOffEventData } from './sign-off-events.ts';

export type ReportEvent = Extract<OfficeEvent, { type: keyof SignOffEventData }>;

const types = {
  'composition-declared': true,
  'incident-noted': true,
  'objection-made': true,
  'report-presented': true,
  'report-returned': true,
  'report-initialled': true,
  'report-signed': true,
  'witness-unsigned': true,
  'report-closed': true,
  'report-reopened': true,
} as const satisfies Readonly<Record<keyof SignOffEventData, true>>;

export const isReportEvent = <E extends OfficeEvent>(event: E): event is E & ReportEvent =>
  Object.hasOwn(types, event.type);

/** What happens to the report of the event. Only an officer causes one: an event without is none of ours. */
export function reportHappening({ type, officer, at, data }: ReportEvent): ReportHappening {
  if (officer === null || at === null) throw new Error(`${type} without an officer or a time`);
  const act = { officer, at };
  switch (type) {
    case 'composition-declared':
      return { type: 'declare', ...act, people: data.people };
    case 'incident-noted':
      return { type: 'note', ...act, incident: { ...act, bureau: data.bureau, text: data.text } };
    case 'objection-made': {
      const { bureau, witness, text } = data;
      return { type: 'object', ...act, objection: { ...act, bureau, witness, text } };
    }
    case 'report-presented':
      return { type: 'present', ...act };
    case 'report-returned':
      return { type: 'return', ...act, reason: data.reason };
    case 'report-initialled':
      return { type: 'initial', ...act };
    case 'report-signed':
      return { type: 'sign', ...act, digest: data.digest, key: data.key, signature: data.signature };
    case 'witness-unsigned':
      return { type: 'leave-unsigned', ...act, witness: data.witness, reason: data.reason };
    case 'report-closed':
      return { type: 'close', ...act };
    case 'report-reopened':
      return { type: 'reopen', ...act, reason: data.reason };
    default:
      return assertNever(type);
  }
}

/** Where that version stood last, from the events of its report: before it was opened again, or now. */
export function standingOfVersion(events: readonly RecordedEvent[], version: number): ReportStanding {
  let last = untouchedReport;
  for (const { standing } of standingsOf(events)) {
    if (standing.version > version) break;
    last = standing;
  }
  return last;
}

/** Where the report stood after each of its events, oldest first. */
export function* standingsOf(
  events: readonly RecordedEvent[],
): Generator<{ readonly event: RecordedEvent; readonly standing: ReportStanding }> {
  let standing = untouchedReport;
  for (const event of events) {
    if (event.type === 'delivery-received') standing = deliveredStanding(event.data);
    else if (isReportEvent(event)) {
      const after = reportTransition(standing, reportHappening(event));
      if (!after.ok) throw new Error(`event ${event.seq} cannot follow: ${after.error}`);
      standing = after.value;
    }
    yield { event, standing };
  }
}
