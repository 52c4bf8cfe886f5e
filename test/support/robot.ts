/** An officer at the terminal: presses commands by their name, reads what is on screen, waits for it. */
import { programEnvironment } from './program.ts';
import { runInTerminal, type TerminalRun } from './pty.ts';

const bytes: Readonly<Record<string, string>> = {
  enter: '\r',
  tab: '\t',
  escape: '\u001b',
  backspace: '\u007f',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  pageUp: '\u001b[5~',
  pageDown: '\u001b[6~',
  space: ' ',
};

/** Slower than any scanner: what comes faster is taken for one. */
const betweenKeys = 70;

export interface Robot extends TerminalRun {
  /** Presses a key of the keymap, as `t`, `enter` or `ctrl+p`. */
  press(chord: string): Promise<void>;
  /** Presses a key that changes something on the screen, and waits until that is seen: no time is lost, and no key. */
  strike(chord: string): Promise<void>;
  /** Types as a person does. */
  type(text: string): Promise<void>;
  /** Fills fields in, each ended with Enter: what is written at once into a form is typed into it. */
  fill(...texts: readonly string[]): Promise<void>;
  see(text: string): Promise<number>;
  gone(text: string): Promise<number>;
  signIn(name: string): Promise<void>;
}

/** Opens the program's screens on an office. */
export function openTerminal(
  db: string,
  options: {
    readonly language?: string;
    readonly columns?: number;
    readonly rows?: number;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Robot {
  const { language = 'en', environment = {} } = options;
  return robotAt(
    runInTerminal({
      file: process.execPath,
      args: ['dist/main.js', '--db', db, '--lang', language],
      environment: { ...programEnvironment(), ...environment },
      ...(options.columns === undefined ? {} : { columns: options.columns }),
      ...(options.rows === undefined ? {} : { rows: options.rows }),
    }),
  );
}

/** An officer at a terminal in which the program runs, or a shell that starts it. */
export function robotAt(run: TerminalRun): Robot {
  const sent = (chord: string): string =>
    chord.startsWith('ctrl+') ? control(chord.slice(5)) : (bytes[chord] ?? chord);
  const press = async (chord: string): Promise<void> => {
    run.send(sent(chord));
    await new Promise((resolve) => setTimeout(resolve, betweenKeys));
  };
  const type = async (text: string): Promise<void> => {
    for (const character of text) await press(character === ' ' ? 'space' : character);
  };
  const see = (text: string): Promise<number> =>
    run.until(text, (screen) => screen.some((line) => line.includes(text)));
  const changed = (what: string, before: string): Promise<number> =>
    run.until(what, (screen) => screen.join('\n') !== before);
  const strike = async (chord: string): Promise<void> => {
    const before = run.screen().join('\n');
    run.send(sent(chord));
    await changed(`what ${chord} does`, before);
  };
  const fill = async (...texts: readonly string[]): Promise<void> => {
    for (const text of texts) {
      const empty = run.screen().join('\n');
      run.send(text);
      await changed(`${text} in its field`, empty);
      // An Enter right behind this one would be taken for the end of the same burst.
      const filled = run.screen().join('\n');
      await press('enter');
      await changed('what Enter does', filled);
    }
  };
  return {
    ...run,
    press,
    strike,
    type,
    fill,
    see,
    gone: (text) => run.until(`no more ${text}`, (screen) => !screen.some((line) => line.includes(text))),
    signIn: async (name) => {
      await run.until('a marked field', (screen) => screen.some((line) => /[>▸]/.test(line)));
      await type(name);
      await press('enter');
      await type('practice');
      await press('enter');
    },
  };
}

const control = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 96);
