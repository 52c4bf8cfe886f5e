/** Where a command speaks: results on standard output, everything else on standard error. */
import type { Problem } from '../base/problem.ts';
import type { Translate } from '../i18n/translate.ts';
import { describeProblem } from './describe-problem.ts';
import { type ExitCode, exitCodeOf } from './exit-codes.ts';
import { oneLine } from './one-line.ts';

/** A stream that takes text. `write` settles once the reader has it, and fails with `OutputClosed` when there is none any more. */
export interface TextSink {
  readonly isTerminal: boolean;
  write(text: string): Promise<void>;
  /** For a terminal: text that the next text writes over. Nobody waits for it. */
  overwrite(text: string): void;
}

/** Whoever read our output has gone (`| head`): not an error, and nothing is left to say. */
export class OutputClosed extends Error {
  override name = 'OutputClosed' as const;
}

export interface Output {
  /** Results: text as it is, line ends included. */
  write(text: string): Promise<void>;
  /** Results: one line, whatever is in the paths and names of which it speaks. */
  line(text: string): Promise<void>;
  /** Results: one JSON document, ended by a line end. */
  json(document: unknown): Promise<void>;
  /** What is wrong, with its place and code: a line each. */
  problem(...problems: readonly Problem[]): Promise<void>;
  /** The same for what ends the command; gives its exit code. */
  refuse(problem: Problem): Promise<ExitCode>;
  /** Something to look at that stops nothing. */
  warning(problem: Problem): Promise<void>;
  /** A remark to the person, one line, never part of the results. */
  note(text: string): Promise<void>;
}

export function outputTo(stdout: TextSink, stderr: TextSink, t: Translate): Output {
  const problem = (...all: readonly Problem[]) =>
    stderr.write(all.map((one) => `${describeProblem(t, one)}\n`).join(''));
  return {
    write: (text) => stdout.write(text),
    line: (text) => stdout.write(`${oneLine(text)}\n`),
    json: (document) => stdout.write(`${JSON.stringify(document)}\n`),
    problem,
    refuse: async (one) => {
      await problem(one);
      return exitCodeOf(one);
    },
    warning: (one) =>
      stderr.write(`${t('said.of', { what: t('cli.warning'), said: describeProblem(t, one) })}\n`),
    note: (text) => stderr.write(`${oneLine(text)}\n`),
  };
}
