/** What a show looks like: a file that any asciinema player shows, and the screens at its steps as plain text. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Seconds for which a player rests on a step: officers read, robots do not. */
const rest = 2;

export class Recording {
  readonly #size: { readonly columns: number; readonly rows: number };
  readonly #title: string;
  readonly #events: (readonly [seconds: number, kind: 'o' | 'm', data: string])[] = [];
  readonly #screens: string[] = [];
  readonly #begun = performance.now();
  #rested = 0;

  constructor(title: string, size: { readonly columns: number; readonly rows: number }) {
    this.#title = title;
    this.#size = size;
  }

  /** What a terminal got to show, escape sequences included. */
  output(data: string): void {
    this.#keep('o', data);
  }

  /** A new terminal begins, on an empty screen under this heading. */
  place(heading: string): void {
    this.#keep('m', heading);
    this.#keep('o', `\u001bc\u001b[1m${heading}\u001b[0m\r\n\r\n`);
    this.#rested += rest;
    this.#screens.push(`######## ${heading}\n`);
  }

  /** Keeps the screen as it is now under this title, and rests on it. */
  step(title: string, screen: readonly string[]): void {
    this.#keep('m', title);
    this.#rested += rest;
    const lines = screen.join('\n').replaceAll(/\n{3,}/g, '\n\n');
    this.#screens.push(`==== ${title}\n\n${lines.trimEnd()}\n`);
  }

  /** The screens at the steps, one below the other. */
  get text(): string {
    return this.#screens.join('\n');
  }

  /** The recording as asciicast v2: a header, then a line for each thing that happened. */
  get cast(): string {
    const { columns, rows } = this.#size;
    const header = { version: 2, width: columns, height: rows, title: this.#title };
    return [header, ...this.#events].map((line) => `${JSON.stringify(line)}\n`).join('');
  }

  /** Writes NAME.cast and NAME.txt into the folder, which need not exist. */
  write(folder: string, name: string): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.cast`), this.cast);
    writeFileSync(join(folder, `${name}.txt`), this.text);
  }

  #keep(kind: 'o' | 'm', data: string): void {
    const seconds = (performance.now() - this.#begun) / 1000 + this.#rested;
    this.#events.push([Math.round(seconds * 1000) / 1000, kind, data]);
  }
}
