/** Where one is in a list: on a row that is known by its key, so that the selection stays on it when others come or go. */
import { type ListMove, movedRow } from '../../keys/list-keys.ts';
import { windowStart } from '../window.ts';

export interface ListPosition {
  readonly key: string | null;
  /** Where the key was last seen. */
  readonly row: number;
  /** First visible row. */
  readonly first: number;
}

export const startOfList: ListPosition = { key: null, row: 0, first: 0 };

/** The position in the list as it is now: on the same key, or, if it is gone, on the row in its place. */
export function settle(position: ListPosition, keys: readonly string[], page: number): ListPosition {
  const found = position.key === null ? -1 : keys.indexOf(position.key);
  const row = found >= 0 ? found : Math.max(0, Math.min(position.row, keys.length - 1));
  return { key: keys[row] ?? null, row, first: windowStart(position.first, row, keys.length, page) };
}

export function moveInList(
  position: ListPosition,
  move: ListMove,
  keys: readonly string[],
  page: number,
): ListPosition {
  const now = settle(position, keys, page);
  const row = movedRow(now.row, move, keys.length, page);
  return { key: keys[row] ?? null, row, first: windowStart(now.first, row, keys.length, page) };
}
