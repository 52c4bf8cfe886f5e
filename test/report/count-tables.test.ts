import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTable } from '../../src/count/build-table.ts';
import { ballotCells } from '../../src/count/cells.ts';
import type { CountTable } from '../../src/count/count-table.ts';
import { CandidateNumber, ContestId, ListNumber } from '../../src/election/ids.ts';
import { totalsJson } from '../../src/office/reporting/totals-json.ts';
import { totalsSchema, totalsTableSchema } from '../../src/office/reporting/totals-schema.ts';
import { countTableCsv } from '../../src/report/count-table-csv.ts';
import { anyBallots } from '../count/contests.ts';

const candidate = (number: number, votes: number) => ({ number: CandidateNumber.parse(number), votes });

const chamber: CountTable = {
  contest: ContestId.parse('CK'),
  scope: { level: 'canton', id: '92094' },
  found: 42,
  valid: 38,
  blank: 3,
  invalid: 1,
  blankOrInvalid: 4,
  lists: [
    {
      number: ListNumber.parse(2),
      categories: { headOnly: 10, effectivesOnly: 20, effectivesAndSubstitutes: 5, substitutesOnly: 3 },
      electoralFigure: 38,
      effectives: [candidate(1, 25), candidate(2, 0)],
      substitutes: [candidate(1, 8)],
    },
  ],
};
const municipal: CountTable = {
  contest: ContestId.parse('GR'),
  scope: { level: 'municipality', id: '11002' },
  found: 5,
  valid: 3,
  blank: null,
  invalid: null,
  blankOrInvalid: 2,
  lists: [
    {
      number: ListNumber.parse(1),
      categories: { headOnly: 1, names: 2 },
      electoralFigure: 3,
      effectives: [candidate(1, 2)],
      substitutes: [],
    },
  ],
};

describe('totals as JSON', () => {
  it('have the published properties in the published order', () => {
    expect(JSON.stringify(totalsJson(chamber, false))).toBe(
      '{"contest":"CK","scope":{"level":"canton","id":"92094"},"found":42,"valid":38,' +
        '"blank":3,"invalid":1,"blankOrInvalid":4,"lists":[{"number":2,' +
        '"categories":{"headOnly":10,"effectivesOnly":20,"effectivesAndSubstitutes":5,"substitutesOnly":3},' +
        '"electoralFigure":38,"effectives":[{"number":1,"votes":25},{"number":2,"votes":0}],' +
        '"substitutes":[{"number":1,"votes":8}]}]}',
    );
  });

  it('have null for blank and invalid where only their sum is known, and two sub-categories in a local election', () => {
    expect(JSON.stringify(totalsJson(municipal, false))).toBe(
      '{"contest":"GR","scope":{"level":"municipality","id":"11002"},"found":5,"valid":3,' +
        '"blank":null,"invalid":null,"blankOrInvalid":2,"lists":[{"number":1,' +
        '"categories":{"headOnly":1,"names":2},"electoralFigure":3,' +
        '"effectives":[{"number":1,"votes":2}],"substitutes":[]}]}',
    );
  });

  it('say that they are practice only when they are', () => {
    expect(totalsJson(chamber, true)).toMatchObject({ practice: true });
    expect(totalsJson(chamber, false)).not.toHaveProperty('practice');
  });

  it('of any count fit their schema and lose nothing in it', () => {
    fc.assert(
      fc.property(anyBallots, fc.boolean(), ({ contest, ballots }, practice) => {
        const cells = ballotCells(ballots).map((cell) => ({ ...cell, value: 1 }));
        const totals = totalsJson(buildTable(contest, { level: 'canton', id: '92094' }, cells), practice);
        expect(totalsSchema.parse([totals])).toEqual([totals]);
      }),
    );
  });

  it.each([
    ['a negative figure', { found: -1 }],
    ['half a ballot', { valid: 1.5 }],
    ['an unknown level', { scope: { level: 'village', id: '1' } }],
    ['a missing list of lists', { lists: undefined }],
    ['a list without its sub-categories', { lists: [{ ...chamber.lists[0], categories: { headOnly: 1 } }] }],
    ['practice that is false', { practice: false }],
  ])('with %s do not fit their schema', (_what, change) => {
    expect(totalsTableSchema.safeParse({ ...totalsJson(chamber, false), ...change }).success).toBe(false);
  });
});

describe('count tables as CSV', () => {
  it('have one figure a row, in the published columns, zeros included, and one figure for blank or invalid', () => {
    expect(countTableCsv([chamber, municipal])).toBe(
      [
        'contest,field,list,kind,number,value',
        'CK,found,,,,42',
        'CK,blankOrInvalid,,,,4',
        'CK,category,2,headOnly,,10',
        'CK,category,2,effectivesOnly,,20',
        'CK,category,2,effectivesAndSubstitutes,,5',
        'CK,category,2,substitutesOnly,,3',
        'CK,votes,2,E,1,25',
        'CK,votes,2,E,2,0',
        'CK,votes,2,S,1,8',
        'GR,found,,,,5',
        'GR,blankOrInvalid,,,,2',
        'GR,category,1,headOnly,,1',
        'GR,category,1,names,,2',
        'GR,votes,1,E,1,2',
        '',
      ].join('\n'),
    );
  });
});

/** The first fenced block of a document. */
function example(document: string): string {
  const text = readFileSync(new URL(`../../docs/formats/${document}`, import.meta.url), 'utf8');
  return /```[a-z]*\n(.*?)```/s.exec(text)?.[1] ?? '';
}

describe('the documented examples', () => {
  it('are what the program writes: the totals in their order, and the same count as rows', () => {
    const [table, ...others] = totalsSchema.parse(JSON.parse(example('totals.md')));
    expect(others).toEqual([]);
    expect(JSON.parse(example('totals.md'))).toEqual([totalsJson(chamber, false)]);
    expect(JSON.stringify([table])).toBe(JSON.stringify([totalsJson(chamber, false)]));
    expect(countTableCsv([chamber])).toBe(example('count-table-csv.md'));
  });
});
