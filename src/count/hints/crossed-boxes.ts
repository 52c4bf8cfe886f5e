/** Two neighbouring boxes of a count table in which one entry has the figures of the other the other way round. */
import type { FieldKey } from '../table-field.ts';
import type { FormField, FormSection, TableForm } from '../table-form.ts';
import { neighbours } from './comparison.ts';
import { type DifferingBox, sameBoxOn } from './differing-box.ts';

export interface CrossedBoxes {
  readonly code: 'HINT_ENTRIES_CROSSED';
  readonly boxes: readonly [FormField, FormField];
  /** What the first entry has in them; the second has it the other way round. */
  readonly figures: readonly [number, number];
  /** The boxes that it explains. */
  readonly explains: readonly FieldKey[];
}

/**
 * Each two neighbours among the differing boxes that are crosswise the same: boxes that follow one another in a part of
 * the form, as candidates of a list, or the same box on two lists that follow one another. A box is of one pair at most:
 * the one that comes first on the form, on one list before on two.
 */
export function crossedBoxes(form: TableForm, differing: readonly DifferingBox[]): readonly CrossedBoxes[] {
  const boxes = new Map(differing.map((box) => [box.field.key, box]));
  const explained = new Set<FieldKey>();
  const found: CrossedBoxes[] = [];
  for (const keys of neighbouringKeys(form)) {
    const [one, other] = [boxes.get(keys[0]), boxes.get(keys[1])];
    if (one === undefined || other === undefined || keys.some((key) => explained.has(key))) continue;
    const { first, second } = one;
    if (first === null || second === null || other.first !== second || other.second !== first) continue;
    for (const key of keys) explained.add(key);
    const figures = [first, second] as const;
    found.push({ code: 'HINT_ENTRIES_CROSSED', boxes: [one.field, other.field], figures, explains: keys });
  }
  return found;
}

type KeyPair = readonly [FieldKey, FieldKey];

const neighbouringKeys = ({ sections }: TableForm): readonly KeyPair[] => [
  ...sections.flatMap(({ fields }) =>
    neighbours(fields).map(([one, other]): KeyPair => [one.key, other.key]),
  ),
  ...neighbours(sections).flatMap(([one, other]) => acrossLists(one, other)),
];

const acrossLists = ({ fields }: FormSection, { list }: FormSection): readonly KeyPair[] =>
  fields.flatMap(({ key, field }): readonly KeyPair[] =>
    list === null || !('list' in field) ? [] : [[key, sameBoxOn(list, field)]],
  );
