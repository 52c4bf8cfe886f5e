import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildProgram, runProgram } from '../support/program.ts';
import { openTerminal, type Robot } from '../support/robot.ts';

let folder: string;
let db: string;
let robot: Robot | undefined;

beforeAll(buildProgram, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telbureau-story-'));
  db = join(folder, 'office.db');
  const made = runProgram([
    'office',
    'create',
    '--db',
    db,
    '--election',
    'fixtures/elections/practice-namur.json',
    '--practice',
  ]);
  expect(made.status, made.stderr).toBe(0);
});
afterEach(async () => {
  await robot?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('an officer signs in, looks around in four languages, is asked before quitting, and all of it is in the log', async () => {
  robot = openTerminal(db);

  await robot.signIn('anna');
  await robot.see('Registered');
  await robot.press('ctrl+l');
  await robot.see('Ingeschreven');
  await robot.press('ctrl+l');
  await robot.see('Inscrits');
  await robot.press('ctrl+l');
  await robot.see('Eingetragen');
  await robot.press('ctrl+l');
  await robot.see('Registered');

  await robot.press('t');
  await robot.see('Electoral figure');
  await robot.see('5 of 5 hold');
  await robot.press('h');
  await robot.see('KWB 166');
  await robot.press('escape');
  await robot.press('enter');
  await robot.see('Name votes');
  await robot.press('escape');
  await robot.press('escape');
  await robot.press('l');
  await robot.see('anna signed in');
  await robot.press('q');
  await robot.see('Quit telbureau?');
  await robot.press('enter');
  await robot.see('anna signed in');
  await robot.press('q');
  await robot.see('Quit telbureau?');
  await robot.press('down');
  await robot.press('enter');

  expect(await robot.ended).toBe(0);
  expect(runProgram(['verify', '--db', db]).status).toBe(0);
}, 60_000);

test('Enter in an empty form says what is missing, and leaves nothing in the log', async () => {
  robot = openTerminal(db);

  await robot.see('Password');
  await robot.press('enter');
  await robot.see('First type your name');
  await robot.type('anna');
  await robot.press('enter');
  await robot.press('enter');
  await robot.see('First type your password');
  await robot.type('practice');
  await robot.press('enter');
  await robot.see('Registered');

  await robot.press('l');
  await robot.see('2 events');
}, 60_000);

test('a wrong password is refused in words, and signs nobody in', async () => {
  robot = openTerminal(db);

  await robot.see('Name');
  await robot.type('anna');
  await robot.press('enter');
  await robot.type('wrong');
  await robot.press('enter');
  await robot.see('✗');

  expect(robot.screen().join('\n')).toContain('Sign in');
}, 60_000);

test('what other programs count is seen on the board without a key', async () => {
  robot = openTerminal(db);
  await robot.signIn('chair');
  await robot.see('Registered');
  const ballots = join(folder, 'ballots.txt');
  const choices = 'fixtures/choices/practice-namur.txt';
  runProgram([
    'ballots',
    'make',
    '--election',
    'fixtures/elections/practice-namur.json',
    '--choices',
    choices,
    '--out',
    ballots,
    '--seed',
    '1',
  ]);
  const scanned = runProgram([
    'ballots',
    'scan',
    '--db',
    db,
    '--bureau',
    'BV-1',
    '--officer',
    'anna',
    ballots,
  ]);
  expect(scanned.status, scanned.stderr).toBe(0);

  await robot.until('634 counted', (screen) => screen.some((line) => line.includes('634')));
}, 60_000);

test('Ctrl+C once warns, twice leaves, and the terminal is given back', async () => {
  robot = openTerminal(db);
  await robot.see('Password');

  await robot.press('ctrl+c');
  await robot.see('again to leave');
  await robot.press('ctrl+c');

  expect(await robot.ended).toBe(0);
  expect(robot.output()).toContain('\u001b[?1049l');
  expect(robot.output().trimEnd().endsWith('\u001b[?25h')).toBe(true);
}, 60_000);

test('a filter is typed, keeps its rows, and Esc first clears it', async () => {
  robot = openTerminal(db);
  await robot.signIn('anna');
  await robot.see('rows 1 to 7 of 14');

  await robot.press('/');
  await robot.type('vote 12');
  await robot.see('1 of 14');
  await robot.press('enter');
  await robot.press('escape');
  // The bureau that was marked stays marked, and in sight.
  await robot.see('rows 7 to 13 of 14');
}, 60_000);

test('help lists the keys of the screen, is searched, and runs what is chosen', async () => {
  robot = openTerminal(db);
  await robot.signIn('anna');
  await robot.see('Registered');

  await robot.press('?');
  await robot.see('On this screen');
  await robot.type('recorded');
  await robot.see('1 command');
  await robot.press('enter');

  await robot.see('newest first');
}, 60_000);

test('the whole record is checked from the log, and found in order', async () => {
  robot = openTerminal(db);
  await robot.signIn('audra');
  await robot.see('Registered');

  await robot.press('l');
  await robot.see('newest first');
  await robot.press('v');
  await robot.see('The record is in order');

  expect(robot.screen().join('\n')).toMatch(/[0-9a-f]{64}/);
}, 60_000);

test('a window that is too small says so, and nothing is lost when it grows again', async () => {
  robot = openTerminal(db);
  await robot.see('Password');
  await robot.type('an');

  robot.resize(50, 12);
  await robot.see('too small');
  robot.resize(80, 24);
  await robot.see('an');
  await robot.type('na');

  await robot.see('anna');
}, 60_000);

test('without colour and in ASCII nothing is lost: the selection has its sign, the banner its word', async () => {
  robot = openTerminal(db, { environment: { NO_COLOR: '1', TELBUREAU_ASCII: '1' }, language: 'fr' });
  await robot.signIn('anna');
  await robot.see('Inscrits');

  const screen = robot.screen().join('\n');
  expect(screen).toMatch(/> BV-1 Bureau de vote 1/);
  expect(screen).toContain('* EXERCICE');
  expect(screen).not.toMatch(/\P{ASCII}/u);
  expect(robot.output()).not.toMatch(/\[(3[0-7]|38;[25]|9[0-7])[\d;]*m/);
}, 60_000);
