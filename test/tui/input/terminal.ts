/** A pseudo-terminal with the listener program in it, and what it heard. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type IPty, spawn } from '@lydell/node-pty';
import { build } from 'esbuild';
import type { InputEvent } from '../../../src/tui/keys/input/input-event.ts';

/** Bundles the listener as the program itself is bundled; gives the bundle's path. */
export async function buildListener(folder: string): Promise<string> {
  const outfile = join(folder, 'listener.mjs');
  await build({
    entryPoints: ['test/tui/input/listener.tsx'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { 'react-devtools-core': './scripts/no-devtools.mjs' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return outfile;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'listener-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true });

export interface Terminal {
  readonly pty: IPty;
  heard(): readonly InputEvent[];
  /** Waits until so many events were heard; fails after `limit` milliseconds. */
  untilHeard(count: number, limit?: number): Promise<readonly InputEvent[]>;
  close(): Promise<void>;
}

/** Opens the listener in a terminal of 80 by 24; ready when this resolves. */
export async function openTerminal(program: string, path: string, busy = 0): Promise<Terminal> {
  // Ink takes any environment with CI in it for one without a terminal.
  const { CI: _, ...environment } = process.env;
  const pty = spawn(process.execPath, [program, path, String(busy)], {
    name: 'xterm-256color',
    cols: 80,
    rows: 24,
    env: environment,
  });
  let shown = '';
  let ended = false;
  pty.onData((data) => {
    shown += data;
  });
  pty.onExit(() => {
    ended = true;
  });
  const until = async (holds: () => boolean, limit: number, what: () => string): Promise<void> => {
    const end = performance.now() + limit;
    while (!holds()) {
      if (ended || performance.now() > end)
        throw new Error(`${what()}; shown: ${JSON.stringify(shown.slice(-500))}`);
      await pause(2);
    }
  };
  const file = openSync(path, 'a+');
  const piece = Buffer.alloc(1 << 16);
  const events: InputEvent[] = [];
  let rest = '';
  let at = 0;
  /** Reads on where it stopped. */
  const heard = (): readonly InputEvent[] => {
    for (;;) {
      const count = readSync(file, piece, 0, piece.length, at);
      if (count === 0) return events;
      at += count;
      const lines = `${rest}${piece.toString('latin1', 0, count)}`.split('\n');
      rest = lines.pop() ?? '';
      // A piece may end inside a character: only whole lines are decoded.
      for (const line of lines) events.push(JSON.parse(Buffer.from(line, 'latin1').toString('utf8')));
    }
  };
  await until(
    () => shown.includes('listening'),
    10_000,
    () => 'the program does not start',
  );
  // Raw mode is switched on by an effect, after the first drawing.
  await until(
    () => shown.includes('\u001b[?2004h'),
    10_000,
    () => 'no bracketed paste mode',
  );
  return {
    pty,
    heard,
    untilHeard: async (count, limit = 20_000) => {
      await until(
        () => heard().length >= count,
        limit,
        () => `heard ${heard().length} of ${count}`,
      );
      return heard();
    },
    close: async () => {
      pty.kill('SIGKILL');
      closeSync(file);
      await until(
        () => ended,
        5_000,
        () => 'still running',
      ).catch(() => undefined);
    },
  };
}
