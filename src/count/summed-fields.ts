/** Of which fields a rubric of a table is the sum. */
import { assertNever } from '../base/assert-never.ts';
import type { TableField } from './table-field.ts';
import type { FormField, TableForm } from './table-form.ts';

/** A field that is summed, with its sign: ballots sent on to another bureau are taken off. */
export interface Summand {
  readonly field: FormField;
  readonly sign: 1 | -1;
}

/** The fields of the form that the rubric sums, in their order; none where it is a figure of its own. */
export function summedFields(form: TableForm, rubric: TableField): readonly Summand[] {
  const where = (isPart: (field: TableField) => boolean): readonly Summand[] =>
    form.fields
      .filter(({ field }) => isPart(field))
      .map((field) => ({ field, sign: field.field.kind === 'transferredOut' ? -1 : 1 }));
  switch (rubric.kind) {
    case 'found':
      // An urn by itself is a figure of its own.
      if (rubric.urn > 0) return [];
      return where(({ kind }) => kind === 'found' || kind === 'transferredIn' || kind === 'transferredOut');
    case 'blankOrInvalid':
      return where(({ kind }) => kind === 'blank' || kind === 'invalid');
    case 'valid':
      return where(({ kind }) => kind === 'electoralFigure');
    case 'electoralFigure':
      return where((field) => field.kind === 'category' && field.list === rubric.list);
    case 'ticked':
    case 'deposited':
    case 'takenBack':
    case 'unused':
    case 'transferredOut':
    case 'transferredIn':
    case 'blank':
    case 'invalid':
    case 'category':
    case 'votes':
      return [];
    default:
      return assertNever(rubric);
  }
}
