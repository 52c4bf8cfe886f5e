/** Runs the built program as a child process, and keeps the files it works on in a folder of their own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
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
  run(
    args: readonly string[],
    given?: {
      readonly stdin?: string | Uint8Array;
      readonly environment?: NodeJS.ProcessEnv;
      /** Makes what a shell runs of the command, written for it. */
      readonly shell?: (command: string) => string;
    },
  ): Ran;
}

/** A folder for one test file, gone afterwards; the program is built once before. */
export function cliBench(): CliBench {
  const folder = mkdtempSync(join(tmpdir(), 'telbureau-cli-'));
  beforeAll(() => buildProgram(), 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    file: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    run: (args, { stdin = '', environment = {}, shell } = {}) => {
      const words = [process.execPath, 'dist/main.js', ...args];
      const written = words.map((word) => `'${word}'`).join(' ');
      const [file = '', ...given] = shell === undefined ? words : ['sh', '-c', shell(written)];
      const ran = spawnSync(file, given, {
        input: stdin,
        env: { ...programEnvironment(), XDG_STATE_HOME: join(folder, 'state'), ...environment },
        maxBuffer: 1 << 28,
        encoding: 'utf8',
      });
      return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
    },
  };
}

/** The objects of an NDJSON text. */
export function objects(text: string): readonly Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
