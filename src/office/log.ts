/** The log: what was recorded, newest first, ready to be put into words. */
import { assertNever } from '../base/assert-never.ts';
import { unknownNameMark } from './account-rules.ts';
import { deliveredStanding } from './delivery/delivered-standing.ts';
import type { EventType, RecordedEvent, TablePlace } from './events.ts';
import { ballotOf, batchesOf, type LogBallot, type LogBatch } from './log-ballot.ts';
import { isKeyedAnew } from './log-sitting.ts';
import type { LedgerReader } from './ports.ts';

/** One line of the log. Its sentence is the text `event.<type>` with these parameters. */
export interface LogEntry {
  readonly seq: number;
  /** ISO time, UTC; null on scans, which have none of their own. */
  readonly at: string | null;
  readonly officer: string | null;
  readonly type: EventType;
  readonly params: Readonly<Record<string, string | number>>;
  /** The batch of a scan, of what took a ballot back, and of a closing. */
  readonly batch: LogBatch | null;
  readonly ballot: LogBallot | null;
}

/** A page of the log: at most `limit` entries below `before` (without it, from the newest), of these types where given. */
export function logPage(
  ledger: LedgerReader,
  query: { readonly before?: number; readonly limit: number; readonly types?: readonly EventType[] },
): readonly LogEntry[] {
  return logEntries(ledger, ledger.events(query));
}

/** These events as lines of the log, in their order. */
export function logEntries(ledger: LedgerReader, events: readonly RecordedEvent[]): readonly LogEntry[] {
  const batchOf = batchesOf(ledger);
  return events.map((event) => {
    const batch = batchOf(event);
    return {
      seq: event.seq,
      at: event.at,
      officer: event.officer,
      type: event.type,
      params: paramsOf(ledger, event),
      batch,
      ballot: ballotOf(ledger, event, batch),
    };
  });
}

