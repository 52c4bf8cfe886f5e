/** The count tables of a counting bureau: how far each is, what it still needs, and whose turn it is. */
import { assertNever } from '../base/assert-never.ts';
import type { Bureau, Contest } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import type { Officer } from './officers.ts';
import type { TableProgress } from './paper-progress.ts';
import { may } from './permissions.ts';
import type { Ledger } from './ports.ts';
import { openSuspectsOf } from './suspects-of-paper.ts';
import { type RaisedCode, raisedCodes } from './table-codes.ts';
import { summaryOf, type TableSummary } from './table-ports.ts';
import { tableStandings } from './table-standing.ts';

export interface BureauTable {
  readonly contest: Contest;
  /** The last event that changed it; null where nobody has sat down to it. */
  readonly event: number | null;
  readonly summary: TableSummary;
  /** Of an agreed table whether a suspect ballot keeps it from standing, else the state of its summary. */
  readonly state: TableProgress['state'];
  /** Soft codes that the table raises, with the remarks on them. */
  readonly raised: readonly RaisedCode[];
  /** Suspect ballots of its paper that wait for a decision. */
  readonly suspects: number;
  /** Of an agreed table, suspect ballots that were decided otherwise since. */
  readonly otherwise: number;
}

const untouched: TableSummary = summaryOf({ state: 'empty' });

/** One a contest of the bureau, in the order of the package; none where there is no such counting bureau. */
export function bureauTables(ledger: Ledger, id: BureauId): readonly BureauTable[] {
  const bureau = findBureau(ledger.election, id);
  if (bureau === undefined || bureau.kind !== 'counting') return [];
  const rows = ledger.tableRows(id);
  const raised = raisedCodes(ledger).filter((code) => code.bureau === id);
  const open = ledger.openSuspects();
  const standingOf = tableStandings(ledger);
  return contestsOf(ledger, bureau).map((contest) => {
    const row = rows.find((one) => one.contest === contest.id);
    const summary = row?.summary ?? untouched;
    const standing = standingOf({ bureau: id, contest: contest.id });
    return {
      ...{ contest, event: row?.event ?? null, summary, state: standing?.standing ?? summary.state },
      raised: raised.filter((code) => code.contest === contest.id),
      suspects: openSuspectsOf(ledger.election, open, id, contest),
      otherwise: standing?.otherwise ?? 0,
    };
  });
}

const contestsOf = (ledger: Ledger, bureau: Bureau): readonly Contest[] =>
  ledger.election.contests.filter(({ id }) => bureau.contests.includes(id));

/**
 * What an officer can do next with a table. key: the first or the second entry; go-on: with their own; key-anew: their
 * open fields; decide: an open field, as a chair who keyed neither; remark: on a soft code; the others: nothing, because
 * someone else is at it, because a colleague must make the second entry, because the other officer or the chair is
 * awaited, because it is for the two who keyed it, or because it is done. Where the chair is, they may also key anew.
 * seen-both: nothing, because they had both entries before them, to decide on or to set aside, and two others key it;
 * reset, ask-reset: a suspect ballot was decided otherwise since the table was agreed, and the chair sets it aside;
 * suspects: one waits for its decision.
 */
export type NextStep =
  | 'key-first'
  | 'key-second'
  | 'go-on'
  | 'key-anew'
  | 'decide'
  | 'remark'
  | 'held'
  | 'colleague'
  | 'seen-both'
  | 'waits'
  | 'others'
  | 'chair'
  | 'look-on'
  | 'reset'
  | 'ask-reset'
  | 'suspects'
  | 'done';

export function nextStep(
  { summary, raised, suspects, otherwise }: Omit<BureauTable, 'contest' | 'event' | 'state'>,
  officer: Officer,
): NextStep {
  const keys = may(officer, 'table.enter');
  const [first, second] = summary.officers;
  const isOwn = summary.officers.includes(officer.name);
  const hasSeenBoth = summary.seenBoth.includes(officer.name);
  switch (summary.state) {
    case 'empty':
      if (hasSeenBoth) return 'seen-both';
      return keys ? 'key-first' : 'look-on';
    case 'first-in-progress':
      return first === officer.name ? 'go-on' : 'held';
    case 'first-done':
      if (first === officer.name) return 'colleague';
      if (hasSeenBoth) return 'seen-both';
      return keys ? 'key-second' : 'look-on';
    case 'second-in-progress':
      if (second === officer.name) return 'go-on';
      return isOwn ? 'colleague' : 'held';
    case 'differs':
    case 'correcting':
      if (may(officer, 'table.decide') && !isOwn) return 'decide';
      if (!isOwn) return 'others';
      return turnOf(summary, first === officer.name ? 1 : 2);
    case 'agreed':
      if (otherwise > 0) return may(officer, 'table.reset') ? 'reset' : 'ask-reset';
      if (suspects > 0) return 'suspects';
      return raised.some(({ remark }) => remark === null) && may(officer, 'table.remark') ? 'remark' : 'done';
    default:
      return assertNever(summary.state);
  }
}

/** Whoever has keyed the open fields anew waits for the other; where both have, the chair decides, or they do so again. */
function turnOf({ reentered, correcting }: TableSummary, entry: 1 | 2): NextStep {
  if (correcting.includes(entry)) return 'go-on';
  if (!reentered.includes(entry)) return 'key-anew';
  return reentered.length === 2 ? 'chair' : 'waits';
}
