/** Bulk scan of signed payloads from a file into the ledger, against the machine's own signature checks. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atLeast, atMost, limit } from './figure.ts';
import { verificationsPerSecond } from './machine-limit.ts';
import { electionFile } from './office.ts';
import { timeProgram } from './program.ts';

const ballots = 240_000;
const dir = mkdtempSync(join(tmpdir(), 'telbureau-bench-'));
const payloads = join(dir, 'payloads.txt');
const election = JSON.parse(readFileSync(electionFile, 'utf8'));
const list = election.contests[0].lists[0].number;
const bureau = election.bureaus.find((b: { kind: string }) => b.kind === 'digital').id;

let offices = 0;
async function scan(file: string, core?: number): Promise<{ seconds: number; megabytes: number }> {
  offices += 1;
  const db = join(dir, `office-${offices}.db`);
  await timeProgram(['office', 'create', '--db', db, '--election', electionFile, '--practice']);
  const args = ['ballots', 'scan', '--db', db, '--bureau', bureau, '--officer', 'anna', file];
  return timeProgram(args, core === undefined ? {} : { core });
}

const choices = join(dir, 'choices.txt');
writeFileSync(choices, `${ballots / 2}x CK=${list}\n${ballots / 2}x CK=${list}:E1,E2,S1\n`);
await timeProgram([
  'ballots',
  'make',
  '--election',
  electionFile,
  '--choices',
  choices,
  '--out',
  payloads,
  '--seed',
  '7',
]);
const lines = readFileSync(payloads, 'utf8').split('\n');
/** A file of the first so many ballots. */
function beginning(count: number): string {
  const file = join(dir, `${count}.txt`);
  writeFileSync(file, `${lines.slice(0, count).join('\n')}\n`);
  return file;
}

const machine = verificationsPerSecond();
const one = await scan(beginning(ballots / 2), 0);
const both = await scan(payloads);
const quarter = await scan(beginning(ballots / 4));
const small = await scan(beginning(10_000));
const oneRate = ballots / 2 / one.seconds;
const bothRate = ballots / both.seconds;
rmSync(dir, { recursive: true, force: true });
console.log(
  JSON.stringify([
    limit('Ed25519 verifications, one core', machine, '/s'),
    limit('bulk scan, one core', oneRate, 'ballots/s'),
    limit('bulk scan, both cores', bothRate, 'ballots/s'),
    atLeast('bulk scan on one core, of the machine’s verifications', oneRate / machine, 'ratio', 0.7),
    atLeast('bulk scan on both cores, of one core’s verifications', bothRate / machine, 'ratio', 1.3),
    atMost('memory of a scan four times as long', both.megabytes / quarter.megabytes, 'ratio', 1.1),
    atMost('memory of 60,000 ballots, of that of 10,000', quarter.megabytes / small.megabytes, 'ratio', 1.15),
    limit('memory of a scan of 240,000 ballots', both.megabytes, 'MB'),
  ]),
);
