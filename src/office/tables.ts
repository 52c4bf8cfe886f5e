/** Sitting down to a paper count table: which entry is whose, what is before the officer, and the draft of it. */
import { assertNever } from '../base/assert-never.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { askedFields } from '../count/asked-fields.ts';
import type { EntryNumber, TableRefusal, TableState } from '../count/double-entry.ts';
import { refusedBy } from '../count/four-eyes.ts';
import { refusedAsSeer } from '../count/seen-both.ts';
import { type Figures, only } from '../count/table-entry.ts';
import type { FieldKey } from '../count/table-field.ts';
import { type FormShape, type TableForm, tableForm, usualShape } from '../count/table-form.ts';
import type { Bureau } from '../election/election.ts';
import { firstVersion, isAt } from './drafts.ts';
import type { TablePlace } from './events.ts';
import { findTable, type TableSubject } from './find-table.ts';
import { changing } from './frozen.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger, LedgerWriter } from './ports.ts';
import { recordTable, refusal } from './record-table.ts';
import type { TableEvent } from './table-events.ts';
import type { Draft, DraftPlace } from './table-ports.ts';
import { giveWayBack, takeWay } from './ways.ts';

/** What an officer who sits down to a table has before them. Nothing in it is another officer's figure. */
export interface Sitting {
  readonly place: DraftPlace;
  readonly form: TableForm;
  readonly draft: Draft;
  /** The fields to key anew; null where the whole table is keyed. */
  readonly open: readonly FieldKey[] | null;
  /** Where some are keyed anew, the others of their own entry, as they or the chair said them last. */
  readonly own: Figures;
}

/**
 * The entry of the table that is the officer's to key now: the first, the second where another has done the first, or
 * their own where it differs. Where there is none, the refusal that says why.
 */
export function entryFor(
  state: TableState<unknown, unknown>,
  officer: string,
): Result<EntryNumber, TableRefusal> {
  switch (state.state) {
    case 'empty': {
      const seer = refusedAsSeer(state, officer);
      return seer === null ? ok(1) : err(seer);
    }
    case 'first-in-progress':
      return state.officer === officer ? ok(1) : err('TABLE_HELD_BY_OTHER');
    case 'first-done': {
      const barred =
        refusedBy('second-entry', officer, [state.first.officer]) ?? refusedAsSeer(state, officer);
      return barred === null ? ok(2) : err(barred);
    }
    case 'second-in-progress':
      if (state.first.officer === officer) return err('TABLE_ENTRY_DONE');
      return state.officer === officer ? ok(2) : err('TABLE_HELD_BY_OTHER');
    case 'differs':
    case 'correcting':
      if (state.first.officer === officer) return ok(1);
      return state.second.officer === officer ? ok(2) : err('TABLE_NOT_OWN_ENTRY');
    case 'agreed':
      return err('TABLE_AGREED');
    default:
      return assertNever(state);
  }
}

/**
 * Sits the officer down to the entry that is theirs; goes on where they left off. `NOT_PERMITTED`, what `findTable`
 * finds, or a refusal of the double entry.
 */
export function sitDown(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  where: TablePlace,
): Result<Sitting, Problem> {
  const permitted = permit(officer, 'table.enter');
  if (!permitted.ok) return permitted;
  const subject = findTable(ledger.election, where);
  if (!subject.ok) return subject;
  return changing(ledger, [where.bureau], (writer) => {
    const state = writer.tableState(where);
    const entry = entryFor(state, officer.name);
    if (!entry.ok) return err(refusal(entry.error, where, state));
    const place: DraftPlace = { bureau: where.bureau, contest: where.contest, entry: entry.value };
    const way = takeWay(writer, clock, officer, where.bureau, 'table');
    if (!way.ok) return way;
    const begun = isAt(state, officer.name, place.entry)
      ? ok(state)
      : recordTable(writer, subject.value, where, [begunEvent(clock, officer, place)]);
    return begun.ok ? ok(sittingOf(writer, subject.value, place, begun.value)) : begun;
  });
}

