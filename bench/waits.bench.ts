/** Eight terminals and a bulk scan on one office: how long a terminal waits for its turn to write. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { officeFiles } from '../src/ledger/office-files.ts';
import { openBatch } from '../src/office/batches.ts';
import { signIn } from '../src/office/officers.ts';
import { recordBallots } from '../src/office/record-ballot.ts';
import { atMost, limit, percentile } from './figure.ts';
import { ballotsOf, officeWith } from './office.ts';

const terminals = 8;
/** Ballots a terminal scans, one every 100 ms: three times as fast as hands can. */
const scans = 60;
const bulk = 40_000;
/** As the bulk scan of the program. */
const bulkGroup = 2048;

/** Records its share of the ballots; tells its parent the waits, in milliseconds, from asking for the file to having it. */
async function write(path: string, share: number): Promise<void> {
  const opened = officeFiles.open(path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const ledger = opened.value;
  const clock = { now: () => '2024-06-09T16:00:00.000Z' };
  const isBulk = share === terminals;
  const readings = ballotsOf(ledger.election, (share + 1) * 1_000_000, isBulk ? bulk : scans);
  const officer = signIn(ledger, clock, 'anna', 'practice');
  const [first] = readings;
  if (!officer.ok || first?.kind !== 'ballot') throw new Error('no officer or ballot');
  const batch = openBatch(ledger, clock, officer.value, first.bureau, isBulk ? 'bulk' : 'terminal');
  if (!batch.ok) throw new Error(JSON.stringify(batch.error));
  process.send?.('ready');
  await new Promise((resolve) => process.once('message', resolve));
  const waits: number[] = [];
  const group = isBulk ? bulkGroup : 1;
  for (let done = 0; done < readings.length; done += group) {
    const asked = performance.now();
    recordBallots(
      {
        ...ledger,
        transact: (work) =>
          ledger.transact((writer) => {
            waits.push(performance.now() - asked);
            return work(writer);
          }),
      },
      batch.value,
      readings.slice(done, done + group),
    );
    if (!isBulk) await pause(100);
    // Between two groups the program checks signatures: as long again as it held the file.
    else await pause(40);
  }
  ledger.close();
  process.send?.(isBulk ? [] : waits);
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
  const lost = 100_000 + terminals * scans + bulk - counted;
  console.log(
    JSON.stringify([
      limit('wait of a terminal beside seven and a bulk scan, median', percentile(waits, 0.5), 'ms'),
      atMost(`longest wait of ${waits.length}`, percentile(waits, 1), 'ms', 200),
      atMost('ballots lost among nine writers', lost, 'ballots', 0),
    ]),
  );
}

const [, , path, share] = process.argv;
if (path === undefined) await measure();
else await write(path, Number(share));
