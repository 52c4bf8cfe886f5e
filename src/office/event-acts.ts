/** What the officer of an event must be permitted to: the use cases ask it before they record one, and `verify` of each again. */
import type { EventType, RecordedEvent } from './events.ts';
import { type Act, may } from './permissions.ts';
import type { LedgerReader } from './ports.ts';

/**
 * null: of nobody, or asked by the rules of accounts. A batch of paper is opened and closed by whoever keyed or decided last,
 * one of a delivery by who took it: all of them are of the roles that scan.
 */
export const eventActs = {
  'office-created': null,
  'account-created': null,
  'account-closed': null,
  'account-reopened': null,
  'password-set': null,
  'officer-signed-in': null,
  'officer-sign-in-refused': null,
  'officer-signed-out': null,
  'session-locked': null,
  'session-unlocked': null,
  'key-made': null,
  'key-resealed': null,
  'key-revoked': null,
  'key-exported': null,
  'act-refused': null,
  'batch-opened': 'ballot.scan',
  'batch-closed': 'ballot.scan',
  'ballot-counted': null,
  'ballot-duplicate': null,
  'ballot-conflict': null,
  'ballot-refused': null,
  'ballot-undone': 'ballot.undo',
  'ballot-voided': 'ballot.void',
  'table-begun': 'table.enter',
  'table-left': 'table.enter',
  'table-entered': 'table.enter',
  'table-corrected': 'table.enter',
  'table-decided': 'table.decide',
  'table-reset': 'table.reset',
  'table-remarked': 'table.remark',
  'suspect-raised': 'suspect.raise',
  'suspect-opinion': 'suspect.opinion',
  'suspect-decided': 'suspect.decide',
  'suspect-reopened': 'suspect.reopen',
  'suspect-withdrawn': 'suspect.withdraw',
  'way-declared': 'table.enter',
  'ballots-found': 'table.enter',
  'bundle-begun': 'table.enter',
  'bundle-left': 'table.enter',
  'bundle-entered': 'table.enter',
  'bundle-corrected': 'table.enter',
  'bundle-decided': 'table.decide',
  'bundle-reset': 'table.reset',
  'kinds-declared': 'kinds.declare',
  'transfer-sent': 'transfer.send',
  'transfer-received': 'transfer.receive',
  'transfer-withdrawn': 'transfer.withdraw',
  'composition-declared': 'composition.declare',
  'incident-noted': 'incident.note',
  'objection-made': 'report.object',
  'report-presented': 'report.present',
  'report-returned': 'report.return',
  'report-initialled': 'report.initial',
  'report-signed': 'report.sign',
  'witness-unsigned': 'report.unsigned',
  'report-closed': 'report.close',
  'report-reopened': 'report.reopen',
  'signer-trusted': 'delivery.trust',
  'signer-distrusted': 'delivery.trust',
  'delivery-received': 'delivery.receive',
  'delivery-refused': 'delivery.receive',
} as const satisfies Readonly<Record<EventType, Act | null>>;

/** Whether it was done by an account of the record whose role may do that; a role never changes. */
export function isPermittedEvent(
  { type, officer }: Pick<RecordedEvent, 'type' | 'officer'>,
  before: Pick<LedgerReader, 'account'>,
): boolean {
  const act = eventActs[type];
  if (act === null) return true;
  const account = officer === null ? undefined : before.account(officer);
  return account !== undefined && may(account, act);
}
