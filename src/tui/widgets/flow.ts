/** What stands side by side, by the line it comes on: as many to a line as fit whole, never one broken. */
export function flow<Item>(
  items: readonly Item[],
  widthOf: (item: Item) => number,
  { gap, columns }: { readonly gap: number; readonly columns: number },
): readonly (readonly Item[])[] {
  const lines: Item[][] = [[]];
  let used = 0;
  for (const item of items) {
    const width = widthOf(item);
    if (used > 0 && used + width > columns) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(item);
    used += width + gap;
  }
  return lines;
}
