/** An officer says how many ballots of a paper were in the urns: a figure once two officers have said the same. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { exactCount } from '../count/exact-count.ts';
import { hasSpokenLast, type UrnState, type UrnSummary, urnSummaryOf } from '../count/said-twice.ts';
import { mostInField } from '../count/table-entry.ts';
import type { Election } from '../election/election.ts';
import type { RecordedEvent, TablePlace } from './events.ts';
import { findTable } from './find-table.ts';
import { changing } from './frozen.ts';
import type { Officer } from './officers.ts';
import { paperPlace } from './paper-place.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';
import { sayAt } from './say-at.ts';
import { tableSubject } from './table-events.ts';
import { takeWay } from './ways.ts';

/**
 * Records what the officer says of the whole paper, whichever of its contests the place is of; their own earlier figure
 * no longer matters. It declares that the bureau counts ballot by ballot: urns are counted before any bundle is (KWB 155),
 * and of a table they are boxes. Gives how far that is, without what another officer has said. `NOT_PERMITTED`, what
 * `findTable` and `takeWay` find, `TABLE_FIGURE_TOO_LARGE`, `SAID_LAST`. Throws a RangeError where it is no number of
 * ballots: nobody counts such a one.
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
  const home = paperPlace(ledger.election, place);
  return changing(ledger, [home.bureau], (writer) => {
    const after = sayAt(writer.urnState(home), { officer: officer.name, value: ballots });
    if (!after.ok) return after;
    const way = takeWay(writer, clock, officer, home.bureau, 'ballots');
    if (!way.ok) return way;
    writer.append({
      ...{ type: 'ballots-found', version: 1, at: clock.now(), officer: officer.name },
      data: { ...home, ballots },
    });
    return ok(urnSummaryOf(after.value));
  });
}

/** Whether the event is of a paper of a counting bureau, by its home, and can follow from what was said of it. */
export function foundFits(
  { officer, data }: Extract<RecordedEvent, { type: 'ballots-found' }>,
  state: UrnState,
  election: Election,
): boolean {
  return (
    tableSubject(election, data)?.contest.paperHome === data.contest &&
    officer !== null &&
    !hasSpokenLast(state, officer)
  );
}
