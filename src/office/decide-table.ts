/** What the chair does with a count table: decides an open field, or has the whole keyed anew. */
import type { Problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import type { TableState } from '../count/double-entry.ts';
import { mostInField } from '../count/table-entry.ts';
import type { FieldKey } from '../count/table-field.ts';
import type { TablePlace } from './events.ts';
import { findTable } from './find-table.ts';
import { changing } from './frozen.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';
import { recordTable, refusal } from './record-table.ts';
import { statedText } from './table-texts.ts';
import { isSame } from './transfer-sums.ts';
import { giveWayBack } from './ways.ts';

/**
 * Decides one open field from the paper, for a reason that stays in the record; null leaves an optional field empty.
 * Only a chair may who keyed neither entry. Gives the state that follows.
 */
export function decideField(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  place: TablePlace,
  decision: { readonly field: FieldKey; readonly value: number | null; readonly reason: string },
): Result<TableState, Problem> {
  const permitted = permit(officer, 'table.decide');
  if (!permitted.ok) return permitted;
  const subject = findTable(ledger.election, place);
  if (!subject.ok) return subject;
  const reason = statedText(decision.reason);
  if (!reason.ok) return reason;
  const { field, value } = decision;
  if (value !== null && value > mostInField) {
    return err({ code: 'TABLE_FIGURE_TOO_LARGE', params: { found: value, expected: mostInField } });
  }
  const { bureau, contest } = place;
  return changing(ledger, [bureau], (writer) =>
    recordTable(writer, subject.value, place, [
      {
        ...{ type: 'table-decided', version: 1, at: clock.now(), officer: officer.name },
        data: { bureau, contest, field, value, reason: reason.value },
      },
    ]),
  );
}

/**
 * Sets both entries aside, for a stated reason: the table is keyed from the beginning. Drafts go with them. `seen` is the
 * last event of the table that the officer was asked about, null of none: `TABLE_MOVED_ON` where it is another by now.
 */
export function resetTable(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  place: TablePlace,
  why: string,
  seen: number | null,
): Result<TableState, Problem> {
  const permitted = permit(officer, 'table.reset');
  if (!permitted.ok) return permitted;
  const subject = findTable(ledger.election, place);
  if (!subject.ok) return subject;
  const reason = statedText(why);
  if (!reason.ok) return reason;
  const { bureau, contest } = place;
  return changing(ledger, [bureau], (writer) => {
    const row = writer.tableRows(bureau).find((one) => isSame(one, place));
    if ((row?.event ?? null) !== seen) {
      return err(refusal('TABLE_MOVED_ON', place, writer.tableState(place)));
    }
    const after = recordTable(writer, subject.value, place, [
      {
        ...{ type: 'table-reset', version: 1, at: clock.now(), officer: officer.name },
        data: { bureau, contest, reason: reason.value },
      },
    ]);
    if (after.ok) giveWayBack(writer, ledger.election, clock, officer, bureau);
    return after;
  });
}
