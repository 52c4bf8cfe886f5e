/** A computer of a bureau: a shell in a terminal, in a folder of its own, at which officers type. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../../src/base/language.ts';
import { type Translate, translator } from '../../src/i18n/translate.ts';
import { runInTerminal } from '../../test/support/pty.ts';
import { type Robot, robotAt } from '../../test/support/robot.ts';
import type { Recording } from './recording.ts';

export interface ComputerOptions {
  /** Stands before every command that is typed. */
  readonly name: string;
  readonly folder: string;
  readonly language: Language;
  readonly size: { readonly columns: number; readonly rows: number };
  readonly recording: Recording;
}

/** The environment of a shell that finds the built program as `telbureau` and nothing of who started the show. */
export function computerEnvironment(folder: string, language: Language): NodeJS.ProcessEnv {
  const programs = join(folder, '.programs');
  mkdirSync(programs, { recursive: true });
  const program = resolve('dist/main.js');
  writeFileSync(join(programs, 'telbureau'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`, {
    mode: 0o755,
  });
  const path = `${programs}:${process.env['PATH']}`;
  return { PATH: path, HOME: folder, TERM: 'xterm-256color', LANG: `${language}_BE.UTF-8` };
}

export class Computer {
  readonly robot: Robot;
  readonly folder: string;
  readonly language: Language;
  readonly t: Translate;
  readonly #prompt: string;
  readonly #recording: Recording;

  constructor({ name, folder, language, size, recording }: ComputerOptions) {
    this.folder = folder;
    this.language = language;
    this.t = translator(language);
    this.#prompt = `${name}:`;
    this.#recording = recording;
    const environment = { ...computerEnvironment(folder, language), PS1: `${this.#prompt} `, ENV: '' };
    const run = runInTerminal({ file: '/bin/sh', args: ['-i'], environment, folder, ...size });
    run.pty.onData((data) => recording.output(data));
    this.robot = robotAt(run);
  }

  /** Keeps the screen under this title. */
  step(title: string): void {
    this.#recording.step(title, this.robot.screen());
  }

  /** Types a command, and the passwords it asks for; gives what it answered, once the shell waits for the next one. */
  async command(line: string, ...passwords: readonly string[]): Promise<string> {
    await this.#typed(line);
    for (const password of passwords) {
      await this.robot.until('a question for a password', () =>
        this.#text().endsWith(this.t('cli.ask-password')),
      );
      this.robot.send(`${password}\r`);
    }
    await this.#atPrompt();
    const lines = this.#text();
    return lines.slice(lines.lastIndexOf(line) + line.length).trim();
  }

  /** Opens the program on the office of this computer. */
  async open(): Promise<void> {
    await this.#typed('telbureau --db kantoor.db');
  }

  /** Leaves the program, whatever it shows. */
  async leave(): Promise<void> {
    await this.robot.press('ctrl+c');
    await this.robot.press('ctrl+c');
    await this.#atPrompt();
  }

  async close(): Promise<void> {
    await this.robot.kill();
  }

  async #typed(line: string): Promise<void> {
    await this.#atPrompt();
    this.robot.send(line);
    await this.robot.until(line, () => this.#text().endsWith(line));
    this.robot.send('\r');
  }

  #atPrompt(): Promise<number> {
    return this.robot.until('a shell that waits', () => this.#text().endsWith(this.#prompt));
  }

  /** What the screen shows, as if no line had been broken at its edge. */
  #text(): string {
    const edge = this.robot.pty.cols;
    return this.robot
      .screen()
      .map((line) => (line.length === edge ? line : `${line}\n`))
      .join('')
      .trimEnd();
  }
}
