import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliBench } from '../support/cli.ts';
import { buildProgram, programEnvironment } from '../support/program.ts';

const bench = cliBench();

/** How often the scan is killed; `npm run torture` raises it. */
const kills = Number(process.env['TELBUREAU_KILLS'] ?? 8);
const ballots = 3000;
const election = 'fixtures/elections/luxembourg.json';
const dir = mkdtempSync(join(tmpdir(), 'telbureau-kill-'));
const payloads = join(dir, 'payloads.txt');
const template = join(dir, 'template.db');
const bureau: string = JSON.parse(readFileSync(election, 'utf8')).bureaus.find(
  (b: { kind: string }) => b.kind === 'digital',
).id;
const scanOf = (db: string) => [
  'ballots',
  'scan',
  '--json',
  '--db',
  db,
  '--bureau',
  bureau,
  '--officer',
  'anna',
  payloads,
];

/** Lines of the payload file for which a run showed the verdict `verdict`. A last line cut by the kill was not shown. */
function shown(output: string, verdict: string): number[] {
  const whole = output.slice(0, output.lastIndexOf('\n') + 1);
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter((entry) => entry.verdict === verdict)
    .map((entry) => entry.line);
}

/** After so many milliseconds, or once so many verdicts are shown, however slow the machine has become. */
type Moment = { readonly millis: number } | { readonly verdicts: number };

/** Starts the scan and kills it, with no warning, at that moment; gives what it had printed. */
async function scanAndKill(db: string, moment: Moment): Promise<string> {
  const child: ChildProcess = spawn(process.execPath, ['dist/main.js', ...scanOf(db)], {
    env: programEnvironment(),
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if ('verdicts' in moment && output.split('\n').length > moment.verdicts) child.kill('SIGKILL');
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const timer = 'millis' in moment ? setTimeout(() => child.kill('SIGKILL'), moment.millis) : undefined;
  await ended;
  clearTimeout(timer);
  return output;
}

beforeAll(async () => {
  buildProgram();
  const choices = join(dir, 'choices.txt');
  writeFileSync(
    choices,
    `${ballots / 2}x CK=1\n${ballots / 4}x CK=1:E1,E2\n${ballots / 4}x CK=blank\n`.replaceAll(
      'CK=1',
      `CK=${firstList()}`,
    ),
  );
  const make = ['ballots', 'make', '--election', election, '--choices', choices, '--seed', '3'];
  expect((await bench.run([...make, '--out', payloads])).code).toBe(0);
  const create = ['office', 'create', '--db', template, '--election', election, '--practice'];
  expect((await bench.run(create)).code).toBe(0);
});

function firstList(): number {
  return JSON.parse(readFileSync(election, 'utf8')).contests[0].lists[0].number;
}

afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('a bulk scan killed at any moment loses no ballot whose verdict was shown, counts none twice, and can be run again', async () => {
  const undisturbed = join(dir, 'undisturbed.db');
  copyFileSync(template, undisturbed);
  const started = performance.now();
  expect(bench.start(scanOf(undisturbed)).code).toBe(0);
  const whole = performance.now() - started;
  let showed = 0;
  for (let round = 0; round < kills; round += 1) {
    const db = join(dir, `office-${round}.db`);
    copyFileSync(template, db);
    // All over the time a whole scan takes, from the start of the program to its end, and all over what it shows.
    const part = (round * 0.618 + 0.5) % 1;
    const moment = round % 2 === 0 ? { millis: whole * part } : { verdicts: ballots * part };
    const before = shown(await scanAndKill(db, moment), 'counted');
    showed += before.length;

    const again = await bench.run(scanOf(db));

    const duplicates = new Set(shown(again.stdout, 'duplicate'));
    expect(before.filter((line) => !duplicates.has(line))).toEqual([]);
    expect(duplicates.size + shown(again.stdout, 'counted').length).toBe(ballots);
    const [table] = JSON.parse((await bench.run(['totals', '--db', db, '--json'])).stdout);
    expect([table.found, table.valid, table.blank]).toEqual([ballots, (ballots * 3) / 4, ballots / 4]);
    expect((await bench.run(['verify', '--db', db])).code).toBe(0);
    rmSync(db, { force: true });
  }
  expect(showed).toBeGreaterThan(0);
}, 3_600_000);
