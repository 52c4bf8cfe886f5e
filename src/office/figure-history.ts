/** What is behind a figure of a paper count table: every value it was ever given, and the figures that it sums. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { TableState } from '../count/double-entry.ts';
import { figureOfField } from '../count/figure-at.ts';
import { summedFields } from '../count/summed-fields.ts';
import { type FieldKey, fieldKey, type TableField } from '../count/table-field.ts';
import { type FormField, type TableForm, tableForm, usualShape } from '../count/table-form.ts';
import { tableOfEntry } from '../count/table-of-entry.ts';
import type { Bureau, Contest } from '../election/election.ts';
import type { TablePlace } from './events.ts';
import { findTable, type TableSubject } from './find-table.ts';
import { type FigureHappening, givenValues } from './given-values.ts';
import type { Officer } from './officers.ts';
import type { Ledger } from './ports.ts';
import { seeFigures } from './see-figures.ts';
import { agreedEntry } from './table-events.ts';
import { summaryOf } from './table-ports.ts';

/** A field that the figure sums; null as long as the table is not agreed, or where an optional field was left empty. */
export interface FigurePart {
  readonly key: FieldKey;
  readonly field: TableField;
  readonly sign: 1 | -1;
  readonly value: number | null;
}

export interface FigureHistory {
  readonly contest: Contest;
  readonly bureau: Bureau;
  readonly key: FieldKey;
  readonly field: TableField;
  /** The figure that counts; null as long as the table is not agreed, or where an optional field was left empty. */
  readonly value: number | null;
  /** Oldest first; none where the figure is only a sum. */
  readonly happenings: readonly FigureHappening[];
  readonly parts: readonly FigurePart[];
}

/**
 * What is behind that figure, for an officer who may see it: the refusals of `seeFigures`, what `findTable` finds, or
 * `TABLE_CSV_FIELD` where the table has no such field.
 */
export function figureHistory(
  ledger: Ledger,
  officer: Officer,
  place: TablePlace,
  key: FieldKey,
): Result<FigureHistory, Problem> {
  const subject = findTable(ledger.election, place);
  if (!subject.ok) return subject;
  const state = ledger.tableState(place);
  const permitted = seeFigures(officer, place, summaryOf(state));
  if (!permitted.ok) return permitted;
  const { contest, bureau } = subject.value;
  const form = tableForm(contest, bureau, 'first' in state ? state.first.shape : usualShape(bureau));
  const field = fieldOf(form, key);
  if (field === undefined) return err({ code: 'TABLE_CSV_FIELD', params: { found: key, bureau: bureau.id } });
  const figureOf = figures(subject.value, state);
  return ok({
    ...{ contest, bureau, key, field: field.field },
    value: figureOf(field, true),
    happenings: form.index.has(key)
      ? givenValues(ledger.tableEvents(place), subject.value, key, form.shape)
      : [],
    parts: summedFields(form, field.field).map((part) => ({
      key: part.field.key,
      field: part.field.field,
      sign: part.sign,
      value: figureOf(part.field, false),
    })),
  });
}

/** All ballots found, which urns apart have no field for. */
const allFound: FormField = {
  key: fieldKey({ kind: 'found', urn: 0 }),
  field: { kind: 'found', urn: 0 },
  role: 'count',
};

function fieldOf(form: TableForm, key: FieldKey): FormField | undefined {
  const place = form.index.get(key);
  if (place !== undefined) return form.fields[place];
  return key === allFound.key ? allFound : undefined;
}

/** The figures that count; `whole` asks for all ballots found, transfers included, and not for what is in the urns. */
function figures({ contest, bureau }: TableSubject, state: TableState) {
  const entry = agreedEntry(state);
  const table = entry === null ? null : tableOfEntry(contest, bureau, entry);
  return (field: FormField, whole: boolean): number | null => {
    if (entry === null || table === null) return null;
    return whole && field.key === allFound.key ? table.found : figureOfField(entry, table, field);
  };
}
