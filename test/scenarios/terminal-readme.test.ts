/** The picture of the scan screen in the README is what the program draws today. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildProgram, runProgram } from '../support/program.ts';
import { openTerminal } from '../support/robot.ts';

const election = 'fixtures/elections/practice-namur.json';
const picture = /<!-- screen:start -->\n```\n([\s\S]*?)```\n<!-- screen:end -->/;

beforeAll(buildProgram, 120_000);

test('the picture in the README is the scan screen after five ballots, one of them scanned twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'telbureau-readme-'));
  const db = join(folder, 'office.db');
  const ballots = join(folder, 'ballots.txt');
  const run = (...args: readonly string[]): void => {
    const done = runProgram(args);
    expect(done.status, done.stderr).toBe(0);
  };
  run('office', 'create', '--db', db, '--election', election, '--practice');
  run(
    ...['ballots', 'make', '--election', election, '--choices', 'fixtures/choices/practice-namur.txt'],
    ...['--out', ballots, '--bureau', 'BV-1', '--seed', '1'],
  );
  const [one = '', two = '', three = '', four = '', five = ''] = readFileSync(ballots, 'utf8').split('\n');
  const robot = openTerminal(db);
  onTestFinished(async () => {
    await robot.kill();
    rmSync(folder, { recursive: true });
  });

  await robot.signIn('anna');
  await robot.see('Registered');
  await robot.press('enter');
  await robot.see('Ready to scan');
  for (const [index, ballot] of [one, two, three].entries()) {
    robot.send(`${ballot}\r`);
    await robot.see(`Counted ${index + 1} `);
  }
  robot.send(`${three}\r`);
  await robot.see('Press the space bar');
  await robot.press('space');
  for (const [index, ballot] of [four, five].entries()) {
    robot.send(`${ballot}\r`);
    await robot.see(`Counted ${index + 4} `);
  }
  await robot.see('Scan the next ballot');

  const shown = `${robot.screen().join('\n').trimEnd()}\n`;
  expect(picture.exec(readFileSync('README.md', 'utf8'))?.[1]).toBe(shown);
}, 60_000);
