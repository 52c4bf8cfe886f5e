import { cutText, graphemesOf, textWidth } from '../theme/text-width.ts';

/** Where a line may break: not before or after the marks that French sets apart from their word. */
const breaks = /[ \n]*\n[ \n]*|(?<!«) +(?![:;?!»](?:[ \n]|$))/;

/** The text in lines of at most so many cells, broken between words; a word too long for a line is broken inside. */
export function wrapWords(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(breaks).flatMap((whole) => pieces(whole, columns))) {
    const last = lines.at(-1);
    const together = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(together) <= columns) lines[lines.length - 1] = together;
    else lines.push(word);
  }
  return lines;
}

/** The same in at most so many lines; where there are more, the last one ends in the ellipsis. */
export function wrapWordsInto(
  text: string,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  ellipsis: string,
): readonly string[] {
  const lines = wrapWords(text, columns);
  if (lines.length <= rows) return lines;
  const last = lines.slice(rows - 1).join(' ');
  return [...lines.slice(0, rows - 1), cutText(last, columns, ellipsis)];
}

function pieces(word: string, columns: number): readonly string[] {
  if (textWidth(word) <= columns) return [word];
  const broken: string[] = [];
  for (const grapheme of graphemesOf(word)) {
    const last = broken.at(-1);
    if (last !== undefined && textWidth(last + grapheme) <= columns)
      broken[broken.length - 1] = last + grapheme;
    else broken.push(grapheme);
  }
  return broken;
}
