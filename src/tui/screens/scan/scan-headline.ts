/** What is said of the last ballot: one word in large letters, and under it what it means. */
import { problemText } from '../../../i18n/problem-text.ts';
import { fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { drawsBlocks, largeLetters } from '../../widgets/block-letters.ts';
import { type Parts, packed, partsWidth, wrapped } from './scan-parts.ts';
import type { Headline, JudgedScan, PaperResult, ScanState } from './scan-state.ts';

export const looks = {
  valid: { glyph: 'good', tone: 'good', word: 'scan.word.valid' },
  blank: { glyph: 'good', tone: 'good', word: 'scan.word.blank' },
  invalid: { glyph: 'good', tone: 'good', word: 'scan.word.invalid' },
  several: { glyph: 'good', tone: 'good', word: 'scan.word.valid' },
  duplicate: { glyph: 'bad', tone: 'bad', word: 'scan.word.duplicate' },
  conflict: { glyph: 'bad', tone: 'bad', word: 'scan.word.conflict' },
  refused: { glyph: 'bad', tone: 'bad', word: 'scan.word.refused' },
} as const satisfies Readonly<Record<Headline, unknown>>;

/** Rows under which the word is written in ordinary letters, so that the last scans stay on screen. */
const rowsForLargeLetters = 20;
/** Before the large letters, for the sign of the verdict. */
const margin = 4;
/** Between the word and the number. */
const numberGap = '    ';

const isLarge = (ui: Ui): boolean => !ui.screenReader && ui.rows >= rowsForLargeLetters;
const large = (ui: Ui, text: string): readonly string[] => largeLetters(ui.glyphs, text);

/** Lines of the largest word of the language: what stands under the word keeps its place from verdict to verdict. */
export function headlineRows(ui: Ui): number {
  if (!isLarge(ui)) return 1;
  return Math.max(...Object.values(looks).map(({ word }) => large(ui, ui.t(word)).length));
}

export function headlineLines(ui: Ui, { shown, number }: ScanState): readonly Parts[] {
  if (shown === null) return [[{ text: ui.t('scan.ready'), tone: 'strong' }]];
  const { glyph, tone, word } = looks[shown.headline];
  const text = ui.t(word);
  const counted = number === null ? '' : ui.number(number);
  const plain: Parts = [
    { text: `${ui.glyphs[glyph]} ${text}`, tone },
    { text: counted === '' ? '' : ` ${counted}`, tone: 'strong' },
  ];
  if (!isLarge(ui)) return [plain];
  const letters = large(ui, text);
  const width = Math.max(...letters.map(textWidth));
  const middle = letters.length - (drawsBlocks(ui.glyphs) ? 2 : 3);
  const withNumber = (figures: readonly string[]): readonly Parts[] =>
    letters.map((line, row): Parts => {
      // The word may have a line of accents above; the number stands on its last line.
      const figure = figures[row - letters.length + figures.length] ?? '';
      return [
        { text: (row === middle ? ui.glyphs[glyph] : '').padEnd(margin), tone },
        { text: figure === '' ? line : fillText(line, width, 'left'), tone },
        { text: figure === '' ? '' : `${numberGap}${figure}`, tone: 'strong' },
      ];
    });
  // A thousands separator is too small for large letters.
  const digits = large(ui, counted.replace(/\D/g, ' '));
  const fitting = [withNumber(digits), withNumber([counted])].find((lines) =>
    lines.every((line) => partsWidth(line) <= ui.columns),
  );
  if (fitting === undefined) return [plain];
  return [...Array.from({ length: headlineRows(ui) - fitting.length }, () => []), ...fitting];
}

export function explanation(ui: Ui, { shown, halted, waiting }: ScanState): readonly Parts[] {
  if (shown === null) return wrapped(ui, ui.t('scan.ready.hint'), 'quiet');
  if (shown.problem === null) return countedAs(ui, shown);
  return [
    ...wrapped(ui, problemText(ui.t, shown.problem), 'normal'),
    ...(halted ? wrapped(ui, ui.t('scan.go-on', { waiting: waiting.length }), 'warning') : []),
  ];
}

function countedAs(ui: Ui, { token, results }: JudgedScan): readonly Parts[] {
  const [only, another] = results;
  const named = { token: token ?? '' };
  if (only === undefined || another !== undefined) {
    const said = wrapped(ui, ui.t('scan.said.several', named), 'normal');
    const each = results.map((one) => ({
      text: resultText(ui, one),
      tone: one.result === 'invalid' ? ('strong' as const) : ('normal' as const),
    }));
    return [...said, ...packed(ui, each)];
  }
  const said = ui.t(`scan.said.${only.result}`, named);
  const why = only.result === 'invalid' ? ` ${ui.t('scan.ground', groundOf(ui, only))}` : '';
  return wrapped(ui, `${said}${why}`, 'normal');
}

function resultText(ui: Ui, one: PaperResult): string {
  const ground = one.result === 'invalid' ? groundOf(ui, one) : { reason: '', article: '' };
  return ui.t('scan.result', { paper: one.paper, result: one.result, ...ground });
}

const groundOf = (ui: Ui, { reason, article }: Extract<PaperResult, { result: 'invalid' }>) => ({
  reason: ui.t(`reason.${reason}`),
  article,
});
