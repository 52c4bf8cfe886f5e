/** How much of the ballots found in the urns is left to key: a gauge that empties on its track, and the same in figures. */
import { textWidth } from '../theme/text-width.ts';
import type { Ui } from '../ui.ts';
import { bar } from './bar.ts';
import type { Part } from './line.tsx';

export interface UrnGauge {
  /** Ballots found, and how many of them are not keyed yet. */
  readonly found: number;
  readonly left: number;
  /** Whether contests share the paper: the figures are of all of it. */
  readonly isShared: boolean;
}

const mostCells = 30;
/** Cells below which a gauge shows nothing that its words do not. */
const leastCells = 8;

export function urnGauge(ui: Ui, { found, left, isShared }: UrnGauge): readonly Part[] {
  const text = ui.t(isShared ? 'bundle.left-of-paper' : 'bundle.left', { left, found });
  const cells = Math.min(mostCells, ui.columns - textWidth(text) - 1);
  if (ui.screenReader || cells < leastCells) return [{ text, tone: 'quiet' }];
  const filled = bar(ui.glyphs, left, Math.max(1, found), cells).trimEnd();
  return [
    { text: filled, tone: 'bar' },
    { text: `${ui.glyphs.barTrack.repeat(cells - textWidth(filled))} ${text}`, tone: 'quiet' },
  ];
}
