/** What somebody with the file in his hands can do to it, and what the program must not do for him. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MachineFailure } from '../../src/base/failure.ts';
import { connect } from '../../src/ledger/connection.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { putInPlace } from '../../src/ledger/place-file.ts';
import {
  codeOf,
  count,
  createOffice,
  folder,
  noProgress,
  openBatch,
  payloadOf,
  rechain,
  tamper,
  unwrap,
  writeFullOffice,
} from './support/practice-office.ts';

let here: ReturnType<typeof folder>;
let path: string;

beforeEach(() => {
  here = folder();
  path = here.path('office.db');
});
afterEach(() => {
  here.remove();
});

const filesHere = (): readonly string[] => readdirSync(dirname(path)).toSorted();
const verifyCode = async (file: string) => codeOf(await officeFiles.verify(file, noProgress));

/** What is said to opening a file, unless it is left out, and to everything that only looks at it. */
async function lookedAt(file: string, andOpened = true): Promise<readonly string[]> {
  const opened = andOpened ? officeFiles.open(file) : undefined;
  if (opened?.ok === true) opened.value.close();
  return [
    opened === undefined ? 'not opened' : codeOf(opened),
    await verifyCode(file),
    codeOf(await officeFiles.backup(file, here.path('b.db'), noProgress)),
    codeOf(await officeFiles.restore(file, here.path('r.db'), noProgress)),
  ];
}

