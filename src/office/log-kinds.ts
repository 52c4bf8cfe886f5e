/** The kinds of events an officer looks for in the log, and how many of each there are. */
import type { EventType } from './events.ts';
import type { LedgerReader } from './ports.ts';

/** What the log can be narrowed to; undefined shows everything. */
export const logKinds = {
  all: undefined,
  office: [
    'office-created',
    'account-created',
    'account-closed',
    'account-reopened',
    'password-set',
    'officer-signed-in',
    'officer-sign-in-refused',
    'officer-signed-out',
    'session-locked',
    'session-unlocked',
    'key-made',
    'key-resealed',
    'key-revoked',
    'key-exported',
    'act-refused',
    'signer-trusted',
    'signer-distrusted',
    'delivery-refused',
  ],
  batches: ['batch-opened', 'batch-closed'],
  counted: ['ballot-counted'],
  'not-counted': ['ballot-duplicate', 'ballot-conflict', 'ballot-refused'],
  corrections: ['ballot-undone', 'ballot-voided'],
  tables: [
    'table-begun',
    'table-left',
    'table-entered',
    'table-corrected',
    'table-decided',
    'table-reset',
    'table-remarked',
    'way-declared',
    'ballots-found',
    'bundle-begun',
    'bundle-left',
    'bundle-entered',
    'bundle-corrected',
    'bundle-decided',
    'bundle-reset',
  ],
  suspects: ['suspect-raised', 'suspect-opinion', 'suspect-decided', 'suspect-reopened', 'suspect-withdrawn'],
  reconciliation: ['kinds-declared', 'transfer-sent', 'transfer-received', 'transfer-withdrawn'],
  reports: [
    'composition-declared',
    'incident-noted',
    'objection-made',
    'report-presented',
    'report-returned',
    'report-initialled',
    'report-signed',
    'witness-unsigned',
    'report-closed',
    'report-reopened',
    'delivery-received',
  ],
} as const satisfies Readonly<Record<string, readonly EventType[] | undefined>>;
export type LogKind = keyof typeof logKinds;
export const logKindNames = [
  'all',
  'office',
  'batches',
  'counted',
  'not-counted',
  'corrections',
  'tables',
  'suspects',
  'reconciliation',
  'reports',
] as const;

/**
 * Events of each kind. They follow from figures that are kept anyway, so that a log of a million events is not read to
 * be counted: every ballot that counts, or was taken back, was counted by an event of its own.
 */
export function logCounts(
  ledger: Pick<
    LedgerReader,
    | 'head'
    | 'scanCounts'
    | 'batchCounts'
    | 'tableEventCount'
    | 'suspectEventCount'
    | 'bundleEventCount'
    | 'kindsEventCount'
    | 'transferEventCount'
    | 'reportEventCount'
  >,
): Readonly<Record<LogKind, number>> {
  const all = ledger.head().seq;
  const scans = [...ledger.scanCounts().values()];
  const sum = (of: (counts: (typeof scans)[number]) => number): number =>
    scans.reduce((total, counts) => total + of(counts), 0);
  const { opened, closed } = ledger.batchCounts();
  const corrections = sum(({ undone, voided }) => undone + voided);
  const counted = sum(({ counted: counting }) => counting) + corrections;
  const notCounted = sum(({ duplicate, conflict, refused }) => duplicate + conflict + refused);
  const batches = opened + closed;
  const tables = ledger.tableEventCount() + ledger.bundleEventCount();
  const suspects = ledger.suspectEventCount();
  const reconciliation = ledger.kindsEventCount() + ledger.transferEventCount();
  const reports = ledger.reportEventCount();
  const others = counted + notCounted + corrections + tables + suspects + reconciliation + reports;
  const office = all - batches - others;
  return {
    ...{ all, office, batches, counted, 'not-counted': notCounted, corrections },
    ...{ tables, suspects, reconciliation, reports },
  };
}
