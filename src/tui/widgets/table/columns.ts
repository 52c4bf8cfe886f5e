/** Which columns of a table are shown, and how wide, in the room there is. */

import { textWidth } from '../../theme/text-width.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly text: (row: Row) => string;
  readonly tone?: (row: Row) => Tone;
  /** Of the row of totals; nothing without it. */
  readonly total?: string;
  /** Names may be cut, down to this many cells; figures never are. */
  readonly least?: number;
  /** Columns are dropped before a name gets fewer cells than this. */
  readonly comfort?: number;
  /** Where it is narrow, columns go in ascending order, those of one number together; without one a column stays. */
  readonly drop?: number;
  /** Drawn as a bar, which takes what is left of the line; `text` is not used. */
  readonly bar?: (row: Row) => { readonly value: number; readonly whole: number };
}

export interface FittedColumn<Row> extends Column<Row> {
  readonly width: number;
}

const leastBar = 8;
const mostBar = 60;
export const columnGap = 2;
/** Cells before the first column, for the sign of the selection. */
export const selectionWidth = 2;

/**
 * The columns that fit, each as wide as its widest text. Names shrink to what is comfortable, then columns are
 * dropped whole, then names shrink to the least: a table never shows half a figure. What is left over makes bars longer.
 */
export function fitColumns<Row>(
  ui: Ui,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly FittedColumn<Row>[] {
  const wanted = columns.map((column) => ({ ...column, width: naturalWidth(column, rows) }));
  const kept = keptColumns(wanted, ui.columns);
  let excess = fullWidth(kept) - ui.columns;
  return kept.map((column) => {
    if (column.bar !== undefined && excess < 0) {
      return { ...column, width: Math.min(mostBar, column.width - excess) };
    }
    if (excess <= 0 || column.least === undefined) return column;
    const width = Math.max(Math.min(column.least, column.width), column.width - excess);
    excess -= column.width - width;
    return { ...column, width };
  });
}

/** Groups go in ascending order until the rest fits; then those that went in vain come back, the last gone first. */
function keptColumns<Row>(columns: readonly FittedColumn<Row>[], room: number): readonly FittedColumn<Row>[] {
  const groups = [...new Set(columns.flatMap((column) => column.drop ?? []))].toSorted(
    (one, other) => one - other,
  );
  const without = (gone: ReadonlySet<number>) =>
    columns.filter((column) => column.drop === undefined || !gone.has(column.drop));
  const fits = (gone: ReadonlySet<number>): boolean => comfortableWidth(without(gone)) <= room;
  const gone = new Set<number>();
  for (const group of groups) {
    if (fits(gone)) break;
    gone.add(group);
  }
  for (const group of [...gone].reverse()) {
    gone.delete(group);
    if (!fits(gone)) gone.add(group);
  }
  return without(gone);
}

function naturalWidth<Row>(column: Column<Row>, rows: readonly Row[]): number {
  if (column.bar !== undefined) return leastBar;
  const own = Math.max(textWidth(column.title), textWidth(column.total ?? ''));
  return rows.reduce((widest, row) => Math.max(widest, textWidth(column.text(row))), own);
}

type Widths = readonly { readonly width: number; readonly least?: number; readonly comfort?: number }[];

const gaps = (columns: Widths): number => selectionWidth + columnGap * Math.max(0, columns.length - 1);

const fullWidth = (columns: Widths): number =>
  columns.reduce((sum, column) => sum + column.width, gaps(columns));

const comfortableWidth = (columns: Widths): number =>
  columns.reduce(
    (sum, { width, least = width, comfort = least }) => sum + Math.min(width, comfort),
    gaps(columns),
  );
