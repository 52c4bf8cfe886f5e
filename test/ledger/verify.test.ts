import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BureauId } from '../../src/election/ids.ts';
import { chainHash, eventText } from '../../src/ledger/event-chain.ts';
import { openEventsStore } from '../../src/ledger/events-store.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { ledgerProblemCodes } from '../../src/ledger/problems.ts';
import { eventActs } from '../../src/office/event-acts.ts';
import type { OfficeEvent } from '../../src/office/events.ts';
import {
  at,
  bureauIds,
  canonicalPackage,
  codeOf,
  count,
  createOffice,
  election,
  folder,
  noProgress,
  openBatch,
  paperBureau,
  payloadOf,
  rechain,
  tamper,
  tokenOf,
  unwrap,
  writeFullOffice,
} from './support/practice-office.ts';

const here = folder();
const original = here.path('original.db');
let ballots = 0;
let copies = 0;

beforeAll(() => {
  ballots = writeFullOffice(original);
});
afterAll(here.remove);

function copy(): string {
  copies += 1;
  const path = here.path(`copy-${copies}.db`);
  copyFileSync(original, path);
  return path;
}

async function problemAfter(change: (db: Database.Database) => void) {
  const path = copy();
  tamper(path, change);
  const verified = await officeFiles.verify(path, noProgress);
  expect([...ledgerProblemCodes, 'fine']).toContain(codeOf(verified));
  return verified.ok ? undefined : verified.error;
}

test('an office with every type of event verifies, and the ballots that count are told', async () => {
  const verified = unwrap(await officeFiles.verify(original, noProgress));
  const db = new Database(original, { readonly: true });
  const last = db.prepare('SELECT seq, lower(hex(hash)) AS hash FROM event ORDER BY seq DESC LIMIT 1').get();
  db.close();
  expect(last).toEqual({ seq: verified.events, hash: verified.head });
  expect(verified.ballots).toBe(ballots);
});

type Row = Readonly<Record<string, unknown>>;

const firstOfEachType = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row, index) => rows.findIndex((other) => other['type'] === row['type']) === index);

const ends = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((_, index) => [0, 1, rows.length - 2, rows.length - 1].includes(index));

