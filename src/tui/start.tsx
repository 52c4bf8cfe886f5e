/** Opens the terminal, and gives it back as it was. */
import { type Instance, render } from 'ink';
import { MachineFailure } from '../base/failure.ts';
import type { Language } from '../base/language.ts';
import { bugWords } from './last-words.ts';
import type { TerminalServices } from './services.ts';
import { CrashBoundary } from './shell/crash-boundary.tsx';
import { Terminal } from './shell/terminal.tsx';

/** Carriage return, and erase to the end of the line (ECMA-48). */
const startOfCleanLine = '\r\u001b[K';

/**
 * Runs until the officer quits; gives the exit code: 0, or 1 after a bug, whose log and data are then named. Throws the
 * MachineFailure that ended it.
 */
export async function startTerminal(services: TerminalServices): Promise<number> {
  const stderr = services.streams?.stderr ?? process.stderr;
  const stdout = services.streams?.stdout ?? process.stdout;
  const stdin = services.streams?.stdin ?? process.stdin;
  // Before the first frame: what is typed while it is drawn must neither be echoed into it nor end the program.
  stdin.setRawMode(true);
  // What was echoed until now goes, and the first frame begins where a line begins: the other screen keeps the cursor.
  stdout.write(startOfCleanLine);
  let { language } = services;
  const onLanguage = (chosen: Language): void => {
    language = chosen;
    services.onLanguage?.(chosen);
  };
  let crash: { readonly error: unknown } | undefined;
  let instance: Instance | undefined;
  const onCrash = (error: unknown): void => {
    crash ??= { error };
    instance?.unmount();
  };
  instance = render(
    <CrashBoundary onCrash={onCrash}>
      <Terminal services={services} onLanguage={onLanguage} onCrash={onCrash} />
    </CrashBoundary>,
    {
      ...services.streams,
      alternateScreen: true,
      incrementalRendering: true,
      // A frame that answers a key must not wait for the next thirtieth of a second.
      maxFps: 120,
      exitOnCtrlC: false,
      // Ink would take any environment with CI set for one without a terminal; main has looked at the streams.
      interactive: true,
      isScreenReaderEnabled: services.environment['INK_SCREEN_READER'] === 'true',
    },
  );
  // The first frame may have crashed before there was anything to unmount.
  if (crash !== undefined) instance.unmount();
  process.on('uncaughtException', onCrash);
  process.on('unhandledRejection', onCrash);
  // A window that is closed, a line that is cut: Ink alone would end the process before the office is closed.
  const onEnd = (): void => instance?.unmount();
  process.on('SIGHUP', onEnd);
  process.on('SIGTERM', onEnd);
  try {
    await instance.waitUntilExit();
  } finally {
    stdin.setRawMode(false);
    process.off('uncaughtException', onCrash);
    process.off('unhandledRejection', onCrash);
    process.off('SIGHUP', onEnd);
    process.off('SIGTERM', onEnd);
  }
  if (crash === undefined) return 0;
  // A broken machine is no bug: main explains it, now that the terminal is given back.
  if (crash.error instanceof MachineFailure) throw crash.error;
  const log = services.reportBug(crash.error);
  stderr.write(bugWords({ language, columns: stdout.columns }, services.path, log));
  return 1;
}
