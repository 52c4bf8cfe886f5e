import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTable } from '../../src/count/build-table.ts';
import { ballotCells } from '../../src/count/cells.ts';
import type { CountTable, ListCount } from '../../src/count/count-table.ts';
import { checkIdentities, identities } from '../../src/count/identities.ts';
import { type HardCode, hardCodes } from '../../src/count/problems.ts';
import { CandidateNumber, ListNumber } from '../../src/election/ids.ts';
import { anyBallots, contestOf } from './contests.ts';

const scope = { level: 'canton', id: '92094' } as const;
const candidate = (number: number, votes: number) => ({ number: CandidateNumber.parse(number), votes });

const chamber = contestOf('CK', 'chamber', [{ number: 2, effectives: 3, substitutes: 2 }]);
const municipal = contestOf('GR', 'flemish-municipal', [{ number: 2, effectives: 3, substitutes: 0 }]);

const chamberList: ListCount = {
  number: ListNumber.parse(2),
  categories: { headOnly: 10, effectivesOnly: 20, effectivesAndSubstitutes: 5, substitutesOnly: 3 },
  electoralFigure: 38,
  effectives: [candidate(1, 25), candidate(2, 10), candidate(3, 0)],
  substitutes: [candidate(1, 8), candidate(2, 2)],
};
const chamberTable: CountTable = {
  contest: chamber.id,
  scope,
  found: 42,
  valid: 38,
  blank: 3,
  invalid: 1,
  blankOrInvalid: 4,
  lists: [chamberList],
};
const municipalList: ListCount = {
  number: ListNumber.parse(2),
  categories: { headOnly: 10, names: 20 },
  electoralFigure: 30,
  effectives: [candidate(1, 20), candidate(2, 5), candidate(3, 0)],
  substitutes: [],
};
const municipalTable: CountTable = {
  ...chamberTable,
  contest: municipal.id,
  found: 34,
  valid: 30,
  lists: [municipalList],
};

const altered = (change: Partial<ListCount>): CountTable => ({
  ...chamberTable,
  lists: [{ ...chamberList, ...change }],
});

