/** Who may see the figures of a table, and from when: an entry is keyed blind. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { refusedBy } from '../count/four-eyes.ts';
import type { TablePlace } from './events.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { TableSummary } from './table-ports.ts';

/**
 * Once a table is agreed whoever sees the totals may. Before that only who may decide in it: where both entries are in,
 * for one who keyed the second would no longer be blind, and an officer who keyed neither. Else `NOT_PERMITTED`,
 * `TABLE_NOTHING_OPEN` or `TABLE_DECIDER_ENTERED`.
 */
export function seeFigures(
  officer: Officer,
  { bureau, contest }: TablePlace,
  { state, officers }: TableSummary,
): Result<undefined, Problem> {
  if (state === 'agreed') return permit(officer, 'totals.see');
  const permitted = permit(officer, 'table.decide');
  if (!permitted.ok) return permitted;
  if (state !== 'differs' && state !== 'correcting') {
    return err({ code: 'TABLE_NOTHING_OPEN', params: { bureau, contest } });
  }
  const barred = refusedBy('decision', officer.name, officers);
  return barred === null ? ok(undefined) : err({ code: barred, params: { bureau, contest } });
}
