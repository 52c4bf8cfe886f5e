/** Empty temporary tables of the shape of the projections, to make them anew in. They go to a file, not to memory. */
import type Database from 'better-sqlite3';
import { expectedSchema } from '../migrations.ts';

export interface ProjectionTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

/** Every table that is derived from events, but for the head of the chain. Drafts are not: they are nobody's word yet. */
export const projectionTables: readonly ProjectionTable[] = [
  { name: 'account', key: ['name'], columns: ['person', 'role', 'state', 'password', 'created', 'event'] },
  { name: 'sign_in', key: ['name'], columns: ['session', 'failures', 'last_failure', 'event'] },
  {
    name: 'signing_key',
    key: ['id'],
    columns: ['officer', 'public_key', 'sealed', 'made', 'revoked', 'event'],
  },
  { name: 'batch', key: ['id'], columns: ['bureau', 'source', 'open'] },
  { name: 'ballot', key: ['token'], columns: ['event', 'batch', 'state'] },
  { name: 'cell', key: ['bureau', 'contest', 'field', 'list', 'number'], columns: ['value'] },
  {
    name: 'scan_count',
    key: ['bureau'],
    columns: ['counted', 'duplicate', 'conflict', 'refused', 'undone', 'voided'],
  },
  {
    name: 'paper_table',
    key: ['bureau', 'contest'],
    columns: ['event', 'summary', 'agreed', 'state'],
  },
  { name: 'table_event', key: ['bureau', 'contest', 'event'], columns: ['event'] },
  { name: 'way', key: ['bureau'], columns: ['way', 'event'] },
  { name: 'urn', key: ['bureau', 'contest'], columns: ['ballots', 'state', 'event'] },
  {
    name: 'bundle',
    key: ['bureau', 'contest', 'bundle'],
    columns: ['event', 'batch', 'summary', 'state'],
  },
  { name: 'bundle_event', key: ['bureau', 'contest', 'bundle', 'event'], columns: ['event'] },
  { name: 'remark', key: ['bureau', 'contest', 'code'], columns: ['event'] },
  {
    name: 'suspect',
    key: ['bureau', 'suspect'],
    columns: ['contest', 'event', 'open', 'batch', 'state'],
  },
  { name: 'suspect_event', key: ['bureau', 'suspect', 'event'], columns: ['event'] },
  { name: 'ballot_type', key: ['bureau', 'contests'], columns: ['counted'] },
  {
    name: 'station_kinds',
    key: ['bureau', 'municipality', 'station'],
    columns: ['kinds', 'state', 'events', 'event'],
  },
  {
    name: 'transfer',
    key: ['id'],
    columns: [
      ...['from_bureau', 'from_contest', 'to_bureau', 'to_contest', 'state', 'sender'],
      ...['ballots', 'receiver', 'received', 'sent', 'event'],
    ],
  },
  { name: 'transfer_event', key: ['transfer', 'event'], columns: ['event'] },
  { name: 'report', key: ['bureau'], columns: ['version', 'state', 'frozen', 'event', 'standing'] },
  { name: 'report_event', key: ['bureau', 'event'], columns: ['event'] },
  { name: 'trusted_signer', key: ['bureau', 'key'], columns: ['event'] },
  { name: 'delivery', key: ['bureau'], columns: ['version', 'manifest', 'event'] },
  { name: 'delivered_transfer', key: ['bureau', 'transfer'], columns: ['told', 'event'] },
];

/** From now on the bare names of these tables mean the temporary ones on this connection. */
export function makeScratchTables(db: Database.Database): void {
  const names = new Set(projectionTables.map((table) => table.name));
  const objects = expectedSchema().filter(({ table, sql }) => sql !== null && names.has(table));
  const inOrder = [
    ...objects.filter(({ type }) => type === 'table'),
    ...objects.filter(({ type }) => type === 'index'),
  ];
  for (const { sql } of inOrder)
    db.exec(
      (sql ?? '')
        .replace(/^CREATE TABLE /, 'CREATE TEMP TABLE ')
        .replace(/^(CREATE (?:UNIQUE )?INDEX )/, '$1temp.'),
    );
}
