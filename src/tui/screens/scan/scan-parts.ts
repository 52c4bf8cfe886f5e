/** Lines of the scan screen as parts with a tone each. */
import { textWidth } from '../../theme/text-width.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import type { Part } from '../../widgets/line.tsx';
import { wrapWords } from '../../widgets/wrap-words.ts';

export type Parts = readonly Part[];

export const partsWidth = (parts: Parts): number => parts.reduce((sum, { text }) => sum + textWidth(text), 0);

/** The parts, and spaces up to that many cells. */
export function filled(parts: Parts, columns: number): Parts {
  const space = columns - partsWidth(parts);
  return space > 0 ? [...parts, { text: ' '.repeat(space) }] : parts;
}

export const wrapped = (ui: Ui, text: string, tone: Tone): readonly Parts[] =>
  wrapWords(text, ui.columns).map((line) => [{ text: line, tone }]);

const between = (ui: Ui): Parts => [{ text: `  ${ui.glyphs.between}  `, tone: 'quiet' }];

export const joined = (ui: Ui, items: readonly Parts[]): Parts =>
  items.flatMap((item, index) => (index === 0 ? item : [...between(ui), ...item]));

/** The items in as few lines as hold them: an item is broken only where it is longer than a line. */
export function packed(ui: Ui, items: readonly Part[]): readonly Parts[] {
  const lines: Parts[] = [];
  for (const { text, tone = 'normal' } of items) {
    const last = lines.at(-1);
    const together = last === undefined ? null : joined(ui, [last, [{ text, tone }]]);
    if (together !== null && partsWidth(together) <= ui.columns) lines[lines.length - 1] = together;
    else lines.push(...wrapped(ui, text, tone));
  }
  return lines;
}

/** The lines of the left beside those of the right, which begin at the column given. */
export function beside(left: readonly Parts[], right: readonly Parts[], column: number): readonly Parts[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const other = right[row] ?? [];
    return other.length === 0 ? (left[row] ?? []) : [...filled(left[row] ?? [], column), ...other];
  });
}
