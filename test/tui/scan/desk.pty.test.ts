/** Scanning in the real program, in a real terminal, into a real office. */
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { type KeyboardLayoutId, keyboardLayouts } from '../../../src/ballot/keyboard-layouts.ts';
import type { Ledger } from '../../../src/office/ports.ts';
import { testText } from '../../../src/tui/screens/self-test/test-code.ts';
import { ballotText, digital1, digital2 } from '../../office/practice-canton.ts';
import { buildProgram } from '../../support/program.ts';
import { type Desk, goScanning, newOfficeFile, openFile, startProgram } from './desk.ts';

beforeAll(buildProgram, 90_000);

interface Scene {
  readonly desk: Desk;
  readonly ledger: Ledger;
}

async function scanningDesk(): Promise<Scene> {
  const path = newOfficeFile();
  const desk = startProgram(path);
  const ledger = openFile(path);
  onTestFinished(async () => {
    await desk.kill();
    ledger.close();
  });
  await goScanning(desk);
  return { desk, ledger };
}

const comesOut = (id: KeyboardLayoutId, text: string): string =>
  keyboardLayouts.find((layout) => layout.id === id)?.comesOut(text) ?? text;

const countsOf = (ledger: Ledger) => ledger.scanCounts().get(digital1);

it('shows each verdict once it is durable, soon after the last byte', { timeout: 60_000 }, async () => {
  const { desk, ledger } = await scanningDesk();
  const times: number[] = [];
  for (let number = 1; number <= 100; number++) {
    const text = ballotText(ledger, number % 3 === 0 ? 'CK=2:E1,S2' : 'CK=5', number);
    const shown = desk.untilShown(new RegExp(`Counted ${number} `));
    desk.send(`${text}\r`);
    times.push(await shown);
    expect(countsOf(ledger)?.counted).toBe(number);
  }
  const sorted = times.toSorted((a, b) => a - b);
  // Two cores shared with other tests: the goal itself is held by the bench.
  expect(sorted[50]).toBeLessThan(150);
  expect(desk.bells()).toBe(0);
});

it('stops at a refusal until a hand acknowledges it; scans wait in order, and no scanner acknowledges', {
  timeout: 60_000,
}, async () => {
  const { desk, ledger } = await scanningDesk();
  const first = ballotText(ledger, 'CK=2', 1);
  const elsewhere = ballotText(ledger, 'CK=2', 2, { bureau: digital2 });
  const last = ballotText(ledger, 'CK=blank', 3);
  desk.send(`${first}\r${first}\r`);
  await desk.untilShown('Press the space bar');
  expect(desk.bells()).toBe(1);
  desk.send(`${elsewhere}\r${last}\r`);
  await desk.untilShown('2 scans wait');
  expect(countsOf(ledger)).toMatchObject({ counted: 1, duplicate: 1, refused: 0 });
  await desk.press('\u001b');
  await desk.untilShown('First acknowledge the refusal');
  await desk.press(' ');
  await desk.untilShown('1 scan waits');
  expect(countsOf(ledger)).toMatchObject({ counted: 1, refused: 1 });
  expect(desk.bells()).toBe(2);
  await desk.press('\r');
  await desk.untilShown('Counted as a blank ballot');
  expect(countsOf(ledger)).toMatchObject({ counted: 2, duplicate: 1, refused: 1 });
});

it('says once how to set a scanner right, until that is dismissed, and counts meanwhile', {
  timeout: 60_000,
}, async () => {
  const { desk, ledger } = await scanningDesk();
  desk.send(`${comesOut('us-on-be', ballotText(ledger, 'CK=2', 1))}\r`);
  await desk.untilShown('Counted 1 ');
  await desk.untilShown(/Scanner set to US/i);
  await desk.press('x');
  desk.send(`${comesOut('us-on-be', ballotText(ledger, 'CK=2', 2))}\r`);
  await desk.untilShown(/^(?![\s\S]*Scanner set to US)[\s\S]*Counted 2 /i);
});

it('takes back the last ballot after a question whose first answer is no', { timeout: 60_000 }, async () => {
  const { desk, ledger } = await scanningDesk();
  desk.send(`${ballotText(ledger, 'CK=2', 1)}\r`);
  await desk.untilShown('Counted 1 ');
  await desk.press('u', '\r');
  await desk.untilShown('Counted 1 ');
  expect(countsOf(ledger)?.counted).toBe(1);
  await desk.press('u', '\u001b[C', '\r');
  await desk.untilShown('undone');
  await desk.untilShown('Counted 0 ');
  expect(countsOf(ledger)).toMatchObject({ counted: 0, undone: 1 });
});

it('lets nobody leave before a refusal is acknowledged, though nothing waits', {
  timeout: 60_000,
}, async () => {
  const { desk } = await scanningDesk();
  await desk.press('m');
  await desk.untilShown('Press the space bar');
  await desk.press('\u001b');
  await desk.untilShown('First acknowledge the refusal');
  await desk.press(' ', '\u001b');
  await desk.untilShown('Digitaal 2');
});

it('has a ballot for those without a scanner, and takes the lines of a paste as scans', {
  timeout: 60_000,
}, async () => {
  const { desk, ledger } = await scanningDesk();
  await desk.press('p');
  await desk.untilShown('Counted 1 ');
  await desk.press('d');
  await desk.untilShown('Duplicates 1');
  await desk.press(' ', 'm');
  await desk.untilShown('Refused 1');
  await desk.press(' ');
  const lines = [ballotText(ledger, 'CK=2', 1), ballotText(ledger, 'CK=5', 2)].join('\r');
  desk.send(`\u001b[200~${lines}\r\u001b[201~`);
  await desk.untilShown('Counted 3 ');
});

