/** One event of the record, and whether the ballot it counted still counts. */
import type { EventData, EventType, RecordedEvent } from '../../../office/events.ts';
import type { KnownBallot, LedgerReader } from '../../../office/ports.ts';

export interface LogEventState {
  readonly event: RecordedEvent;
  /** What has become of the ballot, where the event counted one. */
  readonly ballot: KnownBallot['state'] | null;
}

export function readLogEvent(ledger: LedgerReader, seq: number): LogEventState | undefined {
  const [event] = ledger.events({ before: seq + 1, limit: 1 });
  if (event === undefined) return undefined;
  const ballot = event.type === 'ballot-counted' ? ledger.ballotByEvent(event.seq) : undefined;
  return { event, ballot: ballot?.state ?? null };
}

/**
 * What of each event is shown. Secrecy: what one ballot holds is nobody's to read, so payloads stay out, and so does the
 * text of a refused scan, which may be a whole ballot that is refused here only.
 */
const shownFacts = {
  'office-created': ['fingerprint'],
  'officer-signed-in': [],
  'officer-sign-in-refused': ['name'],
  'officer-signed-out': [],
  'batch-opened': ['batch', 'bureau'],
  'batch-closed': ['batch'],
  'ballot-counted': ['batch'],
  'ballot-duplicate': ['batch', 'first'],
  'ballot-conflict': ['batch', 'first'],
  'ballot-refused': ['batch', 'code'],
  'ballot-undone': ['ballot'],
  'ballot-voided': ['ballot', 'reason'],
} as const satisfies { readonly [T in EventType]: readonly (keyof EventData[T])[] };

export type FactName = (typeof shownFacts)[EventType][number];

/** The data of the event that a reader needs, by name. */
export function eventFacts(event: RecordedEvent): readonly (readonly [name: FactName, value: string])[] {
  const values = new Map(Object.entries<unknown>(event.data));
  return shownFacts[event.type].map((name) => [name, String(values.get(name))]);
}