describe('one value changed in any column of any table is named', () => {
  const db = new Database(':memory:');
  db.exec(readFileSync(new URL('../../db/schema.sql', import.meta.url), 'utf8'));
  // A draft follows from no event: test/ledger/paper-tables.test.ts, test/ledger/paper-bundles.test.ts.
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('draft', 'bundle_draft')")
    .pluck()
    .all()
    .map((name) => String(name));
  for (const table of tables) {
    const integers = new Set(
      db.prepare("SELECT name FROM pragma_table_info(?) WHERE type = 'INTEGER'").pluck().all(table),
    );
    const columns = db
      .prepare('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(table)
      .map((name) => String(name));
    for (const column of columns) {
      test(`${table}.${column}`, async () => {
        const rows = rowsOf(table);
        expect(rows.length).toBeGreaterThan(0);
        const isInteger = integers.has(column);
        for (const row of rows) {
          const problem = await problemAfter((file) => {
            const key = Object.keys(row);
            const where = key.map((name) => `${name} IS ?`).join(' AND ');
            const values = key.map((name) => row[name]);
            file
              .prepare(`UPDATE ${table} SET ${column} = ? WHERE ${where}`)
              .run(
                column === 'batch' && row[column] === null ? 4 : flipped(row[column], isInteger),
                ...values,
              );
          });
          expect(ledgerProblemCodes).toContain(problem?.code);
          const named = JSON.stringify(problem);
          if (table === 'event' && column !== 'seq') {
            expect(problem).toMatchObject({ code: 'LEDGER_EVENT_CHANGED', params: { seq: row['seq'] } });
          } else if (table === 'event') expect(problem?.code).toBe('LEDGER_EVENT_MISSING');
          else if (table === 'head')
            expect(problem?.code).toMatch(/^LEDGER_(HEAD_DIFFERS|EVENT_MISSING|DAMAGED)$/);
          else if (table === 'secret') expect(problem?.code).toBe('LEDGER_SECRET_DIFFERS');
          else if (table === 'migration') expect(problem?.code).toBe('LEDGER_MIGRATION_CHANGED');
          else {
            expect(problem?.code).toMatch(/^LEDGER_ROW_/);
            expect(named).toContain(`"table":"${table}"`);
            for (const part of keyParts(table, column, row)) expect(problem?.params?.['row']).toContain(part);
          }
        }
      });
    }
  }
  db.close();

  /** A row of each type of event; of any other table its ends and two between: each costs a whole check of the record. */
  function rowsOf(table: string): readonly Row[] {
    const file = new Database(original, { readonly: true });
    const rows = file.prepare(`SELECT * FROM ${table}`).all();
    file.close();
    const all: readonly Row[] = rows.map((row) => ({ ...Object(row) }));
    return table === 'event' ? firstOfEachType(all) : ends(all);
  }

  /** Parts of the name of the row; those of a changed key are named by the row as it is now. */
  function keyParts(
    table: string,
    column: string,
    row: Readonly<Record<string, unknown>>,
  ): readonly string[] {
    const keys: Readonly<Record<string, readonly string[]>> = {
      batch: ['id'],
      ballot: ['token'],
      cell: ['bureau', 'contest', 'field', 'list', 'number'],
      scan_count: ['bureau'],
      paper_table: ['bureau', 'contest'],
      table_event: ['bureau', 'contest', 'event'],
      remark: ['bureau', 'contest', 'code'],
      suspect: ['bureau', 'suspect'],
      suspect_event: ['bureau', 'suspect', 'event'],
      ballot_type: ['bureau', 'contests'],
      station_kinds: ['bureau', 'municipality', 'station'],
      transfer: ['id'],
      way: ['bureau'],
      urn: ['bureau', 'contest'],
      bundle: ['bureau', 'contest', 'bundle'],
      bundle_event: ['bureau', 'contest', 'bundle', 'event'],
      delivered_transfer: ['bureau', 'transfer'],
    };
    return (keys[table] ?? []).filter((key) => key !== column).map((key) => `${key}=${quoted(row[key])}`);
  }

  const quoted = (value: unknown): string =>
    value instanceof Uint8Array
      ? `X'${Buffer.from(value).toString('hex').toUpperCase()}'`
      : typeof value === 'string'
        ? `'${value}'`
        : String(value);

  function flipped(value: unknown, isInteger: boolean): unknown {
    if (value === null) return isInteger ? 7 : '2024-06-09T15:00:00.000Z';
    if (typeof value === 'number') return value ^ 4096;
    if (typeof value === 'string') return String.fromCharCode(value.charCodeAt(0) ^ 1) + value.slice(1);
    if (value instanceof Uint8Array) {
      const bytes = Buffer.from(value);
      bytes.writeUInt8(bytes.readUInt8(7) ^ 4, 7);
      return bytes;
    }
    throw new Error(`no way to flip ${String(value)}`);
  }
});

describe('the record is whole and in order', () => {
  test('a deleted event is named by its number', async () => {
    const problem = await problemAfter((db) => db.exec('DELETE FROM event WHERE seq = 9'));
    expect(problem).toMatchObject({ code: 'LEDGER_EVENT_MISSING', params: { seq: 9 } });
  });

  test('a deleted event is found where the later ones were moved up', async () => {
    const problem = await problemAfter((db) =>
      db.exec(
        'DELETE FROM event WHERE seq = 9; UPDATE event SET seq = -seq WHERE seq > 9; UPDATE event SET seq = -seq - 1 WHERE seq < 0',
      ),
    );
    expect(problem).toMatchObject({ code: 'LEDGER_EVENT_CHANGED', params: { seq: 9 } });
  });

  test('an event put in between is named', async () => {
    const problem = await problemAfter((db) =>
      db.exec(`UPDATE event SET seq = -seq WHERE seq > 9; UPDATE event SET seq = 1 - seq WHERE seq < 0;
        INSERT INTO event SELECT 10, type, version, at, officer, data, hash FROM event WHERE seq = 9`),
    );
    expect(problem).toMatchObject({ code: 'LEDGER_EVENT_CHANGED', params: { seq: 10 } });
  });

  test('two events that changed places are found at the first of them', async () => {
    const problem = await problemAfter((db) =>
      db.exec(
        'UPDATE event SET seq = -8 WHERE seq = 8; UPDATE event SET seq = 8 WHERE seq = 9; UPDATE event SET seq = 9 WHERE seq = -8',
      ),
    );
    expect(problem).toMatchObject({ code: 'LEDGER_EVENT_CHANGED', params: { seq: 8 } });
  });

  test('events cut off at the end are missed, even one', async () => {
    const { events } = unwrap(await officeFiles.verify(original, noProgress));
    const problem = await problemAfter((db) => db.exec(`DELETE FROM event WHERE seq = ${events}`));
    expect(problem).toMatchObject({ code: 'LEDGER_EVENT_MISSING', params: { seq: events } });
  });

  test('a removed head is named', async () => {
    const problem = await problemAfter((db) => db.exec('DELETE FROM head'));
    expect(problem?.code).toBe('LEDGER_HEAD_DIFFERS');
  });

  test('an office without any event is named by its first one', async () => {
    const problem = await problemAfter((db) => db.exec('DELETE FROM head; DELETE FROM event'));
    expect(problem).toMatchObject({ code: 'LEDGER_EVENT_MISSING', params: { seq: 1 } });
  });

  test('a text whose broken UTF-8 reads as the recorded text is still another text', async () => {
    const problem = await problemAfter((db) => {
      const seq = db.prepare(`SELECT seq FROM event WHERE data LIKE '%not a ballot%'`).pluck().get();
      const data = Buffer.from(String(db.prepare('SELECT data FROM event WHERE seq = ?').pluck().get(seq)));
      const at = data.indexOf(Buffer.from([0xef, 0xbf, 0xbd]));
      const broken = Buffer.concat([data.subarray(0, at), Buffer.from([0xff]), data.subarray(at + 3)]);
      expect(broken.toString('utf8')).toBe(data.toString('utf8'));
      db.prepare('UPDATE event SET data = CAST(? AS TEXT) WHERE seq = ?').run(broken, seq);
    });
    expect(problem?.code).toBe('LEDGER_EVENT_CHANGED');
  });
});

describe('rows without events, and events without rows', () => {
  test.each([
    ['ballot', 'DELETE FROM ballot WHERE event = 6', 'LEDGER_ROW_MISSING'],
    [
      'ballot',
      "INSERT INTO ballot VALUES (x'00112233445566778899aabbccddeeff', 6, 4, 'voided')",
      'LEDGER_ROW_EXTRA',
    ],
    ['cell', "DELETE FROM cell WHERE field = 'headOnly' AND list = 1", 'LEDGER_ROW_MISSING'],
    ['cell', "INSERT INTO cell VALUES ('TB-1', 'CK', 'blank', 0, 0, 0)", 'LEDGER_ROW_EXTRA'],
    ['batch', 'DELETE FROM batch WHERE id = 5', 'LEDGER_ROW_MISSING'],
    ['scan_count', "DELETE FROM scan_count WHERE bureau = 'TB-2'", 'LEDGER_ROW_MISSING'],
    ['paper_table', 'DELETE FROM paper_table', 'LEDGER_ROW_MISSING'],
    [
      'paper_table',
      "INSERT INTO paper_table SELECT 'TB-1', contest, event, summary, agreed, state FROM paper_table WHERE bureau = 'TB-3'",
      'LEDGER_ROW_EXTRA',
    ],
    ['table_event', 'DELETE FROM table_event', 'LEDGER_ROW_MISSING'],
    ['table_event', "INSERT INTO table_event VALUES ('TB-3', 'CK', 2)", 'LEDGER_ROW_EXTRA'],
    ['way', "DELETE FROM way WHERE bureau = 'TB-4'", 'LEDGER_ROW_MISSING'],
    ['way', "INSERT INTO way VALUES ('TB-1', 'ballots', 2)", 'LEDGER_ROW_EXTRA'],
    ['urn', 'DELETE FROM urn', 'LEDGER_ROW_MISSING'],
    ['urn', "INSERT INTO urn VALUES ('TB-3', 'CK', 7, '{}', 2)", 'LEDGER_ROW_EXTRA'],
    ['bundle', 'DELETE FROM bundle WHERE bundle = 2', 'LEDGER_ROW_MISSING'],
    [
      'bundle',
      'INSERT INTO bundle SELECT bureau, contest, 9, event, batch, summary, state FROM bundle WHERE bundle = 1',
      'LEDGER_ROW_EXTRA',
    ],
    ['bundle_event', 'DELETE FROM bundle_event WHERE bundle = 2', 'LEDGER_ROW_MISSING'],
    ['bundle_event', "INSERT INTO bundle_event VALUES ('TB-4', 'CK', 1, 2)", 'LEDGER_ROW_EXTRA'],
    ['suspect_event', 'DELETE FROM suspect_event WHERE suspect = 1', 'LEDGER_ROW_MISSING'],
    ['suspect_event', "INSERT INTO suspect_event VALUES ('TB-1', 1, 2)", 'LEDGER_ROW_EXTRA'],
    ['remark', 'DELETE FROM remark', 'LEDGER_ROW_MISSING'],
    ['ballot_type', "DELETE FROM ballot_type WHERE bureau = 'TB-1'", 'LEDGER_ROW_MISSING'],
    ['ballot_type', "INSERT INTO ballot_type VALUES ('TB-1', 'EU', 1)", 'LEDGER_ROW_EXTRA'],
    ['station_kinds', 'DELETE FROM station_kinds', 'LEDGER_ROW_MISSING'],
    [
      'station_kinds',
      `INSERT INTO station_kinds VALUES ('TB-2', '92094', 2, NULL, '{"state":"unsaid"}', 1, 3)`,
      'LEDGER_ROW_EXTRA',
    ],
    ['transfer', 'DELETE FROM transfer WHERE receiver IS NULL', 'LEDGER_ROW_MISSING'],
    [
      'transfer',
      "INSERT INTO transfer VALUES (9, 'TB-3', 'CK', 'TB-4', 'EU', 'sent', 'anna', 1, NULL, NULL, 3, 3)",
      'LEDGER_ROW_EXTRA',
    ],
    ['delivered_transfer', 'DELETE FROM delivered_transfer', 'LEDGER_ROW_MISSING'],
    ['remark', "INSERT INTO remark VALUES ('TB-3', 'CK', 'COUNT_URN_OVER_LIMIT', 39)", 'LEDGER_ROW_EXTRA'],
  ])('%s: %s', async (table, sql, code) => {
    const problem = await problemAfter((db) => db.exec(sql));
    expect(problem).toMatchObject({ code, params: { table } });
  });
});

test.each(['00', '7f', '80', 'ff'])(
  'a ballot whose token begins with %s is looked at like any other',
  async (first) => {
    const path = here.path(`token-${first}.db`);
    const ledger = createOffice(path);
    const batch = openBatch(ledger);
    const number = Array.from({ length: 5_000 }, (_, one) => one).find((one) =>
      tokenOf(one).startsWith(first),
    );
    count(ledger, batch, payloadOf(number ?? expect.fail('no such token')));
    ledger.close();
    expect(codeOf(await officeFiles.verify(path, noProgress))).toBe('fine');

    tamper(path, (db) => db.exec("UPDATE ballot SET state = 'voided'"));
    expect(codeOf(await officeFiles.verify(path, noProgress))).toBe('LEDGER_ROW_DIFFERS');
    tamper(path, (db) => db.exec('DELETE FROM ballot'));
    expect(codeOf(await officeFiles.verify(path, noProgress))).toBe('LEDGER_ROW_MISSING');
  },
);

test('an index that does not agree with its table is found, though every row is right', async () => {
  const path = copy();
  const db = new Database(path);
  const page = Number(
    db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'ballot_by_batch'").pluck().get(),
  );
  const size = Number(db.pragma('page_size', { simple: true }));
  db.close();
  const bytes = readFileSync(path);
  // The number of entries in the header of the page, https://www.sqlite.org/fileformat2.html#b_tree_pages
  const entries = (page - 1) * size + 3;
  bytes.writeUInt16BE(bytes.readUInt16BE(entries) - 1, entries);
  writeFileSync(path, bytes);

  expect(codeOf(await officeFiles.verify(path, noProgress))).toBe('LEDGER_DAMAGED');
});

describe('the shape of the file', () => {
  test.each([
    ['DROP TRIGGER event_is_never_removed', 'LEDGER_SCHEMA_CHANGED', 'event_is_never_removed'],
    ['CREATE INDEX officer_index ON event (officer)', 'LEDGER_SCHEMA_CHANGED', 'officer_index'],
    ['CREATE TABLE notes (text TEXT)', 'LEDGER_SCHEMA_CHANGED', 'notes'],
    ['CREATE VIEW ballots AS SELECT * FROM ballot', 'LEDGER_SCHEMA_CHANGED', 'ballots'],
    ['ALTER TABLE event ADD COLUMN remark TEXT', 'LEDGER_SCHEMA_CHANGED', 'event'],
    ['DROP INDEX ballot_by_batch', 'LEDGER_SCHEMA_CHANGED', 'ballot_by_batch'],
    ['PRAGMA user_version = 99', 'LEDGER_NEWER_VERSION', '99'],
    ['PRAGMA user_version = 0', 'LEDGER_OLDER_VERSION', '0'],
    ['PRAGMA application_id = 1', 'LEDGER_OTHER_APPLICATION', '0x00000001'],
    ["UPDATE migration SET name = 'other'", 'LEDGER_MIGRATION_CHANGED', '1'],
  ])('%s is found by verify and on opening', async (sql, code, named) => {
    const path = copy();
    const db = new Database(path);
    db.exec(sql);
    db.close();
    const verified = await officeFiles.verify(path, noProgress);
    const opened = officeFiles.open(path);
    for (const result of [verified, opened]) {
      expect(codeOf(result)).toBe(code);
      expect(result).toMatchObject({ ok: false, error: { code, at: { file: path } } });
      expect(result.ok ? '' : Object.values(result.error.params ?? {}).map(String)).toContain(named);
    }
  });
});

test('bytes flipped anywhere in the file: never fine while a value differs, and never an exception', async () => {
  const bytes = readFileSync(original);
  const before = contentOf(original);
  let state = 20240609;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  let found = 0;
  for (let round = 0; round < 150; round += 1) {
    const damaged = Buffer.from(bytes);
    const flips = 1 + random(3);
    for (let flip = 0; flip < flips; flip += 1) {
      const at = random(damaged.length);
      damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << random(8)), at);
    }
    const path = here.path('damaged.db');
    writeFileSync(path, damaged);
    const verified = await officeFiles.verify(path, noProgress);
    if (verified.ok) expect(contentOf(path), `round ${round}`).toEqual(before);
    else {
      found += 1;
      expect(ledgerProblemCodes).toContain(verified.error.code);
    }
  }
  expect(found).toBeGreaterThan(30);
}, 60_000);

