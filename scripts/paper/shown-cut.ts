/** A constituency as the shows of paper counting play it: its package, its tables, and the slips planted in them. */
import { readFileSync } from 'node:fs';
import type { Election } from '../../src/election/election.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { paperPackage } from './paper-package.ts';
import { realSizeChoices, realSizePackage } from './real-size.ts';
import { type Check, type Slip, slips, urnSlip } from './slips.ts';
import { type PaperTable, splitTables } from './split-tables.ts';
import { type PaperRow, tableRows } from './table-csv.ts';

export interface ShownCut {
  readonly packageText: string;
  readonly election: Election;
  readonly bureaus: readonly ShownBureau[];
  /** Checks that every table of the cut fails, and no slip is to blame. */
  readonly ignored: readonly Check[];
}

export interface ShownBureau {
  readonly paper: PaperTable;
  /** What stands on the paper. */
  readonly right: readonly PaperRow[];
  /** The slip planted in this bureau, and the table with it. */
  readonly planted: { readonly slip: Slip; readonly rows: readonly PaperRow[] } | null;
}

/** The result of a constituency in twenty bureaus, a slip of each kind in one of them; the last ones have none. */
export function shownCut(name: string): ShownCut {
  // A bureau of the cut, and each of its urns, holds more than is allowed: S5 has a bureau of real size.
  return cut(paperPackage(packageOf(name)), choicesOf(name), slips, ['S5']);
}

/** One bureau that the law allows, with the slip that only such a one can show. */
export function shownRealSize(name: string): ShownCut {
  return cut(realSizePackage(packageOf(name)), realSizeChoices(choicesOf(name)), [urnSlip], []);
}

const packageOf = (name: string): string => readFileSync(`fixtures/elections/${name}.json`, 'utf8');
const choicesOf = (name: string): string => readFileSync(`fixtures/choices/${name}.txt`, 'utf8');

function cut(
  packageText: string,
  choices: string,
  planned: readonly Slip[],
  ignored: readonly Check[],
): ShownCut {
  const parsed = parsePackage(packageText);
  if (!parsed.ok) throw new Error('the package is refused');
  const { election } = parsed.value;
  const bureaus = splitTables(choices, election).map((paper, index): ShownBureau => {
    const slip = planned[index];
    const usual = tableRows(paper);
    const right = slip?.onPaper?.(usual) ?? usual;
    const registered = paper.urns.reduce((sum, { station }) => sum + station.registered, 0);
    return {
      paper,
      right,
      planted: slip === undefined ? null : { slip, rows: slip.make(right, registered) },
    };
  });
  return { packageText, election, bureaus, ignored };
}
