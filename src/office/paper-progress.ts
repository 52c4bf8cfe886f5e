/** How far the count tables of each paper bureau are, without a figure that one officer alone has given. */

import { sumCounts } from '../count/exact-count.ts';
import { declaredByAll } from '../count/paper-entry.ts';
import { depositedOf, kindSum } from '../count/reconciliation.ts';
import type { Bureau } from '../election/election.ts';
import type { BureauId, ContestId } from '../election/ids.ts';
import { registeredIn } from '../election/lookup.ts';
import { advanceOf, stepsOfBallots, stepsOfTable } from './advance.ts';
import { type AgreedTable, agreedTables } from './agreed-tables.ts';
import { type ByBallotState, type ContestByBallot, contestsByBallot } from './by-ballot.ts';
import { kindsOfStation } from './kinds.ts';
import { paperOfTables } from './paper-of-tables.ts';
import { contestsOn } from './paper-place.ts';
import type { Ledger } from './ports.ts';
import { raisedCodes } from './table-codes.ts';
import { summaryOf, type TableRow, type TableSummary } from './table-ports.ts';
import { type AgreedStanding, tableStandings } from './table-standing.ts';

/**
 * How far a table is and, where it is agreed, whether a suspect ballot keeps it from standing. Of a contest that is
 * counted ballot by ballot the state of a bundle that differs, whose fields are its open ballots; else how far all of it
 * is.
 */
export interface TableProgress extends Pick<TableSummary, 'open' | 'because'> {
  readonly state: TableSummary['state'] | AgreedStanding | ByBallotState;
}

/** The count tables of a bureau, or of several. Nothing in it comes from a single entry. */
export interface PaperProgress {
  /** How many tables there are: one a contest, whichever way it is counted. */
  readonly tables: number;
  /** Of them agreed, and kept by no suspect ballot; ballot by ballot, all that the urns held. */
  readonly agreed: number;
  /** Of them begun and not agreed. */
  readonly underWay: number;
  /** From 0, nothing begun, to 1, everything agreed: over all its tables, to put bureaus in order by. */
  readonly advance: number;
  /** The state of the table that is least far; the same for all where there is one. */
  readonly least: TableProgress;
  readonly openFields: number;
  /** Soft codes without a remark, each once a table. */
  readonly owed: number;
  /** Suspect ballots that wait for a decision. */
  readonly suspects: number;
  /** Of the bureau's first paper the ballots that count, in the canvass of whichever of its contests. */
  readonly found: number;
  /** Of that paper the ballots that all stations together declared to be in the urns; null where not all did. */
  readonly deposited: number | null;
}

/** From what asks for somebody first to what is done. */
const byProgress = [
  'empty',
  'first-in-progress',
  'first-done',
  'second-in-progress',
  'keying',
  'unbalanced',
  'differs',
  'correcting',
  'outdated',
  'suspects-open',
  'agreed',
] as const satisfies readonly TableProgress['state'][];

/** One a bureau that counts paper. */
export function paperProgress(ledger: Ledger): ReadonlyMap<BureauId, PaperProgress> {
  const rows = byBureau(ledger.tableRows());
  const agreed = byBureau(agreedTables(ledger).map((table) => ({ ...table, bureau: table.bureau.id })));
  const owed = new Map<BureauId, Set<string>>();
  for (const { bureau, contest, problem, remark } of raisedCodes(ledger)) {
    const codes = owed.get(bureau) ?? new Set<string>();
    if (remark === null) codes.add(`${contest} ${problem.code}`);
    owed.set(bureau, codes);
  }
  const byBallot = contestsByBallot(ledger);
  const suspects = new Map<BureauId, number>();
  for (const { bureau, count } of ledger.openSuspects()) {
    suspects.set(bureau, (suspects.get(bureau) ?? 0) + count);
  }
  return new Map(
    ledger.election.bureaus
      .filter(({ kind }) => kind === 'counting')
      .map((bureau) => {
        return [
          bureau.id,
          {
            ...(ledger.way(bureau.id) === 'ballots'
              ? byBallotProgress(
                  ledger,
                  bureau,
                  byBallot.filter((one) => one.bureau.id === bureau.id),
                )
              : tableProgress(ledger, bureau, rows.get(bureau.id) ?? [], agreed.get(bureau.id) ?? [])),
            owed: owed.get(bureau.id)?.size ?? 0,
            suspects: suspects.get(bureau.id) ?? 0,
          },
        ];
      }),
  );
}