it('takes a key that is held down for one acknowledgement', { timeout: 60_000 }, async () => {
  const { desk, ledger } = await scanningDesk();
  const ballot = ballotText(ledger, 'CK=2', 1);
  for (let scans = 0; scans < 5; scans++) desk.send(`${ballot}\r`);
  await desk.untilShown('3 scans wait');
  // In one piece: the pace of a loaded machine cannot be relied on, that of a keyboard can.
  desk.send(' '.repeat(30));
  await desk.untilShown('2 scans wait');
  await pause(200);
  expect(desk.screen()).toContain('2 scans wait');
  expect(countsOf(ledger)).toMatchObject({ counted: 1, duplicate: 2 });
});

it('keeps a scan that comes while a question is open, and judges it after the answer', {
  timeout: 60_000,
}, async () => {
  const { desk, ledger } = await scanningDesk();
  const [first = '', second = '', third = ''] = ['CK=2', 'CK=5', 'CK=blank'].map((choices, index) =>
    ballotText(ledger, choices, index + 1),
  );
  desk.send(`${first}\r`);
  await desk.untilShown('Counted 1 ');
  await desk.press('u');
  await desk.untilShown('Undo ballot');
  desk.send(`${second}\r`);
  await desk.untilShown('1 scan waits');
  desk.send(third);
  await pause(100);
  desk.send('\r');
  await desk.untilShown('2 scans wait');
  await pause(200);
  expect(desk.screen()).toContain('Undo ballot');
  expect(countsOf(ledger)?.counted).toBe(1);

  await desk.press('\u001b[C', '\r');
  await desk.untilShown('Counted as a blank ballot');
  expect(countsOf(ledger)).toMatchObject({ counted: 2, undone: 1 });
  expect(desk.screen()).not.toMatch(/scans? waits?/);
});

it('keeps a scan that comes while the window is too small', { timeout: 60_000 }, async () => {
  const { desk, ledger } = await scanningDesk();
  desk.resize(50, 12);
  await desk.untilShown('too small');
  desk.send(`${ballotText(ledger, 'CK=2', 1)}\r`);
  await pause(300);
  expect(countsOf(ledger)?.counted ?? 0).toBe(0);

  desk.resize(80, 24);
  await desk.untilShown('Counted 1 ');
});

it('tells who leaves how many scans are not counted yet, whichever way is taken', {
  timeout: 60_000,
}, async () => {
  const { desk, ledger } = await scanningDesk();
  await desk.press('p', 'd');
  await desk.untilShown('Press the space bar');
  for (const number of [1, 2]) desk.send(`${ballotText(ledger, 'CK=2', number)}\r`);
  await desk.untilShown('2 scans wait');

  await desk.press('q');
  await desk.untilShown(/Quit telbureau\?[\s\S]*2 scans wait and are NOT counted/);
  await desk.press('\r', '\u000f');
  await desk.untilShown(/Sign out\?[\s\S]*2 scans wait and are NOT counted/);
  await desk.press('\r', '\u0003');
  await desk.untilShown('2 scans are NOT counted yet');
  expect(countsOf(ledger)?.counted).toBe(1);

  await desk.press(' ');
  await desk.untilShown('Counted 3 ');
});

it('fills its forms as fast as anyone writes: at once, or with Enter a moment later', {
  timeout: 60_000,
}, async () => {
  for (const [...pieces] of [['anna\rpractice\r'], ['anna', '\rpractice', '\r'], ['anna\tpractice', '\r']]) {
    const desk = startProgram(newOfficeFile());
    onTestFinished(() => desk.kill());
    await desk.untilShown('Password');
    for (const piece of pieces) {
      desk.send(piece);
      await pause(90);
    }
    await desk.untilShown('Digitaal 1');
    await desk.press('/');
    await pause(90);
    desk.send('digitaal 2\r');
    await desk.untilShown('1 of 3');
    await desk.press('t');
    await desk.untilShown('Electoral figure');
  }
});

it('keeps every ballot and closes the batch when the terminal is lost', { timeout: 60_000 }, async () => {
  const { desk, ledger } = await scanningDesk();
  desk.send(`${ballotText(ledger, 'CK=2', 1)}\r`);
  await desk.untilShown('Counted 1 ');
  desk.pty.kill('SIGHUP');
  await Promise.race([desk.ended, pause(5_000)]);
  expect(countsOf(ledger)?.counted).toBe(1);
  const [opened] = ledger.events({ limit: 1, types: ['batch-opened'] });
  expect(ledger.batch(opened?.seq ?? 0)?.open).toBe(false);
});

it('tests a scanner on screen, and counts nothing by it', { timeout: 60_000 }, async () => {
  const { desk, ledger } = await scanningDesk();
  await desk.press('z');
  await desk.untilShown('Test the scanner');
  desk.send(`${comesOut('fr-on-us', testText)}\t`);
  await desk.untilShown('Keyboard layout: wrong');
  expect(desk.screen()).toContain('all 45 arrived');
  expect(desk.screen()).toContain('After the code: Tab');
  await desk.press('\u001b');
  await desk.untilShown('Ready to scan');
  expect(countsOf(ledger)?.refused ?? 0).toBe(0);
});
