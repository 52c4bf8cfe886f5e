/** The program in a terminal of its own, and what a person would see there. */
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface TerminalRun {
  readonly pty: IPty;
  /**
   * The screen as it is now, line by line, without spaces at the ends. While the program is within a synchronized
   * update (mode 2026) this is the screen before it, as on a terminal that knows the mode: never half a frame.
   */
  screen(): readonly string[];
  /** Sends bytes as a keyboard would. */
  send(bytes: string): void;
  resize(columns: number, rows: number): void;
  /** Resolves once the screen fulfils the condition, with the milliseconds it took; fails with the screen after `limit`. */
  until(what: string, condition: (screen: readonly string[]) => boolean, limit?: number): Promise<number>;
  /** The exit code, once the program has ended. */
  readonly ended: Promise<number>;
  /** All that the program wrote, escape sequences included. */
  output(): string;
  /** How often the bell rang. */
  bells(): number;
  /** Kills the program and resolves once it is gone: a pseudo-terminal must not outlive the thread that opened it. */
  kill(): Promise<void>;
}

export interface TerminalRunOptions {
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** In which it is started; else the folder of the project. */
  readonly folder?: string;
  readonly columns?: number;
  readonly rows?: number;
}

const patience = 20_000;

export function runInTerminal(options: TerminalRunOptions): TerminalRun {
  const { columns = 80, rows = 24 } = options;
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const pty = spawn(options.file, [...options.args], {
    cols: columns,
    rows,
    name: 'xterm-256color',
    env: options.environment,
    ...(options.folder === undefined ? {} : { cwd: options.folder }),
  });
  const waiting = new Set<() => void>();
  let shown: readonly string[] = [];
  const show = (): void => {
    const { active } = terminal.buffer;
    shown = Array.from(
      { length: terminal.rows },
      (_row, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
    );
    for (const look of waiting) look();
  };
  let written = '';
  pty.onData((data) => {
    written += data;
    terminal.write(data, () => {
      if (!terminal.modes.synchronizedOutputMode) show();
    });
  });
  let bells = 0;
  terminal.onBell(() => {
    bells += 1;
  });
  const ended = new Promise<number>((resolve) => {
    pty.onExit(({ exitCode }) =>
      terminal.write('', () => {
        // Whoever was killed within an update leaves half a frame, and a terminal shows it in the end.
        show();
        resolve(exitCode);
      }),
    );
  });
  return {
    pty,
    screen: () => shown,
    send: (bytes) => pty.write(bytes),
    resize: (newColumns, newRows) => {
      terminal.resize(newColumns, newRows);
      pty.resize(newColumns, newRows);
    },
    until: (what, condition, limit = patience) =>
      new Promise((resolve, reject) => {
        const begun = performance.now();
        const end = (): void => {
          clearTimeout(timer);
          waiting.delete(look);
        };
        const look = (): void => {
          if (!condition(shown)) return;
          end();
          resolve(performance.now() - begun);
        };
        const timer = setTimeout(() => {
          end();
          reject(new Error(`never seen: ${what}\n${shown.join('\n')}`));
        }, limit);
        waiting.add(look);
        look();
      }),
    ended,
    output: () => written,
    bells: () => bells,
    kill: async () => {
      pty.kill('SIGKILL');
      await ended;
    },
  };
}
