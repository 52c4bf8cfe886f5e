import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliBench } from '../support/cli.ts';
import { buildProgram } from '../support/program.ts';
import { openTerminal } from '../support/robot.ts';

/** How often the terminal is killed; `npm run torture` raises it. */
const kills = Number(process.env['TELBUREAU_KILLS'] ?? 4);
const ballots = 60;
const election = 'fixtures/elections/practice-namur.json';
const dir = mkdtempSync(join(tmpdir(), 'telbureau-kill-'));
const payloads = join(dir, 'payloads.txt');
const template = join(dir, 'template.db');
let texts: readonly string[];
const bench = cliBench();

beforeAll(async () => {
  buildProgram();
  const choices = join(dir, 'choices.txt');
  writeFileSync(choices, `${ballots / 2}x CK=2\n${ballots / 2}x CK=4:E1\n`);
  const make = ['ballots', 'make', '--election', election, '--choices', choices, '--seed', '5'];
  const made = await bench.run([...make, '--out', payloads]);
  expect(made.code, made.stderr).toBe(0);
  const create = ['office', 'create', '--db', template, '--election', election, '--practice'];
  expect((await bench.run(create)).code).toBe(0);
  texts = readFileSync(payloads, 'utf8').trimEnd().split('\n');
}, 120_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** How many ballots the screen says are counted; 0 where it does not say. */
const countedOn = (screen: readonly string[]): number =>
  Number(/Counted (\d+)/.exec(screen.join('\n'))?.[1] ?? 0);

/** Scans at the terminal and kills the program, with no warning, so many milliseconds after the first ballot. */
async function scanAndKill(db: string, millis: number): Promise<number> {
  const robot = openTerminal(db);
  await robot.signIn('anna');
  await robot.see('Registered');
  await robot.press('enter');
  await robot.see('Ready to scan');
  const killed = pause(millis).then(() => robot.kill());
  for (const text of texts) {
    robot.send(`${text}\r`);
    await pause(12);
  }
  await killed;
  return countedOn(robot.screen());
}

test('a terminal killed at any moment of scanning loses no ballot whose verdict was on screen, and counts none twice', async () => {
  let showed = 0;
  for (let round = 0; round < kills; round += 1) {
    const db = join(dir, `office-${round}.db`);
    copyFileSync(template, db);
    const shown = await scanAndKill(db, 40 + ((round * 211) % 900));
    showed += shown;

    const scan = ['ballots', 'scan', '--json', '--db', db, '--bureau', 'BV-1', '--officer', 'bram'];
    const again = await bench.run([...scan, payloads]);

    const verdicts = again.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).verdict);
    expect(verdicts.slice(0, shown).filter((verdict) => verdict !== 'duplicate')).toEqual([]);
    const [table] = JSON.parse((await bench.run(['totals', '--db', db, '--json'])).stdout);
    expect([table.found, table.valid]).toEqual([ballots, ballots]);
    expect((await bench.run(['verify', '--db', db])).code).toBe(0);
    rmSync(db, { force: true });
  }
  expect(showed).toBeGreaterThan(0);
}, 3_600_000);
