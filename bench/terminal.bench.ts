/** The terminal from outside, through a pseudo-terminal: opening a large office, and scanning ballots one at a time. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBallot } from '../src/ballot/make-ballot.ts';
import { practiceKey } from '../src/ballot/practice-key.ts';
import type { Election } from '../src/election/election.ts';
import { allStations } from '../src/election/lookup.ts';
import { openTerminal } from '../test/support/robot.ts';
import { atMost, percentile } from './figure.ts';
import { officeWith } from './office.ts';
import { peakMegabytes } from './program.ts';

const scans = 1000;
const dir = mkdtempSync(join(tmpdir(), 'telbureau-bench-'));

async function openingTime(db: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 7; i += 1) {
    const started = performance.now();
    const robot = openTerminal(db);
    await robot.see('telbureau');
    times.push(performance.now() - started);
    await robot.kill();
  }
  return percentile(times, 0.5);
}

/** Milliseconds from the last byte of a scan to its verdict on the screen, scan by scan, and the memory held after them. */
async function scanTimes(db: string, election: Election, before: number) {
  const robot = openTerminal(db);
  const count = (value: number): string => value.toLocaleString('en-GB');
  await robot.signIn('anna');
  await robot.see('Registered');
  await robot.press('enter');
  await robot.see('Scan the next');
  const contest = election.contests[0];
  const station = allStations(election)[0];
  if (contest === undefined || station === undefined) throw new Error('empty election');
  const times: number[] = [];
  for (let i = 0; i < scans; i += 1) {
    const list = contest.lists[i % contest.lists.length];
    const lists =
      list === undefined ? [] : [{ list: list.number, head: true, effectives: [], substitutes: [] }];
    const token = new Uint8Array(16).fill(0xbe);
    new DataView(token.buffer).setUint32(0, i);
    const text = makeBallot(
      election,
      [{ contest: contest.id, kind: 'marks', lists }],
      station.index,
      token,
      practiceKey,
    );
    robot.send(`${text}\r`);
    times.push(await robot.see(count(before + i + 1)));
  }
  const megabytes = peakMegabytes(robot.pty.pid);
  await robot.kill();
  return { times, megabytes };
}

const smaller = join(dir, 'smaller.db');
const office = officeWith(smaller, 100_000);
const { election } = office;
office.close();
const { times } = await scanTimes(smaller, election, 100_000);
const larger = join(dir, 'larger.db');
officeWith(larger, 1_000_000).close();
const opening = await openingTime(larger);
const { megabytes } = await scanTimes(larger, election, 1_000_000);
rmSync(dir, { recursive: true, force: true });
console.log(
  JSON.stringify([
    atMost(
      `scan at the terminal to verdict, p50 of ${scans}, 100,000 in the office`,
      percentile(times, 0.5),
      'ms',
      30,
    ),
    atMost(
      `scan at the terminal to verdict, p99 of ${scans}, 100,000 in the office`,
      percentile(times, 0.99),
      'ms',
      30,
    ),
    atMost('opening an office of 1,000,000 to the first frame, median of 7', opening, 'ms', 400),
    atMost(`resident memory after ${scans} scans in it`, megabytes, 'MB', 220),
  ]),
);
// The pseudo-terminals keep the process alive.
process.exit(0);
