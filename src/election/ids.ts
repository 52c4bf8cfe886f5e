import { z } from 'zod';

/*
 * Identifiers of an election package. A bare string or number never crosses a room.
 * The error of a schema is no sentence but what was expected, in signs that need no translation.
 */

export const ContestId = z
  .string({ error: 'text' })
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/, { error: 'A-Z a-z 0-9 -, ≤ 20' })
  .brand<'ContestId'>();
export type ContestId = z.infer<typeof ContestId>;

export const BureauId = z
  .string({ error: 'text' })
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, { error: 'A-Z a-z 0-9 -, ≤ 40' })
  .brand<'BureauId'>();
export type BureauId = z.infer<typeof BureauId>;

/** A whole number between bounds, both allowed. */
export function wholeNumber(min: number, max: number) {
  const expected = { error: `${min}–${max}` };
  return z.int(expected).min(min, expected).max(max, expected);
}

/** The number drawn for a list. At most 255, so that it fits one byte of a ballot. */
export const ListNumber = wholeNumber(1, 255).brand<'ListNumber'>();
export type ListNumber = z.infer<typeof ListNumber>;

/** Place on the list, counted from 1, apart for effective and for substitute candidates. At most 127: a list of the Brussels Parliament has 72. */
export const CandidateNumber = wholeNumber(1, 127).brand<'CandidateNumber'>();
export type CandidateNumber = z.infer<typeof CandidateNumber>;
