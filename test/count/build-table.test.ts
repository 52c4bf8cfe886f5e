import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContestResult } from '../../src/ballot/ballot-result.ts';
import { addTables, buildTable, type CellValue } from '../../src/count/build-table.ts';
import { ballotCells } from '../../src/count/cells.ts';
import type { CountTable, Scope } from '../../src/count/count-table.ts';
import { checkIdentities } from '../../src/count/identities.ts';
import type { Contest } from '../../src/election/election.ts';
import { ContestId } from '../../src/election/ids.ts';
import { anyBallots, contestOf } from './contests.ts';

const scope: Scope = { level: 'canton', id: '92094' };

/** One ballot after the other, figure by figure, straight from the definitions. */
function naiveCount(contest: Contest, ballots: readonly ContestResult[]): CountTable {
  const valid = ballots.filter((ballot) => ballot.result === 'valid');
  const blank = ballots.filter((ballot) => ballot.result === 'blank').length;
  const invalid = ballots.filter((ballot) => ballot.result === 'invalid').length;
  const categories =
    contest.regime === 'chamber'
      ? (['headOnly', 'effectivesOnly', 'effectivesAndSubstitutes', 'substitutesOnly'] as const)
      : (['headOnly', 'names'] as const);
  return {
    contest: contest.id,
    scope,
    found: ballots.length,
    valid: valid.length,
    blank,
    invalid,
    blankOrInvalid: blank + invalid,
    lists: contest.lists.map((list) => {
      const own = valid.filter((ballot) => ballot.list === list.number);
      return {
        number: list.number,
        categories: Object.fromEntries(
          categories.map((category) => [
            category,
            own.filter((ballot) => ballot.category === category).length,
          ]),
        ),
        electoralFigure: own.length,
        effectives: list.effectives.map(({ number }) => ({
          number,
          votes: own.filter((ballot) => ballot.effectives.includes(number)).length,
        })),
        substitutes: list.substitutes.map(({ number }) => ({
          number,
          votes: own.filter((ballot) => ballot.substitutes.includes(number)).length,
        })),
      };
    }),
  };
}

const cellsOf = (ballots: readonly ContestResult[]): readonly CellValue[] =>
  ballotCells(ballots).map((cell) => ({ ...cell, value: 1 }));

