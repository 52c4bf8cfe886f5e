/** Reasons and remarks: a sentence or two in the official report. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { wellFormed } from './record-text.ts';

/** In UTF-16 units. */
export const tableTextLimit = 300;

/**
 * Terminal sequences, control characters, and those that show nothing or turn the direction of what follows: nobody
 * types them into a report, and a reader would not see that they are there.
 */
const unseen = /\p{Cc}\[[0-?]*[ -/]*[@-~]|[\p{Cc}\p{Zl}\p{Zp}]|[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** What of a text can be read: between two lines or after a control character there is a space. Read again it is the same. */
export const readable = (written: string): string =>
  wellFormed(written)
    .replace(unseen, (found) => (/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(found) ? '' : ' '))
    .trim();

/** Whether there is a letter or a digit in it. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The text as the record keeps it, with a letter or a digit at least; `TABLE_TEXT_MISSING`, `TABLE_TEXT_TOO_LONG`. */
export function statedText(written: string, limit = tableTextLimit): Result<string, Problem> {
  const stated = readable(written);
  return saysSomething(stated)
    ? withinLimit(stated, limit)
    : err({ code: 'TABLE_TEXT_MISSING', params: { expected: limit } });
}

/** The same of a note, which may be anything, or nothing; `TABLE_TEXT_TOO_LONG`. */
export const notedText = (written: string): Result<string, Problem> =>
  withinLimit(readable(written), tableTextLimit);

const withinLimit = (text: string, limit: number): Result<string, Problem> =>
  text.length > limit
    ? err({ code: 'TABLE_TEXT_TOO_LONG', params: { found: text.length, expected: limit } })
    : ok(text);

/** Whether the record may keep the text where something has to be stated: it is what is kept of itself. */
export const isStated = (text: string, limit = tableTextLimit): boolean =>
  isKept(statedText(text, limit), text);

/** The same of a note. */
export const isNoted = (text: string): boolean => isKept(notedText(text), text);

const isKept = (kept: Result<string, Problem>, text: string): boolean => kept.ok && kept.value === text;
