/**
 * A text from outside as the record may keep it: at most `limit` UTF-16 units, and without halves of surrogate
 * pairs, which have no UTF-8 form and so could not be hashed and read back as the same text.
 */
export function recordText(text: string, limit: number): string {
  return text.slice(0, limit).replace(/\p{Surrogate}/gu, '\u{FFFD}');
}