describe('the log of another office beside this one', () => {
  test('is refused by whatever looks, and nothing of it is written into this one', async () => {
    writeFullOffice(path, 40);
    const before = readFileSync(path);
    const other = here.path('other.db');
    writeFullOffice(other, 300);
    const ledger = unwrap(officeFiles.open(other));
    // Not from the beginning on: a log that holds a whole office makes this one that other (docs/formats/ledger.md).
    const batch = openBatch(ledger);
    for (let number = 5000; number < 5005; number += 1) count(ledger, batch, payloadOf(number));
    copyFileSync(`${other}-wal`, `${path}-wal`);
    ledger.close();

    const [, ...looks] = await lookedAt(path, false);
    expect(looks).not.toContain('fine');

    expect(readFileSync(path).equals(before)).toBe(true);
    for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    expect(await verifyCode(path)).toBe('fine');
  });

  test('as a rollback journal is refused by its name, and nothing of it is written', async () => {
    writeFullOffice(path);
    const before = readFileSync(path);
    writeFileSync(`${path}-journal`, Buffer.alloc(2048, 0xd9));

    expect(new Set(await lookedAt(path))).toEqual(new Set(['OFFICE_FILE_LEFTOVER']));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('is no reason to refuse an office whose own log a crash left behind', async () => {
    const ledger = createOffice(path);
    const batch = openBatch(ledger);
    count(ledger, batch, payloadOf(1));
    const crashed = here.path('crashed.db');
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${crashed}${end}`);
    ledger.close();

    expect(await lookedAt(crashed)).toEqual(['fine', 'fine', 'fine', 'fine']);
  });
});

describe('an office called by a symbolic link', () => {
  test('is worked in as under its own name', () => {
    createOffice(path).close();
    symlinkSync('office.db', here.path('link.db'));
    const ledger = unwrap(officeFiles.open(here.path('link.db')));
    count(ledger, openBatch(ledger), payloadOf(1));
    ledger.close();
    expect(filesHere()).toEqual(['link.db', 'office.db', 'office.db.sha256']);
  });

  test('is looked at as under its own name: what lies beside it is seen, and nothing is written', async () => {
    writeFullOffice(path);
    writeFileSync(`${path}-journal`, Buffer.alloc(2048, 0xd9));
    symlinkSync('office.db', here.path('link.db'));
    const before = readFileSync(path);
    expect(new Set(await lookedAt(here.path('link.db')))).toEqual(new Set(['OFFICE_FILE_LEFTOVER']));
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

test('a backup that is opened to look stays byte for byte as it is, and nothing can be appended to it', async () => {
  writeFullOffice(path);
  const copy = here.path('copy.db');
  unwrap(await officeFiles.backup(path, copy, noProgress));
  const before = readFileSync(copy);

  const ledger = unwrap(officeFiles.open(copy, 'look'));
  expect(ledger.cells().length).toBeGreaterThan(0);
  expect(() => openBatch(ledger)).toThrow();
  ledger.close();

  expect(readFileSync(copy).equals(before)).toBe(true);
  expect(filesHere()).toEqual(['copy.db', 'copy.db.sha256', 'office.db', 'office.db.sha256']);
});

describe('a trigger under the name of a table', () => {
  test('is found on opening, by verify and by a backup', async () => {
    writeFullOffice(path);
    const db = new Database(path);
    db.unsafeMode();
    db.pragma('writable_schema = ON');
    db.exec(`UPDATE sqlite_schema SET rowid = rowid + 100 WHERE name IN ('batch', 'ballot', 'cell', 'scan_count', 'ballot_by_batch');
      INSERT INTO sqlite_schema (rowid, type, name, tbl_name, rootpage, sql) VALUES (50, 'trigger', 'batch', 'event', 0,
        'CREATE TRIGGER batch AFTER INSERT ON event BEGIN UPDATE cell SET value = value + 10; END')`);
    db.close();

    expect(new Set(await lookedAt(path))).toEqual(new Set(['LEDGER_SCHEMA_CHANGED']));
  });
});

describe('what is counted is not said to be counted', () => {
  const failure = (work: () => unknown): string => {
    try {
      work();
      return 'fine';
    } catch (error) {
      if (!(error instanceof MachineFailure)) throw error;
      return error.problem.code;
    }
  };

  test.each([
    ['once the log beside the file is gone', () => rmSync(`${path}-wal`)],
    [
      'once another log lies in its place',
      () => {
        copyFileSync(`${path}-wal`, here.path('log'));
        renameSync(here.path('log'), `${path}-wal`);
      },
    ],
    [
      'once another file lies in the place of the office',
      () => {
        copyFileSync(path, here.path('copy.db'));
        renameSync(here.path('copy.db'), path);
      },
    ],
  ])('%s', (_, change) => {
    const ledger = createOffice(path);
    const batch = openBatch(ledger);
    count(ledger, batch, payloadOf(1));
    change();
    expect(failure(() => count(ledger, batch, payloadOf(2)))).toBe('OFFICE_FILE_MOVED');
    ledger.close();
  });

  test('in a file that has two names, under either', async () => {
    createOffice(path).close();
    linkSync(path, here.path('alias.db'));
    expect(codeOf(officeFiles.open(path))).toBe('OFFICE_FILE_TWO_NAMES');
    expect(new Set(await lookedAt(here.path('alias.db')))).toEqual(new Set(['OFFICE_FILE_TWO_NAMES']));
  });
});

describe('damage is a problem of the file, not a mistake of the program', () => {
  test.each<readonly [string, (db: Database.Database) => void]>([
    [
      'a first event that does not fit its hash',
      (db) => db.exec('UPDATE event SET hash = zeroblob(32) WHERE seq = 1'),
    ],
    [
      'a last event but one that is gone',
      (db) => db.exec('DELETE FROM event WHERE seq = (SELECT max(seq) - 1 FROM event)'),
    ],
    ['an end that is noted elsewhere', (db) => db.exec('UPDATE head SET seq = seq - 1')],
    ['an end that is noted under another hash', (db) => db.exec('UPDATE head SET hash = zeroblob(32)')],
  ])('%s', async (_, change) => {
    writeFullOffice(path);
    tamper(path, change);
    for (const code of await lookedAt(path)) expect(code).toMatch(/^LEDGER_/);
  });

  test('a schema that is no text', async () => {
    writeFullOffice(path);
    const db = new Database(path);
    db.unsafeMode();
    db.pragma('writable_schema = ON');
    db.exec(
      "UPDATE sqlite_schema SET tbl_name = CAST(tbl_name AS BLOB) WHERE name = 'event_is_never_changed'",
    );
    db.close();
    for (const code of await lookedAt(path)) expect(code).toMatch(/^LEDGER_/);
  });

  test('a file format that SQLite does not know', async () => {
    writeFullOffice(path);
    const bytes = readFileSync(path);
    bytes[47] = 9;
    writeFileSync(path, bytes);
    for (const code of await lookedAt(path)) expect(code).toMatch(/^LEDGER_/);
  });

  test('a counted ballot whose event is no JSON any more, scanned again', () => {
    const ledger = createOffice(path);
    const batch = openBatch(ledger);
    const event = count(ledger, batch, payloadOf(1));
    ledger.close();
    tamper(path, (db) => {
      db.prepare("UPDATE event SET data = 'zzz' WHERE seq = ?").run(event);
      db.exec(
        "INSERT INTO event VALUES (4, 'officer-signed-out', 1, '2024-06-09T14:00:00.000Z', 'anna', '{}', zeroblob(32))",
      );
      rechain(db);
    });
    const again = unwrap(officeFiles.open(path));
    const token = new Database(path, { readonly: true })
      .prepare('SELECT lower(hex(token)) FROM ballot')
      .pluck()
      .get();
    expect(() => again.ballot(String(token))).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'LEDGER_DAMAGED' }) }),
    );
    again.close();
  });

  test('texts and names longer than any that is kept', async () => {
    for (const data of [
      { type: 'ballot-refused', data: { batch: 4, text: 'x'.repeat(4298), code: 'BALLOT_NOT_A_BALLOT' } },
      { type: 'officer-sign-in-refused', data: { name: 'x'.repeat(101) } },
    ]) {
      const copy = here.path(`${data.type}.db`);
      writeFullOffice(copy);
      tamper(copy, (db) => {
        db.prepare('UPDATE event SET data = ? WHERE type = ? AND seq > 1').run(
          JSON.stringify(data.data),
          data.type,
        );
        rechain(db);
      });
      expect(await verifyCode(copy)).toBe('LEDGER_EVENT_UNREADABLE');
    }
  });
});

describe('a copy', () => {
  test('is not made of a record whose sums do not follow from its events: it could never be restored', async () => {
    writeFullOffice(path);
    tamper(path, (db) => db.exec('UPDATE cell SET value = value + 100'));
    const copy = here.path('copy.db');
    expect(codeOf(await officeFiles.backup(path, copy, noProgress))).toBe('LEDGER_ROW_DIFFERS');
    expect(existsSync(copy)).toBe(false);
  });

  test('is for its owner alone, as every office is, and can be read where nothing can be written', async () => {
    writeFullOffice(path);
    const copy = here.path('copy.db');
    unwrap(await officeFiles.backup(path, copy, noProgress));

    for (const file of [path, copy]) expect(statSync(file).mode & 0o777).toBe(0o600);
    // The two bytes that say that no log belongs to the database (SQLite file format, 1.3.3).
    expect([...readFileSync(copy).subarray(18, 20)]).toEqual([1, 1]);
  });

  test('never takes the place of a file that appeared meanwhile', () => {
    const finished = here.path('finished');
    writeFileSync(finished, 'ours');
    writeFileSync(path, 'theirs');
    expect(() => putInPlace(finished, path)).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });

  test('that a killed process left half made is removed, one that another process makes is not', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(here.path(`.office.db.${dead}.unfinished`), 'every ballot');
    writeFileSync(here.path(`.office.db.${dead}.unfinished-wal`), 'every ballot');
    writeFileSync(here.path(`.office.db.${process.ppid}.unfinished`), 'theirs');
    createOffice(path).close();
    expect(filesHere()).toEqual([`.office.db.${process.ppid}.unfinished`, 'office.db', 'office.db.sha256']);
  });
});

test('a connection for work writes to the disk before it says so, and fires every trigger', () => {
  createOffice(path).close();
  const db = connect(path);
  const pragma = (name: string) => db.pragma(name, { simple: true });
  expect([pragma('journal_mode'), pragma('synchronous'), pragma('recursive_triggers')]).toEqual([
    'wal',
    2,
    1,
  ]);
  expect([pragma('foreign_keys'), pragma('trusted_schema')]).toEqual([1, 0]);
  expect(() => db.exec("REPLACE INTO event VALUES (1, 'x', 1, NULL, NULL, '{}', zeroblob(32))")).toThrow(
    'append-only',
  );
  db.close();
});

test('an office that cannot be made whole is not there at all', () => {
  const run = spawnSync('sh', [
    '-c',
    `trap '' XFSZ; ulimit -f 40; exec '${process.execPath}' --import ./test/ledger/support/sql-loader.mjs --input-type=module-typescript --eval '
      import { officeFiles } from "./src/ledger/office-files.ts";
      import { canonicalPackage, election } from "./test/ledger/support/practice-office.ts";
      const office = { package: canonicalPackage, election, practice: true, at: "2024-06-09T14:00:00.000Z" };
      const made = officeFiles.create(process.argv[1], office);
      console.log(made.ok ? "ok" : made.error.code);' '${path}'`,
  ]);
  expect(run.stdout.toString().trim()).toMatch(/^OFFICE_/);
  expect(filesHere()).toEqual([]);
});
