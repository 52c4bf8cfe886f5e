/** The figures of a table as one officer keyed them, and in which fields two such entries differ. */
import type { Keyed, Values } from './double-entry.ts';
import { sumCounts } from './exact-count.ts';
import { type FieldKey, fieldKey } from './table-field.ts';
import { type FormShape, type TableForm, urnNumbers } from './table-form.ts';

/**
 * Figures by field. One that is missing is 0 or, in an optional field, was left empty; a 0 is written only in an
 * optional field.
 */
export type Figures = Values<number>;

/** A whole table from one pair of hands. */
export type TableEntry = Keyed<FormShape, number>;

/** The most that a box holds: seven digits, as many as Belgium has electors. */
export const mostInField = 9_999_999;

/** The figures in the one way they are kept: of the form's fields alone, a 0 only where it says more than nothing. */
export function tidyFigures(form: TableForm, figures: Figures): Figures {
  const kept = form.fields.flatMap(({ key, role }) => {
    const value = figures[key];
    return value === undefined || (value === 0 && role === 'count') ? [] : [[key, value] as const];
  });
  return Object.fromEntries(kept);
}

/** The coarser of two shapes: what both entries can be brought to. */
export function commonShape(one: FormShape, other: FormShape): FormShape {
  return {
    urns: one.urns === other.urns ? one.urns : 0,
    blankAndInvalid: one.blankAndInvalid === other.blankAndInvalid ? one.blankAndInvalid : 'sum',
  };
}

export const isSameShape = (one: FormShape, other: FormShape): boolean =>
  one.urns === other.urns && one.blankAndInvalid === other.blankAndInvalid;

const keys = {
  found: fieldKey({ kind: 'found', urn: 0 }),
  blank: fieldKey({ kind: 'blank' }),
  invalid: fieldKey({ kind: 'invalid' }),
  blankOrInvalid: fieldKey({ kind: 'blankOrInvalid' }),
} as const;

/**
 * The entry in a coarser shape: what the shape has in one figure is added up, or is the sum that was keyed beside its
 * parts. Where the two are not the same the officer has said two figures, and it is the one that `beside`, the other
 * officer's figures in that shape, does not have: neither of them makes the entries agree.
 */
export function inShape(entry: TableEntry, shape: FormShape, beside?: Figures): TableEntry {
  const figures: Partial<Record<FieldKey, number>> = { ...entry.figures };
  const gather = (parts: readonly FieldKey[], into: FieldKey): void => {
    const made = sumCounts(parts.map((key) => figures[key] ?? 0));
    const keyed = figures[into] ?? made;
    const sum = beside !== undefined && keyed === (beside[into] ?? 0) ? made : keyed;
    for (const key of parts) delete figures[key];
    if (sum > 0) figures[into] = sum;
    else delete figures[into];
  };
  if (entry.shape.urns !== shape.urns) {
    gather(
      urnNumbers(entry.shape).map((urn) => fieldKey({ kind: 'found', urn })),
      keys.found,
    );
  }
  if (entry.shape.blankAndInvalid !== shape.blankAndInvalid) {
    gather([keys.blank, keys.invalid], keys.blankOrInvalid);
  }
  return { shape, figures };
}

/**
 * The fields of the form in which two entries of its shape differ, in its order. A sum that only one of them gives is
 * no difference: it checks that one's own figures and nothing else.
 */
export function differingFields(form: TableForm, one: Figures, other: Figures): readonly FieldKey[] {
  return form.fields.flatMap(({ key, role }) => {
    const [left, right] = [one[key], other[key]];
    if (left === right) return [];
    if (role === 'control' && (left === undefined || right === undefined)) return [];
    return role === 'count' && (left ?? 0) === (right ?? 0) ? [] : [key];
  });
}

/** What was keyed in these boxes alone. */
export function only<Value>(figures: Values<Value>, fields: readonly FieldKey[]): Values<Value> {
  return Object.fromEntries(
    fields.flatMap((key) => {
      const value = figures[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}
