/** Reads files in the choices language, line by line. */
import type { Choices } from '../ballot/choices.ts';
import { parseChoicesLine } from '../ballot/choices-language.ts';
import { locate, type Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Election } from '../election/election.ts';
import type { Line } from '../office/input-ports.ts';

export interface ChoicesLine {
  /** From 1, counting blank lines and comments. */
  readonly line: number;
  readonly count: number;
  readonly choices: Choices;
}

/** Far more than all the marks a ballot can bear. */
export const choicesLineLimit = 65_536;

/** What a line says: null for a blank line or a comment; the problem names file and line. */
export function readChoicesLine(
  election: Election,
  file: string,
  { text, number: line, cut }: Line,
): Result<ChoicesLine | null, Problem> {
  const at = { file, line };
  if (cut) return err({ code: 'LINE_TOO_LONG', at, params: { expected: choicesLineLimit } });
  const parsed = parseChoicesLine(election, text);
  if (!parsed.ok) return err(locate(parsed.error, at));
  return ok(parsed.value === null ? null : { line, ...parsed.value });
}
