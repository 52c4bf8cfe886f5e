import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { applicationId, expectedSchema, schemaOf, schemaVersion } from '../../src/ledger/migrations.ts';
import { createOffice, folder } from './support/practice-office.ts';

test('db/schema.sql alone makes the same tables, indexes and triggers', () => {
  const db = new Database(':memory:');
  db.exec(readFileSync(new URL('../../db/schema.sql', import.meta.url), 'utf8'));
  expect(schemaOf(db)).toEqual(expectedSchema());
  db.close();
});

test('every table is STRICT, so that no column holds anything but what it says', () => {
  const tables = expectedSchema().filter(({ type }) => type === 'table');
  expect(tables.length).toBeGreaterThan(5);
  for (const { name, sql } of tables) expect(sql, name).toMatch(/\) STRICT(, WITHOUT ROWID)?$/);
});

test('the header of an office says which program and which version made it', () => {
  const here = folder();
  const path = here.path('office.db');
  createOffice(path).close();
  const header = readFileSync(path);
  here.remove();
  // Offsets 60 and 68 of the SQLite file format: user version and application id, big-endian.
  expect(header.toString('latin1', 0, 15)).toBe('SQLite format 3');
  expect(header.readUInt32BE(60)).toBe(schemaVersion);
  expect(header.toString('latin1', 68, 72)).toBe('TBUR');
  expect(header.readUInt32BE(68)).toBe(applicationId);
});
