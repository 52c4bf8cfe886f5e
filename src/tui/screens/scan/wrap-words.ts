import { cutText, textWidth } from '../../theme/text-width.ts';

/** The text in lines of at most so many cells, broken between words; a longer word is cut. */
export function wrapWords(text: string, columns: number, ellipsis: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    const together = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(together) <= columns) {
      lines[lines.length - 1] = together;
    } else {
      lines.push(cutText(word, columns, ellipsis));
    }
  }
  return lines;
}