function byBallotProgress(
  ledger: Ledger,
  bureau: Bureau,
  contests: readonly ContestByBallot[],
): Omit<PaperProgress, 'owed' | 'suspects'> {
  const onPaper = firstPaper(ledger, bureau);
  const home = contests.find(({ contest }) => contest.id === onPaper[0]);
  const counted = ledger
    .cells(bureau.id)
    .filter(({ contest, field }) => field === 'found' && onPaper.includes(contest));
  return {
    ...countStates(contests.map(contestProgress)),
    advance: advanceOf(contests.map((contest) => stepsOfBallots(contest, registeredIn(bureau)))),
    found: sumCounts(counted.map(({ value }) => value)),
    deposited: home === undefined ? null : depositedByKinds(ledger, home),
  };
}

/** A bundle that differs is what somebody must look at, however far the rest is. */
function contestProgress({ bundles, state, isKeptBySuspects }: ContestByBallot): TableProgress {
  const summaries = bundles.map(({ summary }) => summary);
  const asking = summaries.find(({ open }) => open > 0);
  return {
    state: asking?.state ?? (isKeptBySuspects ? 'suspects-open' : state),
    because: asking?.because ?? null,
    open: summaries.reduce((sum, { open }) => sum + open, 0),
  };
}

/** It holds an old decision, or its urns do not fit: nothing that is keyed further mends it. */
export const mustBeLookedAt = ({ state }: Pick<TableProgress, 'state'>): boolean =>
  state === 'outdated' || state === 'unbalanced';

/** The contests on the paper of the bureau's first contest, the home of the paper first. */
function firstPaper({ election }: Pick<Ledger, 'election'>, bureau: Bureau): readonly ContestId[] {
  const first = election.contests.find(({ id }) => id === bureau.contests[0]);
  return first === undefined ? [] : contestsOn(election, first.paperHome);
}

/** What the stations declared by kind of voter: nothing else says it where no table is keyed. */
function depositedByKinds(ledger: Ledger, { bureau, contest }: ContestByBallot): number | null {
  const declared = ledger.stationKinds(bureau.id);
  const stations = bureau.stations.map((one) => kindsOfStation(declared, one));
  const sum = (figure: 'issued' | 'takenBack') =>
    kindSum(stations, figure, ({ contests }) => contests.includes(contest.paperHome));
  return depositedOf({ issued: sum('issued'), takenBack: sum('takenBack') });
}

function countStates(
  summaries: readonly TableProgress[],
): Pick<PaperProgress, 'tables' | 'agreed' | 'underWay' | 'least' | 'openFields'> {
  const agreed = summaries.filter(({ state }) => state === 'agreed').length;
  const untouched = summaries.filter(({ state }) => state === 'empty').length;
  const [least = summaryOf({ state: 'empty' })] = summaries.toSorted(
    (one, other) => byProgress.indexOf(one.state) - byProgress.indexOf(other.state),
  );
  return {
    tables: summaries.length,
    agreed,
    underWay: summaries.length - agreed - untouched,
    // What somebody must look at, even where another has not been begun.
    least: summaries.find(({ open }) => open > 0) ?? summaries.find(mustBeLookedAt) ?? least,
    openFields: summaries.reduce((sum, { open }) => sum + open, 0),
  };
}

function tableProgress(
  ledger: Ledger,
  bureau: Bureau,
  rows: readonly TableRow[],
  agreed: readonly Pick<AgreedTable, 'contest' | 'entry' | 'table'>[],
): Omit<PaperProgress, 'owed' | 'suspects'> {
  const standingOf = tableStandings(ledger);
  const summaries = bureau.contests.map((contest) => {
    const summary = rows.find((row) => row.contest === contest)?.summary ?? summaryOf({ state: 'empty' });
    const state = standingOf({ bureau: bureau.id, contest })?.standing ?? summary.state;
    return { ...summary, state };
  });
  const [home] = firstPaper(ledger, bureau);
  const paper = home === undefined ? undefined : paperOfTables(ledger.election, bureau, home, agreed);
  return {
    ...countStates(summaries),
    advance: advanceOf(summaries.map(({ state }) => stepsOfTable(state))),
    found: sumCounts((paper?.tables ?? []).map(({ table }) => table.found)),
    deposited: paper === undefined ? null : declaredByAll(bureau, paper.entry, 'deposited'),
  };
}

function byBureau<Row extends { readonly bureau: BureauId }>(
  rows: readonly Row[],
): ReadonlyMap<BureauId, readonly Row[]> {
  const bureaus = new Map<BureauId, Row[]>();
  for (const row of rows) {
    const own = bureaus.get(row.bureau);
    if (own === undefined) bureaus.set(row.bureau, [row]);
    else own.push(row);
  }
  return bureaus;
}
