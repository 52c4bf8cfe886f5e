/** Eight terminals and a bulk scan on one office: how long a terminal waits until its ballot is durable. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { officeFiles } from '../src/ledger/office-files.ts';
import { openBatch } from '../src/office/batches.ts';
import { practiceOfficers } from '../src/office/officers.ts';
import { recordBallots } from '../src/office/record-ballot.ts';
import { atMost, limit, percentile } from './figure.ts';
import { ballotsOf, officeWith } from './office.ts';

const terminals = 8;
/** Ballots a terminal scans, one every 100 ms: three times as fast as hands can. */
const scans = 60;
/** As many groups as the bulk scan needs to go on as long as the terminals do. */
const bulkGroups = 60;
/** As the bulk scan of the program: one read of a file, and the time in which its signatures are checked. */
const bulkGroup = 1650;
const betweenGroups = 60;

/** Records its share of the ballots; tells its parent how long each took, in milliseconds, from asking for the file to durable. */
async function write(path: string, share: number): Promise<void> {
  const opened = officeFiles.open(path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const ledger = opened.value;
  const clock = { now: () => '2024-06-09T16:00:00.000Z' };
  const isBulk = share === terminals;
  const [group, groups] = isBulk ? [bulkGroup, bulkGroups] : [1, scans];
  const readings = ballotsOf(ledger.election, (share + 1) * 1_000_000, group * groups);
  const officer = practiceOfficers.find(({ name }) => name === 'anna');
  const [first] = readings;
  if (officer === undefined || first?.kind !== 'ballot') throw new Error('no officer or ballot');
  const batch = openBatch(ledger, clock, officer, first.bureau, isBulk ? 'bulk' : 'terminal');
  if (!batch.ok) throw new Error(JSON.stringify(batch.error));
  process.send?.('ready');
  await new Promise((resolve) => process.once('message', resolve));
  const times: number[] = [];
  for (let done = 0; done < readings.length; done += group) {
    const asked = performance.now();
    recordBallots(ledger, batch.value, readings.slice(done, done + group));
    times.push(performance.now() - asked);
    await pause(isBulk ? betweenGroups : 100);
  }
  ledger.close();
  process.send?.(isBulk ? [] : times);
  process.disconnect();
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`a writer ended with ${code}`)));
  });
}

async function measure(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'telbureau-bench-'));
  const path = join(dir, 'office.db');
  officeWith(path, 100_000).close();
  const writers = Array.from({ length: terminals + 1 }, (_, share) =>
    fork(import.meta.filename, [path, String(share)]),
  );
  await Promise.all(writers.map(nextMessage));
  const answers = writers.map(nextMessage);
  for (const writer of writers) writer.send('go');
  const waits = (await Promise.all(answers)).flatMap((answer) =>
    Array.isArray(answer) ? answer.map(Number) : [],
  );
  const verified = await officeFiles.open(path);
  const counted = verified.ok
    ? [...verified.value.scanCounts().values()].reduce((sum, c) => sum + c.counted, 0)
    : 0;
  if (verified.ok) verified.value.close();
  rmSync(dir, { recursive: true, force: true });
  const lost = 100_000 + terminals * scans + bulkGroups * bulkGroup - counted;
  console.log(
    JSON.stringify([
      limit(
        'a ballot at a terminal beside seven and a bulk scan, asked to durable, median',
        percentile(waits, 0.5),
        'ms',
      ),
      atMost(`longest of ${waits.length}`, percentile(waits, 1), 'ms', 200),
      atMost('ballots lost among nine writers', lost, 'ballots', 0),
    ]),
  );
}

const [, , path, share] = process.argv;
if (path === undefined) await measure();
else await write(path, Number(share));
