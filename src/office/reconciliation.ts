/** The reconciliation of a bureau: what its count tables, its QR ballots and its polling stations say, side by side. */
import { papersOf } from '../count/ballot-type.ts';
import { sumCounts } from '../count/exact-count.ts';
import type { KindsSummary } from '../count/kinds-said.ts';
import { declaredByAll, entryOfPaper } from '../count/paper-entry.ts';
import {
  type Accounted,
  type DeclaredFigure,
  depositedOf,
  kindSum,
  type Reconciliation,
  type ReconciliationSubject,
  reconcile,
} from '../count/reconciliation.ts';
import type { Declaration } from '../count/table-field.ts';
import { foundInUrns } from '../count/table-of-entry.ts';
import type { Bureau, Station } from '../election/election.ts';
import type { BureauId, ContestId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import { type AgreedTable, agreedTables } from './agreed-tables.ts';
import { summaryOfStation } from './kinds.ts';
import {
  type Contradiction,
  contradictionsAt,
  type StationInTable,
  stationInTables,
} from './kinds-against-tables.ts';
import { paperOfTables } from './paper-of-tables.ts';
import { contestsOn } from './paper-place.ts';
import type { Ledger } from './ports.ts';

export interface StationRow {
  readonly station: Station;
  /** What it declared of its voters by kind, as two officers say. */
  readonly said: KindsSummary;
  /** What the agreed count tables of the bureau have of it. */
  readonly inTables: readonly StationInTable[];
  /** Where they say otherwise of it than its voters by kind. */
  readonly contradictions: readonly Contradiction[];
  /**
   * Its voters of all kinds together; where nobody has said them and a single table is agreed, what stands there. Nothing
   * found: below the bureau no figure of a count exists.
   */
  readonly accounted: Omit<Accounted, 'found'>;
}

export interface BureauReconciliation extends Reconciliation {
  readonly bureau: Bureau;
  readonly papers: readonly ContestId[];
  readonly stations: readonly StationRow[];
}

/** null where there is no such bureau. */
export function bureauReconciliation(ledger: Ledger, id: BureauId): BureauReconciliation | null {
  const { election } = ledger;
  const bureau = findBureau(election, id);
  if (bureau === undefined) return null;
  const papers = papersOf(election, bureau.contests);
  const declared = ledger.stationKinds(id);
  const tables = agreedTables(ledger, id);
  const stations = bureau.stations.map((station): StationRow => {
    const said = summaryOfStation(declared, station);
    const contradictions = contradictionsAt(election, station, said.kinds, papers, tables);
    const inTables = stationInTables(election, station, papers, tables);
    return { station, said, inTables, contradictions, accounted: accountedAt(said, inTables) };
  });
  const reconciled = reconcile({
    papers,
    stations: stations.map(({ said }) => said.kinds),
    contests:
      bureau.kind === 'digital' ? scanned(ledger, bureau, papers) : counted(ledger, bureau, papers, tables),
    counted: bureau.kind === 'digital' ? ledger.ballotTypes(id) : null,
  });
  return { bureau, papers, stations, ...reconciled };
}

function accountedAt(
  { state, kinds }: KindsSummary,
  [inTable, ...others]: readonly StationInTable[],
): StationRow['accounted'] {
  if (state === 'unsaid' && inTable !== undefined && others.length === 0) return inTable;
  const sum = (figure: 'ticked' | 'issued' | 'takenBack') => kindSum([kinds], figure, () => true);
  const [ticked, issued, takenBack] = [sum('ticked'), sum('issued'), sum('takenBack')];
  const deposited = depositedOf({ issued, takenBack });
  return { ticked, issued, takenBack, deposited };
}

type ByPaper = ReconciliationSubject['contests'];

/** QR ballots that count; everything else the stations declare by kind of voter. */
function scanned(ledger: Ledger, bureau: Bureau, papers: readonly ContestId[]): ByPaper {
  const cells = ledger.cells(bureau.id).filter(({ field }) => field === 'found');
  return new Map(
    papers.map((paper) => {
      const own = contestsOn(ledger.election, paper);
      const found = sumCounts(cells.filter(({ contest }) => own.includes(contest)).map(({ value }) => value));
      return [paper, { ticked: null, takenBack: null, deposited: null, found }];
    }),
  );
}

/**
 * What two officers have agreed on. Of a paper that contests share, each of which has its own table, the stations declare
 * once; what its tables say otherwise of that is told apart.
 */
function counted(
  ledger: Ledger,
  bureau: Bureau,
  papers: readonly ContestId[],
  agreed: readonly AgreedTable[],
): ByPaper {
  const isByBallot = ledger.way(bureau.id) === 'ballots';
  return new Map(
    papers.map((paper) => {
      const { tables, entry, isWhole } = paperOfTables(ledger.election, bureau, paper, agreed);
      const told = (kind: Declaration) => declaredByAll(bureau, entry, kind);
      const otherwise = tables.flatMap((table) => {
        // What this table leaves out is as the others say it.
        const alone = entryOfPaper(bureau, [table.entry, entry]);
        return (['ticked', 'deposited'] as const).flatMap((figure): readonly DeclaredFigure[] => {
          const value = declaredByAll(bureau, alone, figure);
          return value === null || value === told(figure) ? [] : [{ figure, from: 'tables', value }];
        });
      });
      // As the urns held them, which is what voters deposited: ballots sent on to another table, or received, are none.
      const found = isByBallot
        ? (ledger.ballotsFound({ bureau: bureau.id, contest: paper }) ?? null)
        : isWhole
          ? foundInUrns(entry)
          : null;
      return [
        paper,
        {
          ...{ ticked: told('ticked'), takenBack: told('takenBack'), deposited: told('deposited') },
          ...{ found, otherwise },
        },
      ];
    }),
  );
}
