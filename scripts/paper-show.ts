/**
 * Counts the Chamber election of 2024 on paper in four constituencies: the official result cut into tables of twenty
 * bureaus, each keyed twice, with a slip of every kind in the entry of one of them. Every slip must be caught by the
 * check that should catch it, or be hinted at where no check can, and the canvass must be the official figures.
 * Usage: npm run paper [-- [--terminal] [constituency …]]   (the program must be built)
 * With --terminal one of the two entries, and all that follows from it, is keyed at the terminal; its screens are
 * written to coverage/paper-show.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constituencies } from './paper/constituencies.ts';
import { playHeadless } from './paper/headless-show.ts';
import { runBuilt } from './paper/run-program.ts';
import { hintedSlips, slips } from './paper/slips.ts';
import { playAtTerminal } from './paper/terminal-show.ts';

const atTerminal = process.argv.includes('--terminal');
const wished = process.argv.slice(2).filter((word) => word !== '--terminal');
const names: readonly string[] = constituencies.map(([name]) => name);
const unknown = wished.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`no constituency ${unknown}: one of ${names.join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'telbureau-paper-'));
try {
  for (const [name, nis] of constituencies) {
    if (wished.length > 0 && !wished.includes(name)) continue;
    const started = performance.now();
    const own = join(folder, name);
    const problems = atTerminal
      ? await playAtTerminal(name, nis, own, 'coverage/paper-show', runBuilt)
      : await playHeadless(name, nis, own, runBuilt);
    const seconds = Math.round((performance.now() - started) / 1000);
    const keyed = `20 bureaus keyed twice${atTerminal ? ', once at the terminal' : ''}`;
    const said =
      problems.length === 0
        ? `${slips.length + 1} slips caught, ${hintedSlips.join(', ')}`
        : `${problems.length} not as it should be`;
    console.log(`${problems.length === 0 ? 'equal ' : 'DIFFERS'} ${name}: ${keyed}, ${said}, ${seconds} s`);
    for (const problem of problems) console.log(problem);
    if (problems.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// A pseudo-terminal keeps the process alive.
process.exit();
