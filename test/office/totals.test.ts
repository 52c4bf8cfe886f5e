import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MachineFailure } from '../../src/base/failure.ts';
import { BureauId, ContestId } from '../../src/election/ids.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';
import type { CellCount, Ledger } from '../../src/office/ports.ts';
import { recordBallots } from '../../src/office/record-ballot.ts';
import { officeTotals } from '../../src/office/totals.ts';
import {
  ballotText,
  cantonPackage,
  digital1,
  digital2,
  newOffice,
  opened,
  paper,
  read,
  temporaryFolder,
  tickingClock,
} from './practice-canton.ts';

function countedOffice() {
  const ledger = newOffice({ practice: true });
  const clock = tickingClock();
  const scan = (bureau: BureauId, lines: readonly string[], from: number) =>
    recordBallots(
      ledger,
      opened(ledger, clock, 'anna', bureau),
      lines.map((line, index) => read(ledger, ballotText(ledger, line, from + index, { bureau }), bureau)),
    );
  scan(digital1, ['CK=2 GR=1', 'CK=5:E1,S2 GR=blank', 'CK=2:E1,E3'], 1);
  scan(digital2, ['CK=2', 'CK=blank', 'CK=2+5'], 11);
  return ledger;
}

describe('the totals of an office', () => {
  it('are the sum of its bureaus, contest by contest, under the office’s own name', () => {
    const tables = officeTotals(countedOffice(), {});
    expect(tables.map(({ contest, scope, found }) => ({ contest, scope, found }))).toEqual([
      { contest: 'CK', scope: { level: 'canton', id: '92094' }, found: 6 },
      { contest: 'GR', scope: { level: 'canton', id: '92094' }, found: 2 },
    ]);
    expect(tables[0]).toMatchObject({
      valid: 4,
      blank: 1,
      invalid: 1,
      blankOrInvalid: 2,
      lists: [
        {
          number: 2,
          electoralFigure: 3,
          categories: { headOnly: 2, effectivesOnly: 1, effectivesAndSubstitutes: 0, substitutesOnly: 0 },
        },
        { number: 5, electoralFigure: 1 },
      ],
    });
    expect(tables[0]?.lists[0]?.effectives.map(({ votes }) => votes)).toEqual([1, 0, 1]);
  });

  it('of one bureau are its own ballots, for the contests it has', () => {
    const ledger = countedOffice();
    const summary = (bureau: BureauId) =>
      officeTotals(ledger, { bureau }).map(({ contest, scope, found }) => [contest, scope, found]);
    expect(summary(digital2)).toEqual([['CK', { level: 'bureau', id: 'DB-2' }, 3]]);
    expect(summary(paper)).toEqual([
      ['CK', { level: 'bureau', id: 'TB-1' }, 0],
      ['GR', { level: 'bureau', id: 'TB-1' }, 0],
    ]);
  });

  it('can be asked for one contest, and have no table for what the election does not have', () => {
    const ledger = countedOffice();
    const contests = (filter: Parameters<typeof officeTotals>[1]) =>
      officeTotals(ledger, filter).map(({ contest }) => contest);
    expect(contests({ contest: ContestId.parse('GR') })).toEqual(['GR']);
    expect(contests({ contest: ContestId.parse('GR'), bureau: digital2 })).toEqual([]);
    expect(contests({ contest: ContestId.parse('XX') })).toEqual([]);
    expect(contests({ bureau: BureauId.parse('XX') })).toEqual([]);
  });
});

describe('a record with votes where none can be', () => {
  it.each<readonly [string, (cell: CellCount) => CellCount, object]>([
    [
      'at a bureau that the election does not have',
      (cell) => (cell.bureau === digital2 ? { ...cell, bureau: BureauId.parse('ZZ') } : cell),
      { bureau: 'ZZ' },
    ],
    [
      'in a contest that the election does not have',
      (cell) => (cell.contest === 'GR' ? { ...cell, contest: ContestId.parse('XX') } : cell),
      { contest: 'XX' },
    ],
    [
      'in a contest that the bureau does not have',
      (cell) => (cell.bureau === digital2 ? { ...cell, contest: ContestId.parse('GR') } : cell),
      { contest: 'GR', bureau: digital2 },
    ],
  ])('shows no figure: %s', (_what, damage, params) => {
    const ledger = countedOffice();
    const damaged: Ledger = { ...ledger, cells: (bureau) => ledger.cells(bureau).map(damage) };
    expect(failureOf(() => officeTotals(damaged, {}))?.problem).toMatchObject({
      code: 'LEDGER_TOTALS_INCOHERENT',
      params,
    });
  });
});

describe('a record whose figures contradict each other', () => {
  it.each<readonly [string, string, (cell: CellCount) => CellCount]>([
    [
      'more votes than ballots',
      'COUNT_CANDIDATE_OVER_BALLOTS',
      (cell) => (cell.field === 'effective' ? { ...cell, value: 9 } : cell),
    ],
    [
      'a vote for nobody',
      'contest CK has no row for the cell effective 2 60',
      (cell) => (cell.field === 'effective' && cell.number === 3 ? { ...cell, number: 60 } : cell),
    ],
    [
      'a figure past all counting',
      'not an exact count: 9007199254740992',
      (cell) => (cell.field === 'headOnly' ? { ...cell, value: 2 ** 53 } : cell),
    ],
  ])('shows none of them: %s', (_what, found, damage) => {
    const ledger = countedOffice();
    const damaged: Ledger = { ...ledger, cells: (bureau) => ledger.cells(bureau).map(damage) };
    for (const filter of [{}, { bureau: digital1 }]) {
      const failure = failureOf(() => officeTotals(damaged, filter));
      expect(failure?.problem).toEqual({
        code: 'LEDGER_TOTALS_INCOHERENT',
        params: { contest: 'CK', bureau: 'DB-1' },
      });
      expect(failure?.cause).toMatchObject(found.startsWith('COUNT_') ? { code: found } : { message: found });
    }
  });
});

function failureOf(work: () => unknown): MachineFailure | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof MachineFailure) return error;
    throw error;
  }
  return undefined;
}

describe('a new office', () => {
  it('gives back everything that is wrong with its package, and leaves no file', () => {
    const folder = temporaryFolder();
    const created = createOffice(officeFiles, tickingClock(), {
      path: join(folder, 'office.db'),
      text: cantonPackage.replace('"digital"', '"dijital"').replace('2024-06-09', '2024-06-39'),
      practice: true,
    });
    expect(created).toMatchObject({
      ok: false,
      error: expect.arrayContaining([
        expect.objectContaining({ code: 'ELECTION_BAD_DATE' }),
        expect.objectContaining({ code: 'ELECTION_UNKNOWN_VALUE' }),
      ]),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not take the place of another', () => {
    const request = { path: join(temporaryFolder(), 'office.db'), text: cantonPackage, practice: true };
    const first = createOffice(officeFiles, tickingClock(), request);
    expect(first.ok).toBe(true);
    if (first.ok) first.value.ledger.close();
    expect(createOffice(officeFiles, tickingClock(), request)).toMatchObject({
      ok: false,
      error: [{ code: 'OFFICE_FILE_EXISTS' }],
    });
  });
});
