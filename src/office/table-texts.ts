/** Reasons and remarks: a sentence or two in the official report. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { recordText } from './record-text.ts';

/** In UTF-16 units. */
export const tableTextLimit = 300;

/** The text as the record keeps it; `TABLE_TEXT_MISSING`, `TABLE_TEXT_TOO_LONG`. */
export function statedText(written: string, limit = tableTextLimit): Result<string, Problem> {
  const stated = written.trim();
  if (stated === '') return err({ code: 'TABLE_TEXT_MISSING', params: { expected: limit } });
  if (stated.length > limit) {
    return err({ code: 'TABLE_TEXT_TOO_LONG', params: { found: stated.length, expected: limit } });
  }
  return ok(recordText(stated, limit));
}

/** The same of a note that may be empty; `TABLE_TEXT_TOO_LONG`. */
export function notedText(written: string): Result<string, Problem> {
  return written.trim() === '' ? ok('') : statedText(written);
}
