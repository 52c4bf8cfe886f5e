/** Runs the built program as its users do: a process of its own, on the runtime the tests run on. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Node compiled of the bundle is kept for the next of the hundreds of times it is started: a quarter of each. */
const compiled = join(tmpdir(), 'telbureau-compiled');

/** The environment of a practice officer; without CI, which would make the terminal screens silent. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const { CI: _, ...environment } = process.env;
  return {
    ...environment,
    ...{ TELBUREAU_PASSWORD: 'practice', LANG: 'en_GB.UTF-8', NODE_COMPILE_CACHE: compiled },
  };
}

function newest(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}

/** Builds the program if its sources are newer than the bundle; one test process builds, the others wait for it. */
export function buildProgram(): void {
  const fresh = () => {
    const built = statSync('dist/main.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return built > Math.max(newest('src'), newest('db'));
  };
  const lock = 'node_modules/.build-lock';
  const deadline = Date.now() + 60_000;
  while (!fresh()) {
    try {
      mkdirSync(lock);
    } catch {
      if (Date.now() > deadline) throw new Error(`another build holds ${lock} for a minute; remove it`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      continue;
    }
    try {
      const built = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' });
      if (built.status !== 0) throw new Error(built.stderr);
    } finally {
      rmdirSync(lock);
    }
  }
}

export function runProgram(args: readonly string[], input?: string): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['dist/main.js', ...args], {
    encoding: 'utf8',
    env: programEnvironment(),
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
}
