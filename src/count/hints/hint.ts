/**
 * What looks like a slip in a count table that two officers typed. A hint is for the chair to look at: it never
 * stops anything, and an honest table may raise one. The sentences are in `i18n` under `hint.<code>`.
 */
import type { Problem } from '../../base/problem.ts';

export const hintCodes = [
  'HINT_NEIGHBOURS_SWAPPED',
  'HINT_LISTS_SWAPPED',
  'HINT_WRONG_LIST',
  'HINT_WRONG_LIST_CANDIDATE',
  'HINT_NAMES_PER_BALLOT',
  'HINT_FACTOR_TEN',
  'HINT_DIGITS_SWAPPED',
  'HINT_DIGIT_MISSING',
  'HINT_ONE_DIGIT',
  'HINT_TRANSPOSITION_EXPLAINS',
  'HINT_ENTRIES_CROSSED',
  'HINT_ENTRIES_OTHER_LIST',
  'HINT_ENTRIES_LISTS_SWAPPED',
] as const;
export type HintCode = (typeof hintCodes)[number];

/** A code and the figures that raised it; what is `expected` is rounded, for reading only. */
export type Hint = Problem<HintCode>;
