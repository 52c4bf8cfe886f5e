/** What was done with a report, and which of its versions can be read as they were signed. */
import { deliveredStanding } from './delivery/delivered-standing.ts';
import { type LogEntry, logEntries } from './log.ts';
import type { LedgerReader } from './ports.ts';
import { standingOfVersion } from './report-happenings.ts';
import type { ReportOf } from './reporting/report-standing.ts';

export interface ReportHistory {
  /** Newest first, of all versions. */
  readonly entries: readonly LogEntry[];
  /** Versions of which a signature stands, made here or where they were delivered, newest first. */
  readonly signedVersions: readonly number[];
}

/** Of the report of a bureau, or of the office where it is null. */
export function reportHistory(reader: LedgerReader, bureau: ReportOf): ReportHistory {
  const events = reader.reportEvents(bureau);
  const signed = events.flatMap(({ type, data }) => {
    if (type === 'delivery-received') return [deliveredStanding(data).version];
    return type === 'report-signed' ? [data.version] : [];
  });
  // Of a version that was returned, the signatures stand no more.
  const isSigned = (version: number): boolean =>
    standingOfVersion(events, version).signOff.signatures.length > 0;
  return {
    entries: logEntries(reader, events).toReversed(),
    signedVersions: [...new Set(signed)].filter(isSigned).toReversed(),
  };
}
