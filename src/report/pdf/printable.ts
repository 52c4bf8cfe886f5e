/** Texts of officers made fit for the fonts of the paper: nothing is left out, and nothing runs over its column. */

/** What is surely in the fonts: Latin letters, the signs of the four languages, thin and unbreakable spaces. */
const usual =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u200b\u2010-\u2014\u2018-\u201e\u2022\u2026\u202f\u20ac]*$/;
/** No letter for any font: controls, half characters, private ones, and what turns the direction of a text. */
const formless = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const segments = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Has no width: what comes after it may stand on the next line. */
const placeToBreak = '\u200b';
/** Longer words may be broken anywhere. */
const longestWord = 24;

/** What stands for characters that cannot be printed: their numbers in Unicode, as `[U+1F600]`. */
export const named = (characters: string): string =>
  `[${[...characters].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}]`;

/** The text with what has no form named. What may not be in the fonts is added to `unusual`, for the typesetter to try. */
export function printable(text: string, unusual: Set<string>): string {
  if (usual.test(text)) return breakable(text, longestWord);
  const whole = text.replace(formless, (one) => (one === '\n' || one === placeToBreak ? one : named(one)));
  for (const { segment } of segments.segment(whole)) if (!usual.test(segment)) unusual.add(segment);
  return breakable(whole, longestWord);
}

/** The text with places to break in words of more than so many letters, which else run over their column. */
function breakable(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const part = Math.ceil(longest / 2);
  return text.replace(/[^\s-]+/gu, (word) => {
    const letters = [...word];
    if (letters.length <= longest) return word;
    return letters.map((one, at) => (at > 0 && at % part === 0 ? `${placeToBreak}${one}` : one)).join('');
  });
}
