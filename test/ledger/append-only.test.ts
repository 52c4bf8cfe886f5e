import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { folder, noProgress, unwrap, writeFullOffice } from './support/practice-office.ts';

const here = folder();
const path = here.path('office.db');
const next = '(SELECT max(seq) + 1 FROM event)';
const values = `'officer-signed-in', 1, NULL, NULL, '{}', zeroblob(32)`;

beforeAll(() => {
  writeFullOffice(path);
});
afterAll(here.remove);

describe.each([
  ['a plain connection', 'OFF'],
  ['a connection with recursive triggers', 'ON'],
])('the database itself refuses, on %s', (_, recursive) => {
  test.each([
    ["UPDATE event SET officer = 'bram' WHERE seq = 2", 'cannot be changed'],
    ['UPDATE OR REPLACE event SET seq = 2 WHERE seq = 3', 'cannot be changed'],
    ['DELETE FROM event WHERE seq = 3', 'cannot be removed'],
    ['DELETE FROM event', 'cannot be removed'],
    [`INSERT OR REPLACE INTO event VALUES (3, ${values})`, 'can only follow'],
    [`REPLACE INTO event VALUES (1, ${values})`, 'can only follow'],
    [`INSERT INTO event VALUES (3, ${values}) ON CONFLICT DO UPDATE SET officer = 'bram'`, 'can only follow'],
    [`INSERT OR IGNORE INTO event VALUES (999, ${values})`, 'can only follow'],
    [`INSERT INTO event VALUES (NULL, ${values})`, 'can only follow'],
    [
      `INSERT INTO event VALUES (${next}, 'ballot-counted', 1, '2024-06-09', NULL, '{}', zeroblob(32))`,
      'CHECK',
    ],
    [`INSERT INTO event VALUES (${next}, 'ballot-counted', 1, NULL, 'anna', '{}', zeroblob(32))`, 'CHECK'],
    [`INSERT INTO event VALUES (${next}, 'x', 1, NULL, NULL, 'no JSON', zeroblob(32))`, 'CHECK'],
    [`INSERT INTO event VALUES (${next}, 'x', 1, NULL, NULL, '{}', zeroblob(31))`, 'CHECK'],
    ['INSERT INTO ballot SELECT token, event, batch, state FROM ballot LIMIT 1', 'UNIQUE'],
    ['UPDATE cell SET value = -1', 'CHECK'],
    ["UPDATE ballot SET state = 'perhaps'", 'CHECK'],
  ])('%s', (sql, message) => {
    const db = new Database(path);
    db.pragma(`recursive_triggers = ${recursive}`);
    expect(() => db.exec(sql)).toThrow(message);
    db.close();
  });
});

test('after all that was refused the record is as it was', async () => {
  expect(unwrap(await officeFiles.verify(path, noProgress)).events).toBeGreaterThan(20);
});
