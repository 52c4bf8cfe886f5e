/**
 * What the soft codes look at: every agreed table of paper, and every contest that is counted ballot by ballot once two
 * officers have said what was in its urns. Where contests share a paper, its home has what is of urns and stations, for all.
 */
import type { CountTable } from '../count/count-table.ts';
import { declaredByKinds } from '../count/reconciliation.ts';
import type { TableTransfers } from '../count/soft-codes.ts';
import type { Figures, TableEntry } from '../count/table-entry.ts';
import { type FieldKey, fieldKey } from '../count/table-field.ts';
import type { Bureau, Contest, Election } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import { type AgreedTable, agreedTables } from './agreed-tables.ts';
import { contestsByBallot, contestsByBallotAt } from './by-ballot.ts';
import { transfersTold } from './delivery/transfers-told.ts';
import { scannedTable } from './every-table.ts';
import { kindsOfStation } from './kinds.ts';
import type { StationKinds } from './kinds-ports.ts';
import { paperOfTables } from './paper-of-tables.ts';
import type { CellCount, CountRecord } from './ports.ts';
import { transfersOfTable } from './transfer-sums.ts';

export interface CodedTable {
  readonly contest: Contest;
  readonly bureau: Bureau;
  /** What is said of urns and stations, at the home of the paper alone, and of the contest's own transfers. */
  readonly entry: TableEntry;
  readonly table: CountTable;
  /** Stations that the figures must say something of. */
  readonly stations: Bureau['stations'];
  /** Whether the table is whole: ballots still to be counted may change what share of it is blank or invalid. */
  readonly isWhole: boolean;
}

/** Of the office or of one bureau: tables first, then contests counted ballot by ballot. */
export function codedTables(ledger: CountRecord, only?: BureauId): readonly CodedTable[] {
  const tables = keyedTables(ledger.election, agreedTables(ledger, only));
  const byBallot = only === undefined ? contestsByBallot(ledger) : contestsByBallotAt(ledger, only);
  const stations = new Map<BureauId, readonly StationKinds[]>();
  const cells = new Map<BureauId, readonly CellCount[]>();
  for (const { bureau } of byBallot) {
    if (cells.has(bureau.id)) continue;
    stations.set(bureau.id, ledger.stationKinds(bureau.id));
    cells.set(bureau.id, ledger.cells(bureau.id));
  }
  const told = transfersTold(ledger);
  const counted = byBallot.flatMap(({ contest, bureau, urn, state }): readonly CodedTable[] => {
    if (urn.ballots === undefined) return [];
    const sums = transfersOfTable(told(bureau.id), { bureau: bureau.id, contest: contest.id });
    const table = scannedTable(contest, bureau.id, cells.get(bureau.id) ?? []);
    const declared = stations.get(bureau.id) ?? [];
    return [
      countedContest({
        contest,
        bureau,
        table,
        declared,
        found: urn.ballots,
        sums,
        isWhole: state === 'agreed',
      }),
    ];
  });
  return [...tables, ...counted];
}

/**
 * Agreed tables, each with what the soft codes look at in it. Where contests share a paper its home has the urns and stations
 * of all of them, once the table of each is agreed: one pile alone is not what the stations declared.
 */
export function keyedTables(
  election: Election,
  tables: readonly Omit<AgreedTable, 'event'>[],
): readonly CodedTable[] {
  const atBureau = new Map<BureauId, (typeof tables)[number][]>();
  for (const one of tables) {
    const own = atBureau.get(one.bureau.id);
    if (own === undefined) atBureau.set(one.bureau.id, [one]);
    else own.push(one);
  }
  return tables.map(({ contest, bureau, entry, table }) => {
    const paper =
      contest.paperHome === contest.id
        ? paperOfTables(election, bureau, contest.id, atBureau.get(bureau.id) ?? [])
        : null;
    const ofPaper = paper?.isWhole === true ? paper.entry : nothingOfPaper;
    return {
      ...{ contest, bureau, table, isWhole: true },
      entry: { ...ofPaper, figures: { ...ofPaper.figures, ...transfersIn(entry) } },
      stations: ofPaper === nothingOfPaper ? [] : bureau.stations,
    };
  });
}

const transfersIn = ({ figures }: TableEntry): Figures =>
  Object.fromEntries(
    (['transferredOut', 'transferredIn'] as const).map((kind) => {
      const key = fieldKey({ kind });
      return [key, figures[key] ?? 0];
    }),
  );

/** A contest counted ballot by ballot, with what was found in its urns, declared by its stations, and sent on or received. */
export function countedContest({
  contest,
  bureau,
  table,
  declared,
  found,
  sums,
  isWhole,
}: Pick<CodedTable, 'contest' | 'bureau' | 'table' | 'isWhole'> & {
  readonly declared: readonly StationKinds[];
  readonly found: number;
  readonly sums: TableTransfers;
}): CodedTable {
  // Urns are counted and stations declare by paper: where several contests share one, its home has all of that.
  const isHome = contest.paperHome === contest.id;
  const ofPaper = isHome
    ? { ...declaredAt(bureau, contest, declared), [fieldKey({ kind: 'found', urn: 0 })]: found }
    : {};
  const entry = { shape, figures: { ...ofPaper, ...transferFigures(sums) } };
  return { contest, bureau, entry, table, stations: isHome ? bureau.stations : [], isWhole };
}

const shape = { urns: 0, blankAndInvalid: 'sum' } as const;
const nothingOfPaper: TableEntry = { shape, figures: {} };

/**
 * The transfers are those in the record, so that they can only differ in being matched. Of a side on which one is not,
 * nobody is told the sum.
 */
function transferFigures({ unmatched, ...sums }: TableTransfers): Figures {
  const isTold = (side: 'out' | 'in'): boolean => unmatched.every((one) => one.side !== side);
  return {
    ...(isTold('out') ? { [fieldKey({ kind: 'transferredOut' })]: sums.out } : {}),
    ...(isTold('in') ? { [fieldKey({ kind: 'transferredIn' })]: sums.in } : {}),
  };
}

/** What each station declared of its voters of all kinds who hold the paper; what it did not say is left out. */
function declaredAt(bureau: Bureau, { paperHome }: Contest, declared: readonly StationKinds[]): Figures {
  const figures: Partial<Record<FieldKey, number>> = {};
  for (const { municipality, number } of bureau.stations) {
    const told = declaredByKinds(kindsOfStation(declared, { municipality, number }), paperHome);
    for (const kind of ['ticked', 'deposited', 'takenBack'] as const) {
      const value = told[kind];
      if (value !== null) figures[fieldKey({ kind, municipality, station: number })] = value;
    }
  }
  return figures;
}