function paramsOf(ledger: LedgerReader, event: RecordedEvent): LogEntry['params'] {
  switch (event.type) {
    case 'office-created':
      return { practice: String(event.data.practice), fingerprint: event.data.fingerprint };
    case 'officer-sign-in-refused':
      return {
        name: event.data.name,
        known: String(!event.data.name.startsWith(unknownNameMark)),
      };
    case 'officer-signed-in':
    case 'officer-signed-out':
    case 'session-locked':
    case 'session-unlocked':
      return { name: event.officer ?? '' };
    case 'act-refused':
      return { name: event.officer ?? '', act: event.data.act };
    case 'account-created':
      return { ...event.data };
    case 'account-closed':
    case 'account-reopened':
      return { ...event.data };
    case 'password-set':
      return { name: event.data.name, temporary: String(event.data.temporary) };
    case 'key-made':
    case 'key-resealed':
    case 'key-exported':
      return { key: shortKey(event.data.key), name: event.officer ?? '' };
    case 'key-revoked':
      return { key: shortKey(event.data.key), reason: event.data.reason ?? 'none' };
    case 'batch-opened':
      return { batch: event.data.batch, bureau: event.data.bureau, source: event.data.source };
    case 'batch-closed':
    case 'ballot-counted':
      return { batch: event.data.batch };
    case 'ballot-duplicate':
    case 'ballot-conflict':
      return { batch: event.data.batch, first: event.data.first };
    case 'ballot-refused':
      return { batch: event.data.batch, code: event.data.code };
    case 'ballot-undone':
      return { ballot: event.data.ballot };
    case 'ballot-voided':
      return { ballot: event.data.ballot, reason: event.data.reason };
    case 'table-begun':
    case 'table-left':
      return tableParams(event.data, {
        entry: event.data.entry,
        anew: String(isKeyedAnew(ledger, event)),
      });
    case 'table-entered':
    case 'table-corrected':
      return tableParams(event.data, { entry: event.data.entry });
    case 'table-decided':
      return tableParams(event.data, { field: event.data.field, reason: event.data.reason });
    case 'way-declared':
      return { bureau: event.data.bureau, way: event.data.way };
    case 'ballots-found':
      return tableParams(event.data, {});
    case 'bundle-begun':
    case 'bundle-left':
      return tableParams(event.data, {
        bundle: event.data.bundle,
        entry: event.data.entry,
        anew: String(isKeyedAnew(ledger, event)),
      });
    case 'bundle-corrected':
    case 'bundle-entered':
      return tableParams(event.data, { bundle: event.data.bundle, entry: event.data.entry });
    case 'bundle-decided':
      return tableParams(event.data, {
        bundle: event.data.bundle,
        place: event.data.place,
        reason: event.data.reason,
      });
    case 'bundle-reset':
      return tableParams(event.data, { bundle: event.data.bundle, reason: event.data.reason });
    case 'table-reset':
      return tableParams(event.data, { reason: event.data.reason });
    case 'table-remarked':
      return tableParams(event.data, { code: event.data.code, text: event.data.text });
    case 'suspect-raised': {
      const { bureau, suspect, contest, ground } = event.data;
      // A sentence chooses by words without hyphens.
      return { bureau, suspect, contest, ground: ground.replaceAll('-', '_') };
    }
    case 'suspect-opinion':
      return {
        bureau: event.data.bureau,
        suspect: event.data.suspect,
        witness: event.data.witness,
        opinion: event.data.opinion,
      };
    case 'suspect-decided': {
      const { bureau, suspect, decision, contested } = event.data;
      // What it is valid as, nobody reads in the log.
      return { bureau, suspect, decision: decision.kind, contested: String(contested) };
    }
    case 'suspect-reopened':
    case 'suspect-withdrawn':
      return { bureau: event.data.bureau, suspect: event.data.suspect, reason: event.data.reason };
    case 'kinds-declared':
      return { bureau: event.data.bureau, station: event.data.station.number };
    case 'transfer-sent': {
      const { transfer, from, to } = event.data;
      return { transfer, from: placeText(from), to: placeText(to) };
    }
    case 'transfer-received':
      return { transfer: event.data.transfer };
    case 'composition-declared':
      return reportParams(event.data, { people: event.data.people.length });
    case 'incident-noted':
      return reportParams(event.data, { text: event.data.text });
    case 'objection-made':
      return reportParams(event.data, { witness: event.data.witness, text: event.data.text });
    case 'report-presented':
    case 'report-initialled':
    case 'report-signed':
    case 'report-closed':
      return reportParams(event.data, { version: event.data.version });
    case 'report-returned':
    case 'report-reopened':
      return reportParams(event.data, { version: event.data.version, reason: event.data.reason });
    case 'witness-unsigned':
      return reportParams(event.data, { witness: event.data.witness, reason: event.data.reason });
    case 'signer-trusted':
      return { bureau: event.data.bureau, key: shortKey(event.data.key) };
    case 'signer-distrusted': {
      const { bureau, key, reason } = event.data;
      return { bureau, key: shortKey(key), reason };
    }
    case 'delivery-received':
      return { bureau: event.data.bureau, version: deliveredStanding(event.data).version };
    case 'delivery-refused': {
      const { bureau, code } = event.data;
      return { of: bureau === null ? 'none' : 'bureau', bureau: bureau ?? '', code };
    }
    case 'transfer-withdrawn':
      return { transfer: event.data.transfer, reason: event.data.reason };
    default:
      return assertNever(event);
  }
}

/** As much of the id of a key as a person compares. */
const shortKey = (key: string): string => key.slice(0, 8);

const placeText = ({ bureau, contest }: TablePlace): string => `${bureau} ${contest}`;

/** A sentence chooses by `of`, for the report of the office has no bureau. */
const reportParams = (
  { bureau }: { readonly bureau: string | null },
  more: LogEntry['params'],
): LogEntry['params'] => ({ of: bureau === null ? 'office' : 'bureau', bureau: bureau ?? '', ...more });

/** Never a figure: whoever keys the second entry may read the log. */
const tableParams = ({ bureau, contest }: TablePlace, more: LogEntry['params']): LogEntry['params'] => ({
  bureau,
  contest,
  ...more,
});
