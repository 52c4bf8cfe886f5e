/** Totals of a whole office, read from its file as the totals screen does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeFiles } from '../src/ledger/office-files.ts';
import { officeTotals } from '../src/office/totals.ts';
import { atMost, percentile } from './figure.ts';
import { officeWith } from './office.ts';

const dir = mkdtempSync(join(tmpdir(), 'telbureau-bench-'));
const figures = [];
for (const [ballots, bound] of [
  [100_000, 50],
  [1_000_000, 500],
] as const) {
  const path = join(dir, `${ballots}.db`);
  officeWith(path, ballots).close();
  const opened = officeFiles.open(path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const samples: number[] = [];
  for (let i = 0; i < 20; i += 1) {
    const started = performance.now();
    const [table] = officeTotals(opened.value, {});
    samples.push(performance.now() - started);
    if (table?.found !== ballots) throw new Error(`counted ${table?.found} of ${ballots}`);
  }
  opened.value.close();
  figures.push(atMost(`totals over ${ballots} ballots, slowest of 20`, percentile(samples, 1), 'ms', bound));
}
rmSync(dir, { recursive: true, force: true });
console.log(JSON.stringify(figures));
