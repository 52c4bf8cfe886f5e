/**
 * The paper count tables of counting bureaus, for the report, laid out as the form by which they were keyed (KWB 159 and
 * 161; LPKD 155 and 157; BRU 91; CDLD L4144-8).
 */
import type { FieldKey } from '../count/table-field.ts';
import type { SectionName } from '../count/table-form.ts';
import type { ListNumber } from '../election/ids.ts';
import { type AgreedDecision, agreedForms } from '../office/agreed-form.ts';
import type { TablePlace } from '../office/events.ts';
import type { Ledger } from '../office/ports.ts';
import { type AgreedStanding, tableStandings } from '../office/table-standing.ts';

export interface ReportedTable extends TablePlace {
  /** Whether suspect ballots keep it from standing as it is. */
  readonly state: AgreedStanding;
  /** Who keyed the first entry, and who the second. */
  readonly officers: readonly [string, string];
  /** Figures that a third officer decided on, in the order of the form. */
  readonly decided: readonly AgreedDecision[];
  /** Every figure of the form, in its order. */
  readonly sections: readonly ReportedSection[];
}

export interface ReportedSection {
  readonly section: SectionName;
  /** Of the list that the section is of. */
  readonly list: ListNumber | null;
  /** null: a station's declaration that was left empty. */
  readonly figures: Readonly<Record<FieldKey, number | null>>;
}

/** The tables that two officers agree on, by bureau and contest. */
export function reportedTables(ledger: Ledger): readonly ReportedTable[] {
  const standingOf = tableStandings(ledger);
  return agreedForms(ledger).map(({ contest, bureau, form, figures, officers, decided }) => {
    const place = { bureau: bureau.id, contest: contest.id };
    const standing = standingOf(place);
    if (standing === undefined) throw new Error(`${bureau.id} ${contest.id}: agreed, and of no standing`);
    const sections = form.sections.map(({ name, list, fields }) => ({
      ...{ section: name, list },
      figures: Object.fromEntries(fields.map(({ key }) => [key, figures[key] ?? null])),
    }));
    return { ...place, state: standing.standing, officers, decided, sections };
  });
}
