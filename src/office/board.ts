/** The canton board: how far each bureau is. */
import type { Bureau } from '../election/election.ts';
import { registeredIn } from '../election/lookup.ts';
import { type PaperProgress, paperProgress } from './paper-progress.ts';
import type { Ledger, ScanCounts } from './ports.ts';

export interface BoardRow {
  readonly bureau: Bureau;
  /** Electors registered in its polling stations: what may be expected at most. */
  readonly registered: number;
  readonly scans: ScanCounts;
  /** Of a bureau that counts paper: how far its tables are; null of a digital one. */
  readonly paper: PaperProgress | null;
}

export interface Board {
  /** One a bureau, in the order of the election package. */
  readonly rows: readonly BoardRow[];
  /** Sums over the rows. */
  readonly registered: number;
  /** Of the digital bureaus alone, whose ballots are scanned here: paper is keyed, by table or in bundles. */
  readonly registeredDigital: number;
  readonly scans: ScanCounts;
  /** Over the bureaus that count paper; null where there are none. */
  readonly paper: PaperSums | null;
}

export interface PaperSums
  extends Pick<PaperProgress, 'tables' | 'agreed' | 'openFields' | 'owed' | 'suspects'> {
  /** Of the first paper of each the ballots declared, by the bureaus all of whose stations declared them. */
  readonly declared: { readonly ballots: number; readonly bureaus: number };
}

const noScans: ScanCounts = { counted: 0, duplicate: 0, conflict: 0, refused: 0, undone: 0, voided: 0 };

/** The board as it stands now. */
export function board(ledger: Ledger): Board {
  const counts = ledger.scanCounts();
  const paper = paperProgress(ledger);
  const rows = ledger.election.bureaus.map(
    (bureau): BoardRow => ({
      bureau,
      registered: registeredIn(bureau),
      scans: counts.get(bureau.id) ?? noScans,
      paper: paper.get(bureau.id) ?? null,
    }),
  );
  return boardOf(rows);
}

/** A board of these rows alone, with their sums. */
export function boardOf(rows: readonly BoardRow[]): Board {
  return {
    rows,
    registered: registeredOf(rows),
    registeredDigital: registeredOf(rows.filter(({ bureau }) => bureau.kind === 'digital')),
    scans: rows
      .filter(({ bureau }) => bureau.kind === 'digital')
      .reduce((sum, row) => addScans(sum, row.scans), noScans),
    paper: sumOfPaper(rows.flatMap(({ paper }) => paper ?? [])),
  };
}

function sumOfPaper(all: readonly PaperProgress[]): PaperSums | null {
  if (all.length === 0) return null;
  const sum = (of: (one: PaperProgress) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    tables: sum(({ tables }) => tables),
    agreed: sum(({ agreed }) => agreed),
    openFields: sum(({ openFields }) => openFields),
    owed: sum(({ owed }) => owed),
    suspects: sum(({ suspects }) => suspects),
    declared: {
      ballots: sum(({ deposited }) => deposited ?? 0),
      bureaus: all.filter(({ deposited }) => deposited !== null).length,
    },
  };
}

const registeredOf = (rows: readonly BoardRow[]): number =>
  rows.reduce((sum, row) => sum + row.registered, 0);

function addScans(one: ScanCounts, other: ScanCounts): ScanCounts {
  return {
    counted: one.counted + other.counted,
    duplicate: one.duplicate + other.duplicate,
    conflict: one.conflict + other.conflict,
    refused: one.refused + other.refused,
    undone: one.undone + other.undone,
    voided: one.voided + other.voided,
  };
}
