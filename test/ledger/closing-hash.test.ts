import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  closeSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { heldAgainstClosingHash, startWork, writeClosingHash } from '../../src/ledger/closing-hash.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { ledgerProblemCodes } from '../../src/ledger/problems.ts';
import {
  codeOf,
  createOffice,
  folder,
  noProgress,
  openBatch,
  unwrap,
  writeFullOffice,
} from './support/practice-office.ts';

const here = folder();
afterAll(here.remove);

let made = 0;
function fresh(): string {
  made += 1;
  return here.path(`office-${made}.db`);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const lineOf = (path: string): string => `${sha256(readFileSync(path))}  ${path.split('/').at(-1)}\n`;
const hashOf = (path: string): string => readFileSync(`${path}.sha256`, 'utf8');
const asClosed = async (path: string): Promise<boolean> =>
  unwrap(await officeFiles.verify(path, noProgress)).asClosed;

describe('a file that was closed', () => {
  const whole = fresh();

  test('has its hash beside it, as sha256sum writes one', async () => {
    writeFullOffice(whole);
    expect(hashOf(whole)).toBe(lineOf(whole));
    expect(await asClosed(whole)).toBe(true);
  });

  test('is missed in every byte, also where no row is', async () => {
    const bytes = readFileSync(whole);
    const path = fresh();
    const codes = new Map<string, number>();
    // Counters of the header, the last byte, and places all over the file that meet every offset within a page.
    const places = [27, 43, 95, 99, bytes.length - 1];
    for (let at = 101; at < bytes.length; at += 16 * 1024 + 37) places.push(at);
    for (const at of places) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      writeFileSync(path, damaged);
      copyFileSync(`${whole}.sha256`, `${path}.sha256`);
      const verified = await officeFiles.verify(path, noProgress);
      const code = codeOf(verified);
      expect(ledgerProblemCodes, `byte ${at}`).toContain(code);
      if (code === 'LEDGER_FILE_CHANGED')
        expect(verified).toMatchObject({
          error: { at: { file: path }, params: { expected: sha256(bytes), found: sha256(damaged) } },
        });
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    // Both kinds were met: what belongs to a row is named by what it belongs to, and half of such a file is no row.
    expect(codes.get('LEDGER_FILE_CHANGED')).toBeGreaterThan(5);
    expect(codes.size).toBeGreaterThan(2);
  });

  test('keeps its hash where it is only looked at, and loses it as soon as it is open for work', async () => {
    const path = fresh();
    createOffice(path).close();
    const looking = unwrap(officeFiles.open(path, 'look'));
    looking.head();
    looking.close();
    expect(await asClosed(path)).toBe(true);

    const first = unwrap(officeFiles.open(path));
    const second = unwrap(officeFiles.open(path));
    expect(existsSync(`${path}.sha256`)).toBe(false);
    expect(await asClosed(path)).toBe(false);
    first.close();
    expect(existsSync(`${path}.sha256`)).toBe(false);
    second.close();
    expect(hashOf(path)).toBe(lineOf(path));
  });

  test('has none where the program was killed, and verifies all the same', async () => {
    const path = fresh();
    createOffice(path).close();
    // What a killed program leaves behind: the file, its log, and no hash.
    rmSync(`${path}.sha256`);
    expect(await asClosed(path)).toBe(false);
    unwrap(officeFiles.open(path)).close();
    expect(await asClosed(path)).toBe(true);
  });
});

test('a file in which somebody works, or began to meanwhile, gets no hash', () => {
  const path = fresh();
  createOffice(path).close();
  rmSync(`${path}.sha256`);
  const other = new Database(path);
  other.prepare('SELECT count(*) FROM event').get();
  writeClosingHash(path);
  expect(existsSync(`${path}.sha256`)).toBe(false);
  other.close();
  writeClosingHash(path);
  expect(hashOf(path)).toBe(lineOf(path));
});

test('a file in which somebody works while its hash is made gets none, though they are done before that', async () => {
  // A pipe is read for as long as it is written to.
  const path = fresh();
  execFileSync('mkfifo', [path]);
  const module = new URL('../../src/ledger/closing-hash.ts', import.meta.url).href;
  const script = `const { writeClosingHash } = await import(process.argv[1]); writeClosingHash(process.argv[2]);`;
  const slow = spawn(process.execPath, ['--input-type=module', '-e', script, module, path], {
    stdio: 'inherit',
  });
  const ended = once(slow, 'exit');
  const reading = openSync(path, 'w');
  startWork(path);
  closeSync(reading);
  expect(await ended).toEqual([0, null]);
  expect(existsSync(`${path}.sha256`)).toBe(false);
  expect(readdirSync(dirname(path)).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
});

test('a file whose log is not written into it yet is held against nothing, though it is still as it was closed', async () => {
  const path = fresh();
  const killed = fresh();
  createOffice(path).close();
  const hash = hashOf(path);
  const ledger = unwrap(officeFiles.open(path));
  openBatch(ledger);
  for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${killed}${end}`);
  ledger.close();
  writeFileSync(`${killed}.sha256`, hash);
  expect(await asClosed(killed)).toBe(false);
});

test('a file is not said to have changed where somebody began to work in it meanwhile', async () => {
  const path = fresh();
  createOffice(path).close();
  writeFileSync(`${path}.sha256`, `${'0'.repeat(64)}  office.db\n`);
  expect(await heldAgainstClosingHash(path, async () => undefined)).toMatchObject({
    expected: '0'.repeat(64),
  });
  const begin = async (): Promise<void> => void startWork(path);
  expect(await heldAgainstClosingHash(path, begin)).toBe(null);
});

test('a hash of another file of that name goes, also where no new one can be written', () => {
  const path = fresh();
  writeFileSync(`${path}.sha256`, `${'0'.repeat(64)}  office.db\n`);
  writeClosingHash(path);
  expect(existsSync(`${path}.sha256`)).toBe(false);
});

test.each([
  ['a folder', (at: string) => mkdirSync(at)],
  ['a pipe', (at: string) => execFileSync('mkfifo', [at])],
  ['a link', (at: string) => symlinkSync('/dev/zero', at)],
  ['an empty file', (at: string) => writeFileSync(at, '')],
  ['a letter', (at: string) => writeFileSync(at, 'Dear chair,\n')],
  ['a list of two', (at: string) => writeFileSync(at, `${'0'.repeat(64)}  a\n${'0'.repeat(64)}  b\n`)],
  ['a hash without its line', (at: string) => writeFileSync(at, '0'.repeat(64))],
])('%s that has the name of the hash is nobody’s hash, and stays what it is', async (_, make) => {
  const path = fresh();
  const copy = fresh();
  createOffice(path).close();
  rmSync(`${path}.sha256`);
  for (const at of [path, copy]) make(`${at}.sha256`);
  const before = lstatSync(`${path}.sha256`);
  expect(await asClosed(path)).toBe(false);
  unwrap(officeFiles.open(path)).close();
  expect(await asClosed(path)).toBe(false);
  expect(unwrap(await officeFiles.backup(path, copy, noProgress)).hashed).toBe(false);
  const after = lstatSync(`${path}.sha256`);
  expect([after.ino, after.mode, after.mtimeMs, after.size]).toEqual([
    ...[before.ino, before.mode, before.mtimeMs, before.size],
  ]);
});

test('a hash in capitals is as good', async () => {
  const path = fresh();
  createOffice(path).close();
  writeFileSync(
    `${path}.sha256`,
    hashOf(path).replace(/^\w+/, (hash) => hash.toUpperCase()),
  );
  expect(await asClosed(path)).toBe(true);
  writeFileSync(`${path}.sha256`, `${'AB'.repeat(32)}  office.db\n`);
  expect(codeOf(await officeFiles.verify(path, noProgress))).toBe('LEDGER_FILE_CHANGED');
});

test('sha256sum takes the hash of a file of whatever name', async () => {
  for (const name of ['line\nfeed.db', 'back\\slash.db', 'both\\n\n.db', ' spaces .db', 'return\r.db']) {
    const path = here.path(name);
    createOffice(path).close();
    expect(await asClosed(path), name).toBe(true);
    const said = execFileSync('sha256sum', ['-c', '--strict', `${name}.sha256`], { cwd: dirname(path) });
    expect(said.toString(), name).toMatch(/: OK\n$/);
  }
});

test.each(['-journal', '-wal', '-shm'])(
  'a pipe or a folder called FILE%s is named, and nobody waits for it',
  async (end) => {
    const path = fresh();
    createOffice(path).close();
    const makers = [(at: string) => execFileSync('mkfifo', [at]), (at: string) => mkdirSync(at)];
    for (const make of makers) {
      make(`${path}${end}`);
      for (const opened of [
        await officeFiles.verify(path, noProgress),
        officeFiles.open(path),
        officeFiles.open(path, 'look'),
      ])
        expect(opened).toMatchObject({
          error: { code: 'OFFICE_FILE_LEFTOVER', params: { found: `${path}${end}` } },
        });
      rmSync(`${path}${end}`, { recursive: true });
    }
  },
);

test('a file that was put in the place of the open one gets none', () => {
  const path = fresh();
  const elsewhere = fresh();
  createOffice(elsewhere).close();
  const ledger = createOffice(path);
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`);
  renameSync(elsewhere, path);
  ledger.close();
  expect(existsSync(`${path}.sha256`)).toBe(false);
});

test('an older copy in the place of a file is told with the record it has', async () => {
  const path = fresh();
  const copy = fresh();
  createOffice(path).close();
  unwrap(await officeFiles.backup(path, copy, noProgress));
  const { events, head } = unwrap(await officeFiles.verify(copy, noProgress));
  const ledger = unwrap(officeFiles.open(path));
  openBatch(ledger);
  ledger.close();
  copyFileSync(copy, path);
  expect(await officeFiles.verify(path, noProgress)).toMatchObject({
    error: { code: 'LEDGER_FILE_CHANGED', params: { events, head } },
  });
});

test('a backup has its own, and one byte of it that is no row is missed', async () => {
  const path = fresh();
  const copy = fresh();
  createOffice(path).close();
  unwrap(await officeFiles.backup(path, copy, noProgress));
  expect(hashOf(copy)).toBe(lineOf(copy));
  expect(await asClosed(copy)).toBe(true);
  const bytes = readFileSync(copy);
  // Of which version of SQLite the file was written last: nothing reads that.
  bytes.writeUInt8(bytes.readUInt8(99) ^ 1, 99);
  writeFileSync(copy, bytes);
  expect(codeOf(await officeFiles.verify(copy, noProgress))).toBe('LEDGER_FILE_CHANGED');
});
