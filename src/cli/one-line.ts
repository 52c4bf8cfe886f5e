/**
 * A text from outside (the name of a file, an argument) as it may stand within a line: what would end the line, move
 * the cursor, change colours or turn the direction of writing is written as an escape.
 */
export function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
