/** The room that the parts of a grid get: labels may be cut, figures never are. */
import { textWidth } from '../../theme/text-width.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import { type ColumnWindow, columnWindow } from './column-window.ts';

export interface GridRow {
  readonly key: string;
  readonly label: string;
  /** A word beside the label. */
  readonly note: string;
  readonly tone?: Tone;
  /** The figure in that column, as it is written. */
  readonly cell: (column: number) => string;
}

export interface GridColumn {
  readonly title: string;
  /** As wide as the widest figure: that of the last row, which is the sum of all. */
  readonly width: number;
}

export interface GridContent {
  /** Over the labels and the words beside them. */
  readonly heads: readonly [string, string];
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Always seen, under the others. */
  readonly last: GridRow;
}

export interface GridLayout {
  /** Cells of the labels, and of the words beside them. */
  readonly label: number;
  readonly note: number;
  readonly window: ColumnWindow;
}

/** Before a figure; the sign of the selection needs one cell of it. */
export const gridGap = 2;
const leastLabel = 12;

/** A column as wide as its title and the figures down to their sum. */
export function gridColumn(title: string, sum: string): GridColumn {
  return { title, width: Math.max(textWidth(title), textWidth(sum)) };
}

/** The layout with that column selected. */
export function gridLayout(ui: Ui, { heads, columns, rows, last }: GridContent, column: number): GridLayout {
  const widest = (texts: readonly string[]): number => Math.max(...[...new Set(texts)].map(textWidth));
  const all = [...rows, last];
  const natural = widest([heads[0], ...all.map((row) => row.label)]);
  const label = Math.min(natural, Math.max(leastLabel, Math.floor(ui.columns * 0.3)));
  const note = widest([heads[1], ...all.map((row) => row.note)]);
  const room = ui.columns - label - gridGap - note;
  const widths = columns.map(({ width }) => width);
  return { label, note, window: columnWindow(widths, gridGap, room, column) };
}
