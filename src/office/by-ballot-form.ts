/**
 * The count table of a contest that is counted ballot by ballot, as the form of the keyed ones has it. The counting bureau
 * mixes the ballots of its stations, and hands on its table once it is done (KWB 156, 161): before, there is none.
 */
import { figureOfField } from '../count/figure-at.ts';
import type { Figures } from '../count/table-entry.ts';
import { type TableForm, tableForm } from '../count/table-form.ts';
import type { BureauId } from '../election/ids.ts';
import { type ContestByBallot, contestsByBallot, contestsByBallotAt } from './by-ballot.ts';
import type { CountRecord } from './ports.ts';
import { type CodedTable, codedTables } from './soft-subjects.ts';

export interface ByBallotForm extends Pick<ContestByBallot, 'bureau' | 'contest' | 'state'> {
  /** null before the contest is whole. */
  readonly table: { readonly form: TableForm; readonly figures: Figures } | null;
}

/** One a contest of every bureau that counts so, or of one of them, in the order of the package. */
export function byBallotForms(record: CountRecord, only?: BureauId): readonly ByBallotForm[] {
  const whole = codedTables(record, only).filter(({ isWhole }) => isWhole);
  const contests = only === undefined ? contestsByBallot(record) : contestsByBallotAt(record, only);
  return contests.map(({ bureau, contest, state }) => {
    const coded = whole.find((one) => one.bureau.id === bureau.id && one.contest.id === contest.id);
    return { bureau, contest, state, table: coded === undefined ? null : countedForm(coded) };
  });
}

/**
 * Without the figures that nobody has: what a station left out, where contests share a paper what its home has, and what
 * went to or came from another bureau before both count alike.
 */
export function countedForm({
  contest,
  bureau,
  entry,
  table,
}: CodedTable): NonNullable<ByBallotForm['table']> {
  const form = tableForm(contest, bureau, entry.shape);
  const isElsewhere = ({ field: { kind }, key }: TableForm['fields'][number]): boolean =>
    (kind === 'found' || kind === 'transferredOut' || kind === 'transferredIn') &&
    entry.figures[key] === undefined;
  const figures = form.fields.flatMap((field) => {
    const figure = isElsewhere(field) ? null : figureOfField(entry, table, field);
    return figure === null ? [] : [[field.key, figure] as const];
  });
  return { form, figures: Object.fromEntries(figures) };
}
