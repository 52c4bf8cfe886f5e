/** The open fields of a table with both entries side by side: for a chair who keyed neither, and for nobody else. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { HandedIn, Values } from '../count/double-entry.ts';
import { refusedBy } from '../count/four-eyes.ts';
import { comparedFigures } from '../count/hints/compared-figures.ts';
import type { DifferingBox } from '../count/hints/differing-box.ts';
import { digitSlip } from '../count/hints/digit-slip.ts';
import { type EntrySlip, entrySlips } from '../count/hints/entry-slips.ts';
import { type CorrectedFigure, explainingTransposition } from '../count/hints/explaining-transposition.ts';
import type { Hint } from '../count/hints/hint.ts';
import { type Decision, lastKeyed } from '../count/last-keyed.ts';
import type { HardCode } from '../count/problems.ts';
import type { FieldKey } from '../count/table-field.ts';
import type { FormField } from '../count/table-form.ts';
import { tableForm } from '../count/table-form.ts';
import { hardProblems, tableRules } from '../count/table-rules.ts';
import type { TablePlace } from './events.ts';
import { findTable, type TableSubject } from './find-table.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Ledger } from './ports.ts';
import { refusal } from './record-table.ts';
import { happeningOf, isTableEvent } from './table-events.ts';

/** What each officer keyed last, the same where they agree on what cannot be true. */
export interface OpenField extends DifferingBox {
  /** The chair's figure that stands in place of what one or both of them keyed; null: neither has it from the chair. */
  readonly decided: Decision<number> | null;
  /** The slip of the fingers that would make the one of the other; null too where it is one of `slips`. */
  readonly slip: Hint | null;
}

export interface Transposition {
  readonly field: FormField;
  readonly corrected: CorrectedFigure;
  readonly difference: number;
}

export interface Differences extends TableSubject {
  readonly because: 'different' | 'incoherent';
  /** The entries say the same as they stand, decided figures with them: an officer still reads them, or they cannot be true. */
  readonly isAlike: boolean;
  readonly officers: readonly [string, string];
  /** How many fields have their figure from the chair, in one entry or in both. */
  readonly decisions: number;
  readonly open: readonly OpenField[];
  /** Slips of more than one of the open fields that the two entries show. */
  readonly slips: readonly EntrySlip[];
  /** What the first entry cannot be true for. */
  readonly problems: readonly Problem<HardCode>[];
  /** Open figures of either entry that would mend a sum if two of their digits changed places. */
  readonly transpositions: readonly Transposition[];
}

/** `NOT_PERMITTED`, `TABLE_DECIDER_ENTERED` for who keyed one of the entries, `TABLE_NOTHING_OPEN`. */
export function differencesOf(
  ledger: Ledger,
  officer: Officer,
  place: TablePlace,
): Result<Differences, Problem> {
  const permitted = permit(officer, 'table.decide');
  if (!permitted.ok) return permitted;
  const subject = findTable(ledger.election, place);
  if (!subject.ok) return subject;
  const state = ledger.tableState(place);
  if (state.state !== 'differs' && state.state !== 'correcting') {
    return err(refusal('TABLE_NOTHING_OPEN', place, state));
  }
  const { first, second, open, because } = state;
  const barred = refusedBy('decision', officer.name, [first.officer, second.officer]);
  if (barred !== null) return err(refusal(barred, place, state));
  const { contest, bureau } = subject.value;
  const form = tableForm(contest, bureau, first.shape);
  const fields = form.fields.filter(({ key }) => open.includes(key));
  const problems = hardProblems(contest, bureau, first);
  const boxes = fields.map((field) => bothFigures(field, first.figures, second.figures));
  const { keyed, decided } = lastKeyed(
    ledger.tableEvents(place).filter(isTableEvent).map(happeningOf),
    tableRules(contest, bureau),
  );
  const differing = boxes.filter((box) => box.first !== box.second);
  const slips = entrySlips(form, differing, first.figures, second.figures);
  const explained = new Set(slips.flatMap(({ explains }) => explains));
  return ok({
    contest,
    bureau,
    because,
    isAlike: differing.length === 0,
    officers: [first.officer, second.officer],
    decisions: decided.size,
    open: boxes.map((box) => ({
      ...bothFigures(box.field, keyed[1], keyed[2]),
      decided: decided.get(box.field.key) ?? null,
      slip: explained.has(box.field.key) ? null : slipOf(box),
    })),
    slips,
    problems,
    transpositions: eachOnce(
      (because === 'different' ? [first, second] : [first]).flatMap((entry) =>
        transpositionsOf(subject.value, fields, entry),
      ),
    ),
  });
}

/**
 * The open figures of an entry in which two digits that changed places explain why it cannot be true: with the one
 * corrected the two sides of the sum are equal, and no other sum fails in its place.
 */
function transpositionsOf(
  { contest, bureau }: TableSubject,
  fields: readonly FormField[],
  entry: HandedIn,
): readonly Transposition[] {
  const form = tableForm(contest, bureau, entry.shape);
  const before = hardProblems(contest, bureau, entry);
  const places = before.map(placeOf);
  const breaksNothing = ({ key, corrected }: CorrectedFigure<FieldKey>): boolean => {
    const figures = { ...entry.figures, [key]: corrected };
    const after = hardProblems(contest, bureau, { ...entry, figures });
    return after.every((problem) => places.includes(placeOf(problem)));
  };
  return before.flatMap((problem) => {
    const difference = Number(problem.params?.['found']) - Number(problem.params?.['expected']);
    const { found, expected } = comparedFigures(problem, form, entry.figures);
    const explaining = [
      ...explainingTransposition(found, -difference),
      ...explainingTransposition(expected, difference),
    ];
    return explaining.flatMap((corrected) => {
      const field = fields.find(({ key }) => key === corrected.key);
      return field === undefined || !breaksNothing(corrected) ? [] : [{ field, corrected, difference }];
    });
  });
}

/** Which sum or bound it is that fails, whatever its figures. */
const placeOf = ({ code, params = {} }: Problem<HardCode>): string =>
  [code, params['list'], params['kind'], params['number']].join('/');

/** The same figure may explain more than one sum: it is said once. */
function eachOnce(transpositions: readonly Transposition[]): readonly Transposition[] {
  const said = transpositions.map(
    ({ corrected }) => `${corrected.key} ${corrected.value} ${corrected.corrected}`,
  );
  return transpositions.filter((_, index) => said.indexOf(said[index] ?? '') === index);
}

function bothFigures(field: FormField, first: Values<number>, second: Values<number>): DifferingBox {
  const keyed = (figures: Values<number>): number | null =>
    figures[field.key] ?? (field.role === 'count' ? 0 : null);
  return { field, first: keyed(first), second: keyed(second) };
}

const slipOf = ({ first, second }: DifferingBox): Hint | null =>
  first === null || second === null ? null : digitSlip(first, second);