describe('the count table', () => {
  it('of any ballots is what counting them one by one gives', () => {
    fc.assert(
      fc.property(anyBallots, ({ contest, ballots }) => {
        expect(buildTable(contest, scope, cellsOf(ballots))).toEqual(naiveCount(contest, ballots));
      }),
    );
  });

  it('does not depend on the order of the ballots', () => {
    fc.assert(
      fc.property(anyBallots, ({ contest, ballots }) => {
        expect(buildTable(contest, scope, cellsOf(ballots.toReversed()))).toEqual(
          buildTable(contest, scope, cellsOf(ballots)),
        );
      }),
    );
  });

  it('shows a row of zeros for every list and candidate without votes', () => {
    const contest = contestOf('CK', 'chamber', [{ number: 3, effectives: 2, substitutes: 1 }]);
    expect(buildTable(contest, scope, [])).toEqual({
      contest: 'CK',
      scope,
      found: 0,
      valid: 0,
      blank: 0,
      invalid: 0,
      blankOrInvalid: 0,
      lists: [
        {
          number: 3,
          categories: { headOnly: 0, effectivesOnly: 0, effectivesAndSubstitutes: 0, substitutesOnly: 0 },
          electoralFigure: 0,
          effectives: [
            { number: 1, votes: 0 },
            { number: 2, votes: 0 },
          ],
          substitutes: [{ number: 1, votes: 0 }],
        },
      ],
    });
  });

  it('has the two sub-categories of a local election and no others', () => {
    const contest = contestOf('GR', 'flemish-municipal', [{ number: 1, effectives: 1, substitutes: 0 }]);
    expect(Object.keys(buildTable(contest, scope, []).lists[0]?.categories ?? {})).toEqual([
      'headOnly',
      'names',
    ]);
  });

  it('refuses a value that is no exact whole number, and a sum that would pass 2^53 − 1', () => {
    const contest = contestOf('CK', 'chamber', [{ number: 1, effectives: 1, substitutes: 0 }]);
    const head = (value: number): CellValue => ({
      contest: contest.id,
      field: 'headOnly',
      list: 1,
      number: 0,
      value,
    });
    const without = (field: 'blank' | 'invalid', value: number): CellValue => ({
      contest: contest.id,
      field,
      list: 0,
      number: 0,
      value,
    });
    const most = Number.MAX_SAFE_INTEGER;
    expect(buildTable(contest, scope, [head(most)]).lists[0]?.electoralFigure).toBe(most);
    for (const cells of [[head(-1)], [head(0.5)], [head(Number.NaN)], [head(2 ** 53)]]) {
      expect(() => buildTable(contest, scope, cells)).toThrow(RangeError);
    }
    expect(() => buildTable(contest, scope, [head(most), head(1)])).toThrow(RangeError);
    expect(() => buildTable(contest, scope, [without('blank', most), without('invalid', 1)])).toThrow(
      RangeError,
    );
  });

  it('says what was counted as found and valid even where the rows beneath do not add up to it', () => {
    const contest = contestOf('CK', 'chamber', [{ number: 1, effectives: 1, substitutes: 0 }]);
    const counted = (field: 'found' | 'valid', value: number): CellValue => ({
      contest: contest.id,
      field,
      list: 0,
      number: 0,
      value,
    });
    const table = buildTable(contest, scope, [counted('found', 7), counted('valid', 5)]);
    expect([table.found, table.valid, table.blankOrInvalid]).toEqual([7, 5, 0]);
    expect(checkIdentities(contest, table).map(({ code }) => code)).toEqual([
      'COUNT_FOUND_NOT_SUM',
      'COUNT_VALID_NOT_SUM',
    ]);
  });

  it('refuses a cell for which the contest has no row', () => {
    const contest = contestOf('CK', 'chamber', [{ number: 1, effectives: 1, substitutes: 0 }]);
    const strangers: readonly CellValue[] = [
      { contest: ContestId.parse('GR'), field: 'blank', list: 0, number: 0, value: 1 },
      { contest: contest.id, field: 'headOnly', list: 2, number: 0, value: 1 },
      { contest: contest.id, field: 'effective', list: 1, number: 2, value: 1 },
      { contest: contest.id, field: 'substitute', list: 1, number: 1, value: 1 },
      { contest: contest.id, field: 'names', list: 1, number: 0, value: 1 },
    ];
    for (const cell of strangers) expect(() => buildTable(contest, scope, [cell])).toThrow(/has no row/);
  });
});

describe('the sum of count tables', () => {
  it('is the table of all their ballots together', () => {
    fc.assert(
      fc.property(anyBallots, fc.integer({ min: 1, max: 4 }), ({ contest, ballots }, bureaus) => {
        const tables = Array.from({ length: bureaus }, (_, bureau) =>
          buildTable(contest, scope, cellsOf(ballots.filter((_ballot, index) => index % bureaus === bureau))),
        );
        expect(addTables(contest, scope, tables)).toEqual(naiveCount(contest, ballots));
      }),
    );
  });

  it('of no table is all zero', () => {
    const contest = contestOf('CK', 'chamber', [{ number: 1, effectives: 1, substitutes: 1 }]);
    expect(addTables(contest, scope, [])).toEqual(naiveCount(contest, []));
  });

  it('knows blank and invalid apart only where every table does', () => {
    const contest = contestOf('CK', 'chamber', [{ number: 1, effectives: 1, substitutes: 1 }]);
    const apart = { ...naiveCount(contest, []), found: 5, blank: 2, invalid: 3, blankOrInvalid: 5 };
    const together = { ...apart, blank: null, invalid: null };
    expect(addTables(contest, scope, [apart, together])).toMatchObject({
      found: 10,
      blank: null,
      invalid: null,
      blankOrInvalid: 10,
    });
    expect(addTables(contest, scope, [apart, apart])).toMatchObject({
      blank: 4,
      invalid: 6,
      blankOrInvalid: 10,
    });
  });
});
