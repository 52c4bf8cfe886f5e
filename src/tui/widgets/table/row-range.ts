import type { Ui } from '../../ui.ts';
import type { ListPosition } from './list-position.ts';

/** Which rows of a list are seen, where not all of them are; empty where nothing is hidden. */
export function rowRange(ui: Ui, { first }: ListPosition, page: number, length: number): string {
  if (length <= page) return '';
  return ui.t('list.rows', { from: first + 1, to: Math.min(length, first + page), all: length });
}
