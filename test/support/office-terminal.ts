/** A practice office, and the program's terminal on it in this process. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';
import type { Clock, Ledger } from '../../src/office/ports.ts';
import { startTerminal } from '../../src/tui/start.tsx';
import { atDesk } from './desk.ts';
import { type FakeTerminal, fakeTerminal } from './fake-terminal.ts';
import { sealing } from './sealing.ts';

export interface AtTerminal {
  readonly press: FakeTerminal['press'];
  /** What was written after what was seen last holds the text, sooner or later. */
  sees(text: string): Promise<void>;
  /** All that was written since the terminal was opened. */
  written(): string;
}

export interface OfficeTerminal {
  readonly ledger: Ledger;
  readonly path: string;
  readonly clock: Clock;
  /** Opens the terminal, and signs the practice officer in, who first sees the board where nothing else is said. */
  at(name: string, wishes?: { readonly lockAfter?: number; readonly sees?: string }): Promise<AtTerminal>;
  /** Leaves the terminal as a person does, who must have met no complaint, and takes the office away. */
  close(): Promise<void>;
}

const [enter, end] = ['\r', '\u0003'] as const;

/** An office of the election package, in a folder of its own. */
export function officeTerminal(text: string): OfficeTerminal {
  const clock = { now: () => new Date().toISOString() };
  const folder = mkdtempSync(join(tmpdir(), 'telbureau-terminal-'));
  const path = join(folder, 'office.db');
  const created = createOffice(officeFiles, clock, { path, text, practice: true });
  if (!created.ok) throw new Error('no office');
  const { ledger } = created.value;
  let leave: (() => Promise<void>) | undefined;
  return {
    ...{ ledger, path, clock },
    async at(name, { lockAfter = atDesk.lockAfter, sees: first = 'Registered' } = {}) {
      const terminal = fakeTerminal();
      const ended = startTerminal({
        ...{
          ledger,
          files: officeFiles,
          sealing,
          ...atDesk,
          lockAfter,
          path,
          clock,
          language: 'en',
          environment: { TERM: 'xterm' },
        },
        randomness: { bytes: (count: number) => new Uint8Array(count) },
        reportBug: (error) => {
          throw error;
        },
        streams: terminal.streams,
      });
      leave = async () => {
        await terminal.press(end, end);
        expect(await ended).toBe(0);
        expect(terminal.complaints()).toBe('');
      };
      let from = 0;
      const sees = async (wanted: string): Promise<void> => {
        const deadline = Date.now() + 10_000;
        while (!terminal.written().slice(from).includes(wanted)) {
          if (Date.now() > deadline)
            throw new Error(`never written: ${wanted}\n${terminal.written().slice(from)}`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        from = terminal.written().indexOf(wanted, from) + wanted.length;
      };
      await terminal.press(...name, enter, ...'practice', enter);
      await sees(first);
      return { press: terminal.press, sees, written: terminal.written };
    },
    async close() {
      try {
        await leave?.();
      } finally {
        ledger.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
