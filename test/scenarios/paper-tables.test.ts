import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readOfficial } from '../../scripts/official-figures.ts';
import { constituencies } from '../../scripts/paper/constituencies.ts';
import { paperPackage } from '../../scripts/paper/paper-package.ts';
import { realSizeChoices, realSizePackage } from '../../scripts/paper/real-size.ts';
import { slips, urnSlip } from '../../scripts/paper/slips.ts';
import { type PaperTable, splitTables } from '../../scripts/paper/split-tables.ts';
import { rowsCsv, tableCsv, tableRows } from '../../scripts/paper/table-csv.ts';
import { checkIdentities } from '../../src/count/identities.ts';
import type { Bureau, Election } from '../../src/election/election.ts';
import { registeredIn } from '../../src/election/lookup.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { naiveCoherence } from '../fixtures/naive-coherence.ts';
import { tableRows as csvRows, naiveCount, type Rows, sorted } from '../fixtures/naive-count.ts';
import { readFixture } from '../fixtures/read-fixture.ts';

function parsed(text: string) {
  const read = parsePackage(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const electionOf = (name: string) => parsed(paperPackage(readFixture(`elections/${name}.json`))).election;
const tablesOf = (name: string, election: Election, seed?: string) =>
  splitTables(readFixture(`choices/${name}.txt`), election, seed);

/** The official figures as the rows of a table of figures, those of 0 left out. */
function officialRows(nis: string): Rows {
  const { valid, blankOrInvalid, lists } = readOfficial(nis);
  const rows: readonly (readonly [string, number])[] = [
    ['CK,found,,,', valid + blankOrInvalid],
    ['CK,blankOrInvalid,,,', blankOrInvalid],
    ...lists.flatMap(({ number, categories, effectives, substitutes }) => [
      ...Object.entries(categories).map(
        ([kind, value]) => [`CK,category,${number},${kind},`, value] as const,
      ),
      ...effectives.map((one) => [`CK,votes,${number},E,${one.number}`, one.votes] as const),
      ...substitutes.map((one) => [`CK,votes,${number},S,${one.number}`, one.votes] as const),
    ]),
  ];
  return new Map(rows.filter(([, value]) => value !== 0));
}

function sumOf(tables: readonly Rows[]): Rows {
  const sums = new Map<string, number>();
  for (const table of tables) for (const [row, value] of table) sums.set(row, (sums.get(row) ?? 0) + value);
  return sums;
}

const figures = (paper: PaperTable) => csvRows(tableCsv(paper, 'figures'));

function surroundings(bureau: Bureau | undefined, tables: readonly PaperTable[], mostInUrn = Infinity) {
  const sum = (of: (paper: PaperTable) => number) => tables.map(of).reduce((a, b) => a + b, 0);
  return {
    registered: new Map(bureau?.stations.map((station) => [`${station.number}`, station.registered])),
    elsewhere: {
      found: sum(({ table }) => table.found),
      blankOrInvalid: sum(({ table }) => table.blankOrInvalid),
    },
    mostInUrn,
  };
}

describe.each(constituencies)('the paper cut of %s', (name, nis) => {
  const packageText = readFixture(`elections/${name}.json`);
  const { election, warnings } = parsed(paperPackage(packageText));
  const tables = tablesOf(name, election);
  const others = (i: number) => tables.filter((_, at) => at !== i);
  const around = (i: number) => surroundings(election.bureaus[i], others(i));

  test('has twenty counting bureaus of three stations and all voters, too many for real ones', () => {
    const before = parsed(packageText).election;

    expect(election.bureaus.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
      Array.from({ length: 20 }, (_, i) => `BD-${i + 1} counting`),
    );
    expect(election.bureaus.flatMap(({ stations }) => stations.map(({ number }) => number))).toEqual(
      Array.from({ length: 60 }, (_, i) => i + 1),
    );
    expect(election.contests).toEqual(before.contests);
    expect(election.bureaus.map(registeredIn).reduce((a, b) => a + b)).toBe(
      before.bureaus.map(registeredIn).reduce((a, b) => a + b),
    );
    expect(warnings.map(({ code }) => code)).toEqual(election.bureaus.map(() => 'ELECTION_BUREAU_TOO_LARGE'));
  });

  test('sums to the official figures, for every list, category and candidate', () => {
    expect(sorted(sumOf(tables.map(figures)))).toEqual(sorted(officialRows(nis)));
  });

  test('has in every table what the ballots of the bureau come to', () => {
    for (const paper of tables) {
      const counted = [...naiveCount(paper.choices, { sorting: 'four' })].map(
        ([row, value]) => [row.replace('CK,blank,', 'CK,blankOrInvalid,'), value] as const,
      );
      expect(sorted(figures(paper))).toEqual(sorted(new Map(counted)));
    }
  });

  test('has coherent tables only, whichever form they are written in', () => {
    const [contest] = election.contests;
    if (contest === undefined) throw new Error('no contest');
    for (const [i, paper] of tables.entries()) {
      expect(checkIdentities(contest, paper.table)).toEqual([]);
      expect(naiveCoherence(tableCsv(paper), around(i))).toEqual([]);
      expect(naiveCoherence(tableCsv(paper, 'figures'), around(i))).toEqual([]);
    }
  });

  test('finds in every urn a little less than voters, and accounts for every paper', () => {
    const urns = tables.flatMap((paper) => paper.urns);
    const turnout = urns.map(({ found, station }) => found / station.registered);

    expect(Math.min(...turnout)).toBeGreaterThan(0.8);
    expect(Math.max(...turnout)).toBeLessThan(0.95);
    expect(Math.min(...urns.map(({ unused }) => unused))).toBeGreaterThan(0);
    for (const { table, urns } of tables)
      expect(urns.map(({ found }) => found).reduce((a, b) => a + b)).toBe(table.found);
  });

  test.each(slips)('a slip in any table is caught by its checks alone: $name', ({ caughtBy, make }) => {
    for (const [i, paper] of tables.entries()) {
      const rows = tableRows(paper);
      const bureau = election.bureaus[i];
      const slipped = make(rows, bureau === undefined ? 0 : registeredIn(bureau));

      expect(slipped).not.toEqual(rows);
      expect(naiveCoherence(rowsCsv(slipped), around(i)), paper.bureau).toEqual(caughtBy);
    }
  });
});

test('the bureaus differ in size', () => {
  const sizes = tablesOf('namur', electionOf('namur')).map(({ table }) => table.found);

  expect(new Set(sizes).size).toBe(20);
  expect(Math.max(...sizes)).toBeGreaterThan(1.5 * Math.min(...sizes));
});

test('the same seed gives the same tables, another seed other tables of the same sum', () => {
  const election = electionOf('luxembourg');
  const bytes = tablesOf('luxembourg', election).map((paper) => tableCsv(paper));
  const others = tablesOf('luxembourg', election, 'another');

  expect(tablesOf('luxembourg', election).map((paper) => tableCsv(paper))).toEqual(bytes);
  expect(others.map((paper) => tableCsv(paper))).not.toEqual(bytes);
  expect(sorted(sumOf(others.map(figures)))).toEqual(sorted(officialRows('81001')));
});

test('a machine elsewhere cuts the same tables: no more is held by this hash, which came of running the cut', () => {
  const bytes = tablesOf('luxembourg', electionOf('luxembourg')).map((paper) => tableCsv(paper));

  expect(createHash('sha256').update(bytes.join('')).digest('hex')).toBe(
    '42e3697e19ceec8b74211c7d406f559f117cbb5029a2f6b8222e75f0db4658bd',
  );
});

test('a table of figures has the rows of the format and no others', () => {
  const [paper] = tablesOf('namur', electionOf('namur'));
  if (paper === undefined) throw new Error('no table');
  const fields = tableRows(paper, 'figures').map(({ field }) => field);

  expect([...new Set(fields)]).toEqual(['found', 'blankOrInvalid', 'category', 'votes']);
});

describe('a bureau of real size', () => {
  const { election, warnings } = parsed(realSizePackage(readFixture('elections/namur.json')));
  const tables = splitTables(realSizeChoices(readFixture('choices/namur.txt')), election);
  const [paper] = tables;
  if (paper === undefined) throw new Error('no table');
  const around = surroundings(election.bureaus[0], tables, 840);

  test('is one that the law allows, and its table has nothing wrong', () => {
    expect(warnings).toEqual([]);
    expect(paper.table.found).toBe(2100);
    expect(naiveCoherence(tableCsv(paper), around)).toEqual([]);
  });

  test('shows an urn that is too full', () => {
    const slipped = urnSlip.make(tableRows(paper), 2400);

    expect(naiveCoherence(rowsCsv(slipped), around)).toEqual(urnSlip.caughtBy);
  });
});
