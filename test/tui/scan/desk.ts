/** The built program in a pseudo-terminal, with a person before it and a scanner beside it. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import { createOffice } from '../../../src/office/create-office.ts';
import type { Ledger } from '../../../src/office/ports.ts';
import { cantonPackage, temporaryFolder, tickingClock } from '../../office/practice-canton.ts';
import { programEnvironment } from '../../support/program.ts';
import { runInTerminal, type TerminalRun } from '../../support/pty.ts';

/** More than the program holds back a character to see whether a scanner sent it. */
const betweenKeys = 80;

export interface Desk extends Omit<TerminalRun, 'screen'> {
  screen(): string;
  /** Waits until the screen shows the text; gives the time it took in milliseconds. */
  untilShown(text: string | RegExp, limit?: number): Promise<number>;
  /** Presses keys one after the other, as a hand does. */
  press(...keys: readonly string[]): Promise<void>;
}

/** A new practice office on a real file, closed. */
export function newOfficeFile(): string {
  const path = join(temporaryFolder(), 'office.db');
  const created = createOffice(officeFiles, tickingClock(), { path, text: cantonPackage, practice: true });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  created.value.ledger.close();
  return path;
}

export function openFile(path: string): Ledger {
  const opened = officeFiles.open(path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** Starts the program on an office; 80 by 24, in English. */
export function startProgram(path: string): Desk {
  const run = runInTerminal({
    file: process.execPath,
    args: ['dist/main.js', '--db', path, '--lang', 'en'],
    environment: programEnvironment(),
  });
  return {
    ...run,
    screen: () => run.screen().join('\n'),
    press: async (...keys) => {
      for (const key of keys) {
        await pause(betweenKeys);
        run.send(key);
      }
    },
    untilShown: (text, limit) =>
      run.until(
        String(text),
        (screen) => {
          const shown = screen.join('\n');
          return typeof text === 'string' ? shown.includes(text) : text.test(shown);
        },
        limit,
      ),
  };
}

/** Signs anna in and opens the scan screen of the first digital bureau, the second on the board. */
export async function goScanning(desk: Desk): Promise<void> {
  await desk.untilShown('Password');
  await desk.press(...'anna', '\r', ...'practice', '\r');
  await desk.untilShown('Digitaal 1');
  await desk.press('\u001b[B', '\r');
  await desk.untilShown('Ready to scan');
}
