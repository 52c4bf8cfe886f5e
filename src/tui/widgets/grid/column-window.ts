/** Which columns of a wide grid are seen. */

export interface ColumnWindow {
  /** The first one that is seen, and the first after it that is not. */
  readonly from: number;
  readonly to: number;
}

/**
 * The columns are turned over like the leaves of a ledger: as many whole ones as fit in `room`, and the leaf with the
 * selected one. At least one is shown.
 */
export function columnWindow(
  widths: readonly number[],
  gap: number,
  room: number,
  selected: number,
): ColumnWindow {
  let from = 0;
  let used = 0;
  for (const [index, width] of widths.entries()) {
    if (index > from && used + gap + width > room) {
      if (selected < index) return { from, to: index };
      from = index;
      used = 0;
    }
    used += gap + width;
  }
  return { from, to: widths.length };
}
