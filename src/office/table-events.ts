/** The events of a paper count table, and what each of them does to its state. */
import { assertNever } from '../base/assert-never.ts';
import { askedFields } from '../count/asked-fields.ts';
import type { TableHappening, TableState } from '../count/double-entry.ts';
import { inShape, type TableEntry, tidyFigures } from '../count/table-entry.ts';
import { tableForm } from '../count/table-form.ts';
import { tableRules } from '../count/table-rules.ts';
import { transition } from '../count/transition.ts';
import type { Bureau, Contest, Election } from '../election/election.ts';
import type { OfficeEvent, TablePlace } from './events.ts';
import { findTable, type TableSubject } from './find-table.ts';

const tableEventTypes = [
  'table-begun',
  'table-left',
  'table-entered',
  'table-corrected',
  'table-decided',
  'table-reset',
] as const;

/** Those that change the state of a table. */
export type TableEvent = Extract<OfficeEvent, { type: (typeof tableEventTypes)[number] }>;

/** Whether the event changes the state of a table; a remark does not. */
export const isTableEvent = <Event extends OfficeEvent>(event: Event): event is Event & TableEvent =>
  tableEventTypes.some((type) => type === event.type);

/** What happens to the table of the event. Only an officer causes one: an event without is none of ours. */
export function happeningOf({ type, officer, data }: TableEvent): TableHappening {
  if (officer === null) throw new Error(`${type} without an officer`);
  switch (type) {
    case 'table-begun':
      return { type: 'begin', officer, entry: data.entry };
    case 'table-left':
      return { type: 'leave', officer, entry: data.entry };
    case 'table-entered':
      return {
        type: 'hand-in',
        officer,
        entry: data.entry,
        table: { shape: data.shape, figures: data.figures },
      };
    case 'table-corrected':
      return { type: 'correct', officer, entry: data.entry, figures: data.figures };
    case 'table-decided':
      return { type: 'decide', officer, field: data.field, value: data.value };
    case 'table-reset':
      return { type: 'reset', officer };
    default:
      return assertNever(type);
  }
}

/** The contest and the counting bureau of a table; undefined where the election has no such table. */
export function tableSubject(election: Election, place: TablePlace): TableSubject | undefined {
  const found = findTable(election, place);
  return found.ok ? found.value : undefined;
}

/** Whether the event can follow from the state, and holds figures of the table's own fields as they are kept. */
export function tableEventFits(event: TableEvent, state: TableState, election: Election): boolean {
  const subject = tableSubject(election, event.data);
  if (subject === undefined || event.officer === null) return false;
  const { contest, bureau } = subject;
  if (!transition(state, happeningOf(event), tableRules(contest, bureau)).ok) return false;
  switch (event.type) {
    case 'table-entered':
      return isTidy(contest, bureau, event.data);
    case 'table-corrected': {
      const asked: readonly string[] = askedFields(state, event.data.entry) ?? [];
      if (state.state !== 'correcting') return false;
      const { shape } = state.first;
      const { figures } = event.data;
      return (
        Object.keys(figures).every((key) => asked.includes(key)) &&
        isTidy(contest, bureau, { shape, figures })
      );
    }
    case 'table-begun':
    case 'table-left':
    case 'table-decided':
    case 'table-reset':
      return true;
    default:
      return assertNever(event);
  }
}

/** Whether every figure is of a field of the form, and written in the one way it is kept. */
function isTidy(contest: Contest, bureau: Bureau, { shape, figures }: TableEntry): boolean {
  const tidy = tidyFigures(tableForm(contest, bureau, shape), figures);
  const names = Object.keys(figures);
  return names.length === Object.keys(tidy).length && names.every((name) => Object.hasOwn(tidy, name));
}

/** The table whose figures count: the first entry, with the sums that only the second gives. null unless agreed. */
export function agreedEntry(state: TableState): TableEntry | null {
  if (state.state !== 'agreed') return null;
  const { shape, figures } = state.first;
  return inShape({ shape, figures: { ...state.second.figures, ...figures } }, shape);
}
