/** Counting paper in the largest office: keystrokes on its largest form, and agreeing and canvassing its tables. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { constituencies } from '../scripts/paper/constituencies.ts';
import type { TableState } from '../src/count/double-entry.ts';
import { usualShape } from '../src/count/table-form.ts';
import { tableRules } from '../src/count/table-rules.ts';
import { transition } from '../src/count/transition.ts';
import { officeFiles } from '../src/ledger/office-files.ts';
import { canvass } from '../src/office/canvass.ts';
import { meanKeys, medianKeys, typedBallots } from '../test/fixtures/naive-keystrokes.ts';
import { runInTerminal, type TerminalRun } from '../test/support/pty.ts';
import { openTerminal } from '../test/support/robot.ts';
import { agreements } from './agreement.ts';
import { atLeast, atMost, type Figure, limit, percentile } from './figure.ts';
import { bureaus, contestOf, figuresOf, paperOffice } from './paper-office.ts';

/**
 * Milliseconds to compare the two entries of every table in memory, as an agreement does, and then to read the record of
 * an office in which all but one are agreed, and add it up. What each agreement takes to be durable is measured apart.
 */
function agreeingAndCanvassing(path: string): number {
  const opened = officeFiles.open(path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const ledger = opened.value;
  const contest = contestOf(ledger);
  const pairs = ledger.election.bureaus.map((bureau) => ({
    bureau,
    first: { shape: usualShape(bureau), figures: figuresOf(contest, bureau) },
    second: { shape: usualShape(bureau), figures: figuresOf(contest, bureau) },
  }));
  const started = performance.now();
  for (const { bureau, first, second } of pairs) {
    const before: TableState = {
      state: 'second-in-progress',
      first: { ...first, officer: 'anna' },
      officer: 'bram',
    };
    const handIn = { type: 'hand-in', officer: 'bram', entry: 2, table: second } as const;
    const after = transition(before, handIn, tableRules(contest, bureau));
    if (!after.ok || after.value.state !== 'agreed') throw new Error('not agreed');
  }
  const { tables } = canvass(ledger, contest);
  const time = performance.now() - started;
  if (tables.in !== bureaus - 1) throw new Error(`${tables.in} tables are in`);
  ledger.close();
  return time;
}

/** Milliseconds from a byte sent to the frame that it changes, key by key. */
async function keystrokes(robot: TerminalRun, keys: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const key of keys) {
    const before = robot.screen().join('\n');
    const changed = robot.until('another frame', (screen) => screen.join('\n') !== before);
    robot.send(key);
    times.push(await changed);
    // A hand leaves more; what is kept of the field is written meanwhile, as it would be.
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return times;
}

const row = ['1', '2', '3', '\r'];

/** The same of a program that does nothing with a key but write it: what the terminal and the machine take. */
async function echoTimes(): Promise<readonly number[]> {
  const echo = "process.stdin.setRawMode(true).on('data', (key) => process.stdout.write('\\x1b[H' + key))";
  const robot = runInTerminal({ file: process.execPath, args: ['-e', echo], environment: process.env });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const times = await keystrokes(
    robot,
    Array.from({ length: 240 }, (_key, index) => `${index % 10}`),
  );
  await robot.kill();
  return times;
}

async function formTimes(path: string): Promise<readonly number[]> {
  const robot = openTerminal(path, { columns: 120, rows: 40 });
  await robot.signIn('anna');
  await robot.see('299 of 300');
  await robot.press('G');
  await robot.press('enter');
  await robot.see('first entry from paper');
  await robot.press('enter');
  await robot.see('fields filled in');
  const times = await keystrokes(robot, Array.from({ length: 120 }, () => row).flat());
  await robot.kill();
  return times;
}

async function bundleTimes(path: string): Promise<readonly number[]> {
  const robot = openTerminal(path, { columns: 120, rows: 40 });
  await robot.signIn('bram');
  await robot.see('299 of 300');
  await robot.press('G');
  await robot.press('enter');
  await robot.see('first entry from paper');
  await robot.press('b');
  await robot.see('No bundle yet');
  await robot.press('n');
  await robot.type('7');
  await robot.press('enter');
  await robot.press('enter');
  await robot.see('Ballots in the bundle');
  await robot.type('100');
  await robot.press('enter');
  await robot.see('ballot 1 of 100');
  const times = await keystrokes(robot, Array.from({ length: 90 }, () => ['7', '\r']).flat());
  await robot.kill();
  return times;
}

/** Makes the office and counts in a thread of its own: what that leaves in memory must not pause what is timed after. */
function countedInThread(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: path });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

/** Keys of the ballots of four constituencies, each typed by itself, held against what the program takes for a key. */
function keysOfBallots(slowestKey: number): readonly Figure[] {
  const ballots = constituencies.flatMap(([name]) =>
    typedBallots(readFileSync(`fixtures/choices/${name}.txt`, 'utf8')),
  );
  const heads = ballots.filter(({ isHeadVote }) => isHeadVote);
  // The best known by hand and voice.
  const pace = (1600 * meanKeys(ballots)) / (2 * 60 * 60);
  return [
    atMost('keys of a vote at the head of a list, median', medianKeys(heads), 'keys', 3),
    limit('keys of a ballot, median', medianKeys(ballots), 'keys'),
    limit('keys of a ballot, mean', meanKeys(ballots), 'keys'),
    limit('pace at which 1,600 ballots take two hours', pace, 'keys/s'),
    atLeast('keys that the program answers in the time of one, p99', 1000 / slowestKey / pace, 'keys', 10),
  ];
}

async function figures(): Promise<readonly Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'telbureau-bench-'));
  const path = join(dir, 'paper.db');
  const counting = await countedInThread(path);
  // Two offices: a bureau counts by table or ballot by ballot.
  const ballots = join(dir, 'ballots.db');
  copyFileSync(path, ballots);
  const echo = await echoTimes();
  const form = await formTimes(path);
  const bundle = await bundleTimes(ballots);
  const { agreed, plain } = agreements(dir, 100);
  rmSync(dir, { recursive: true, force: true });
  return [
    atMost(
      `comparing in memory, reading and canvassing ${bureaus} tables of 12 lists of 55`,
      counting,
      'ms',
      300,
    ),
    limit(
      `a second entry that agrees, asked to durable, median of ${agreed.length}`,
      percentile(agreed, 0.5),
      'ms',
    ),
    limit('a durable commit of the same bytes and nothing else, median', percentile(plain, 0.5), 'ms'),
    atMost('the one in times the other', percentile(agreed, 0.5) / percentile(plain, 0.5), 'x', 10),
    limit(`keystroke to its echo and nothing else, p99 of ${echo.length}`, percentile(echo, 0.99), 'ms'),
    atMost(
      `keystroke to its frame on the largest form, p99 of ${form.length}`,
      percentile(form, 0.99),
      'ms',
      16,
    ),
    atMost(`keystroke of a ballot to its frame, p99 of ${bundle.length}`, percentile(bundle, 0.99), 'ms', 16),
    ...keysOfBallots(percentile(bundle, 0.99)),
  ];
}

if (isMainThread) {
  console.log(JSON.stringify(await figures()));
  // The pseudo-terminals keep the process alive.
  process.exit(0);
} else {
  const path: string = workerData;
  paperOffice(path, bureaus - 1).close();
  parentPort?.postMessage(agreeingAndCanvassing(path));
}
