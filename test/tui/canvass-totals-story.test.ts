import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';
import { startTerminal } from '../../src/tui/start.tsx';
import { fakeTerminal } from '../support/fake-terminal.ts';

const clock = { now: () => new Date().toISOString() };
const [enter, down] = ['\r', '\u001b[B'] as const;

test('a figure of a digital bureau opens the totals of its own election, not of the first', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'telbureau-story-'));
  const path = join(folder, 'office.db');
  const text = readFileSync('fixtures/elections/sint-genesius-rode.json', 'utf8');
  const created = createOffice(officeFiles, clock, { path, text, practice: true });
  if (!created.ok) throw new Error('no office');
  const { ledger } = created.value;
  const terminal = fakeTerminal();
  const ended = startTerminal({
    ...{ ledger, files: officeFiles, path, clock, language: 'en', environment: { TERM: 'xterm' } },
    randomness: { bytes: (count: number) => new Uint8Array(count) },
    reportBug: (error) => {
      throw error;
    },
    streams: terminal.streams,
  });
  try {
    const { press, seen, complaints } = terminal;
    await press(...'audra', enter, ...'practice', enter);
    await seen('Registered');
    await press('c');
    await seen('0 of ');
    await press('n', down, enter);
    await seen('election 2 of 2: CK-BH');
    await press('\u0003', '\u0003');
    expect(await ended).toBe(0);
    expect(complaints()).toBe('');
  } finally {
    ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 20_000);
