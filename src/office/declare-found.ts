/** An officer says how many ballots were in the urns: a figure once two officers have said the same. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { exactCount } from '../count/exact-count.ts';
import { mostInField } from '../count/table-entry.ts';
import { sayFound, type UrnSummary, urnSummaryOf } from '../count/urn.ts';
import type { TablePlace } from './events.ts';
import { findTable } from './find-table.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';

/**
 * Records what the officer says; their own earlier figure no longer matters. Gives how far that is, without what
 * another officer has said. `NOT_PERMITTED`, what `findTable` finds, `TABLE_FIGURE_TOO_LARGE`. Throws a RangeError where
 * it is no number of ballots: nobody counts such a one.
 */
export function declareFound(
  who: { readonly ledger: Ledger; readonly clock: Clock; readonly officer: Officer },
  place: TablePlace,
  ballots: number,
): Result<UrnSummary, Problem> {
  const { ledger, clock, officer } = who;
  const permitted = permit(officer, 'table.enter');
  if (!permitted.ok) return permitted;
  const subject = findTable(ledger.election, place);
  if (!subject.ok) return subject;
  exactCount(ballots);
  if (ballots > mostInField) {
    return err({ code: 'TABLE_FIGURE_TOO_LARGE', params: { found: ballots, expected: mostInField } });
  }
  const { bureau, contest } = place;
  return ledger.transact((writer) => {
    const after = sayFound(writer.urnState(place), { officer: officer.name, ballots });
    writer.append({
      ...{ type: 'ballots-found', version: 1, at: clock.now(), officer: officer.name },
      data: { bureau, contest, ballots },
    });
    return ok(urnSummaryOf(after));
  });
}
