/** The election of the show, and what stands on its papers: a canton of two counting bureaus that the law allows. */
import { readFileSync } from 'node:fs';
import type { Election } from '../../src/election/election.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { withCountingBureaus } from '../paper/paper-package.ts';
import { realSizeChoices } from '../paper/real-size.ts';
import type { ShownBureau } from '../paper/shown-cut.ts';
import { splitTables } from '../paper/split-tables.ts';
import { type PaperRow, tableRows } from '../paper/table-csv.ts';

const name = 'vlaams-brabant';
/** Voters of the polling stations, three to a bureau; together those for whom the ballots below are cut. */
const registered = [430, 390, 410, 380, 400, 390];

export interface DayPapers {
  readonly packageText: string;
  readonly election: Election;
  /** The bureau that counts on a machine of its own. */
  readonly away: ShownBureau;
  /** The bureau that counts at the main bureau. */
  readonly here: ShownBureau;
}

export function dayPapers(): DayPapers {
  const packageText = withCountingBureaus(
    readFileSync(`fixtures/elections/${name}.json`, 'utf8'),
    registered,
  );
  const parsed = parsePackage(packageText);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const choices = realSizeChoices(readFileSync(`fixtures/choices/${name}.txt`, 'utf8'));
  const { election } = parsed.value;
  const [away, here] = splitTables(choices, election).map(
    (paper): ShownBureau => ({ paper, right: tableRows(paper), planted: null }),
  );
  if (away === undefined || here === undefined) throw new Error('not two tables');
  return { packageText, election, away, here };
}

const change = (rows: readonly PaperRow[], changes: Readonly<Record<string, number>>): readonly PaperRow[] =>
  rows.map((row) => {
    const by = changes[[row.field, row.list, row.kind, row.number].filter((one) => one !== '').join('/')];
    return by === undefined ? row : { ...row, value: row.value + by };
  });

/** What both officers key at first: a ballot for list 1 lay among the blank ones. */
export const beforeTheCorrection = (rows: readonly PaperRow[]): readonly PaperRow[] =>
  change(rows, {
    ...{ 'category/1/headOnly': -1, 'electoralFigure/1': -1, valid: -1 },
    blankOrInvalid: 1,
  });

/** What the second officer keys in place of that: a figure too low for a candidate. */
export const withASlip = (rows: readonly PaperRow[]): readonly PaperRow[] => change(rows, { [slipAt]: -1 });

const slipAt = 'votes/1/E/1';

/** A figure that stands on a paper once, as `valid`. */
export function shownFigure({ right }: ShownBureau, field: string): number {
  const row = right.find((one) => one.field === field);
  if (row === undefined) throw new Error(`no ${field} on the paper`);
  return row.value;
}
