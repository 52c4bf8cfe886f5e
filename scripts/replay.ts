/**
 * Replays the Chamber election of 2024 in four constituencies: makes every ballot, scans it, scans it again,
 * and compares every list, category and candidate with the official figures. Usage: npm run replay [-- NAME…]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OfficialConstituency, readOfficial } from './official-figures.ts';

const constituencies: Readonly<Record<string, string>> = {
  luxembourg: '81001',
  'brabant-wallon': '25072',
  namur: '92094',
  'vlaams-brabant': '24062',
};

/** Runs the program; gives its standard output, or stops the replay naming what failed. */
function telbureau(args: readonly string[], { status = 0, silent = false } = {}): string {
  const run = spawnSync(process.execPath, ['dist/main.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, TELBUREAU_PASSWORD: 'practice' },
    maxBuffer: 1 << 30,
    stdio: ['ignore', silent ? 'ignore' : 'pipe', silent ? 'ignore' : 'pipe'],
  });
  if (run.status !== status) {
    throw new Error(`telbureau ${args.join(' ')} ended with ${run.status}: ${run.stderr?.slice(-2000)}`);
  }
  return run.stdout ?? '';
}

/** Figures of the program in the shape of the official ones, so that a plain comparison of texts suffices. */
function figures(json: string): OfficialConstituency {
  const [table] = JSON.parse(json);
  return {
    valid: table.valid,
    blankOrInvalid: table.blankOrInvalid,
    lists: table.lists.map((list: OfficialConstituency['lists'][number]) => ({
      number: list.number,
      categories: list.categories,
      electoralFigure: list.electoralFigure,
      effectives: list.effectives,
      substitutes: list.substitutes,
    })),
  };
}

function replay(name: string, nis: string): boolean {
  const dir = mkdtempSync(join(tmpdir(), 'telbureau-replay-'));
  const started = Date.now();
  try {
    const election = `fixtures/elections/${name}.json`;
    const bureau = JSON.parse(readFileSync(election, 'utf8')).bureaus.find(
      (b: { kind: string }) => b.kind === 'digital',
    ).id;
    const [payloads, db] = [join(dir, 'payloads.txt'), join(dir, 'office.db')];
    const scan = ['ballots', 'scan', '--db', db, '--bureau', bureau, '--officer', 'anna', payloads];
    telbureau(['office', 'create', '--db', db, '--election', election, '--practice']);
    telbureau([
      'ballots',
      'make',
      '--election',
      election,
      '--choices',
      `fixtures/choices/${name}.txt`,
      '--out',
      payloads,
      '--seed',
      '1',
    ]);
    telbureau(scan, { silent: true });
    const once = telbureau(['totals', '--db', db, '--json']);
    // Every ballot is a duplicate now, and each one is a refusal.
    telbureau(scan, { silent: true, status: 3 });
    const twice = telbureau(['totals', '--db', db, '--json']);
    const official = JSON.stringify(readOfficial(nis));
    const same = JSON.stringify(figures(once)) === official && once === twice;
    const table = JSON.parse(once)[0];
    console.log(
      `${same ? 'equal ' : 'DIFFERS'} ${name}: ${table.found} ballots, ${table.lists.length} lists, scanned twice, ${Math.round((Date.now() - started) / 1000)} s`,
    );
    return same;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const wished = process.argv.slice(2);
const names = wished.length > 0 ? wished : Object.keys(constituencies);
const results = names.map((name) => {
  const nis = constituencies[name];
  if (nis === undefined)
    throw new Error(`no constituency ${name}: one of ${Object.keys(constituencies).join(', ')}`);
  return replay(name, nis);
});
process.exitCode = results.every(Boolean) ? 0 : 1;
