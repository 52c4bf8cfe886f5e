/** One event of the record, with the batch and the ballot it is about. */
import type { Bureau } from '../../../election/election.ts';
import { findBureau } from '../../../election/lookup.ts';
import type { EventData, EventType, RecordedEvent } from '../../../office/events.ts';
import { type LogEntry, logPage } from '../../../office/log.ts';
import type { Ledger } from '../../../office/ports.ts';

export interface LogEventState {
  readonly event: RecordedEvent;
  readonly entry: LogEntry;
  /** Where it happened; null on what no bureau has to do with. */
  readonly bureau: Pick<Bureau, 'id' | 'name'> | null;
}

export function readLogEvent(ledger: Ledger, seq: number): LogEventState | undefined {
  const query = { before: seq + 1, limit: 1 };
  const [event] = ledger.events(query);
  const [entry] = logPage(ledger, query);
  if (event === undefined || entry === undefined) return undefined;
  const id = 'bureau' in event.data ? event.data.bureau : entry.batch?.bureau;
  const bureau = id == null ? undefined : findBureau(ledger.election, id);
  return { event, entry, bureau: bureau ?? null };
}

/**
 * What of each event is shown. Secrecy: what one ballot holds is nobody's to read, so payloads stay out, and so does the
 * text of a refused scan, which may be a whole ballot that is refused here only.
 */
const shownFacts = {
  'office-created': ['fingerprint'],
  'account-created': ['name', 'person', 'role'],
  'account-closed': ['name', 'reason'],
  'account-reopened': ['name', 'reason'],
  'password-set': ['name'],
  'officer-signed-in': [],
  'officer-sign-in-refused': ['name'],
  'officer-signed-out': [],
  'session-locked': [],
  'session-unlocked': [],
  'key-made': ['key'],
  'key-resealed': ['key'],
  'key-revoked': ['key', 'reason'],
  'key-exported': ['key'],
  'act-refused': ['act'],
  'batch-opened': ['batch', 'bureau'],
  'batch-closed': ['batch'],
  'ballot-counted': ['batch'],
  'ballot-duplicate': ['batch', 'first'],
  'ballot-conflict': ['batch', 'first'],
  'ballot-refused': ['batch', 'code'],
  'ballot-undone': ['ballot'],
  'ballot-voided': ['ballot', 'reason'],
  // Of a table never a figure: the officer at the second entry may stand here.
  'table-begun': ['bureau', 'contest', 'entry'],
  'table-left': ['bureau', 'contest', 'entry'],
  'table-entered': ['bureau', 'contest', 'entry'],
  'table-corrected': ['bureau', 'contest', 'entry'],
  'table-decided': ['bureau', 'contest', 'field', 'reason'],
  'table-reset': ['bureau', 'contest', 'reason'],
  'table-remarked': ['bureau', 'contest', 'code', 'text'],
  'suspect-raised': ['bureau', 'contest', 'suspect', 'note'],
  'suspect-opinion': ['bureau', 'suspect', 'witness', 'opinion'],
  'suspect-decided': ['bureau', 'suspect'],
  'suspect-reopened': ['bureau', 'suspect', 'reason'],
  'suspect-withdrawn': ['bureau', 'suspect', 'reason'],
  'way-declared': ['bureau', 'way'],
  // Nor of the urns: it is said blind.
  'ballots-found': ['bureau', 'contest'],
  'bundle-begun': ['bureau', 'contest', 'bundle', 'entry'],
  'bundle-left': ['bureau', 'contest', 'bundle', 'entry'],
  'bundle-entered': ['bureau', 'contest', 'bundle', 'entry'],
  'bundle-corrected': ['bureau', 'contest', 'bundle', 'entry'],
  'bundle-decided': ['bureau', 'contest', 'bundle', 'place', 'reason'],
  'bundle-reset': ['bureau', 'contest', 'bundle', 'reason'],
  'kinds-declared': ['bureau', 'station'],
  // How many ballots it has is counted blind too, by the other bureau.
  'transfer-sent': ['transfer', 'from', 'to', 'note'],
  'transfer-received': ['transfer', 'note'],
  'transfer-withdrawn': ['transfer', 'reason'],
  'composition-declared': ['bureau'],
  'incident-noted': ['bureau', 'text'],
  'signer-trusted': ['bureau', 'key'],
  'signer-distrusted': ['bureau', 'key', 'reason'],
  'delivery-received': ['bureau'],
  'delivery-refused': ['bureau', 'manifest', 'code'],
  'objection-made': ['bureau', 'witness', 'text'],
  'report-presented': ['bureau', 'version', 'digest'],
  'report-returned': ['bureau', 'version', 'reason'],
  'report-initialled': ['bureau', 'version', 'digest'],
  'report-signed': ['bureau', 'version', 'digest', 'key'],
  'witness-unsigned': ['bureau', 'version', 'witness', 'reason'],
  'report-closed': ['bureau', 'version'],
  'report-reopened': ['bureau', 'version', 'reason'],
} as const satisfies { readonly [T in EventType]: readonly (keyof EventData[T])[] };

export type FactName = (typeof shownFacts)[EventType][number];

/** The data of the event that a reader needs, by name. */
export function eventFacts(event: RecordedEvent): readonly (readonly [name: FactName, value: string])[] {
  const values = new Map(Object.entries<unknown>({ ...event.data }));
  return shownFacts[event.type].flatMap((name) => {
    const value = values.get(name);
    // A report without a bureau is of the whole office.
    return value === null ? [] : [[name, factText(value)] as const];
  });
}

/** A place is written by its parts: a table by bureau and contest, a station by municipality and number. */
const factText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).join(' ') : String(value);
