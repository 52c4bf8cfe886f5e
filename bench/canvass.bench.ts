/** The canvass of the largest office that counts paper, once its tables have been read. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canvass } from '../src/office/canvass.ts';
import { atMost, percentile } from './figure.ts';
import { bureaus, contestOf, paperOffice } from './paper-office.ts';

const dir = mkdtempSync(join(tmpdir(), 'telbureau-bench-'));
const ledger = paperOffice(join(dir, 'paper.db'), bureaus);
const contest = contestOf(ledger);
const samples: number[] = [];
// The first reads the tables; after that only what changed is read again.
const { tables } = canvass(ledger, contest);
if (tables.in !== bureaus) throw new Error(`${tables.in} of ${bureaus} tables are in`);
for (let i = 0; i < 20; i += 1) {
  const started = performance.now();
  canvass(ledger, contest);
  samples.push(performance.now() - started);
}
ledger.close();
rmSync(dir, { recursive: true, force: true });
console.log(
  JSON.stringify([atMost(`canvass of ${bureaus} bureaus, slowest of 20`, percentile(samples, 1), 'ms', 100)]),
);
