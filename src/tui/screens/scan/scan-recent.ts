/** The last scans, newest first: each with its verdict, and in a few words why it does not count. */
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { cutText, fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { looks } from './scan-headline.ts';
import { filled, type Parts, partsWidth } from './scan-parts.ts';
import type { ScanState, TakenBack } from './scan-state.ts';

type Recent = ScanState['recent'][number];

const gap = 2;
/** Columns under which two scans do not stand beside each other. */
const columnsForTwo = 70;

/** One under the other in so many rows, else two beside each other, down the first column. */
export function recentLines(ui: Ui, recent: readonly Recent[], columns: 1 | 2): readonly Parts[] {
  if (recent.length === 0) return [];
  const width = verdictWidth(ui);
  const title: Parts = [{ text: ui.t('scan.recent'), tone: 'quiet' }];
  if (columns === 1 || ui.screenReader)
    return [title, ...recent.map((scan) => cell(ui, scan, width, ui.columns))];
  const half = Math.floor(ui.columns / 2);
  const cells = recent.map((scan) => cell(ui, scan, width, half - gap));
  const rows = Math.min(5, cells.length);
  return [
    title,
    ...Array.from({ length: rows }, (_, row) => {
      const left = cells[row] ?? [];
      const right = cells[row + rows] ?? [];
      return right.length === 0 ? left : [...filled(left, half), ...right];
    }),
  ];
}

/** One column wherever ten rows are left: there no scan changes its column when the next one comes. */
export const recentColumns = (ui: Ui, rowsLeft: number, rows: number): 1 | 2 =>
  rowsLeft > rows || ui.columns < columnsForTwo ? 1 : 2;

const takenBackWords = {
  undone: 'scan.word.undone',
  voided: 'scan.word.voided',
} as const satisfies Readonly<Record<TakenBack, MessageKey>>;

function cell(ui: Ui, scan: Recent, width: number, columns: number): Parts {
  const { glyph, tone, word } = looks[scan.headline];
  const { takenBack } = scan;
  const verdict: Parts = [
    { text: `${ui.glyphs[takenBack ? 'warning' : glyph]} `, tone: takenBack ? 'warning' : tone },
    { text: fillText(ui.t(takenBack ? takenBackWords[takenBack] : word), width + gap, 'left') },
  ];
  const room = columns - partsWidth(verdict);
  const token = scan.token === null ? '' : `${scan.token}  `;
  const [most = '', ...less] = why(ui, scan);
  const whole = `${token}${[most, ...less].join(', ')}`.trimEnd();
  const detail = textWidth(whole) <= room ? whole : `${token}${most}`;
  return [...verdict, { text: cutText(detail, room, ui.glyphs.ellipsis), tone: 'quiet' }];
}

function verdictWidth(ui: Ui): number {
  const words = [...Object.values(looks).map(({ word }) => word), ...Object.values(takenBackWords)];
  return Math.max(...words.map((word) => textWidth(ui.t(word))));
}

/** What matters most comes first. */
function why(ui: Ui, { headline, problem, results }: Recent): readonly string[] {
  if (headline === 'refused' && problem !== null) return [ui.t('refusal.short', { code: problem.code })];
  if (headline !== 'several') return [];
  return (['invalid', 'blank'] as const).flatMap((result) => {
    const count = results.filter((one) => one.result === result).length;
    return count === 0 ? [] : [ui.t(`scan.recent.${result}`, { count })];
  });
}