function contentOf(path: string): unknown {
  const db = new Database(path, { readonly: true });
  const tables = [
    ...['migration', 'event', 'head', 'batch', 'ballot', 'cell', 'scan_count', 'paper_table', 'table_event'],
    ...['remark', 'way', 'urn', 'bundle', 'bundle_event'],
  ];
  const content = tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  db.close();
  return content;
}

test('a check can be stopped, and then says nothing of the file', async () => {
  const path = here.path('long.db');
  writeFullOffice(path, 300);
  const controller = new AbortController();
  const verified = await officeFiles.verify(path, () => controller.abort(), controller.signal);
  expect(verified).toMatchObject({ ok: false, error: { code: 'LEDGER_CANCELLED' } });
});

describe('events that fit the chain and contradict the record: what no use case would write', () => {
  const scan = { version: 1, at: null, officer: null } as const;
  const who = { version: 1, at, officer: 'anna' } as const;
  const known = payloadOf(1);
  // Event 5 opened a batch and was written next; ballots 1, 6 and 7 are counted, undone and voided there.
  const batch = 4;
  const next = 127;
  const last = { ballot: 24 };
  const cases: readonly (readonly [string, OfficeEvent, string])[] = [
    [
      'a second beginning',
      {
        type: 'office-created',
        version: 1,
        at,
        officer: null,
        data: { practice: true, fingerprint: election.fingerprint, package: canonicalPackage },
      },
      'first',
    ],
    [
      'a batch opened twice',
      { type: 'batch-opened', ...who, data: { batch, bureau: bureauIds[0], source: 'bulk' } },
      'batch',
    ],
    [
      'a batch of a bureau the election does not have',
      { type: 'batch-opened', ...who, data: { batch: next, bureau: BureauId.parse('TB-9'), source: 'bulk' } },
      'batch',
    ],
    [
      'a batch that another event names',
      { type: 'batch-opened', ...who, data: { batch: 999, bureau: bureauIds[0], source: 'bulk' } },
      'batch',
    ],
    [
      'a batch of paper where no bundle waits to be counted',
      { type: 'batch-opened', ...who, data: { batch: next, bureau: paperBureau, source: 'paper' } },
      'batch',
    ],
    [
      'a batch of paper at a digital bureau',
      { type: 'batch-opened', ...who, data: { batch: next, bureau: bureauIds[0], source: 'paper' } },
      'batch',
    ],
    ['a batch closed that never was', { type: 'batch-closed', ...who, data: { batch: 999 } }, 'batch'],
    [
      'a ballot in a closed batch',
      { type: 'ballot-counted', ...scan, data: { batch: 5, payload: payloadOf(50, 1) } },
      'batch',
    ],
    [
      'a ballot counted twice',
      { type: 'ballot-counted', ...scan, data: { batch, payload: known } },
      'ballot',
    ],
    [
      'a voided ballot counted',
      { type: 'ballot-counted', ...scan, data: { batch, payload: payloadOf(7) } },
      'ballot',
    ],
    [
      'a ballot of another bureau',
      { type: 'ballot-counted', ...scan, data: { batch, payload: payloadOf(51, 1) } },
      'payload',
    ],
    [
      'a ballot whose signature does not hold',
      { type: 'ballot-counted', ...scan, data: { batch, payload: forged(payloadOf(52)) } },
      'payload',
    ],
    [
      'a text that is no ballot',
      { type: 'ballot-counted', ...scan, data: { batch, payload: 'nothing' } },
      'payload',
    ],
    [
      'a duplicate of a ballot never seen',
      { type: 'ballot-duplicate', ...scan, data: { batch, payload: payloadOf(53), first: 6 } },
      'ballot',
    ],
    [
      'a duplicate that names another ballot',
      { type: 'ballot-duplicate', ...scan, data: { batch, payload: known, first: 2 } },
      'ballot',
    ],
    [
      'a conflict that is the same ballot',
      { type: 'ballot-conflict', ...scan, data: { batch, payload: known, first: 7 } },
      'ballot',
    ],
    [
      'a good ballot turned away',
      { type: 'ballot-refused', ...scan, data: { batch, text: payloadOf(54), code: 'BALLOT_DAMAGED' } },
      'ballot',
    ],
    [
      'a ballot turned away as voided that is not',
      { type: 'ballot-refused', ...scan, data: { batch, text: known, code: 'BALLOT_VOIDED' } },
      'ballot',
    ],
    [
      'a voided ballot turned away for another reason',
      { type: 'ballot-refused', ...scan, data: { batch, text: payloadOf(7), code: 'BALLOT_DAMAGED' } },
      'payload',
    ],
    ['an undo of what is no ballot', { type: 'ballot-undone', ...who, data: { ballot: 2 } }, 'ballot'],
    [
      'a void of a ballot undone before',
      { type: 'ballot-voided', ...who, data: { ballot: 12, reason: 'x' } },
      'ballot',
    ],
    [
      'a refusal for a reason that is not the text’s',
      { type: 'ballot-refused', ...scan, data: { batch, text: 'nothing', code: 'BALLOT_BAD_SIGNATURE' } },
      'payload',
    ],
    [
      'an undo of a ballot that was not the last',
      { type: 'ballot-undone', ...who, data: { ballot: 10 } },
      'ballot',
    ],
    ['an undo in a closed batch', { type: 'ballot-undone', ...who, data: { ballot: 17 } }, 'batch'],
    ['an undo by another officer', { type: 'ballot-undone', ...who, officer: 'bram', data: last }, 'who'],
    ['an undo by nobody', { type: 'ballot-undone', ...who, officer: null, data: last }, 'who'],
    [
      'a void without a time',
      { type: 'ballot-voided', ...who, at: null, data: { ...last, reason: 'x' } },
      'who',
    ],
    ['a batch closed by nobody', { type: 'batch-closed', ...who, officer: null, data: { batch } }, 'who'],
    [
      'a moment that never was',
      { type: 'officer-signed-in', ...who, at: '2024-02-30T14:00:00.000Z', data: {} },
      'who',
    ],
    [
      'a refused officer who is named as one',
      { type: 'officer-sign-in-refused', ...who, data: { name: 'x' } },
      'who',
    ],
  ];

  test.each(cases)('%s', async (_, event, reason) => {
    const path = copy();
    const db = new Database(path);
    const events = openEventsStore(db);
    const head = events.append(events.head(), event);
    events.setHead(head);
    db.close();
    const verified = await officeFiles.verify(path, noProgress);
    expect(codeOf(verified)).toBe('LEDGER_EVENT_OUT_OF_PLACE');
    expect(verified).toMatchObject({ error: { params: { seq: head.seq, type: event.type, reason } } });
  });

  test.each([
    ['a field that stands twice', `{"batch":4,"payload":"${known}","payload":"${payloadOf(50)}"}`],
    ['a space', `{"batch":4, "payload":"${payloadOf(50)}"}`],
    ['fields in another order', `{"payload":"${payloadOf(50)}","batch":4}`],
    ['a character written as an escape', `{"batch":4,"payload":"\\u0054${payloadOf(50).slice(1)}"}`],
  ])('data not written in the one way they can be: %s', async (_, data) => {
    const path = copy();
    appendRow(path, 'ballot-counted', data);
    const verified = await officeFiles.verify(path, noProgress);
    expect(codeOf(verified)).toBe('LEDGER_EVENT_UNREADABLE');
    expect(verified).toMatchObject({ error: { params: { seq: next } } });
  });

  test('a ballot voided for no reason', async () => {
    const path = copy();
    const db = new Database(path);
    const events = openEventsStore(db);
    events.setHead(
      events.append(events.head(), { type: 'ballot-voided', ...who, data: { ...last, reason: '' } }),
    );
    db.close();
    expect(codeOf(await officeFiles.verify(path, noProgress))).toBe('LEDGER_EVENT_UNREADABLE');
  });

  test('a package kept in another spelling than the one its fingerprint is of', async () => {
    const respelt = JSON.stringify(JSON.parse(canonicalPackage), null, 1);
    const path = here.path('respelt.db');
    const created = officeFiles.create(path, { package: respelt, election, practice: true, at });
    expect(codeOf(created)).toBe('LEDGER_EVENT_OUT_OF_PLACE');
    expect(existsSync(path)).toBe(false);

    const problem = await problemAfter((db) => {
      db.prepare("UPDATE event SET data = json_set(data, '$.package', ?) WHERE seq = 1").run(respelt);
      rechain(db);
    });
    expect(problem).toMatchObject({ code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { reason: 'payload' } });
  });

  // The office has no suspect ballot that was withdrawn.
  const acts = Object.entries(eventActs).filter(
    ([type, act]) => act !== null && type !== 'suspect-withdrawn',
  );
  test.each(acts)('that has %s by somebody whose role does not %s', async (type) => {
    const path = copy();
    let seq = 0;
    tamper(path, (db) => {
      seq = Number(db.prepare('SELECT min(seq) FROM event WHERE type = ?').pluck().get(type));
      db.prepare("UPDATE event SET officer = 'olga' WHERE seq = ?").run(seq);
      rechain(db);
    });
    expect(await officeFiles.verify(path, noProgress)).toMatchObject({
      error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { seq, type } },
    });
  });

  /** An event as the chain wants it, whatever its data say. */
  function appendRow(path: string, type: string, data: string): void {
    const db = new Database(path);
    const { seq, hash } = openEventsStore(db).head();
    const row = { seq: seq + 1, type, version: 1, at: null, officer: null, data };
    const own = chainHash(hash, eventText(row));
    db.prepare('INSERT INTO event VALUES (?, ?, 1, NULL, NULL, ?, ?)').run(row.seq, type, data, own);
    db.prepare('UPDATE head SET seq = ?, hash = ?').run(row.seq, own);
    db.close();
  }

  /** The last character of the payload exchanged for its neighbour: within the signature. */
  function forged(payload: string): string {
    const at = payload.length - 5;
    return `${payload.slice(0, at)}${payload[at] === 'A' ? 'B' : 'A'}${payload.slice(at + 1)}`;
  }
});
