/** A box of a count table for which two officers keyed different figures: what the hints on two entries look at. */
import type { ListNumber } from '../../election/ids.ts';
import { type FieldKey, fieldKey, type TableField } from '../table-field.ts';
import type { FormField } from '../table-form.ts';

export interface DifferingBox {
  readonly field: FormField;
  /** The figure of each entry; null where it left the box empty. */
  readonly first: number | null;
  readonly second: number | null;
}

/** The key of the same box on another list, whether or not that list has it. */
export const sameBoxOn = (list: ListNumber, field: Extract<TableField, { list: ListNumber }>): FieldKey =>
  fieldKey({ ...field, list });
