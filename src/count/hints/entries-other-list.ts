/** The figures of a list which one entry has under another list. */
import type { ListNumber } from '../../election/ids.ts';
import type { Figures } from '../table-entry.ts';
import type { FieldKey } from '../table-field.ts';
import type { FormField } from '../table-form.ts';
import { type DifferingBox, sameBoxOn } from './differing-box.ts';

export interface EntriesOtherList {
  readonly code: 'HINT_ENTRIES_OTHER_LIST' | 'HINT_ENTRIES_LISTS_SWAPPED';
  /** What the first entry has on this list the second has on the other. */
  readonly list: ListNumber;
  readonly other: ListNumber;
  /** Those figures, in the order of the form, without zeros. */
  readonly figures: readonly number[];
  /** Where the lists are swapped, what the first entry has on the other list and the second on this one; else none. */
  readonly otherFigures: readonly number[];
  /** The boxes that it explains: all of the two lists in which the entries differ. */
  readonly explains: readonly FieldKey[];
}

/** One figure may be the same by chance. */
const fewest = 2;

/**
 * Each two lists of which the first entry has on one what the second has on the other, in every box in which the entries
 * differ on either, and at least two of those figures are not 0 and missing on both lists. `first` and `second` are all
 * figures of the entries that the boxes are of.
 */
export function entriesOtherList(
  differing: readonly DifferingBox[],
  first: Figures,
  second: Figures,
): readonly EntriesOtherList[] {
  const entries = { first, second };
  const lists = differingLists(differing);
  return lists.flatMap((from) =>
    lists.flatMap((to): readonly EntriesOtherList[] => {
      const figures = from === to ? [] : movedFigures(from, to, entries);
      if (figures.length < fewest) return [];
      const back = movedFigures(to, from, entries);
      // Swapped lists are found from either side, and said once.
      if (back.length >= fewest && from.list > to.list) return [];
      const code = back.length === 0 ? 'HINT_ENTRIES_OTHER_LIST' : 'HINT_ENTRIES_LISTS_SWAPPED';
      const explains = [...from.boxes, ...to.boxes].map(({ key }) => key);
      return [{ code, list: from.list, other: to.list, figures, otherFigures: back, explains }];
    }),
  );
}

/** A list, and its boxes in which the entries differ. */
interface DifferingList {
  readonly list: ListNumber;
  readonly boxes: readonly FormField[];
}

function differingLists(differing: readonly DifferingBox[]): readonly DifferingList[] {
  const lists = new Map<ListNumber, FormField[]>();
  for (const { field } of differing) {
    if (!('list' in field.field)) continue;
    const { list } = field.field;
    const boxes = lists.get(list);
    if (boxes === undefined) lists.set(list, [field]);
    else boxes.push(field);
  }
  return [...lists].map(([list, boxes]) => ({ list, boxes }));
}

/** What the first entry has on one list and the second on the other; none where they differ in any of the boxes. */
function movedFigures(
  from: DifferingList,
  to: DifferingList,
  { first, second }: { readonly first: Figures; readonly second: Figures },
): readonly number[] {
  const isSame = (box: FormField): boolean => {
    const [here, there] = [first[keyOn(from, box)], second[keyOn(to, box)]];
    // A sum that was left empty says nothing.
    const isUnsaid = box.role === 'control' && (here === undefined || there === undefined);
    return isUnsaid || (here ?? 0) === (there ?? 0);
  };
  if (![...from.boxes, ...to.boxes].every(isSame)) return [];
  const open = new Set(to.boxes.map(({ key }) => key));
  return from.boxes
    .filter((box) => open.has(keyOn(to, box)))
    .map(({ key }) => first[key] ?? 0)
    .filter((figure) => figure > 0);
}

const keyOn = ({ list }: DifferingList, { field, key }: FormField): FieldKey =>
  'list' in field ? sameBoxOn(list, field) : key;
