/** Which rows of a long list are on screen. */

/**
 * First of `page` visible rows in a list of `length`, so that row `selected` is among them with a row before and
 * after it where there is one. The window stays in place when the selection moves inside it.
 */
export function windowStart(first: number, selected: number, length: number, page: number): number {
  const context = page > 2 ? 1 : 0;
  const latest = Math.max(0, selected - context);
  const earliest = selected + context - page + 1;
  const start = Math.min(latest, Math.max(earliest, first));
  return Math.max(0, Math.min(start, length - page));
}
