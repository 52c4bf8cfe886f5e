/**
 * What two officers said of the voters of a polling station by kind, against what two officers keyed of the same station in
 * the count tables of its bureau: both are read off one report, so that one of them is wrong where they differ.
 */
import { sumCounts } from '../count/exact-count.ts';
import { type Accounted, declaredByKinds } from '../count/reconciliation.ts';
import { type Declaration, fieldKey } from '../count/table-field.ts';
import type { Election, Station } from '../election/election.ts';
import type { ContestId } from '../election/ids.ts';
import type { AgreedTable } from './agreed-tables.ts';
import type { StationKinds } from './kinds-ports.ts';
import { contestsOn } from './paper-place.ts';

/** One figure of a station that its voters by kind and an agreed table say otherwise. */
export interface Contradiction {
  readonly contest: ContestId;
  readonly figure: 'ticked' | 'deposited' | 'takenBack';
  readonly byKinds: number;
  readonly inTable: number;
}

const compared = ['ticked', 'deposited', 'takenBack'] as const satisfies readonly Declaration[];

/** What an agreed table has of a station, a figure it leaves out being null. Issued is what was deposited or taken back. */
export interface StationInTable extends Omit<Accounted, 'found'> {
  readonly contest: ContestId;
}

/** Contest by contest of these papers; nothing of a table that is not agreed, or in which the station has no figure. */
export function stationInTables(
  election: Election,
  station: Station,
  papers: readonly ContestId[],
  tables: readonly AgreedTable[],
): readonly StationInTable[] {
  return tablesOf(election, papers, tables).flatMap((table): readonly StationInTable[] => {
    const inTable = (figure: (typeof compared)[number]) => figureOf(table, station, figure) ?? null;
    const [ticked, deposited, takenBack] = [inTable('ticked'), inTable('deposited'), inTable('takenBack')];
    if (ticked === null && deposited === null && takenBack === null) return [];
    const issued = deposited === null || takenBack === null ? null : sumCounts([deposited, takenBack]);
    return [{ contest: table.contest.id, ticked, issued, takenBack, deposited }];
  });
}

/** Contest by contest of these papers; nothing where the kinds do not stand, the table is not agreed, or one leaves it out. */
export function contradictionsAt(
  election: Election,
  station: Station,
  kinds: StationKinds['summary']['kinds'],
  papers: readonly ContestId[],
  tables: readonly AgreedTable[],
): readonly Contradiction[] {
  return papers.flatMap((paper) => {
    const told = declaredByKinds(kinds, paper);
    return tablesOf(election, [paper], tables).flatMap((table) =>
      compared.flatMap((figure): readonly Contradiction[] => {
        const [byKinds, inTable] = [told[figure], figureOf(table, station, figure)];
        if (byKinds === null || inTable === undefined || byKinds === inTable) return [];
        return [{ contest: table.contest.id, figure, byKinds, inTable }];
      }),
    );
  });
}

const tablesOf = (election: Election, papers: readonly ContestId[], tables: readonly AgreedTable[]) =>
  papers
    .flatMap((paper) => contestsOn(election, paper))
    .flatMap((id) => tables.find(({ contest }) => contest.id === id) ?? []);

const figureOf = (
  { entry }: AgreedTable,
  { municipality, number }: Station,
  kind: (typeof compared)[number],
): number | undefined => entry.figures[fieldKey({ kind, municipality, station: number })];
