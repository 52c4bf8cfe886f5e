/**
 * The paper count tables of counting bureaus, for the report, laid out as the form by which they were keyed (KWB 159 and
 * 161; LPKD 155 and 157; BRU 91; CDLD L4144-8).
 */
import { figureOfField } from '../count/figure-at.ts';
import type { FieldKey } from '../count/table-field.ts';
import { type SectionName, type TableForm, tableForm } from '../count/table-form.ts';
import type { ListNumber } from '../election/ids.ts';
import { agreedTables } from '../office/agreed-tables.ts';
import type { TablePlace } from '../office/events.ts';
import type { TableSubject } from '../office/find-table.ts';
import { givenValues } from '../office/given-values.ts';
import type { Ledger } from '../office/ports.ts';

export interface ReportedTable extends TablePlace {
  /** Who keyed the first entry, and who the second. */
  readonly officers: readonly [string, string];
  /** Every figure of the form, in its order. */
  readonly sections: readonly ReportedSection[];
  /** Figures that a third officer decided on, in the order of the form. */
  readonly decided: readonly ReportedDecision[];
}

export interface ReportedSection {
  readonly section: SectionName;
  /** Of the list that the section is of. */
  readonly list: ListNumber | null;
  /** null: a station's declaration that was left empty. */
  readonly figures: Readonly<Record<FieldKey, number | null>>;
}

/** A decision that stands: neither officer has keyed the figure anew since. */
export interface ReportedDecision {
  readonly field: FieldKey;
  readonly officer: string;
  /** ISO time, UTC. */
  readonly at: string;
  readonly reason: string;
}

/** The tables that two officers agree on, by bureau and contest. */
export function reportedTables(ledger: Ledger): readonly ReportedTable[] {
  return agreedTables(ledger).map((agreed) => {
    const { contest, bureau, entry, table } = agreed;
    const form = tableForm(contest, bureau, entry.shape);
    const sections = form.sections.map(({ name, list, fields }) => ({
      ...{ section: name, list },
      figures: Object.fromEntries(fields.map((field) => [field.key, figureOfField(entry, table, field)])),
    }));
    const place = { bureau: bureau.id, contest: contest.id };
    return { ...place, ...saidOf(ledger, place, agreed, form), sections };
  });
}

/** Whose the entries are, and what of them was decided. */
function saidOf(
  ledger: Ledger,
  place: TablePlace,
  subject: TableSubject,
  { shape, index }: TableForm,
): Pick<ReportedTable, 'officers' | 'decided'> {
  const state = ledger.tableState(place);
  if (state.state !== 'agreed') throw new Error(`${place.bureau} ${place.contest}: a table of another state`);
  const events = ledger.tableEvents(place);
  const decided = state.decided
    .toSorted((one, other) => (index.get(one) ?? 0) - (index.get(other) ?? 0))
    .flatMap((field) =>
      givenValues(events, subject, field, shape).flatMap((given): readonly ReportedDecision[] => {
        if (given.type !== 'given' || given.how.type !== 'decided' || given.status !== 'stands') return [];
        const { officer, at } = given;
        return officer === null || at === null ? [] : [{ field, officer, at, reason: given.how.reason }];
      }),
    );
  return { officers: [state.first.officer, state.second.officer], decided };
}
