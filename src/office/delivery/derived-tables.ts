/** The tables of a delivery made anew, each from what two officers keyed, or from the ballots. */
import { sumCounts } from '../../count/exact-count.ts';
import { standingOf } from '../../count/said-twice.ts';
import type { SoftSubject } from '../../count/soft-codes.ts';
import { tableOfEntry } from '../../count/table-of-entry.ts';
import type { Contest, Election } from '../../election/election.ts';
import { laidOut } from '../agreed-form.ts';
import { countedForm } from '../by-ballot-form.ts';
import type { RecordedEvent, TablePlace } from '../events.ts';
import { scannedTable } from '../every-table.ts';
import type { CellCount } from '../ports.ts';
import type { ReportContent } from '../reporting/report-content.ts';
import { type ReportedTable, sectionsOf } from '../reporting/reported-tables.ts';
import { type CodedTable, countedContest, keyedTables } from '../soft-subjects.ts';
import { noOthers } from '../table-codes.ts';
import { agreedEntry } from '../table-events.ts';
import { transfersOfTable } from '../transfer-sums.ts';
import type { Folded } from './fold-events.ts';
import type { Delivered } from './read-delivery.ts';
import type { ToldEvent } from './told-events.ts';
import { ballotsDue } from './transfers-derived.ts';

/** `cells`: the sums of the ballots delivered; none of a bureau that counts by table. */
export interface Derivation {
  readonly delivered: Delivered;
  readonly folded: Folded;
  readonly cells: readonly CellCount[];
  readonly election: Election;
}

export interface DerivedTable {
  readonly table: ReportContent['tables'][number];
  readonly reported?: ReportedTable;
  /** Of paper: what its soft codes look at, without other bureaus. */
  readonly coded?: SoftSubject;
  /** At the home of a paper that is counted ballot by ballot: how many of it count, and how many must. */
  readonly paper?: { readonly counted: number; readonly due: number };
}

/** One a contest of the bureau, in the order of the election package. */
export function derivedTables(derivation: Derivation): readonly DerivedTable[] {
  const { delivered, folded, election } = derivation;
  const { bureau } = delivered;
  const contests = election.contests.filter(({ id }) => bureau.contests.includes(id));
  const keyed = contests.flatMap((contest) => {
    const entry = agreedEntry(folded.tables.get(contest.id) ?? { state: 'empty' });
    return entry === null ? [] : [{ contest, bureau, entry, table: tableOfEntry(contest, bureau, entry) }];
  });
  // Contests that share a paper share its urns and stations.
  const coded = keyedTables(election, keyed);
  return contests.map((contest) =>
    derivedAt(
      contest,
      derivation,
      coded.find((one) => one.contest.id === contest.id),
    ),
  );
}

function derivedAt(
  contest: Contest,
  { delivered, folded, cells, election }: Derivation,
  codedTable: CodedTable | undefined,
): DerivedTable {
  const { events, bureau } = delivered;
  const place = { bureau: bureau.id, contest: contest.id };
  const state = folded.tables.get(contest.id) ?? { state: 'empty' };
  const transfers = transfersOfTable([...folded.transfers.values()], place);
  const alone = { others: noOthers, transfers };
  const entry = agreedEntry(state);
  if (entry !== null && codedTable !== undefined) {
    const { table } = codedTable;
    const own = events.map(recordedAs).filter(({ data }) => 'contest' in data && data.contest === contest.id);
    const { form, figures, officers, decided } = laidOut({ contest, bureau, entry, table }, state, own);
    const sections = sectionsOf(form, figures);
    return {
      table,
      coded: { ...codedTable, ...alone },
      reported: { ...place, way: 'table', state: 'agreed', officers, decided, sections },
    };
  }
  const table = scannedTable(contest, bureau.id, cells);
  if (folded.way !== 'ballots') return { table };
  const found = standingOf(folded.urns.get(contest.paperHome) ?? { state: 'unsaid' }) ?? 0;
  const declared = folded.stations;
  const coded = countedContest({ contest, bureau, table, declared, found, sums: transfers, isWhole: true });
  const { form, figures } = countedForm(coded);
  const isHome = contest.paperHome === contest.id;
  return {
    table,
    coded: { ...coded, ...alone },
    reported: { ...place, way: 'ballots', state: 'agreed', sections: sectionsOf(form, figures) },
    ...(isHome ? { paper: paperAt(election, place, found, folded, cells) } : {}),
  };
}

function paperAt(
  election: Election,
  home: TablePlace,
  found: number,
  { transfers }: Folded,
  cells: readonly CellCount[],
): NonNullable<DerivedTable['paper']> {
  const { due, places } = ballotsDue(election, home, found, transfers);
  const own = cells.filter(
    ({ field, contest }) => field === 'found' && places.some((place) => place.contest === contest),
  );
  return { counted: sumCounts(own.map(({ value }) => value)), due };
}

/** Of a told event nobody knows the number: it has that of its line. */
export const recordedAs = (event: ToldEvent, index: number): RecordedEvent => ({
  ...event,
  seq: index + 1,
  hash: '',
});
