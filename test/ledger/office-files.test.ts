import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { problemOfError } from '../../src/ledger/problems.ts';
import {
  at,
  canonicalPackage,
  codeOf,
  createOffice,
  election,
  folder,
  noProgress,
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

const office = { package: canonicalPackage, election, practice: true, at };
const filesHere = (): readonly string[] => readdirSync(dirname(path)).toSorted();

describe('a new office', () => {
  test('holds its election and one event, and only its hash is left beside it once closed', () => {
    const ledger = unwrap(officeFiles.create(path, office));

    expect(ledger.head().seq).toBe(1);
    expect(ledger.events({ limit: 1 })[0]).toMatchObject({
      type: 'office-created',
      at,
      officer: null,
      data: { practice: true, fingerprint: election.fingerprint, package: canonicalPackage },
    });
    expect(ledger.election).toEqual(election);
    ledger.close();
    expect(filesHere()).toEqual(['office.db', 'office.db.sha256']);
  });

  test('is the same office when opened again', () => {
    createOffice(path).close();
    const ledger = unwrap(officeFiles.open(path));
    expect([ledger.election, ledger.practice, ledger.head().seq]).toEqual([election, true, 1]);
    ledger.close();
  });

  test('is refused where a file stands, which stays as it was', () => {
    writeFileSync(path, 'my notes');
    expect(officeFiles.create(path, office)).toMatchObject({
      ok: false,
      error: { code: 'OFFICE_FILE_EXISTS' },
    });
    expect(readFileSync(path, 'utf8')).toBe('my notes');
    expect(filesHere()).toEqual(['office.db']);
  });

  test('is refused where a removed office left its write-ahead log, which would become part of it', () => {
    writeFileSync(`${path}-wal`, 'rest');
    const created = officeFiles.create(path, office);
    expect(created).toMatchObject({
      ok: false,
      error: { code: 'OFFICE_FILE_LEFTOVER', params: { found: `${path}-wal` } },
    });
    expect(filesHere()).toEqual(['office.db-wal']);
  });

  test('is refused in a folder that does not exist', () => {
    const created = officeFiles.create(here.path('nowhere/office.db'), office);
    expect(created).toMatchObject({ ok: false, error: { code: 'OFFICE_FOLDER_NOT_FOUND' } });
  });

  test('takes the place of what a killed attempt of the same process left', () => {
    writeFileSync(here.path(`.office.db.${process.pid}.unfinished`), 'half');
    createOffice(path).close();
    expect(filesHere()).toEqual(['office.db', 'office.db.sha256']);
  });
});

describe('opening and verifying refuse', () => {
  const cases: readonly (readonly [string, string, () => void])[] = [
    ['a file that is not there', 'OFFICE_FILE_NOT_FOUND', () => undefined],
    ['a folder', 'OFFICE_FILE_NOT_A_FILE', () => mkdirSync(path)],
    ['a text', 'LEDGER_NOT_A_DATABASE', () => writeFileSync(path, 'notes '.repeat(2000))],
    ['an empty file', 'LEDGER_OTHER_APPLICATION', () => writeFileSync(path, '')],
    [
      'the database of another program',
      'LEDGER_OTHER_APPLICATION',
      () => {
        const db = new Database(path);
        db.exec('CREATE TABLE event (seq INTEGER PRIMARY KEY)');
        db.close();
      },
    ],
    [
      'a file whose first page is overwritten',
      'LEDGER_NOT_A_DATABASE',
      () => {
        writeFullOffice(path);
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(0xa5, 0, 4096));
      },
    ],
    [
      'an office whose package was exchanged',
      'LEDGER_EVENT_OUT_OF_PLACE',
      () => {
        createOffice(path).close();
        tamper(path, (db) =>
          db.exec(`UPDATE event SET data = replace(data, '${election.fingerprint.slice(0, 8)}', '00000000')`),
        );
        tamper(path, rechain);
      },
    ],
  ];
  test.each(cases)('%s', async (_, code, prepare) => {
    prepare();
    const opened = officeFiles.open(path);
    expect(codeOf(opened)).toBe(code);
    expect(opened).toMatchObject({ ok: false, error: { at: { file: path } } });
    const verified = await officeFiles.verify(path, noProgress);
    expect(verified.ok).toBe(false);
    expect(verified.ok ? '' : verified.error.code).toBe(code);
  });

  test('a file cut short, on opening or on verifying, without an exception', async () => {
    writeFullOffice(path, 100);
    const size = readFileSync(path).length;
    for (let pages = 1; pages * 4096 < size; pages += 3) {
      const cut = here.path(`cut-${pages}.db`);
      copyFileSync(path, cut);
      truncateSync(cut, pages * 4096);
      expect((await officeFiles.verify(cut, noProgress)).ok).toBe(false);
      const opened = officeFiles.open(cut);
      if (opened.ok) opened.value.close();
    }
  });

  test('a record whose last event was changed is not even opened', () => {
    writeFullOffice(path);
    tamper(path, (db) =>
      db.exec("UPDATE event SET officer = 'bram' WHERE seq = (SELECT max(seq) FROM event)"),
    );
    expect(officeFiles.open(path)).toMatchObject({ ok: false, error: { code: 'LEDGER_EVENT_CHANGED' } });
  });

  test('an office that a process keeps to itself', () => {
    createOffice(path).close();
    const holder = new Database(path);
    holder.pragma('locking_mode = EXCLUSIVE');
    holder.exec('BEGIN EXCLUSIVE; DELETE FROM head; ROLLBACK');
    const opened = officeFiles.open(path);
    holder.close();
    expect(opened).toMatchObject({ ok: false, error: { code: 'OFFICE_FILE_BUSY' } });
  });
});

