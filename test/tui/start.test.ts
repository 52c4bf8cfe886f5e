import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MachineFailure } from '../../src/base/failure.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { startTerminal } from '../../src/tui/start.tsx';
import { atDesk } from '../support/desk.ts';
import { type FakeTerminal, fakeTerminal } from '../support/fake-terminal.ts';
import { sealing } from '../support/sealing.ts';

const clock = { now: () => new Date().toISOString() };
const randomness = { bytes: (count: number) => new Uint8Array(count) };
const leaveAlternateScreen = '\u001b[?1049l';
const showCursor = '\u001b[?25h';

let folder: string;
let path: string;
let ledger: Ledger;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telbureau-start-'));
  path = join(folder, 'office.db');
  const text = readFileSync('fixtures/elections/practice-namur.json', 'utf8');
  const created = createOffice(officeFiles, clock, { path, text, practice: true });
  if (!created.ok) throw new Error('no office');
  ledger = created.value.ledger;
});
afterEach(() => {
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(terminal: FakeTerminal, office: Ledger, environment: Record<string, string> = {}) {
  const bugs: unknown[] = [];
  const ended = startTerminal({
    ledger: office,
    files: officeFiles,
    sealing,
    ...atDesk,
    path,
    clock,
    randomness,
    language: 'en',
    environment: { TERM: 'xterm', ...environment },
    reportBug: (error) => {
      bugs.push(error);
      return '/var/log/bug.log';
    },
    streams: terminal.streams,
  });
  return { ended, bugs };
}

const signIn = ['a', 'n', 'n', 'a', '\r', ...'practice', '\r'];

test('React has nothing to complain about', async () => {
  const terminal = fakeTerminal();
  const { ended } = open(terminal, ledger);
  await terminal.press(...signIn);
  await terminal.seen('Registered');

  await terminal.press('?', '\u001b', 't', '\r', '\u0003', '\u0003');

  expect(await ended).toBe(0);
  // Ink sends what is written to the console to standard error.
  expect(terminal.complaints()).toBe('');
});

test('a bug while drawing gives the terminal back, and says where the data and the log are', async () => {
  const terminal = fakeTerminal();
  const bug = new Error('a bug');
  const broken: Ledger = {
    ...ledger,
    scanCounts: () => {
      throw bug;
    },
  };
  const { ended, bugs } = open(terminal, broken);

  await terminal.press(...signIn);

  expect(await ended).toBe(1);
  expect(bugs).toEqual([bug]);
  expect(terminal.written()).toContain(leaveAlternateScreen);
  expect(terminal.written().lastIndexOf(showCursor)).toBeGreaterThan(0);
  expect(terminal.complaints()).toContain(path);
  expect(terminal.complaints()).toContain('/var/log/bug.log');
  expect(terminal.complaints()).toContain('verify');
  expect(terminal.complaints().split(path)).toHaveLength(2);
  expect(terminal.complaints()).not.toMatch(/^\s+at /m);
});

test('the last words are in the language that was spoken last, in lines no wider than the terminal', async () => {
  const terminal = fakeTerminal(60, 20);
  const broken: Ledger = {
    ...ledger,
    scanCounts: () => {
      throw new Error('a bug');
    },
  };
  const { ended } = open(terminal, broken);
  await terminal.seen('Password');
  await terminal.press('\f', '\f', ...signIn);

  expect(await ended).toBe(1);
  expect(terminal.complaints()).toContain('Chaque bulletin');
  for (const line of terminal.complaints().split('\n')) expect(line.length, line).toBeLessThanOrEqual(60);
});

test('a bug while a key is acted on does the same', async () => {
  const terminal = fakeTerminal();
  const broken: Ledger = {
    ...ledger,
    transact: () => {
      throw new Error('a bug');
    },
  };
  const { ended, bugs } = open(terminal, broken);

  await terminal.press(...signIn);

  expect(await ended).toBe(1);
  expect(bugs).toHaveLength(1);
  expect(terminal.complaints()).toContain('/var/log/bug.log');
});

test('to a screen reader every screen is lines of words, and the selection is said', async () => {
  const terminal = fakeTerminal();
  const { ended } = open(terminal, ledger, { INK_SCREEN_READER: 'true' });
  await terminal.press(...signIn);
  await terminal.seen('Registered');

  expect(terminal.written()).toContain('Bureau BV-2 Bureau de vote 2, Counted 0, Registered 843');
  expect(terminal.written()).toContain('(selected)');
  expect(terminal.written()).toContain('PRACTICE');
  expect(terminal.written()).not.toContain('─');

  await terminal.press('\u0003', '\u0003');
  expect(await ended).toBe(0);
});

test('a scan that comes while a question is open neither answers nor disturbs it', async () => {
  const terminal = fakeTerminal();
  const { ended } = open(terminal, ledger);
  await terminal.press(...signIn);
  await terminal.seen('Registered');
  await terminal.press('q');
  await terminal.seen('Quit telbureau?');
  const before = ledger.head().seq;

  await terminal.press('TB1ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789\r');
  await terminal.press('\u001b[200~y\r\n\u001b[201~');
  await terminal.seen('NOT counted');

  expect(ledger.head().seq).toBe(before);
  await terminal.press('\u001b', '\u0003', '\u0003');
  expect(await ended).toBe(0);
});

test('a disk that is full while ballots are scanned costs none: each waits, and counts once there is room', async () => {
  const terminal = fakeTerminal();
  let full = false;
  const crowded: Ledger = {
    ...ledger,
    transact: (work) => {
      if (full) throw new MachineFailure({ code: 'OFFICE_DISK_FULL', params: { file: path } }, null);
      return ledger.transact(work);
    },
  };
  const { ended } = open(terminal, crowded);
  await terminal.press(...signIn);
  await terminal.seen('Registered');
  await terminal.press('\r');
  await terminal.seen('Ready to scan');

  full = true;
  await terminal.press('p');
  await terminal.seen('OFFICE_DISK_FULL');
  await terminal.seen('1 scan waits');
  // Another language, and the number is still there.
  await terminal.press('\f');
  await terminal.seen('tot dit gesloten is');
  await terminal.press('\f', '\f', '\f');
  const told = () => terminal.written().split('Free some space').length;
  const before = told();
  await terminal.press('\r');
  // The scan that waits is tried again, and told of again.
  await vi.waitUntil(() => told() > before, { timeout: 10_000 });
  await terminal.press('\u0003');
  await terminal.seen('is NOT counted yet');
  full = false;
  await terminal.press('\r');
  await terminal.seen('Counted as a');

  expect([...ledger.scanCounts().values()].map(({ counted }) => counted)).toContain(1);
  await terminal.press('\u0003', '\u0003');
  expect(await ended).toBe(0);
});

test('what was echoed before the first frame is erased, and the frame begins at the first column', async () => {
  const terminal = fakeTerminal();
  const { ended } = open(terminal, ledger);
  await terminal.seen('Password');

  expect(terminal.written().startsWith('\r\u001b[K')).toBe(true);
  await terminal.press('\u0003', '\u0003');
  expect(await ended).toBe(0);
});
