import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { Ledger } from '../../src/office/ports.ts';
import {
  count,
  createOffice,
  folder,
  noProgress,
  openBatch,
  payloadOf,
  tamper,
  unwrap,
  writeFullOffice,
} from './support/practice-office.ts';

let here: ReturnType<typeof folder>;
let path: string;
let copy: string;

beforeEach(() => {
  here = folder();
  path = here.path('office.db');
  copy = here.path('copy.db');
});
afterEach(() => {
  here.remove();
});

const filesHere = (): readonly string[] => readdirSync(dirname(path)).toSorted();
const tablesOf = (file: string): unknown => {
  const db = new Database(file, { readonly: true });
  const tables = [
    ...['event', 'head', 'batch', 'ballot', 'cell', 'scan_count', 'paper_table', 'table_event', 'remark'],
    ...['draft', 'way', 'urn', 'bundle', 'bundle_event', 'bundle_draft'],
  ];
  const content = tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  db.close();
  return content;
};

describe('a backup', () => {
  test('is one file, with its hash beside it, that holds the same record and verifies', async () => {
    writeFullOffice(path);
    const { events } = unwrap(await officeFiles.backup(path, copy, noProgress));

    expect(filesHere()).toEqual(['copy.db', 'copy.db.sha256', 'office.db', 'office.db.sha256']);
    expect(tablesOf(copy)).toEqual(tablesOf(path));
    expect(unwrap(await officeFiles.verify(copy, noProgress)).events).toBe(events);
  });

  test('is whole while another connection counts without a pause, and holds a moment of the record', async () => {
    writeFullOffice(path, 400);
    const ledger = unwrap(officeFiles.open(path));
    const batch = openBatch(ledger);
    const before = ledger.head().seq;
    let number = 5000;
    const { events } = unwrap(
      await officeFiles.backup(path, copy, () => {
        count(ledger, batch, payloadOf(number));
        number += 1;
      }),
    );
    const after = ledger.head().seq;
    ledger.close();

    expect(after).toBeGreaterThan(before);
    expect(events).toBe(before);
    expect(unwrap(await officeFiles.verify(copy, noProgress)).events).toBe(before);
    expect(unwrap(await officeFiles.verify(path, noProgress)).events).toBe(after);
  });

  test('is never written over a file', async () => {
    writeFullOffice(path);
    writeFileSync(copy, 'my notes');
    expect(await officeFiles.backup(path, copy, noProgress)).toMatchObject({
      ok: false,
      error: { code: 'OFFICE_FILE_EXISTS' },
    });
    expect(readFileSync(copy, 'utf8')).toBe('my notes');
  });

  test('that is stopped leaves nothing', async () => {
    writeFullOffice(path, 300);
    const controller = new AbortController();
    const stopped = await officeFiles.backup(path, copy, () => controller.abort(), controller.signal);
    expect(stopped).toMatchObject({ ok: false, error: { code: 'LEDGER_CANCELLED' } });
    expect(filesHere()).toEqual(['office.db', 'office.db.sha256']);
  });

  test('of a changed record is refused and leaves nothing; the problem names the office', async () => {
    writeFullOffice(path);
    tamper(path, (db) => db.exec("UPDATE event SET officer = 'bram' WHERE seq = 4"));
    const refused = await officeFiles.backup(path, copy, noProgress);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'LEDGER_EVENT_CHANGED', at: { file: path }, params: { file: path, seq: 4 } },
    });
    expect(filesHere()).toEqual(['office.db', 'office.db.sha256']);
  });

  test.each([
    ['a file that is not there', () => undefined, 'OFFICE_FILE_NOT_FOUND'],
    ['a text', () => writeFileSync(path, 'notes '.repeat(2000)), 'LEDGER_NOT_A_DATABASE'],
  ])('of %s is refused, by its name', async (_, prepare, code) => {
    prepare();
    expect(await officeFiles.backup(path, copy, noProgress)).toMatchObject({
      ok: false,
      error: { code, at: { file: path } },
    });
    expect(existsSync(copy)).toBe(false);
  });

  test('into a folder that does not exist is refused', async () => {
    writeFullOffice(path);
    const refused = await officeFiles.backup(path, here.path('nowhere/copy.db'), noProgress);
    expect(refused).toMatchObject({ ok: false, error: { code: 'OFFICE_FOLDER_NOT_FOUND' } });
  });
});

describe('a restored office', () => {
  test('has the record of its backup, and goes on from there', async () => {
    writeFullOffice(path);
    unwrap(await officeFiles.backup(path, copy, noProgress));
    const restored = here.path('restored.db');
    const { events } = unwrap(await officeFiles.restore(copy, restored, noProgress));

    expect(tablesOf(restored)).toEqual(tablesOf(path));
    const ledger: Ledger = unwrap(officeFiles.open(restored));
    count(ledger, openBatch(ledger), payloadOf(7000));
    ledger.close();
    expect(unwrap(await officeFiles.verify(restored, noProgress)).events).toBe(events + 2);
  });

  test('never takes the place of a file', async () => {
    writeFullOffice(path);
    unwrap(await officeFiles.backup(path, copy, noProgress));
    const before = readFileSync(path);
    expect(await officeFiles.restore(copy, path, noProgress)).toMatchObject({
      ok: false,
      error: { code: 'OFFICE_FILE_EXISTS' },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('is not made from a backup whose sums do not follow from its events', async () => {
    createOffice(path).close();
    unwrap(await officeFiles.backup(path, copy, noProgress));
    tamper(copy, (db) => db.exec("INSERT INTO cell VALUES ('TB-1', 'CK', 'headOnly', 2, 0, 5)"));
    const restored = here.path('restored.db');
    expect(await officeFiles.restore(copy, restored, noProgress)).toMatchObject({
      ok: false,
      error: { code: 'LEDGER_ROW_EXTRA', at: { file: copy }, params: { table: 'cell' } },
    });
    expect(filesHere()).toEqual(['copy.db', 'copy.db.sha256', 'office.db', 'office.db.sha256']);
  });
});
