/** Whether an event of a report can follow from the record before it: what the use cases made sure of, asked again. */
import { openBatchesOf } from './batches.ts';
import { whyNoComposition } from './declare-composition.ts';
import type { RecordedEvent } from './events.ts';
import type { OfficeRecord } from './ports.ts';
import { presentChecklist } from './present-checklist.ts';
import { asPresented } from './present-report.ts';
import { findReport, keptByOffice } from './record-report.ts';
import { type ReportEvent, reportHappening } from './report-happenings.ts';
import { contentText, digestOf, digestOfText, reportContent } from './reporting/report-model.ts';
import { isReportSignature } from './reporting/report-signature.ts';
import { roleOf } from './reporting/report-standing.ts';
import { reportTransition } from './reporting/report-transition.ts';
import { whyUnableToSign } from './signers.ts';

type Of<Type extends ReportEvent['type']> = Extract<RecordedEvent, { type: Type }>;

/** As the use cases ask, and of what is signed also that it is what the record says, and that the signature is of that. */
export function reportEventFits(event: RecordedEvent & ReportEvent, before: OfficeRecord): boolean {
  const { bureau } = event.data;
  const standing = before.report(bureau);
  if (!findReport(before.election, bureau).ok || keptByOffice(before, event) !== null) return false;
  if ('version' in event.data) {
    const expected = standing.version + (event.type === 'report-reopened' ? 1 : 0);
    if (event.data.version !== expected) return false;
  }
  if (!reportTransition(standing, reportHappening(event)).ok) return false;
  switch (event.type) {
    case 'composition-declared':
      return (
        whyNoComposition(before.election, bureau, event.data.people) === null &&
        whyUnableToSign(before, event.data.people) === null
      );
    case 'report-presented':
      return isPresentable(event, before);
    case 'report-initialled':
      return event.data.digest === digestOf(reportContent(before, bureau), before.election);
    case 'report-signed':
      return isSigned(event, before);
    default:
      return true;
  }
}

function isPresentable({ data: { bureau, digest } }: Of<'report-presented'>, before: OfficeRecord): boolean {
  if (presentChecklist(before, bureau).some(({ fulfilled }) => !fulfilled)) return false;
  if (openBatchesOf(before, bureau).length > 0) return false;
  return digest === digestOf(reportContent(asPresented(before, bureau), bureau), before.election);
}

/** The first signature of a version holds what is signed, every other only its digest. */
function isSigned({ data, officer, seq }: Of<'report-signed'>, before: OfficeRecord): boolean {
  const { bureau, version, digest, signature, content } = data;
  const standing = before.report(bureau);
  const isFirst = standing.digest === null;
  if ((content !== undefined) !== isFirst) return false;
  if (content !== undefined) {
    const made = contentText(reportContent(before, bureau), before.election);
    if (content !== made || digestOfText(content) !== digest) return false;
  }
  const key = before.signingKeys().find(({ id }) => id === data.key);
  const role = roleOf(standing.composition, officer ?? '');
  if (key === undefined || role === undefined || key.officer !== officer || key.revoked !== null)
    return false;
  const { fingerprint } = before.election;
  return (
    key.made < seq &&
    isReportSignature(key.publicKey, { fingerprint, bureau, version, digest, role }, signature)
  );
}
