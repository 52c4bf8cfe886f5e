/** What slip of a pen or of a finger turns one figure into another. */
import { exactCount } from '../exact-count.ts';
import type { Hint, HintCode } from './hint.ts';

export type DigitSlip = 'factor-ten' | 'digits-swapped' | 'digit-missing-or-doubled' | 'one-digit';

const codes = {
  'factor-ten': 'HINT_FACTOR_TEN',
  'digits-swapped': 'HINT_DIGITS_SWAPPED',
  'digit-missing-or-doubled': 'HINT_DIGIT_MISSING',
  'one-digit': 'HINT_ONE_DIGIT',
} as const satisfies Record<DigitSlip, HintCode>;

/**
 * The slip by which two figures for the same thing differ, the most telling that fits: a zero too many (180 and
 * 1800), two neighbouring digits that changed places (821 and 812), a digit left out or typed twice (1183 and
 * 183), a single digit that differs (812 and 872). null for equal figures and for those that no such slip
 * explains; two figures of one digit each always differ in a single one, so that says nothing.
 */
export function transpositionHint(one: number, other: number): DigitSlip | null {
  const shorter = Math.min(exactCount(one), exactCount(other));
  const longer = Math.max(one, other);
  if (shorter === longer) return null;
  const [few, many] = [String(shorter), String(longer)];
  if (many === `${few}0`) return 'factor-ten';
  const at = firstDifference(few, many);
  if (many.length === few.length + 1)
    return few.slice(at) === many.slice(at + 1) ? 'digit-missing-or-doubled' : null;
  if (many.length !== few.length) return null;
  if (swapDigits(few, at) === many) return 'digits-swapped';
  return few.length > 1 && few.slice(at + 1) === many.slice(at + 1) ? 'one-digit' : null;
}

/** The hint of that slip, with both figures; null where there is none. */
export function digitSlip(one: number, other: number): Hint | null {
  const slip = transpositionHint(one, other);
  return slip === null ? null : { code: codes[slip], params: { one, other } };
}

/** A text of digits, the one at that place and the next exchanged. */
export const swapDigits = (digits: string, at: number): string =>
  digits.slice(0, at) + digits.slice(at + 1, at + 2) + digits.slice(at, at + 1) + digits.slice(at + 2);

/** The place of the first digit in which they differ; the length of the shorter where it begins the longer. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
