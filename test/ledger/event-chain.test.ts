import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainHash, eventText, genesisHash } from '../../src/ledger/event-chain.ts';
import { eventTextSql } from '../../src/ledger/event-text-sql.ts';
import { folder, writeFullOffice } from './support/practice-office.ts';

test('the hash of the format’s example is what sha256sum gives for it', () => {
  const text = eventText({
    seq: 1,
    type: 'officer-signed-in',
    version: 1,
    at: '2024-06-09T14:00:00.000Z',
    officer: 'anna',
    data: '{}',
  });

  expect(text).toBe('[1,"officer-signed-in",1,"2024-06-09T14:00:00.000Z","anna",{}]');
  // (head -c 32 /dev/zero; printf '%s' '[1,…,{}]') | sha256sum
  expect(Buffer.from(chainHash(genesisHash, text)).toString('hex')).toBe(
    '797a8bd9025281844c7da20a78ef87ea1b4c1bb3088e7eab0210837f6162e3c7',
  );
});

test('SQLite makes the same text of a row as the program, whatever the row says', () => {
  const db = new Database(':memory:');
  const text = fc.string({ unit: 'binary' });
  const select = db
    .prepare(
      `SELECT ${eventTextSql} FROM (SELECT ? AS seq, ? AS type, ? AS version, ? AS at, ? AS officer, ? AS data)`,
    )
    .pluck();
  fc.assert(
    fc.property(
      fc.maxSafeNat(),
      text,
      fc.option(text),
      fc.option(text),
      text,
      (seq, type, at, officer, name) => {
        const data = JSON.stringify({ name });
        const made = select.get(BigInt(seq), type, 1n, at, officer, data);
        expect(String(made)).toBe(eventText({ seq, type, version: 1, at, officer, data }));
      },
    ),
  );
  db.close();
});

test('every hash of an office follows from the rows alone, by the recipe of docs/formats/ledger.md', () => {
  const here = folder();
  const path = here.path('office.db');
  writeFullOffice(path);
  const db = new Database(path, { readonly: true });
  const lines = db
    .prepare(
      `SELECT '[' || seq || ',' || json_quote(type) || ',' || version || ',' || json_quote(at) || ',' ||
         json_quote(officer) || ',' || data || ']' AS text, lower(hex(hash)) AS hash FROM event ORDER BY seq`,
    )
    .all();
  db.close();
  here.remove();

  let previous = Buffer.alloc(32);
  for (const line of lines) {
    const { text, hash } = { text: '', hash: '', ...Object(line) };
    previous = createHash('sha256').update(previous).update(text).digest();
    expect(previous.toString('hex')).toBe(hash);
  }
  expect(lines.length).toBeGreaterThan(20);
});
