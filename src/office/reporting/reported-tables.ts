/**
 * The count tables of counting bureaus, for the report, laid out as the form by which they are keyed (KWB 159 and 161;
 * LPKD 155 and 157; BRU 91; CDLD L4144-8).
 */
import type { Figures } from '../../count/table-entry.ts';
import type { FieldKey } from '../../count/table-field.ts';
import type { FormShape, SectionName, TableForm } from '../../count/table-form.ts';
import type { Bureau, Contest } from '../../election/election.ts';
import type { BureauId, ListNumber } from '../../election/ids.ts';
import { type AgreedDecision, agreedForms } from '../agreed-form.ts';
import type { ByBallotState } from '../by-ballot.ts';
import { byBallotForms } from '../by-ballot-form.ts';
import type { TablePlace } from '../events.ts';
import type { OfficeRecord } from '../ports.ts';
import { type AgreedStanding, tableStandings } from '../table-standing.ts';

export type ReportedTable = KeyedTable | CountedTable;

/** That two officers keyed and agree on. */
interface KeyedTable extends TablePlace {
  readonly way: 'table';
  /** Whether suspect ballots keep it from standing as it is. */
  readonly state: AgreedStanding;
  /** Who keyed the first entry, and who the second. */
  readonly officers: readonly [string, string];
  /** Figures that a third officer decided on, in the order of the form. */
  readonly decided: readonly AgreedDecision[];
  /** Every figure of the form, in its order. */
  readonly sections: readonly ReportedSection[];
}

/** Of ballots that are counted one by one. */
interface CountedTable extends TablePlace {
  readonly way: 'ballots';
  readonly state: ByBallotState;
  /** As above; none before all is counted. */
  readonly sections: readonly ReportedSection[];
}

export interface ReportedSection {
  readonly section: SectionName;
  /** Of the list that the section is of. */
  readonly list: ListNumber | null;
  /**
   * null: a declaration that a station left out, what was found where the home of the paper has it, or what was sent on or
   * received while a transfer is not matched.
   */
  readonly figures: Readonly<Record<FieldKey, number | null>>;
}

/** Of keyed tables those that two officers agree on, of ballots counted one by one every contest, by bureau and contest. */
export function reportedTables(ledger: OfficeRecord, only?: BureauId): readonly ReportedTable[] {
  return [...keyedTables(ledger, only), ...countedTables(ledger, only)].toSorted((one, other) =>
    nameOf(one) < nameOf(other) ? -1 : 1,
  );
}

function keyedTables(ledger: OfficeRecord, only?: BureauId): readonly KeyedTable[] {
  const standingOf = tableStandings(ledger, only);
  return agreedForms(ledger, only).map(({ contest, bureau, form, figures, officers, decided }) => {
    const place = placeOf(bureau, contest);
    const standing = standingOf(place);
    if (standing === undefined) throw new Error(`${nameOf(place)}: agreed, and of no standing`);
    const sections = sectionsOf(form, figures);
    return { ...place, way: 'table', state: standing.standing, officers, decided, sections };
  });
}

function countedTables(ledger: OfficeRecord, only?: BureauId): readonly CountedTable[] {
  return byBallotForms(ledger, only).map(({ bureau, contest, state, table }) => ({
    ...placeOf(bureau, contest),
    ...{ way: 'ballots', state },
    sections: table === null ? [] : sectionsOf(table.form, table.figures),
  }));
}

const placeOf = (bureau: Bureau, contest: Contest): TablePlace => ({
  bureau: bureau.id,
  contest: contest.id,
});

const nameOf = ({ bureau, contest }: TablePlace): string => `${bureau} ${contest}`;

/** What the form was like, by the names of its figures: blank and invalid apart have their sum beside them. */
export function shapeReported(sections: readonly { readonly figures: object }[]): FormShape {
  const names = sections.flatMap(({ figures }) => Object.keys(figures));
  return {
    urns: names.filter((name) => name.startsWith('found/')).length,
    blankAndInvalid: names.includes('blank') ? 'apart' : 'sum',
  };
}

/** Every figure of the form, in its order. */
export const sectionsOf = ({ sections }: TableForm, figures: Figures): readonly ReportedSection[] =>
  sections.map(({ name, list, fields }) => ({
    ...{ section: name, list },
    figures: Object.fromEntries(fields.map(({ key }) => [key, figures[key] ?? null])),
  }));
