/** An agreed count table as its form has it: every field with its figure, who keyed it, and what a third officer decided. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { TableState } from '../count/double-entry.ts';
import { figureOfField } from '../count/figure-at.ts';
import type { Figures } from '../count/table-entry.ts';
import type { FieldKey } from '../count/table-field.ts';
import { type TableForm, tableForm } from '../count/table-form.ts';
import type { Bureau, Contest } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import { type AgreedTable, agreedTables } from './agreed-tables.ts';
import type { RecordedEvent, TablePlace } from './events.ts';
import { findTable } from './find-table.ts';
import { givenValues } from './given-values.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Ledger, OfficeRecord } from './ports.ts';

export interface AgreedForm {
  readonly contest: Contest;
  readonly bureau: Bureau;
  readonly form: TableForm;
  /** Sums also where only their parts were keyed; missing: a station's declaration that was left empty. */
  readonly figures: Figures;
  /** Who keyed the first entry, and who the second. */
  readonly officers: readonly [string, string];
  /** In the order of the form. */
  readonly decided: readonly AgreedDecision[];
}

/** A third officer's decision that stands: neither officer has keyed the figure anew since. */
export interface AgreedDecision {
  readonly field: FieldKey;
  readonly officer: string;
  /** ISO time, UTC. */
  readonly at: string;
  readonly reason: string;
}

/** The agreed tables of the office, or of one bureau, in their forms, by bureau and contest. */
export function agreedForms(ledger: OfficeRecord, only?: BureauId): readonly AgreedForm[] {
  return agreedTables(ledger, only).map((table) => formOf(ledger, table));
}

/** One of them, for whoever may see totals: `NOT_PERMITTED`, what `findTable` finds, `TABLE_NOTHING_OPEN` where it is not agreed. */
export function agreedFormAt(
  ledger: Ledger,
  officer: Officer,
  { bureau, contest }: TablePlace,
): Result<AgreedForm, Problem> {
  const permitted = permit(officer, 'totals.see');
  if (!permitted.ok) return permitted;
  const subject = findTable(ledger.election, { bureau, contest });
  if (!subject.ok) return subject;
  const table = agreedTables(ledger, bureau).find((one) => one.contest.id === contest);
  if (table === undefined) return err({ code: 'TABLE_NOTHING_OPEN', params: { bureau, contest } });
  return ok(formOf(ledger, table));
}

function formOf(ledger: OfficeRecord, table: AgreedTable): AgreedForm {
  const place = { bureau: table.bureau.id, contest: table.contest.id };
  return laidOut(table, ledger.tableState(place), ledger.tableEvents(place));
}

/** An agreed table in its form, from its state and all that happened to it. */
export function laidOut(
  { contest, bureau, entry, table }: Omit<AgreedTable, 'event'>,
  state: TableState,
  events: readonly RecordedEvent[],
): AgreedForm {
  const form = tableForm(contest, bureau, entry.shape);
  const figures = Object.fromEntries(
    form.fields.flatMap((field) => {
      const figure = figureOfField(entry, table, field);
      return figure === null ? [] : [[field.key, figure] as const];
    }),
  );
  if (state.state !== 'agreed') throw new Error(`${bureau.id} ${contest.id}: a table of another state`);
  const decided = form.fields
    .filter(({ key }) => state.decided.includes(key))
    .flatMap(({ key: field }) =>
      givenValues(events, { contest, bureau }, field, form.shape).flatMap(
        (given): readonly AgreedDecision[] => {
          if (given.type !== 'given' || given.how.type !== 'decided' || given.status !== 'stands') return [];
          const { officer, at } = given;
          return officer === null || at === null ? [] : [{ field, officer, at, reason: given.how.reason }];
        },
      ),
    );
  return { contest, bureau, form, figures, officers: [state.first.officer, state.second.officer], decided };
}
