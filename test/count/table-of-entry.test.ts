import { describe, expect, it } from 'vitest';
import { constituencies } from '../../scripts/paper/constituencies.ts';
import { tableCsv } from '../../scripts/paper/table-csv.ts';
import { tableOfEntry } from '../../src/count/table-of-entry.ts';
import { hardProblems } from '../../src/count/table-rules.ts';
import { entryOfCsv, paperCut } from '../support/paper-cut.ts';
import { bureau, contest, shape, tables } from './paper-desk.ts';

const tableOf = (more: Readonly<Record<string, number>>, ofShape = shape) =>
  tableOfEntry(contest, bureau, { shape: ofShape, figures: { ...tables.right.figures, ...more } });
const codes = (more: Readonly<Record<string, number>>) =>
  hardProblems(contest, bureau, { shape, figures: { ...tables.right.figures, ...more } }).map(
    ({ code }) => code,
  );

describe('the count table that an entry stands for', () => {
  it.each(constituencies)(
    'is that of the ballots, for every paper table of %s, with its sums or without',
    (name) => {
      const cut = paperCut(name);
      for (const { bureau: of, paper, entry } of cut.papers) {
        const figures = entryOfCsv(tableCsv(paper, 'figures'), of, cut.contest);
        for (const keyed of [entry, figures])
          expect(tableOfEntry(cut.contest, of, keyed)).toEqual({
            ...paper.table,
            blank: null,
            invalid: null,
          });
      }
    },
  );

  it('has every list and candidate, those without a figure with 0', () => {
    expect(tableOfEntry(contest, bureau, { shape, figures: {} })).toEqual({
      contest: 'CK',
      scope: { level: 'bureau', id: bureau.id },
      found: 0,
      valid: 0,
      blank: null,
      invalid: null,
      blankOrInvalid: 0,
      lists: [
        {
          number: 2,
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

  it('counts the ballots found without those sent on and with those received', () => {
    expect(tableOf({ 'found/1': 12, transferredOut: 3, transferredIn: 1 })).toMatchObject({ found: 10 });
    expect(codes({ 'found/1': 12, transferredOut: 3, transferredIn: 1 })).toEqual([]);
    expect(codes({ transferredOut: 1 })).toEqual(['COUNT_FOUND_NOT_SUM']);
  });

  it('is no table that can be true where more was sent on than was found, and that is said, not thrown', () => {
    expect(codes({ transferredOut: 9_999_999 })).toEqual(['COUNT_FOUND_NOT_SUM']);
  });

  it('takes the sums that stand on the paper as they stand, so that they are checked', () => {
    expect(tableOf({ valid: 8, 'electoralFigure/2': 8 })).toMatchObject({ valid: 8 });
    expect(codes({ valid: 8, 'electoralFigure/2': 8 })).toEqual([]);
    expect(codes({ valid: 9 })).toEqual(['COUNT_FOUND_NOT_SUM', 'COUNT_VALID_NOT_SUM']);
    expect(codes({ 'electoralFigure/2': 7, valid: 8 })).toEqual([
      'COUNT_VALID_NOT_SUM',
      'COUNT_ELECTORAL_FIGURE_NOT_SUM',
    ]);
  });

  it('has blank and invalid apart where they were, and holds them against a sum beside them', () => {
    const figures = Object.fromEntries(
      Object.entries(tables.right.figures).filter(([key]) => key !== 'blankOrInvalid'),
    );
    const apart = { urns: 1, blankAndInvalid: 'apart' } as const;
    const entry = (more: Readonly<Record<string, number>>) => ({
      shape: apart,
      figures: { ...figures, ...more },
    });

    expect(tableOfEntry(contest, bureau, entry({ blank: 2 }))).toMatchObject({
      blank: 2,
      invalid: 0,
      blankOrInvalid: 2,
    });
    expect(hardProblems(contest, bureau, entry({ blank: 2, blankOrInvalid: 2 }))).toEqual([]);
    expect(hardProblems(contest, bureau, entry({ blank: 1, blankOrInvalid: 2 }))).toMatchObject([
      { code: 'COUNT_BLANK_OR_INVALID_NOT_SUM', params: { found: 2, expected: 1 } },
    ]);
  });
});
