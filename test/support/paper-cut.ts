/** The result of a constituency cut into the paper tables of twenty counting bureaus, as the program gets them. */
import { paperPackage } from '../../scripts/paper/paper-package.ts';
import { realSizeChoices, realSizePackage } from '../../scripts/paper/real-size.ts';
import { type PaperTable, splitTables } from '../../scripts/paper/split-tables.ts';
import { tableCsv } from '../../scripts/paper/table-csv.ts';
import { parseTableCsv } from '../../src/count/table-csv.ts';
import type { TableEntry } from '../../src/count/table-entry.ts';
import type { Bureau, Contest, Election } from '../../src/election/election.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { readFixture } from '../fixtures/read-fixture.ts';

export interface PaperCut {
  /** The election package as a text. */
  readonly text: string;
  readonly election: Election;
  readonly contest: Contest;
  readonly papers: readonly PaperOfBureau[];
}

export interface PaperOfBureau {
  readonly bureau: Bureau;
  readonly paper: PaperTable;
  readonly entry: TableEntry;
}

function cut(text: string, choices: string): PaperCut {
  const parsed = parsePackage(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { election } = parsed.value;
  const [contest] = election.contests;
  if (contest === undefined) throw new Error('no contest');
  const papers = splitTables(choices, election).map((paper): PaperOfBureau => {
    const bureau = election.bureaus.find(({ id }) => id === paper.bureau);
    if (bureau === undefined) throw new Error(`no bureau ${paper.bureau}`);
    return { bureau, paper, entry: entryOfCsv(tableCsv(paper), bureau, contest) };
  });
  return { text, election, contest, papers };
}

export const paperCut = (name: string): PaperCut =>
  cut(paperPackage(readFixture(`elections/${name}.json`)), readFixture(`choices/${name}.txt`));

/** One bureau that the law allows. */
export const realSizeCut = (name: string): PaperCut =>
  cut(
    realSizePackage(readFixture(`elections/${name}.json`)),
    realSizeChoices(readFixture(`choices/${name}.txt`)),
  );

export function entryOfCsv(csv: string, bureau: Bureau, contest: Contest): TableEntry {
  const parsed = parseTableCsv(csv, bureau, [contest]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const entry = parsed.value.get(contest.id);
  if (entry === undefined) throw new Error('no table');
  return entry;
}
