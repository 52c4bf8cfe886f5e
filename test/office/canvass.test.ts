import { describe, expect, test } from 'vitest';
import { readOfficial } from '../../scripts/official-figures.ts';
import { tableCsv } from '../../scripts/paper/table-csv.ts';
import type { CountTable } from '../../src/count/count-table.ts';
import { type Canvass, canvass } from '../../src/office/canvass.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { recordBallots } from '../../src/office/record-ballot.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { tableRows as csvRows } from '../fixtures/naive-count.ts';
import { ballotText, digital1, newOffice, opened, read, tickingClock } from './practice-canton.ts';
import { agreed, entryOf, handed, paperOffice, placeOf } from './spread-office.ts';

/** A table as rows of text and value, those of 0 left out. */
function rowsOf({ found, blankOrInvalid, lists }: CountTable): ReadonlyMap<string, number> {
  const votes = (list: number, kind: string, of: CountTable['lists'][number]['effectives']) =>
    of.map((one) => [`CK,votes,${list},${kind},${one.number}`, one.votes] as const);
  const rows: readonly (readonly [string, number])[] = [
    ['CK,found,,,', found],
    ['CK,blankOrInvalid,,,', blankOrInvalid],
    ...lists.flatMap(({ number, categories, effectives, substitutes }) => [
      ...Object.entries(categories).map(
        ([category, value]) => [`CK,category,${number},${category},`, value] as const,
      ),
      ...votes(number, 'E', effectives),
      ...votes(number, 'S', substitutes),
    ]),
  ];
  return new Map(rows.filter(([, value]) => value !== 0));
}

function naiveSum(tables: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const table of tables) for (const [row, value] of table) sums.set(row, (sums.get(row) ?? 0) + value);
  return sums;
}

function canvassOf(ledger: Ledger): Canvass {
  const [contest] = ledger.election.contests;
  if (contest === undefined) throw new Error('no contest');
  return canvass(ledger, contest);
}

const shape = ({ groups }: Canvass) =>
  groups.map(({ municipality, rows }) => [municipality.nis, rows.map(({ bureau }) => bureau.id).join(' ')]);

test.each([
  ['namur', '92094'],
  ['vlaams-brabant', '24062'],
] as const)('the canvass of %s is the sum of its twenty tables, and the official result', (name, nis) => {
  const clock = tickingClock();
  const office = paperOffice(name, clock);
  agreed(office, clock, office.papers);
  const papers = new Map(office.papers.map((paper) => [paper.bureau, csvRows(tableCsv(paper, 'figures'))]));

  const now = canvassOf(office.ledger);

  expect(now.tables).toEqual({ all: 20, in: 20, growing: 0 });
  expect(shape(now)).toEqual([
    ['92094', 'BD-1 BD-2 BD-3 BD-4 BD-5 BD-6 BD-7'],
    ['92003', 'BD-8 BD-9 BD-10 BD-11 BD-12 BD-13 BD-14'],
    ['92137', 'BD-15 BD-16 BD-17 BD-18 BD-19 BD-20'],
  ]);
  for (const { rows, subtotal } of now.groups) {
    for (const { bureau, table } of rows) {
      expect(table && sorted(rowsOf(table))).toEqual(sorted(papers.get(bureau.id) ?? new Map()));
    }
    expect(sorted(rowsOf(subtotal))).toEqual(
      sorted(naiveSum(rows.map(({ bureau }) => papers.get(bureau.id) ?? new Map()))),
    );
  }
  expect(sorted(rowsOf(now.total))).toEqual(sorted(naiveSum([...papers.values()])));
  const official = readOfficial(nis);
  expect(now.total).toMatchObject({
    found: official.valid + official.blankOrInvalid,
    valid: official.valid,
    blankOrInvalid: official.blankOrInvalid,
    lists: official.lists.map((list) => ({
      number: list.number,
      electoralFigure: list.electoralFigure,
      categories: list.categories,
      effectives: list.effectives,
      substitutes: list.substitutes,
    })),
  });
  expect(officeTotals(office.ledger, { contest: now.contest.id })).toEqual([now.total]);
});

const sorted = (rows: ReadonlyMap<string, number>) =>
  [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1));

describe('while the count goes on', () => {
  test('a table counts once it is agreed, and until then has no figure in any sum', () => {
    const clock = tickingClock();
    const office = paperOffice('namur', clock);
    const { ledger, papers } = office;
    const [first, second, third] = papers;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no papers');
    agreed(office, clock, [second]);
    handed(ledger, clock, 'anna', 1, placeOf(third.bureau, third), entryOf(ledger, third));

    const now = canvassOf(ledger);

    const rows = now.groups.flatMap((group) => group.rows).slice(0, 3);
    expect(rows.map(({ state, table }) => [state, table?.found ?? null])).toEqual([
      ['empty', null],
      ['agreed', second.table.found],
      ['first-done', null],
    ]);
    expect(now.tables).toEqual({ all: 20, in: 1, growing: 0 });
    expect(now.groups.map(({ subtotal }) => subtotal.found)).toEqual([second.table.found, 0, 0]);
    expect(officeTotals(ledger, { contest: now.contest.id })).toEqual([now.total]);
  });

  test('a bureau with stations in two municipalities stands under the first, and says so', () => {
    const { ledger } = paperOffice('namur', tickingClock());

    const spread = canvassOf(ledger)
      .groups.flatMap(({ rows }) => rows)
      .filter(({ alsoIn }) => alsoIn.length > 0);

    expect(spread.map(({ bureau, alsoIn }) => [bureau.id, alsoIn.map(({ nis }) => nis)])).toEqual([
      ['BD-7', ['92003']],
      ['BD-14', ['92137']],
    ]);
  });

  test('digital bureaus have their place in it from their first ballot, beside those that count paper', () => {
    const ledger = newOffice({ practice: true });
    const clock = tickingClock();
    const lines = ['CK=2', 'CK=5:E1', 'CK=blank'];
    recordBallots(
      ledger,
      opened(ledger, clock, 'anna'),
      lines.map((line, index) => read(ledger, ballotText(ledger, line, index + 1))),
    );

    const now = canvassOf(ledger);

    expect(now.groups.flatMap(({ rows }) => rows.map(({ bureau, state }) => [bureau.id, state]))).toEqual([
      ['TB-1', 'empty'],
      [digital1, 'scanning'],
      ['DB-2', 'empty'],
    ]);
    expect(now.tables).toEqual({ all: 3, in: 1, growing: 1 });
    expect(now.total).toMatchObject({ found: 3, valid: 2, blank: 1, invalid: 0 });
    expect(officeTotals(ledger, { contest: now.contest.id })).toEqual([now.total]);
  });

  test('a bureau that does not count the election is not in its canvass', () => {
    const ledger = newOffice({ practice: true });
    const bureaus = ledger.election.contests.map((contest) =>
      canvass(ledger, contest).groups.flatMap(({ rows }) => rows.map(({ bureau }) => bureau.id)),
    );

    expect(bureaus).toEqual([
      ['TB-1', 'DB-1', 'DB-2'],
      ['TB-1', 'DB-1'],
    ]);
  });
});
