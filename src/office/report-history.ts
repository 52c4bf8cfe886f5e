/** What was done with a report, and which of its versions can be read as they were signed. */
import { deliveredStanding } from './delivery/delivered-standing.ts';
import { type LogEntry, logEntries } from './log.ts';
import type { LedgerReader } from './ports.ts';
import type { ReportOf } from './reporting/report-standing.ts';

export interface ReportHistory {
  /** Newest first, of all versions. */
  readonly entries: readonly LogEntry[];
  /** Versions that somebody has signed, here or where they were delivered, newest first. */
  readonly signedVersions: readonly number[];
}

export function reportHistory(reader: LedgerReader, bureau: ReportOf): ReportHistory {
  const events = reader.reportEvents(bureau);
  const signed = events.flatMap(({ type, data }) => {
    if (type === 'delivery-received') return [deliveredStanding(data).version];
    return type === 'report-signed' ? [data.version] : [];
  });
  return {
    entries: logEntries(reader, events).toReversed(),
    signedVersions: [...new Set(signed)].toReversed(),
  };
}
