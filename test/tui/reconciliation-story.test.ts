import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { startTerminal } from '../../src/tui/start.tsx';
import { atDesk } from '../support/desk.ts';
import { bureauId } from '../support/elections.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { sealing } from '../support/sealing.ts';

const clock = { now: () => new Date().toISOString() };
const [enter, right, signOut, tab] = ['\r', '\u001b[C', '\u000f', '\t'] as const;

let folder: string;
let path: string;
let ledger: Ledger;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telbureau-story-'));
  path = join(folder, 'office.db');
  const text = readFileSync('fixtures/elections/three-contests.json', 'utf8');
  const created = createOffice(officeFiles, clock, { path, text, practice: true });
  if (!created.ok) throw new Error('no office');
  ledger = created.value.ledger;
});
afterEach(() => {
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

function open() {
  const terminal = fakeTerminal();
  const ended = startTerminal({
    ledger,
    files: officeFiles,
    sealing,
    ...atDesk,
    path,
    clock,
    randomness: { bytes: (count: number) => new Uint8Array(count) },
    language: 'en',
    environment: { TERM: 'xterm' },
    reportBug: (error) => {
      throw error;
    },
    streams: terminal.streams,
  });
  const signIn = async (name: string) => {
    await terminal.press(...name, enter, ...'practice', enter);
    // A chair’s first sign-in makes a key, which takes a moment.
    await expect.poll(() => ledger.session(name), { timeout: 10_000 }).not.toBeNull();
    await terminal.press();
  };
  return { ...terminal, ended, signIn };
}

test('two officers key the voters of a station by kind, the second with empty boxes', async () => {
  const { press, seen, signIn, ended, complaints } = open();
  const says = async (name: string, issued: string, answer: string) => {
    await signIn(name);
    await seen('Registered');
    await press('r');
    await seen('Found against declared');
    await press('e');
    await seen('Ticked: not declared; issued: not declared');
    await press(...'700', enter, ...issued, right, ...'5', '+');
    await seen('Record what polling station 1 declared?');
    await press(tab, enter);
    await seen(answer);
  };
  const bureau = bureauId('DB-1');
  await says('anna', '705', 'Station 1 said; another officer must say it too');
  expect(ledger.stationKinds(bureau)).toMatchObject([{ summary: { state: 'said-once', kinds: null } }]);
  await press(signOut);
  await seen('Not approved by any authority');
  await says('bram', '706', 'Station 1: not what others said; another is next');
  await press('e');
  await seen('You said it last; another officer says it before you do');
  await press(signOut);
  await seen('Not approved by any authority');
  await says('chair', '705', 'The voters of station 1 stand: two say the same');

  expect(ledger.stationKinds(bureau)).toMatchObject([
    {
      summary: {
        ...{ state: 'stands', officers: ['anna', 'bram', 'chair'] },
        kinds: [{ contests: ['DR', 'GR', 'PR'], ticked: 700, issued: 705, takenBack: 5 }],
      },
    },
  ]);
  await press('\u0003', '\u0003');
  expect(await ended).toBe(0);
  expect(complaints()).toBe('');
}, 30_000);

test('one officer sends ballots on, another receives them in another number, and the chair withdraws it', async () => {
  const { press, seen, signIn, ended, complaints } = open();
  await signIn('anna');
  await seen('Registered');
  await press('f');
  await seen('Nothing was transferred');
  await press('n', ...'TB-1 G', enter, ...'TB-1 D', enter, enter);
  await seen('digits only');
  await press('7', enter, ...'in urn 2', enter);
  await seen('under way');
  const [sent] = ledger.transfers();
  expect(sent).toMatchObject({
    from: { bureau: 'TB-1', contest: 'GR' },
    to: { bureau: 'TB-1', contest: 'DR' },
    state: { state: 'sent', sender: 'anna', ballots: 7 },
    note: 'in urn 2',
  });
  await press(enter);
  await seen('You sent it yourself');

  await press(signOut);
  await seen('Not approved by any authority');
  await signIn('chair');
  await press('f', enter, '6', enter, enter);
  await seen('other number');
  expect(ledger.transfer(sent?.transfer ?? 0)?.state).toMatchObject({ state: 'mismatch', received: 6 });

  await press('w', ...'sent twice', enter, tab, enter);
  await seen('✗ withdrawn');
  expect(ledger.transfer(sent?.transfer ?? 0)?.state.state).toBe('withdrawn');
  await press('\u0003', '\u0003');
  expect(await ended).toBe(0);
  expect(complaints()).toBe('');
});
