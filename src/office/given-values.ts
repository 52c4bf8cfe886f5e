/** Every value that a field of a paper count table was ever given, by whom, and which of them stand. */
import { assertNever } from '../base/assert-never.ts';
import type { Result } from '../base/result.ts';
import type { EntryNumber, TableRefusal, TableState } from '../count/double-entry.ts';
import { commonShape, inShape, type TableEntry } from '../count/table-entry.ts';
import type { FieldKey } from '../count/table-field.ts';
import { type FormShape, tableForm } from '../count/table-form.ts';
import { tableRules } from '../count/table-rules.ts';
import { transition } from '../count/transition.ts';
import type { RecordedEvent } from './events.ts';
import type { TableSubject } from './find-table.ts';
import { happeningOf, isTableEvent } from './table-events.ts';

export type HowGiven =
  | { readonly type: 'entered' | 'corrected'; readonly entry: EntryNumber }
  | { readonly type: 'decided'; readonly reason: string };

/**
 * stands: the table has it; open: the table is not agreed in this field; replaced: another value has its place;
 * set-aside: given before the table was keyed from the beginning.
 */
export type ValueStatus = 'stands' | 'open' | 'replaced' | 'set-aside';

interface Happened {
  readonly event: number;
  readonly at: string | null;
  readonly officer: string | null;
}

export interface GivenValue extends Happened {
  readonly type: 'given';
  readonly how: HowGiven;
  /** null where the field was left empty. */
  readonly value: number | null;
  readonly status: ValueStatus;
}

/** Both entries were set aside. */
export interface SetAside extends Happened {
  readonly type: 'reset';
  readonly reason: string;
}

export type FigureHappening = GivenValue | SetAside;

/**
 * The values of `field` in the events of its table, oldest first. Entries in finer shape than `shape` are taken
 * together in it; one that does not have the field at all gives no value.
 */
export function givenValues(
  events: readonly RecordedEvent[],
  subject: TableSubject,
  field: FieldKey,
  shape: FormShape,
): readonly FigureHappening[] {
  const rules = tableRules(subject.contest, subject.bureau);
  const valueIn = (entry: TableEntry) => keptValue(entry, subject, field, shape);
  const happened: FigureHappening[] = [];
  /** The last value of each entry, by its event; a decision is of both. */
  let latest: Readonly<Partial<Record<EntryNumber, number>>> = {};
  let state: TableState = { state: 'empty' };
  for (const event of events) {
    if (!isTableEvent(event)) continue;
    const after: Result<TableState, TableRefusal> = transition(state, happeningOf(event), rules);
    if (!after.ok) throw new Error(`event ${event.seq} cannot follow: ${after.error}`);
    const who = { event: event.seq, at: event.at, officer: event.officer };
    const give = (how: HowGiven, value: number | null): void => {
      happened.push({ type: 'given', ...who, how, value, status: 'replaced' });
      if (how.type === 'decided') latest = { 1: event.seq, 2: event.seq };
      else latest = { ...latest, [how.entry]: event.seq };
    };
    if (event.type === 'table-entered') {
      const value = valueIn(event.data);
      if (value !== undefined) give({ type: 'entered', entry: event.data.entry }, value);
    } else if (event.type === 'table-corrected') {
      const { entry } = event.data;
      const [before, now] = [entryOf(state, entry), entryOf(after.value, entry)].map(
        (one) => one && valueIn(one),
      );
      const wasOpen = 'open' in state && state.open.includes(field);
      if (now !== undefined && (wasOpen || now !== before)) give({ type: 'corrected', entry }, now);
    } else if (event.type === 'table-decided') {
      const { reason, value } = event.data;
      if (event.data.field === field) give({ type: 'decided', reason }, value);
    } else if (event.type === 'table-reset') {
      for (const [index, one] of happened.entries())
        if (one.type === 'given') happened[index] = { ...one, status: 'set-aside' };
      happened.push({ type: 'reset', ...who, reason: event.data.reason });
      latest = {};
    }
    state = after.value;
  }
  const standing = Object.values(latest);
  return happened.map((one) =>
    one.type === 'given' && standing.includes(one.event)
      ? { ...one, status: statusOf(one, state, valueIn, field) }
      : one,
  );
}

function statusOf(
  { value }: GivenValue,
  state: TableState,
  valueIn: (entry: TableEntry) => number | null | undefined,
  field: FieldKey,
): ValueStatus {
  switch (state.state) {
    case 'agreed':
      // A sum that one entry left out is that of the other.
      return value === (valueIn(state.first) ?? valueIn(state.second) ?? null) ? 'stands' : 'replaced';
    case 'differs':
    case 'correcting':
      return state.open.includes(field) ? 'open' : 'stands';
    case 'empty':
    case 'first-in-progress':
    case 'first-done':
    case 'second-in-progress':
      return 'open';
    default:
      return assertNever(state);
  }
}

function keptValue(
  entry: TableEntry,
  { contest, bureau }: TableSubject,
  field: FieldKey,
  shape: FormShape,
): number | null | undefined {
  const coarse = inShape(entry, commonShape(entry.shape, shape));
  const form = tableForm(contest, bureau, coarse.shape);
  const place = form.index.get(field);
  const role = place === undefined ? undefined : form.fields[place]?.role;
  if (role === undefined) return undefined;
  return coarse.figures[field] ?? (role === 'count' ? 0 : null);
}

function entryOf(state: TableState, entry: EntryNumber): TableEntry | undefined {
  if (entry === 1) return 'first' in state ? state.first : undefined;
  return 'second' in state ? state.second : undefined;
}
