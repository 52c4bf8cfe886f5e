/** Handing in an entry of a paper count table: from the keyboard, or whole from a file. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { askedFields, isDecidedOtherwise } from '../count/asked-fields.ts';
import type { EntryNumber, TableState } from '../count/double-entry.ts';
import {
  commonShape,
  differingFields,
  type Figures,
  inShape,
  isSameShape,
  only,
  type TableEntry,
  tidyFigures,
} from '../count/table-entry.ts';
import { tableForm } from '../count/table-form.ts';
import type { BureauId, ContestId } from '../election/ids.ts';
import { isAt } from './drafts.ts';
import { findTable, type TableSubject } from './find-table.ts';
import { changing } from './frozen.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';
import { dropDrafts, recordTable, refusal, stateAfter } from './record-table.ts';
import type { TableEvent } from './table-events.ts';
import type { Draft, DraftPlace } from './table-ports.ts';
import { begunEvent, draftElsewhere } from './tables.ts';
import { takeWay } from './ways.ts';

/**
 * Hands in what the officer keyed at their entry: the whole table or, where the entries differ, the fields they were asked
 * for. `keyed` is what they have before them, of the version kept last. Gives the state that follows;
 * `TABLE_DRAFT_ELSEWHERE` as `keepDraft` has it; `TABLE_MOVED_ON` where the chair decided meanwhile that a field is not as
 * they keyed it; or a refusal of the double entry; then the draft stays.
 */
export function handIn(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  place: DraftPlace,
  keyed: Draft,
): Result<TableState, Problem> {
  const subject = permittedTable(ledger, officer, place);
  if (!subject.ok) return subject;
  return changing(ledger, [place.bureau], (writer) => {
    const state = writer.tableState(place);
    if (state.state === 'agreed') return err(refusal('TABLE_AGREED', place, state));
    const version = writer.draft(place)?.version;
    if (isAt(state, officer.name, place.entry) && version !== keyed.version)
      return err(draftElsewhere(place));
    if (isDecidedOtherwise(state, place.entry, keyed.figures))
      return err(refusal('TABLE_MOVED_ON', place, state));
    return recordTable(writer, subject.value, place, [
      handedIn(clock, officer, place, subject.value, state, keyed),
    ]);
  });
}

/** A table that was keyed elsewhere, of one contest of the bureau. */
export interface WholeEntry {
  readonly contest: ContestId;
  readonly table: TableEntry;
}

/**
 * The same with tables that were keyed elsewhere, sitting down included: all of them, or none. Where the officer is asked
 * for some fields, a table may differ from what they handed in before in those alone: `TABLE_FIELD_NOT_OPEN`; and it has
 * every figure apart that the entries have apart: `TABLE_PARTS_MISSING`.
 */
export function handInWhole(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  where: { readonly bureau: BureauId; readonly entry: EntryNumber },
  entries: readonly WholeEntry[],
): Result<readonly TableState[], Problem> {
  return changing(ledger, [where.bureau], (writer) => {
    const planned: {
      readonly place: DraftPlace;
      readonly events: readonly TableEvent[];
      readonly after: TableState;
    }[] = [];
    for (const { contest, table } of entries) {
      const place: DraftPlace = { ...where, contest };
      const subject = permittedTable(ledger, officer, place);
      if (!subject.ok) return subject;
      const before = writer.tableState(place);
      const begun = isAt(before, officer.name, place.entry) ? [] : [begunEvent(clock, officer, place)];
      const state = stateAfter(before, subject.value, place, begun);
      if (!state.ok) return state;
      const misfit = misfitOf(subject.value, state.value, place, table);
      if (misfit !== undefined) return err(misfit);
      const entered = handedIn(clock, officer, place, subject.value, state.value, table);
      const after = stateAfter(state.value, subject.value, place, [entered]);
      if (!after.ok) return after;
      planned.push({ place, events: [...begun, entered], after: after.value });
    }
    const way = takeWay(writer, clock, officer, where.bureau, 'table');
    if (!way.ok) return way;
    for (const { place, events, after } of planned) {
      for (const event of events) writer.append(event);
      dropDrafts(writer, place, after);
    }
    return ok(planned.map(({ after }) => after));
  });
}

function permittedTable(ledger: Ledger, officer: Officer, place: DraftPlace): Result<TableSubject, Problem> {
  const permitted = permit(officer, 'table.enter');
  return permitted.ok ? findTable(ledger.election, place) : permitted;
}

function handedIn(
  clock: Clock,
  officer: Officer,
  { bureau, contest, entry }: DraftPlace,
  subject: TableSubject,
  state: TableState,
  table: TableEntry,
): TableEvent {
  const who = { version: 1, at: clock.now(), officer: officer.name } as const;
  const tidy = (one: TableEntry): Figures =>
    tidyFigures(tableForm(subject.contest, subject.bureau, one.shape), one.figures);
  const asked = askedFields(state, entry);
  if (asked === null || state.state !== 'correcting') {
    const { shape } = table;
    return { type: 'table-entered', ...who, data: { bureau, contest, entry, shape, figures: tidy(table) } };
  }
  const figures = tidy(inShape(table, state.first.shape));
  return { type: 'table-corrected', ...who, data: { bureau, contest, entry, figures: only(figures, asked) } };
}

/** Why the table is no correction of the entry: it has other boxes, or another figure that was not asked for. */
function misfitOf(
  { contest, bureau }: TableSubject,
  state: TableState,
  { entry }: DraftPlace,
  table: TableEntry,
): Problem | undefined {
  const asked = askedFields(state, entry);
  if (asked === null || state.state !== 'correcting') return undefined;
  const own = entry === 1 ? state.first : state.second;
  const params = { bureau: bureau.id, contest: contest.id };
  const { shape } = own;
  if (!isSameShape(commonShape(shape, table.shape), shape)) {
    return { code: 'TABLE_PARTS_MISSING', params };
  }
  const form = tableForm(contest, bureau, shape);
  const changed = differingFields(form, own.figures, inShape(table, shape).figures).find(
    (field) => !asked.includes(field),
  );
  return changed === undefined
    ? undefined
    : { code: 'TABLE_FIELD_NOT_OPEN', params: { ...params, field: changed } };
}
