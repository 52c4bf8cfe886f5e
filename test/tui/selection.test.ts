/** What is marked on screen is what a key acts on, whatever others do meanwhile. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { recordBallots } from '../../src/office/record-ballot.ts';
import { startTerminal } from '../../src/tui/start.tsx';
import { ballotText, cantonPackage, opened, read, tickingClock } from '../office/practice-canton.ts';
import { atDesk } from '../support/desk.ts';
import { type FakeTerminal, fakeTerminal } from '../support/fake-terminal.ts';
import { sealing } from '../support/sealing.ts';

let folder: string;
let path: string;
let ledger: Ledger;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telbureau-selection-'));
  path = join(folder, 'office.db');
  const created = createOffice(officeFiles, tickingClock(), { path, text: cantonPackage, practice: true });
  if (!created.ok) throw new Error('no office');
  ledger = created.value.ledger;
});
afterEach(() => {
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

async function signedIn(): Promise<{ readonly terminal: FakeTerminal; readonly ended: Promise<number> }> {
  const terminal = fakeTerminal();
  const ended = startTerminal({
    ledger,
    files: officeFiles,
    sealing,
    ...atDesk,
    path,
    clock: tickingClock(),
    randomness: { bytes: (count: number) => new Uint8Array(count) },
    language: 'en',
    environment: { TERM: 'xterm', NO_COLOR: '1' },
    reportBug: () => '/var/log/bug.log',
    streams: terminal.streams,
  });
  await terminal.press(...'chair', '\r', ...'practice', '\r');
  await terminal.seen('Registered');
  return { terminal, ended };
}

/** Other officers count so many ballots. */
function countOthers(first: number, ballots: number): void {
  const batch = opened(ledger, tickingClock(), 'bram');
  const readings = Array.from({ length: ballots }, (_, index) =>
    read(ledger, ballotText(ledger, 'CK=2:H GR=blank', first + index)),
  );
  recordBallots(ledger, batch, readings);
}

test('the board keeps the bureau that was marked before any arrow was pressed, in every order', async () => {
  const { terminal, ended } = await signedIn();
  const marked = () => terminal.written().slice(terminal.written().lastIndexOf('▸'));

  await terminal.press('s', 's');
  await terminal.seen('most not taken first');
  expect(marked()).toMatch(/^▸ TB-1 Papier/);
  await terminal.press('s', 'b');
  await terminal.seen('Totals Papier');

  await terminal.press('\u0003', '\u0003');
  await ended;
}, 20_000);

test('a page of the log stays with the marked event, and its details open, while others count', async () => {
  countOthers(1, 1);
  const counted = ledger.head().seq;
  const { terminal, ended } = await signedIn();

  await terminal.press('l');
  await terminal.seen('newest first');
  await terminal.press('/', ...String(counted), '\r');
  countOthers(10, 30);
  await terminal.seen('newer');
  await terminal.press('\r');
  await terminal.seen('Token');
  countOthers(50, 30);
  await new Promise((resolve) => setTimeout(resolve, 700));
  await terminal.press('n', ...'seen', '\r', '\u001b[B', '\r');
  await terminal.seen('is voided');

  const [voided] = ledger.events({ limit: 1 });
  expect(voided).toMatchObject({ type: 'ballot-voided', data: { ballot: counted } });
  await terminal.press('\u0003', '\u0003');
  await ended;
}, 30_000);
