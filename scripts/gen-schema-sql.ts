/**
 * Makes db/schema.sql, the tables of an office as all migrations together leave them, for reading.
 * Usage: node scripts/gen-schema-sql.ts [--check]   (--check writes nothing; it fails where the file differs)
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';

const folder = join(import.meta.dirname, '../db');
const database = new Database(':memory:');
for (const name of readdirSync(join(folder, 'migrations')).sort())
  database.exec(readFileSync(join(folder, 'migrations', name), 'utf8'));
const statements = database
  .prepare('select sql from sqlite_schema where sql is not null order by rowid')
  .pluck()
  .all();

const text = `-- What the migrations make, for reading. Made by scripts/gen-schema-sql.ts; change a migration, not this file.

${statements.map((sql) => `${sql};\n`).join('\n')}`;

const file = join(folder, 'schema.sql');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  if (values.check) {
    console.error('db/schema.sql is not what scripts/gen-schema-sql.ts makes: run it');
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log('db/schema.sql');
  }
}
