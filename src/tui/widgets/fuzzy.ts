/** Finds by letters that occur in order, as `tst` finds `totals: show them`. */

/** A text as it is compared: without case and accents. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** How well the query fits the text: 0 is a perfect beginning, more is worse; undefined does not fit. */
export function fuzzyRank(query: string, text: string): number | undefined {
  const wanted = folded(query).replace(/\s+/g, '');
  const letters = folded(text);
  const whole = letters.indexOf(folded(query).trim());
  if (whole >= 0) return whole;
  let at = -1;
  let gaps = 0;
  for (const letter of wanted) {
    const found = letters.indexOf(letter, at + 1);
    if (found < 0) return undefined;
    gaps += found - at - 1;
    at = found;
  }
  return 1000 + gaps;
}
