/** Handing in an entry of a paper count table: from the keyboard, or whole from a file. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { EntryNumber, TableState } from '../count/double-entry.ts';
import {
  commonShape,
  differingFields,
  type Figures,
  inShape,
  only,
  type TableEntry,
  tidyFigures,
} from '../count/table-entry.ts';
import type { FieldKey } from '../count/table-field.ts';
import { tableForm } from '../count/table-form.ts';
import type { BureauId, ContestId } from '../election/ids.ts';
import { findTable, type TableSubject } from './find-table.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';
import { dropDrafts, recordTable, stateAfter } from './record-table.ts';
import type { TableEvent } from './table-events.ts';
import type { DraftPlace } from './table-ports.ts';
import { begunEvent, isAt } from './tables.ts';
import { takeWay } from './ways.ts';

/**
 * Hands in what the officer keyed at their entry: the whole table or, where the entries differ, the fields that are
 * open. Gives the state that follows, or a refusal of the double entry; then the draft stays.
 */
export function handIn(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  place: DraftPlace,
  table: TableEntry,
): Result<TableState, Problem> {
  const subject = permittedTable(ledger, officer, place);
  if (!subject.ok) return subject;
  return ledger.transact((writer) => {
    const state = writer.tableState(place);
    const event = handedIn(clock, officer, place, subject.value, state, table);
    const after = recordTable(writer, subject.value, place, [event]);
    if (after.ok) writer.keepDraft(place, null);
    return after;
  });
}

/** A table that was keyed elsewhere, of one contest of the bureau. */
export interface WholeEntry {
  readonly contest: ContestId;
  readonly table: TableEntry;
}

/**
 * The same with tables that were keyed elsewhere, sitting down included: all of them, or none. Where the officer's entry
 * is open in some fields, a table may differ from what they handed in before in those alone: `TABLE_FIELD_NOT_OPEN`.
 */
export function handInWhole(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  where: { readonly bureau: BureauId; readonly entry: EntryNumber },
  entries: readonly WholeEntry[],
): Result<readonly TableState[], Problem> {
  return ledger.transact((writer) => {
    const planned: { readonly place: DraftPlace; readonly events: readonly TableEvent[] }[] = [];
    const states: TableState[] = [];
    for (const { contest, table } of entries) {
      const place: DraftPlace = { ...where, contest };
      const subject = permittedTable(ledger, officer, place);
      if (!subject.ok) return subject;
      const state = writer.tableState(place);
      const changed = changedOutside(subject.value, state, place, table);
      if (changed !== undefined) {
        const params = { bureau: where.bureau, contest, field: changed };
        return err({ code: 'TABLE_FIELD_NOT_OPEN', params });
      }
      const begun = isAt(state, officer.name, place.entry) ? [] : [begunEvent(clock, officer, place)];
      const events = [...begun, handedIn(clock, officer, place, subject.value, state, table)];
      const after = stateAfter(writer, subject.value, place, events);
      if (!after.ok) return after;
      planned.push({ place, events });
      states.push(after.value);
    }
    const way = takeWay(writer, clock, officer, where.bureau, 'table');
    if (!way.ok) return way;
    for (const { place, events } of planned) {
      for (const event of events) writer.append(event);
      writer.keepDraft(place, null);
      if (writer.tableState(place).state === 'agreed') dropDrafts(writer, place);
    }
    return ok(states);
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
  if (state.state !== 'differs' && state.state !== 'correcting') {
    const { shape } = table;
    return { type: 'table-entered', ...who, data: { bureau, contest, entry, shape, figures: tidy(table) } };
  }
  const figures = tidy(inShape(table, state.first.shape));
  return {
    type: 'table-corrected',
    ...who,
    data: { bureau, contest, entry, figures: only(figures, state.open) },
  };
}

/** The first field that is not open and in which the table differs from the entry it corrects. */
function changedOutside(
  { contest, bureau }: TableSubject,
  state: TableState,
  { entry }: DraftPlace,
  table: TableEntry,
): FieldKey | undefined {
  if (state.state !== 'differs' && state.state !== 'correcting') return undefined;
  const own = entry === 1 ? state.first : state.second;
  const shape = commonShape(own.shape, table.shape);
  const form = tableForm(contest, bureau, shape);
  const differing = differingFields(form, inShape(own, shape).figures, inShape(table, shape).figures);
  return differing.find((field) => !state.open.includes(field));
}
