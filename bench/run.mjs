// Runs every *.bench.ts in a process of its own, prints one table, writes bench/results/latest.json,
// and ends non-zero when a goal is missed. `npm run bench -- NAME…` runs only those named and writes nothing.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const wished = process.argv.slice(2);
const files = readdirSync(here)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wished.length === 0 || wished.includes(basename(name, '.bench.ts')));
await build({
  entryPoints: {
    ...Object.fromEntries(files.map((name) => [basename(name, '.ts'), join(here, name)])),
    'pdf-typesetter': join(here, '../src/report/pdf/pdf-typesetter.ts'),
  },
  outdir: join(here, '../dist/bench'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2024',
  jsx: 'automatic',
  external: [
    'better-sqlite3',
    '@myriaddreamin/typst-ts-node-compiler',
    '@lydell/node-pty',
    '@xterm/headless',
  ],
  loader: { '.sql': 'text' },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

for (const file of ['report.typ', 'no-system-fonts.conf'])
  copyFileSync(join(here, '../typesetting', file), join(here, '../dist/bench', file));

const figures = [];
for (const name of files) {
  const script = join(here, '../dist/bench', name.replace('.ts', '.js'));
  const run = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) {
    console.error(`${name} ended with ${run.status ?? run.signal}`);
    process.exitCode = 1;
    continue;
  }
  figures.push(
    ...JSON.parse(run.stdout.trim().split('\n').at(-1)).map((figure) => ({
      ...figure,
      bench: basename(name, '.bench.ts'),
    })),
  );
}

const shown = (value) => (value >= 100 ? Math.round(value).toString() : value.toFixed(2));
const width = Math.max(...figures.map((figure) => figure.name.length), 10);
for (const { name, value, unit, goal, met } of figures) {
  console.log(
    `${met ? '  ' : '! '}${name.padEnd(width)} ${shown(value).padStart(9)} ${unit.padEnd(10)} ${goal}${met ? '' : '   MISSED'}`,
  );
}
if (wished.length === 0) {
  mkdirSync(join(here, 'results'), { recursive: true });
  writeFileSync(
    join(here, 'results/latest.json'),
    `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`,
  );
}
if (figures.some((figure) => !figure.met)) process.exitCode = 1;
