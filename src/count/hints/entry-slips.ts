/** What slips of more than one box show where the two entries of a table differ, whatever other bureaus counted. */
import type { Figures } from '../table-entry.ts';
import type { TableForm } from '../table-form.ts';
import { type CrossedBoxes, crossedBoxes } from './crossed-boxes.ts';
import type { DifferingBox } from './differing-box.ts';
import { type EntriesOtherList, entriesOtherList } from './entries-other-list.ts';

export type EntrySlip = EntriesOtherList | CrossedBoxes;

/**
 * The slips among these boxes of the form, with the figures of both entries: of whole lists first, and of what those do
 * not explain, neighbours. It tells figures of both officers: for a chair who keyed neither, and for nobody else.
 */
export function entrySlips(
  form: TableForm,
  differing: readonly DifferingBox[],
  first: Figures,
  second: Figures,
): readonly EntrySlip[] {
  const lists = entriesOtherList(differing, first, second);
  const explained = new Set(lists.flatMap(({ explains }) => explains));
  const rest = differing.filter(({ field }) => !explained.has(field.key));
  return [...lists, ...crossedBoxes(form, rest)];
}
