/** The shape of the database, step by step, and the numbers that say which shape a file has. */
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { z } from 'zod';
import office from '../../db/migrations/0001_office.sql';
import paper from '../../db/migrations/0002_paper.sql';
import suspects from '../../db/migrations/0003_suspects.sql';
import reconciliation from '../../db/migrations/0004_reconciliation.sql';
import bundles from '../../db/migrations/0005_bundles.sql';
import urns from '../../db/migrations/0006_urns.sql';
import suspectCounts from '../../db/migrations/0007_suspect_counts.sql';
import suspectEvents from '../../db/migrations/0008_suspect_events.sql';
import saidTwice from '../../db/migrations/0009_said_twice.sql';
import paperBatches from '../../db/migrations/0010_paper_batches.sql';
import transferEvents from '../../db/migrations/0011_transfer_events.sql';
import paperRules from '../../db/migrations/0012_paper_rules.sql';
import accounts from '../../db/migrations/0013_accounts.sql';
import reports from '../../db/migrations/0014_reports.sql';
import deliveries from '../../db/migrations/0015_deliveries.sql';
import movedBallots from '../../db/migrations/0016_moved_ballots.sql';
import { rowsOf } from './rows.ts';

/** `TBUR` in ASCII: what tells the file of an office from any other SQLite database. */
export const applicationId = 0x54425552;

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the SQL text, lower-case hex. */
  readonly checksum: string;
}

function migration(number: number, name: string, sql: string): Migration {
  return { number, name, sql, checksum: createHash('sha256').update(sql, 'utf8').digest('hex') };
}

/** Numbered as they come; the number in the name of a file only puts files in order. */
export const migrations: readonly Migration[] = [
  migration(1, 'office', office),
  migration(2, 'paper', paper),
  migration(3, 'suspects', suspects),
  migration(4, 'reconciliation', reconciliation),
  migration(5, 'bundles', bundles),
  migration(6, 'urns', urns),
  migration(7, 'suspect-counts', suspectCounts),
  migration(8, 'suspect-events', suspectEvents),
  migration(9, 'said-twice', saidTwice),
  migration(10, 'paper-batches', paperBatches),
  migration(11, 'transfer-events', transferEvents),
  migration(12, 'paper-rules', paperRules),
  migration(13, 'accounts', accounts),
  migration(14, 'reports', reports),
  migration(15, 'deliveries', deliveries),
  migration(16, 'moved-ballots', movedBallots),
];

/** The version of the schema this program reads and writes, in `user_version`. */
export const schemaVersion = migrations.length;

/** Makes an empty database the database of an office, without any event yet. */
export function applyMigrations(db: Database.Database): void {
  db.pragma(`application_id = ${applicationId}`);
  for (const { number, name, sql, checksum } of migrations) {
    db.exec(sql);
    db.prepare('INSERT INTO migration (number, name, checksum) VALUES (?, ?, ?)').run(number, name, checksum);
    db.pragma(`user_version = ${number}`);
  }
}

const SchemaObject = z.object({
  type: z.string(),
  name: z.string(),
  table: z.string(),
  sql: z.string().nullable(),
});
export type SchemaObject = z.infer<typeof SchemaObject>;

/** The tables, indexes and triggers of a database, in order of name. */
export function schemaOf(db: Database.Database): readonly SchemaObject[] {
  const rows = db
    .prepare('SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema ORDER BY name, type, sql')
    .all();
  return rowsOf('sqlite_schema', SchemaObject, rows);
}

let expected: readonly SchemaObject[] | undefined;

/** What `schemaOf` gives for an office of this version. */
export function expectedSchema(): readonly SchemaObject[] {
  if (expected === undefined) {
    const db = new Database(':memory:');
    applyMigrations(db);
    expected = schemaOf(db);
    db.close();
  }
  return expected;
}
