/** Every moment at which a report stood signed, by one officer or by all: a file of it may have been written at any of them. */
import { splitReport } from '../delivery/delivered-standing.ts';
import type { RecordedEvent } from '../events.ts';
import type { OfficeRecord } from '../ports.ts';
import { standingsOf } from '../report-happenings.ts';
import type { SignOff } from '../reporting/report-parts.ts';
import { type ReportOf, type ReportStanding, untouchedReport } from '../reporting/report-standing.ts';

/**
 * What became of the report after that moment. more: somebody else signed, or it was closed; returned: it was sent back, and
 * these signatures stand no more; corrected: it was opened again as a later version.
 */
export const sinceThen = ['nothing', 'more', 'returned', 'corrected'] as const;
export type SinceThen = (typeof sinceThen)[number];

export interface SignedMoment {
  readonly bureau: ReportOf;
  readonly version: number;
  readonly digest: string;
  /** The canonical JSON of what is signed. */
  readonly contentText: string;
  readonly signOff: SignOff;
  /** null where no record tells it. */
  readonly since: SinceThen | null;
}

/** Those of every report in the record, the last of each report first. */
export const signedMoments = (
  record: Pick<OfficeRecord, 'reports' | 'reportEvents'>,
): readonly SignedMoment[] =>
  record.reports().flatMap(({ bureau }) => momentsOf(bureau, record.reportEvents(bureau)).toReversed());

function momentsOf(bureau: ReportOf, events: readonly RecordedEvent[]): readonly SignedMoment[] {
  const moments: Omit<SignedMoment, 'since'>[] = [];
  let contentText = '';
  let last: Pick<ReportStanding, 'version' | 'signOff'> = untouchedReport;
  for (const { event, standing } of standingsOf(events)) {
    contentText = textSignedBy(event) ?? contentText;
    const { version, digest, signOff } = standing;
    last = standing;
    if (digest !== null && signOff.signatures.length > 0)
      moments.push({ bureau, version, digest, contentText, signOff });
  }
  return moments.map((moment, index) => ({
    ...moment,
    since: becameOf(moment, index === moments.length - 1),
  }));

  // Presented again with the same content it has the same digest: only how often it was sent back tells the one from the other.
  function becameOf({ version, signOff }: Omit<SignedMoment, 'since'>, isLast: boolean): SinceThen {
    if (last.version !== version) return 'corrected';
    if (last.signOff.returned.length !== signOff.returned.length) return 'returned';
    return isLast ? 'nothing' : 'more';
  }
}

/** The text of which this event says that it was signed: of the first signature, and of a delivery. */
function textSignedBy({ type, data }: RecordedEvent): string | undefined {
  if (type === 'report-signed') return data.content;
  return type === 'delivery-received' ? splitReport(data.report).contentText : undefined;
}
