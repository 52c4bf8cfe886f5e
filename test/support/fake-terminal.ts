/** Streams that Ink takes for a terminal, of any size, without one: for what must be driven from inside the process. */
import { Console } from 'node:console';
import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';

export interface FakeTerminal {
  readonly streams: {
    readonly stdin: NodeJS.ReadStream;
    readonly stdout: NodeJS.WriteStream;
    readonly stderr: NodeJS.WriteStream;
  };
  /** All that was written so far. */
  written(): string;
  complaints(): string;
  /** Types as a person does: with a pause after each key. */
  press(...keys: readonly string[]): Promise<void>;
  seen(text: string): Promise<void>;
  resize(columns: number, rows: number): void;
}

// Ink takes the console over; the test runner's console lacks the class it does that with.
console.Console ??= Console;

export function fakeTerminal(columns = 80, rows = 24): FakeTerminal {
  let written = '';
  let complaints = '';
  const output = (keep: (text: string) => void) =>
    Object.assign(new EventEmitter(), {
      columns,
      rows,
      isTTY: true,
      writable: true,
      write(text: string | Uint8Array, ...rest: readonly unknown[]): boolean {
        keep(String(text));
        // Ink waits for the callback before it takes a frame for drawn.
        const done = rest.find((one) => typeof one === 'function');
        if (typeof done === 'function') queueMicrotask(() => done());
        return true;
      },
    });
  const stdout = output((text) => {
    written += text;
  });
  const stderr = output((text) => {
    complaints += text;
  });
  const keyboard = new PassThrough();
  const stdin = Object.assign(keyboard, {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  });
  return {
    // The few members Ink uses are there; a whole terminal is not.
    streams: { stdin, stdout, stderr } as unknown as FakeTerminal['streams'],
    written: () => written,
    complaints: () => complaints,
    async press(...keys) {
      for (const key of keys) {
        keyboard.write(key);
        await new Promise((resolve) => setTimeout(resolve, 70));
      }
    },
    async seen(text) {
      const deadline = Date.now() + 10_000;
      while (!written.includes(text)) {
        if (Date.now() > deadline) throw new Error(`never written: ${text}\n${written}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    resize(newColumns, newRows) {
      Object.assign(stdout, { columns: newColumns, rows: newRows });
      stdout.emit('resize');
    },
  };
}
