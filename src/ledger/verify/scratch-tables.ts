/** Empty temporary tables of the shape of the projections, to make them anew in. They go to a file, not to memory. */
import type Database from 'better-sqlite3';
import { expectedSchema } from '../migrations.ts';

export interface ProjectionTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

/** Every table that is derived from events, but for the head of the chain. */
export const projectionTables: readonly ProjectionTable[] = [
  { name: 'batch', key: ['id'], columns: ['bureau', 'source', 'open'] },
  { name: 'ballot', key: ['token'], columns: ['event', 'batch', 'state'] },
  { name: 'cell', key: ['bureau', 'contest', 'field', 'list', 'number'], columns: ['value'] },
  {
    name: 'scan_count',
    key: ['bureau'],
    columns: ['counted', 'duplicate', 'conflict', 'refused', 'undone', 'voided'],
  },
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
