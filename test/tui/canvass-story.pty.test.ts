import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { splitTables } from '../../scripts/paper/split-tables.ts';
import { tableCsv } from '../../scripts/paper/table-csv.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { spreadPackage } from '../office/spread-office.ts';
import { buildProgram, runProgram } from '../support/program.ts';
import { openTerminal, type Robot } from '../support/robot.ts';

let folder: string;
let db: string;
let robot: Robot | undefined;

beforeAll(buildProgram, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telbureau-canvass-'));
  db = join(folder, 'office.db');
  const text = spreadPackage('namur');
  writeFileSync(join(folder, 'election.json'), text);
  const files = ['--db', db, '--election', join(folder, 'election.json')];
  expect(runProgram(['office', 'create', ...files, '--practice']).status).toBe(0);
  const parsed = parsePackage(text);
  if (!parsed.ok) throw new Error('no package');
  const papers = splitTables(readFixture('choices/namur.txt'), parsed.value.election);
  for (const [index, paper] of papers.slice(0, 3).entries()) {
    const file = join(folder, `${paper.bureau}.csv`);
    writeFileSync(file, tableCsv(paper));
    const officers = index < 2 ? ['anna', 'bram'] : ['anna'];
    for (const [entry, officer] of officers.entries()) {
      const who = ['--bureau', paper.bureau, '--officer', officer, '--entry', `${entry + 1}`];
      const done = runProgram(['tally', 'enter', '--db', db, ...who, file]);
      expect(done.status, done.stderr).toBe(0);
    }
  }
});
afterEach(async () => {
  await robot?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('an auditor finds in the canvass where a figure comes from, and none of a table that is not agreed', async () => {
  robot = openTerminal(db, { columns: 100, rows: 30 });
  await robot.signIn('audra');
  await robot.see('Registered');

  await robot.press('c');
  await robot.see('2 of 20 tables in');
  await robot.see('1st done');
  // The sum of everything leads to its municipalities, and that of one to its bureaus.
  await robot.press('end');
  await robot.press('enter');
  await robot.see('A sum: its parts begin here');
  await robot.press('enter');
  await robot.see('BD-1 Bureau 1 · agreed');
  await robot.press('right');
  await robot.press('right');
  await robot.see('Valid ballots');
  await robot.press('enter');
  await robot.see('sum of 12 fields');
  await robot.press('enter');
  await robot.see('Electoral figure of list 2 MR');
  await robot.press('enter');
  await robot.see('list vote only');
  await robot.see('second entry');
  await robot.press('end');
  await robot.press('enter');
  await robot.see('second entry handed in');
  for (const _ of ['event', 'category', 'electoral figure', 'valid']) await robot.press('escape');
  await robot.see('2 of 20 tables in');

  await robot.press('down');
  await robot.press('down');
  await robot.see('BD-3 Bureau 3 · 1st done');
  await robot.press('enter');
  await robot.see('This table is not agreed yet');

  await robot.press('tab');
  await robot.see('list 2 MR');
  await robot.press('/');
  await robot.type('20');
  await robot.press('enter');
  await robot.see('1 of 20');
}, 60_000);

test('the hall sees how far the count is, and neither a figure nor a name', async () => {
  robot = openTerminal(db);
  await robot.signIn('audra');
  await robot.see('Declared');

  await robot.press('v');
  await robot.see('2 of 20 tables agreed');
  await robot.gone('audra');
  await robot.press('escape');
  await robot.see('audra');
}, 60_000);