export function begunEvent(
  clock: Clock,
  officer: Officer,
  { bureau, contest, entry }: DraftPlace,
): TableEvent {
  const data = { bureau, contest, entry };
  return { type: 'table-begun', version: 1, at: clock.now(), officer: officer.name, data };
}

function sittingOf(
  writer: LedgerWriter,
  { contest, bureau }: TableSubject,
  place: DraftPlace,
  state: TableState,
): Sitting {
  const kept = writer.draft(place) ?? {
    version: firstVersion(writer),
    shape: shapeFor(state, bureau),
    figures: {},
  };
  writer.keepDraft(place, kept);
  const open = askedFields(state, place.entry);
  // The chair may have decided some of the fields since the draft was kept.
  const draft = open === null ? kept : { ...kept, figures: only(kept.figures, open) };
  const form = tableForm(contest, bureau, draft.shape);
  const own = open === null ? {} : ownFigures(state, place.entry, form, open);
  return { place, form, draft, open, own };
}

function ownFigures(
  state: TableState,
  entry: EntryNumber,
  { fields }: TableForm,
  open: readonly FieldKey[],
): Figures {
  if (state.state !== 'correcting') return {};
  const { figures } = entry === 1 ? state.first : state.second;
  const closed = fields.map(({ key }) => key).filter((key) => !open.includes(key));
  return only(figures, closed);
}

/** The second entry has the boxes of the first: how many urns there are is no secret, what is in them is. */
function shapeFor(state: TableState, bureau: Bureau): FormShape {
  return 'first' in state ? state.first.shape : usualShape(bureau);
}

/**
 * Keeps what was keyed so far, so that neither a crash nor a lost terminal takes it. Gives the draft as it is kept, or
 * `TABLE_DRAFT_ELSEWHERE` where the same entry was meanwhile keyed at another terminal, or is no longer in progress.
 */
export function keepDraft(
  ledger: Ledger,
  officer: Officer,
  place: DraftPlace,
  draft: Draft,
): Result<Draft, Problem> {
  return ledger.transact((writer) => {
    const version = writer.draft(place)?.version;
    if (version !== draft.version || !isAt(writer.tableState(place), officer.name, place.entry)) {
      return err(draftElsewhere(place));
    }
    const kept = { ...draft, version: version + 1 };
    writer.keepDraft(place, kept);
    return ok(kept);
  });
}

/** `TABLE_DRAFT_ELSEWHERE`: the same officer keyed on at another terminal meanwhile. */
export const draftElsewhere = ({ bureau, contest }: TablePlace): Problem => ({
  code: 'TABLE_DRAFT_ELSEWHERE',
  params: { bureau, contest },
});

/**
 * Gives the entry up: its draft is gone, and another officer may take it; the bureau counts again as it did before, see
 * `giveWayBack`. `seen` is the draft that the officer has before them, as it was kept last: `TABLE_DRAFT_ELSEWHERE` as
 * `keepDraft` has it, or a refusal of the double entry.
 */
export function giveUp(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  place: DraftPlace,
  seen: Pick<Draft, 'version'>,
): Result<TableState, Problem> {
  const subject = findTable(ledger.election, place);
  if (!subject.ok) return subject;
  const { bureau, contest, entry } = place;
  return changing(ledger, [bureau], (writer) => {
    const isOwn = isAt(writer.tableState(place), officer.name, entry);
    if (isOwn && writer.draft(place)?.version !== seen.version) return err(draftElsewhere(place));
    const after = recordTable(writer, subject.value, place, [
      {
        ...{ type: 'table-left', version: 1, at: clock.now(), officer: officer.name },
        data: { bureau, contest, entry },
      },
    ]);
    if (after.ok) giveWayBack(writer, ledger.election, clock, officer, bureau);
    return after;
  });
}
