/** Recording what happens to a count table: all of it in one transaction, or nothing. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { TableRefusal, TableState } from '../count/double-entry.ts';
import { tableRules } from '../count/table-rules.ts';
import { transition } from '../count/transition.ts';
import { entriesAtRest } from './drafts.ts';
import type { TablePlace } from './events.ts';
import type { TableSubject } from './find-table.ts';
import type { LedgerWriter } from './ports.ts';
import { happeningOf, type TableEvent } from './table-events.ts';

/** Appends the events, if the double entry allows every one of them in turn; else none. Gives the state they lead to. */
export function recordTable(
  writer: LedgerWriter,
  subject: TableSubject,
  place: TablePlace,
  events: readonly TableEvent[],
): Result<TableState, Problem> {
  const after = stateAfter(writer.tableState(place), subject, place, events);
  if (!after.ok) return after;
  for (const event of events) writer.append(event);
  dropDrafts(writer, place, after.value);
  return after;
}

/** Forgets the drafts of entries that nobody is keying. */
export function dropDrafts(
  writer: Pick<LedgerWriter, 'keepDraft'>,
  { bureau, contest }: TablePlace,
  state: TableState,
): void {
  for (const entry of entriesAtRest(state)) writer.keepDraft({ bureau, contest, entry }, null);
}

/** The state to which the events would lead from `before`, or why one of them cannot happen. */
export function stateAfter(
  before: TableState,
  { contest, bureau }: TableSubject,
  place: TablePlace,
  events: readonly TableEvent[],
): Result<TableState, Problem> {
  const rules = tableRules(contest, bureau);
  let state = before;
  for (const event of events) {
    const after = transition(state, happeningOf(event), rules);
    if (!after.ok) return err(refusal(after.error, place, state));
    state = after.value;
  }
  return ok(state);
}

/** A refusal of the double entry with what an officer needs to go on. */
export function refusal(
  code: TableRefusal | 'TABLE_MOVED_ON',
  { bureau, contest }: TablePlace,
  state: TableState<unknown, unknown>,
): Problem {
  const officer = 'officer' in state ? state.officer : '';
  const first = 'first' in state ? state.first.officer : officer;
  const second = 'second' in state ? state.second.officer : officer;
  return { code, params: { bureau, contest, officer, first, second } };
}
