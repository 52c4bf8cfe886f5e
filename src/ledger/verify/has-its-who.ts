/** Who and when each event says. */
import type { EventType, RecordedEvent } from '../../office/events.ts';

/**
 * Who and when an event says: a scan nothing at all, what no signed-in officer did its time alone. The first administrator
 * is made by nobody, any other account by an officer.
 */
const saysWho = {
  'office-created': 'time',
  'account-created': 'time-perhaps-officer',
  'account-closed': 'time-and-officer',
  'account-reopened': 'time-and-officer',
  'password-set': 'time-perhaps-officer',
  'officer-signed-in': 'time-and-officer',
  'officer-sign-in-refused': 'time',
  'officer-signed-out': 'time-and-officer',
  'session-locked': 'time-and-officer',
  'session-unlocked': 'time-and-officer',
  'key-made': 'time-and-officer',
  'key-resealed': 'time-and-officer',
  'key-revoked': 'time-and-officer',
  'key-exported': 'time-and-officer',
  'act-refused': 'time-and-officer',
  'batch-opened': 'time-and-officer',
  'batch-closed': 'time-and-officer',
  'ballot-counted': 'nothing',
  'ballot-duplicate': 'nothing',
  'ballot-conflict': 'nothing',
  'ballot-refused': 'nothing',
  'ballot-undone': 'time-and-officer',
  'ballot-voided': 'time-and-officer',
  'table-begun': 'time-and-officer',
  'table-left': 'time-and-officer',
  'table-entered': 'time-and-officer',
  'table-corrected': 'time-and-officer',
  'table-decided': 'time-and-officer',
  'table-reset': 'time-and-officer',
  'table-remarked': 'time-and-officer',
  'suspect-raised': 'time-and-officer',
  'suspect-opinion': 'time-and-officer',
  'suspect-decided': 'time-and-officer',
  'suspect-reopened': 'time-and-officer',
  'suspect-withdrawn': 'time-and-officer',
  'way-declared': 'time-and-officer',
  'ballots-found': 'time-and-officer',
  'bundle-begun': 'time-and-officer',
  'bundle-left': 'time-and-officer',
  'bundle-entered': 'time-and-officer',
  'bundle-corrected': 'time-and-officer',
  'bundle-decided': 'time-and-officer',
  'bundle-reset': 'time-and-officer',
  'kinds-declared': 'time-and-officer',
  'transfer-sent': 'time-and-officer',
  'transfer-received': 'time-and-officer',
  'transfer-withdrawn': 'time-and-officer',
  'composition-declared': 'time-and-officer',
  'incident-noted': 'time-and-officer',
  'objection-made': 'time-and-officer',
  'report-presented': 'time-and-officer',
  'report-returned': 'time-and-officer',
  'report-initialled': 'time-and-officer',
  'report-signed': 'time-and-officer',
  'witness-unsigned': 'time-and-officer',
  'report-closed': 'time-and-officer',
  'report-reopened': 'time-and-officer',
  'signer-trusted': 'time-and-officer',
  'signer-distrusted': 'time-and-officer',
  'delivery-received': 'time-and-officer',
  'delivery-refused': 'time-and-officer',
} as const satisfies Record<EventType, 'nothing' | 'time' | 'time-perhaps-officer' | 'time-and-officer'>;

/** Whether the event has the time and officer of its kind. */
export function hasItsWho({ type, at, officer }: RecordedEvent): boolean {
  const says = saysWho[type];
  const hasTime = at === null ? says === 'nothing' : says !== 'nothing' && isTime(at);
  if (says === 'time-perhaps-officer') return hasTime;
  return hasTime && (officer !== null) === (says === 'time-and-officer');
}

/** As the clock writes it, and a moment that there was. */
function isTime(at: string): boolean {
  const moment = new Date(at);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === at;
}
