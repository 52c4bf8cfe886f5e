/** Pieces of a line of the choices language, each with where it stands, and the problems that point at them. */
import type { Problem } from '../base/problem.ts';
import type { ChoicesExpectation, ChoicesProblemCode } from './problems.ts';
import { shownText } from './shown-text.ts';

export interface Word {
  readonly text: string;
  /** Of its first character, from 1. */
  readonly column: number;
}

/** What stands before the first separator, and what after it; undefined without a separator. */
export function splitWith(separator: string, word: Word): readonly [Word, Word | undefined] {
  const at = word.text.indexOf(separator);
  if (at < 0) return [word, undefined];
  const after = { text: word.text.slice(at + 1), column: word.column + at + 1 };
  return [{ text: word.text.slice(0, at), column: word.column }, after];
}

/** The pieces between separators. */
export function splitAll(separator: string, word: Word): readonly Word[] {
  let column = word.column;
  return word.text.split(separator).map((text) => {
    const piece = { text, column };
    column += text.length + separator.length;
    return piece;
  });
}

export function problemAt(
  code: ChoicesProblemCode,
  word: Word,
  params: Readonly<Record<string, string | number>> = {},
): Problem<ChoicesProblemCode> {
  const atEnd = word.text === '' ? 'yes' : 'no';
  return { code, params: { column: word.column, found: shownText(word.text), atEnd, ...params } };
}

export function syntaxProblem(expected: ChoicesExpectation, word: Word): Problem<ChoicesProblemCode> {
  return problemAt('CHOICES_SYNTAX', word, { expected });
}
