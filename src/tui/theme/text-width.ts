/** How many cells a text takes in a terminal, and texts cut or filled to a number of cells. */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/**
 * Text of which every code unit is a character of one cell: ASCII, the letters of Western and Central Europe without the
 * soft hyphen, dashes and quotes, and the signs of the program's own screens.
 */
const singleCells =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2013-\u2026\u2039\u203a\u2190-\u2193\u2500-\u259f\u25b2\u25b8\u25c6\u2713\u2717]*$/;
/** East Asian wide and full-width blocks of Unicode, which terminals draw in two cells. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** What a reader sees as single characters, a letter with its accents as one. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), (part) => part.segment);
}

/** Cells of the text. */
export function textWidth(text: string): number {
  if (singleCells.test(text)) return text.length;
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

function graphemeWidth(grapheme: string): number {
  if (/^[\p{Mark}\p{Control}\p{Format}]+$/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme) || wide.test(grapheme)) return 2;
  return 1;
}

/** The text in at most that many cells; where it is cut, `ellipsis` stands at its end. */
export function cutText(text: string, width: number, ellipsis: string): string {
  if (textWidth(text) <= width) return text;
  const room = width - textWidth(ellipsis);
  let cut = '';
  let used = 0;
  for (const grapheme of graphemesOf(text)) {
    used += graphemeWidth(grapheme);
    if (used > room) break;
    cut += grapheme;
  }
  return room < 0 ? '' : `${cut.trimEnd()}${ellipsis}`;
}

/** The text with spaces up to that many cells; a longer text stays as it is. */
export function fillText(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + space : space + text;
}