// The one who may do everything is refused nothing, so these run as nobody.
describe.skipIf(process.getuid?.() !== 0)('another user of the computer is told what he may not', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const script = (action: string): string => `
    import { officeFiles } from './src/ledger/office-files.ts';
    import { canonicalPackage, election } from './test/ledger/support/practice-office.ts';
    const office = { package: canonicalPackage, election, practice: true, at: '' };
    const result = ${action};
    console.log(result.ok ? 'ok' : result.error.code);`;
  const asNobody = (action: string): string => {
    const run = spawnSync(
      process.execPath,
      [
        '--import',
        './test/ledger/support/sql-loader.mjs',
        '--input-type=module-typescript',
        '--eval',
        script(action),
      ],
      { cwd: root, uid: 65534, gid: 65534, encoding: 'utf8' },
    );
    return run.stdout.trim() || run.stderr;
  };

  test.each([
    ['a file he may not read', 0o600, 0o777, 'OFFICE_FILE_NO_PERMISSION'],
    ['a file he may not write', 0o644, 0o777, 'OFFICE_FILE_NO_PERMISSION'],
    ['a folder he may not write', 0o666, 0o755, 'OFFICE_FOLDER_READ_ONLY'],
  ])('%s', (_, file, directory, code) => {
    createOffice(path).close();
    chmodSync(path, file);
    chmodSync(dirname(path), directory);
    expect(asNobody(`officeFiles.open(${JSON.stringify(path)})`)).toBe(code);
  });

  test('a new office where he may not write', () => {
    chmodSync(dirname(path), 0o755);
    expect(asNobody(`officeFiles.create(${JSON.stringify(path)}, office)`)).toBe('OFFICE_FOLDER_READ_ONLY');
    expect(existsSync(path)).toBe(false);
  });
});

test('names may be relative, and hold anything a file name may', () => {
  const odd = relative(process.cwd(), here.path("l'office #1?mode=ro %20.db"));
  createOffice(odd).close();
  const ledger = unwrap(officeFiles.open(odd));
  expect(
    ledger.transact((writer) =>
      writer.append({ type: 'officer-signed-in', version: 1, at, officer: 'anna', data: {} }),
    ),
  ).toBe(2);
  ledger.close();
});

test('a full disk is a problem with a name, and the record stays whole', async () => {
  const ledger = createOffice(path);
  ledger.close();
  const db = new Database(path);
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
  let thrown: unknown;
  try {
    db.exec('BEGIN; CREATE TABLE filler (bytes BLOB); INSERT INTO filler VALUES (zeroblob(100000)); COMMIT');
  } catch (error) {
    thrown = error;
  }
  db.close();
  expect(problemOfError(thrown, path)).toMatchObject({ code: 'OFFICE_DISK_FULL', at: { file: path } });
  expect((await officeFiles.verify(path, noProgress)).ok).toBe(true);
});

test('an exception of the program itself is no problem of the file', () => {
  expect(problemOfError(new TypeError('bug'), path)).toBeNull();
  expect(
    problemOfError(Object.assign(new Error('bug'), { code: 'SQLITE_CONSTRAINT_UNIQUE' }), path),
  ).toBeNull();
});
