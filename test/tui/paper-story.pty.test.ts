import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { cantonPackage } from '../office/practice-canton.ts';
import { buildProgram, runProgram } from '../support/program.ts';
import { openTerminal, type Robot } from '../support/robot.ts';

let folder: string;
let db: string;
let robot: Robot;

beforeAll(buildProgram, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telbureau-paper-'));
  db = join(folder, 'office.db');
  const election = join(folder, 'canton.json');
  writeFileSync(election, cantonPackage);
  const made = runProgram(['office', 'create', '--db', db, '--election', election, '--practice']);
  expect(made.status, made.stderr).toBe(0);
  robot = openTerminal(db, { columns: 60, rows: 18 });
});
afterEach(async () => {
  await robot.kill();
  rmSync(folder, { recursive: true, force: true });
});

const toTables = async (name: string): Promise<void> => {
  await robot.see('Password');
  await robot.signIn(name);
  await robot.see('opens the paper tables');
  await robot.press('enter');
  await robot.see('Remarks owed');
};

/** 300 ballots found, all of them blank or invalid: a table that can be true. */
const keyFigures = async (found: string): Promise<void> => {
  await robot.press('pageDown');
  await robot.type(found);
  await robot.press('pageDown');
  await robot.type('300');
};

const handIn = async (): Promise<void> => {
  await robot.press('+');
  await robot.see('No, check first');
  await robot.press('right');
  await robot.press('enter');
};

test('two officers key a table in the smallest terminal, differ, correct it and agree', async () => {
  await toTables('anna');
  await robot.press('enter');
  await robot.see('First entry');
  await keyFigures('300');
  await robot.see('2 of');
  await robot.press('x');
  await robot.see('2 fields that are filled in are lost');
  await robot.press('escape');
  await robot.type('7');
  await robot.press('ctrl+z');
  await robot.see('Back to 300: Blank or invalid');

  // Esc keeps what was keyed, and whoever comes meanwhile is told who is at it.
  await robot.press('escape');
  await robot.see('goes on where you left off');
  await robot.press('ctrl+o');
  await toTables('bram');
  await robot.press('enter');
  await robot.see('anna is at this entry.');
  await robot.press('?');
  await robot.see('Search');
  await robot.press('escape');
  await robot.press('ctrl+o');
  await toTables('anna');
  await robot.press('enter');
  await robot.see('2 of');
  await handIn();
  await robot.see('First entry handed in');

  await robot.press('ctrl+o');
  await toTables('bram');
  await robot.press('enter');
  await robot.see('Second entry');
  await robot.see('0 of');
  await keyFigures('301');
  await handIn();
  await robot.see('1 field to key anew');
  await robot.press('enter');
  await robot.see('0 of 1 field');
  await robot.type('300');
  await robot.press('enter');
  await robot.see('Hand in the fields keyed anew?');
  await robot.press('right');
  await robot.press('enter');
  await robot.see('Agreed: the table counts');

  // What counts can be read, and whence it comes.
  await robot.press('enter');
  await robot.see('Agreed: anna, bram');
  await robot.press('pageDown');
  await robot.press('enter');
  await robot.see('first entry');
  await robot.press('escape');
  await robot.press('/');
  await robot.type('5');
  await robot.press('enter');
  await robot.see('List 5');

  await robot.press('ctrl+c');
  await robot.press('ctrl+c');
  expect(await robot.ended).toBe(0);
  expect(runProgram(['verify', '--db', db]).status).toBe(0);
}, 120_000);
