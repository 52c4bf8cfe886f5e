import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { cantonPackage } from '../office/practice-canton.ts';
import { buildProgram, runProgram } from '../support/program.ts';
import { openTerminal, type Robot } from '../support/robot.ts';

let folder: string;
let db: string;
let robot: Robot | undefined;

beforeAll(buildProgram, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telbureau-suspects-'));
  db = join(folder, 'office.db');
  const election = join(folder, 'canton.json');
  writeFileSync(election, cantonPackage);
  const made = runProgram(['office', 'create', '--db', db, '--election', election, '--practice']);
  expect(made.status, made.stderr).toBe(0);
});
afterEach(async () => {
  await robot?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a chair sets a ballot aside, hears a witness, decides, opens it again, and the record is in order', async () => {
  robot = openTerminal(db);
  await robot.signIn('chair');
  await robot.see('TB-1');
  await robot.press('enter');
  await robot.see('No suspect ballot waits');
  await robot.press('s');
  await robot.see('n sets one aside');

  await robot.press('n');
  await robot.see('Set a suspect ballot aside');
  await robot.press('enter');
  await robot.press('6');
  await robot.see('intention unclear');
  await robot.press('enter');
  await robot.type('two crosses');
  await robot.press('enter');
  await robot.see('Suspect ballot 1 is set aside');
  await robot.see('to decide');

  await robot.press('o');
  await robot.type('Els');
  await robot.press('enter');
  await robot.type('it counts');
  await robot.press('enter');
  await robot.see('Els: it counts');

  await robot.press('enter');
  await robot.see('decision of the bureau');
  await robot.press('enter');
  await robot.type('2 4');
  await robot.see('has no candidate');
  await robot.press('backspace');
  await robot.type('3');
  await robot.see('List 2 A: 3 Kandidaat 3');
  await robot.press('enter');
  await robot.press('right');
  await robot.press('enter');
  await robot.type('AB');
  await robot.press('enter');
  await robot.type('AB');
  await robot.press('enter');
  await robot.see('Two different members');
  await robot.type('C');
  await robot.press('enter');
  await robot.see('if none signs, the reason is asked');
  await robot.press('enter');
  await robot.press('enter');
  await robot.type('Els refused');
  await robot.press('enter');
  await robot.see('Add it to List 2');
  await robot.see('no witness signed: Els refused');
  await robot.see('contested');

  await robot.press('r');
  await robot.see('Reopen suspect ballot 1?');
  await robot.type('late');
  await robot.press('tab');
  await robot.press('tab');
  await robot.press('enter');
  await robot.see('waits for a new decision');
  await robot.press('escape');
  await robot.see('1 suspect ballot waits');
  await robot.press('escape');
  await robot.see('Suspect ballots 1');

  await robot.kill();
  const verified = runProgram(['verify', '--db', db]);
  expect(verified.status, verified.stderr).toBe(0);
}, 60_000);