/** A coherent table, one thing altered, and the problem that must say so. */
const alterations: readonly {
  readonly what: string;
  readonly table: CountTable;
  readonly code: HardCode;
  readonly params: Readonly<Record<string, string | number>>;
}[] = [
  {
    what: 'one ballot more found than valid and blank or invalid together (H1)',
    table: { ...chamberTable, found: 43 },
    code: 'COUNT_FOUND_NOT_SUM',
    params: { contest: 'CK', found: 43, expected: 42 },
  },
  {
    what: 'one ballot fewer found (H1)',
    table: { ...chamberTable, found: 41 },
    code: 'COUNT_FOUND_NOT_SUM',
    params: { contest: 'CK', found: 41, expected: 42 },
  },
  {
    what: 'blank and invalid that do not make their sum (H1)',
    table: { ...chamberTable, blank: 4 },
    code: 'COUNT_BLANK_OR_INVALID_NOT_SUM',
    params: { contest: 'CK', found: 4, expected: 5 },
  },
  {
    what: 'a valid total that is not the sum of the lists (H2)',
    table: { ...chamberTable, found: 43, valid: 39 },
    code: 'COUNT_VALID_NOT_SUM',
    params: { contest: 'CK', found: 39, expected: 38 },
  },
  {
    what: 'a list with one vote more than its four components (H2)',
    table: { ...altered({ electoralFigure: 39 }), found: 43, valid: 39 },
    code: 'COUNT_ELECTORAL_FIGURE_NOT_SUM',
    params: { contest: 'CK', list: 2, found: 39, expected: 38 },
  },
  {
    what: 'an effective candidate with more votes than ballots naming effectives (H3)',
    table: altered({ effectives: [candidate(1, 26), candidate(2, 9), candidate(3, 0)] }),
    code: 'COUNT_CANDIDATE_OVER_BALLOTS',
    params: { contest: 'CK', list: 2, kind: 'E', number: 1, found: 26, expected: 25 },
  },
  {
    what: 'a substitute with more votes than ballots naming substitutes (H3)',
    table: altered({ substitutes: [candidate(1, 1), candidate(2, 9)] }),
    code: 'COUNT_CANDIDATE_OVER_BALLOTS',
    params: { contest: 'CK', list: 2, kind: 'S', number: 2, found: 9, expected: 8 },
  },
  {
    what: 'a local candidate with more votes than name ballots (H3)',
    table: {
      ...municipalTable,
      lists: [{ ...municipalList, effectives: [candidate(1, 21), candidate(2, 0), candidate(3, 0)] }],
    },
    code: 'COUNT_CANDIDATE_OVER_BALLOTS',
    params: { contest: 'GR', list: 2, kind: 'E', number: 1, found: 21, expected: 20 },
  },
  {
    what: 'fewer votes for effectives than ballots naming one (H4)',
    table: altered({ effectives: [candidate(1, 14), candidate(2, 10), candidate(3, 0)] }),
    code: 'COUNT_VOTES_UNDER_BALLOTS',
    params: { contest: 'CK', list: 2, kind: 'E', found: 24, expected: 25 },
  },
  {
    what: 'fewer votes for substitutes than ballots naming one (H4)',
    table: altered({ substitutes: [candidate(1, 7), candidate(2, 0)] }),
    code: 'COUNT_VOTES_UNDER_BALLOTS',
    params: { contest: 'CK', list: 2, kind: 'S', found: 7, expected: 8 },
  },
  {
    what: 'name ballots of a local list on which nobody has a vote (H4)',
    table: {
      ...municipalTable,
      lists: [{ ...municipalList, effectives: [candidate(1, 0), candidate(2, 0), candidate(3, 0)] }],
    },
    code: 'COUNT_VOTES_UNDER_BALLOTS',
    params: { contest: 'GR', list: 2, kind: 'E', found: 0, expected: 20 },
  },
  {
    what: 'more votes than all ballots naming every candidate would give (H5)',
    table: altered({ substitutes: [candidate(1, 8), candidate(2, 8), candidate(3, 1)] }),
    code: 'COUNT_VOTES_OVER_POSSIBLE',
    params: { contest: 'CK', list: 2, kind: 'S', found: 17, expected: 16 },
  },
];

describe('the identities of a count table', () => {
  it('hold for every set of ballots', () => {
    fc.assert(
      fc.property(anyBallots, ({ contest, ballots }) => {
        const cells = ballotCells(ballots).map((cell) => ({ ...cell, value: 1 }));
        expect(checkIdentities(contest, buildTable(contest, scope, cells))).toEqual([]);
      }),
    );
  });

  it('hold for the tables that the alterations below start from', () => {
    expect(checkIdentities(chamber, chamberTable)).toEqual([]);
    expect(checkIdentities(municipal, municipalTable)).toEqual([]);
  });

  it.each(alterations)('are broken by $what', ({ table, code, params }) => {
    const contest = table.contest === chamber.id ? chamber : municipal;
    expect(checkIdentities(contest, table)).toEqual([{ code, params }]);
  });

  it('say nothing of blank and invalid where only their sum is known', () => {
    for (const apart of [{ blank: null, invalid: null }, { blank: null }, { invalid: null }])
      expect(checkIdentities(chamber, { ...chamberTable, ...apart })).toEqual([]);
  });

  it('each have a code of their own, and an alteration that breaks them', () => {
    const codes = identities.map((identity) => identity.code);
    expect(codes.toSorted()).toEqual([...hardCodes].toSorted());
    expect([...new Set(alterations.map((alteration) => alteration.code))].toSorted()).toEqual(
      codes.toSorted(),
    );
    expect([...new Set(identities.map((identity) => identity.name))]).toEqual(['H1', 'H2', 'H3', 'H4', 'H5']);
  });
});
