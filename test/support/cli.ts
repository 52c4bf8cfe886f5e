/**
 * Runs commands with the adapters that the program has, in this process: starting one takes longer than most commands. What a
 * shell makes of a command is run by the built program. Keeps the files they work on in a folder of their own.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { describeProblem } from '../../src/cli/describe-problem.ts';
import { failedWith } from '../../src/cli/failed-with.ts';
import { languageOf, runCommand } from '../../src/cli/run.ts';
import { headlessServices, type World } from '../../src/headless-services.ts';
import { translator } from '../../src/i18n/translate.ts';
import { buildProgram, programEnvironment } from './program.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliBench {
  /** A path in the bench's folder. */
  path(name: string): string;
  /** Writes a file there; gives its path. */
  file(name: string, content: string | Uint8Array): string;
  run(args: readonly string[], given?: Given): Promise<Ran>;
  /** The same as a process of the built program. */
  start(args: readonly string[], given?: Given & { readonly shell?: (command: string) => string }): Ran;
}

interface Given {
  readonly stdin?: string | Uint8Array;
  readonly environment?: NodeJS.ProcessEnv;
}

/** A folder for one test file, gone afterwards. */
export function cliBench(): CliBench {
  const folder = mkdtempSync(join(tmpdir(), 'telbureau-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    file: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    run: (args, given = {}) => runHere(args, given, folder),
    start: (args, { stdin = '', environment = {}, shell } = {}) => {
      buildProgram();
      const words = [process.execPath, 'dist/main.js', ...args];
      const written = words.map((word) => `'${word}'`).join(' ');
      const [file = '', ...given] = shell === undefined ? words : ['sh', '-c', shell(written)];
      const ran = spawnSync(file, given, {
        input: stdin,
        env: environmentIn(folder, environment),
        maxBuffer: 1 << 28,
        encoding: 'utf8',
      });
      return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
    },
  };
}

const environmentIn = (folder: string, own: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...programEnvironment(),
  ...{ XDG_STATE_HOME: join(folder, 'state'), ...own },
});

async function runHere(
  args: readonly string[],
  { stdin = '', environment: own = {} }: Given,
  folder: string,
): Promise<Ran> {
  const environment = environmentIn(folder, own);
  const [stdout, stderr] = [collector(), collector()];
  const clock = { now: () => new Date().toISOString() };
  const world: World = {
    stdin: bytesOf(stdin),
    stdinIsTerminal: false,
    ...{ stdout: stdout.sink, stderr: stderr.sink, environment, clock },
    randomness: { bytes: (count) => new Uint8Array(randomBytes(count)) },
    password: async () => undefined,
    interruption: () => new AbortController().signal,
  };
  const noScreens = async (): Promise<never> => {
    throw new Error('no screens here');
  };
  const language = languageOf(args, environment);
  const code = await runCommand(args, { ...headlessServices(world), terminal: noScreens }).catch((failure) =>
    failedWith(failure, {
      ...{ clock, environment, stderr: stderr.sink, language },
      tell: (problem) => `${describeProblem(translator(language), problem)}\n`,
    }),
  );
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

async function* bytesOf(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  if (text.length > 0) yield Buffer.from(text);
}

function collector() {
  const parts: string[] = [];
  const write = (text: string): void => {
    parts.push(text);
  };
  const sink = { isTerminal: false, write: async (text: string) => write(text), overwrite: write };
  return { sink, text: () => parts.join('') };
}

/** The objects of an NDJSON text. */
export function objects(text: string): readonly Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
