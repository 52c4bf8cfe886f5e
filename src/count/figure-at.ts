/** One rubric of a count table. */
import { assertNever } from '../base/assert-never.ts';
import type { CountTable } from './count-table.ts';
import type { TableEntry } from './table-entry.ts';
import { isDeclaration, type TableField } from './table-field.ts';
import type { FormField } from './table-form.ts';

/** A field that a count table has a figure for. */
export type Rubric = Exclude<
  TableField,
  { kind: 'ticked' | 'deposited' | 'takenBack' | 'unused' | 'transferredOut' | 'transferredIn' }
>;

function isRubric(field: TableField): field is Rubric {
  return !isDeclaration(field.kind) && field.kind !== 'transferredOut' && field.kind !== 'transferredIn';
}

/**
 * The figure of the rubric in the table; `found` of any urn is all that was found. null where the table does not have
 * it, as blank apart from invalid.
 */
export function figureAt(table: CountTable, rubric: Rubric): number | null {
  switch (rubric.kind) {
    case 'found':
    case 'blank':
    case 'invalid':
    case 'blankOrInvalid':
    case 'valid':
      return table[rubric.kind];
    case 'electoralFigure':
      return listAt(table, rubric)?.electoralFigure ?? null;
    case 'category':
      return listAt(table, rubric)?.categories[rubric.category] ?? null;
    case 'votes': {
      const list = listAt(table, rubric);
      const candidates = rubric.of === 'E' ? list?.effectives : list?.substitutes;
      return candidates?.find(({ number }) => number === rubric.number)?.votes ?? null;
    }
    default:
      return assertNever(rubric);
  }
}

/**
 * What stands in a field of an entry whose table is that given: an urn's figure as keyed, a sum also where only its parts
 * were; null where what a station declares was left empty.
 */
export function figureOfField(
  entry: TableEntry,
  table: CountTable,
  { key, field }: FormField,
): number | null {
  if (field.kind !== 'found' && isRubric(field)) return figureAt(table, field);
  return entry.figures[key] ?? (isDeclaration(field.kind) ? null : 0);
}

const listAt = ({ lists }: CountTable, { list }: Extract<Rubric, { list: unknown }>) =>
  lists.find(({ number }) => number === list);
