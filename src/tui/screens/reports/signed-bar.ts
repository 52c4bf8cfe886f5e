/** How many reports are signed of how many, as a bar on its track and in figures. */
import type { ReportsSigned } from '../../../office/reports-signed.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { bar } from '../../widgets/bar.ts';
import type { Part } from '../../widgets/line.tsx';

const mostCells = 24;

export function signedBar(ui: Ui, { signed, all }: ReportsSigned): readonly Part[] {
  const label: Part = { text: `${ui.t('reports.signed')} `, tone: 'quiet' };
  const figure: Part = { text: ui.t('board.reports-of', { signed, all }), tone: 'strong' };
  const cells = Math.min(mostCells, ui.columns - textWidth(`${label.text}${figure.text}  `));
  if (ui.screenReader || cells < 4) return [label, figure];
  const { filled, rest } = signedTrack(ui, { signed, all }, cells);
  return [label, figure, { text: '  ' }, { text: filled, tone: 'bar' }, { text: rest, tone: 'quiet' }];
}

/** The bar by itself in so many cells: what is signed, and the track behind it. */
export function signedTrack(
  { glyphs }: Ui,
  { signed, all }: ReportsSigned,
  cells: number,
): { readonly filled: string; readonly rest: string } {
  const filled = bar(glyphs, signed, all, cells).trimEnd();
  return { filled, rest: glyphs.barTrack.repeat(cells - textWidth(filled)) };
}
