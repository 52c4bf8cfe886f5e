/**
 * The count table as one form, described as data: entry, review, differences and report all follow from it. The order
 * is that of the paper: what the stations declared, what was found, what is no valid vote, then list by list.
 */
import type { Bureau, CandidateList, Contest } from '../election/election.ts';
import type { ContestId, ListNumber } from '../election/ids.ts';
import { regimes } from '../election/regimes.ts';
import { onceAContest } from './once-a-contest.ts';
import { declarations, type FieldKey, fieldKey, isDeclaration, type TableField } from './table-field.ts';

/** What may differ between two tables of one contest: urns apart or in one figure, blank and invalid apart or in one. */
export interface FormShape {
  /** Urns or envelopes counted apart, at most `mostUrns`; 0: one figure for all. */
  readonly urns: number;
  readonly blankAndInvalid: 'sum' | 'apart';
}

/** More than any bureau has: three polling stations have some four urns each. */
export const mostUrns = 24;

/**
 * count: one of the figures that count; declared: what a station has or has not declared; control: a sum that stands on
 * the paper and only checks what it sums. The last two may be left empty.
 */
export type FieldRole = 'count' | 'declared' | 'control';

export interface FormField {
  readonly key: FieldKey;
  readonly field: TableField;
  readonly role: FieldRole;
}

export const sectionNames = ['declared', 'found', 'sorted', 'list'] as const;
export type SectionName = (typeof sectionNames)[number];

/** A part of the form that is seen together; `list` has its number where the part is a list. */
export interface FormSection {
  readonly name: SectionName;
  readonly list: ListNumber | null;
  readonly fields: readonly FormField[];
}

export interface TableForm {
  readonly contest: ContestId;
  readonly shape: FormShape;
  readonly sections: readonly FormSection[];
  /** Every field in the order of entry. */
  readonly fields: readonly FormField[];
  /** The place of a field in `fields`. */
  readonly index: ReadonlyMap<FieldKey, number>;
}

/** The form of a contest at a bureau: its stations, lists and candidates, and the sub-categories of its regime. */
export function tableForm(contest: Contest, bureau: Bureau, shape: FormShape): TableForm {
  const sections: readonly FormSection[] = [
    section(
      'declared',
      null,
      bureau.stations.flatMap(({ municipality, number }) =>
        declarations.map((kind): TableField => ({ kind, municipality, station: number })),
      ),
    ),
    section('found', null, [
      ...urnNumbers(shape).map((urn) => foundField(bureau, shape, urn)),
      { kind: 'transferredOut' },
      { kind: 'transferredIn' },
    ]),
    section('sorted', null, [
      ...(shape.blankAndInvalid === 'apart'
        ? ([{ kind: 'blank' }, { kind: 'invalid' }, { kind: 'blankOrInvalid' }] as const)
        : ([{ kind: 'blankOrInvalid' }] as const)),
      { kind: 'valid' },
    ]),
    ...listSections(contest),
  ];
  const fields = sections.flatMap((part) => part.fields);
  const index = new Map(fields.map(({ key }, place) => [key, place]));
  return { contest: contest.id, shape, sections, fields, index };
}

function foundField(bureau: Bureau, shape: FormShape, urn: number): TableField {
  const station = stationOfUrn(bureau, shape, urn);
  return station === undefined ? { kind: 'found', urn } : { kind: 'found', urn, station: station.number };
}

/**
 * The polling station whose urn or envelope it is, where there is exactly one for each: the first is that of the bureau's
 * first station in the election package, and so on, the order in which the form has both. undefined where there are more
 * urns or fewer, or one figure for all: which ballots came from which station is then not known.
 */
export const stationOfUrn = (
  { stations }: Bureau,
  { urns }: FormShape,
  urn: number,
): Bureau['stations'][number] | undefined => (urns === stations.length ? stations[urn - 1] : undefined);

/** The urns of a form: 1 to the last, or 0 alone for all together. */
export function urnNumbers({ urns }: FormShape): readonly number[] {
  return urns === 0 ? [0] : Array.from({ length: urns }, (_, index) => index + 1);
}

/** An urn or envelope for each polling station, blank and invalid in the one figure of the official tables. */
export function usualShape(bureau: Bureau): FormShape {
  return { urns: Math.min(bureau.stations.length, mostUrns), blankAndInvalid: 'sum' };
}

const listSections = onceAContest((contest) =>
  contest.lists.map((list) => section('list', list.number, listFields(contest, list))),
);

function listFields(contest: Contest, list: CandidateList): readonly TableField[] {
  const { number } = list;
  return [
    ...regimes[contest.regime].categories.map(
      (category): TableField => ({ kind: 'category', list: number, category }),
    ),
    { kind: 'electoralFigure', list: number },
    ...list.effectives.map(
      (candidate): TableField => ({ kind: 'votes', list: number, of: 'E', number: candidate.number }),
    ),
    ...list.substitutes.map(
      (candidate): TableField => ({ kind: 'votes', list: number, of: 'S', number: candidate.number }),
    ),
  ];
}

function section(name: SectionName, list: ListNumber | null, fields: readonly TableField[]): FormSection {
  return {
    name,
    list,
    fields: fields.map((field) => ({ key: fieldKey(field), field, role: roleOf(field, fields) })),
  };
}

function roleOf({ kind }: TableField, section: readonly TableField[]): FieldRole {
  if (isDeclaration(kind)) return 'declared';
  // Beside its two parts it is their sum.
  const isSum = kind === 'blankOrInvalid' && section.some((field) => field.kind === 'blank');
  return isSum || kind === 'valid' || kind === 'electoralFigure' ? 'control' : 'count';
}
