import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNames } from '../../scripts/paper/check-names.ts';
import { constituencies } from '../../scripts/paper/constituencies.ts';
import { type Slip, slips, urnSlip } from '../../scripts/paper/slips.ts';
import { rowsCsv, tableRows } from '../../scripts/paper/table-csv.ts';
import { coherenceCodes } from '../../src/count/coherence-code.ts';
import { type CountProblemCode, hardCodes, type SoftCode, softCodeNames } from '../../src/count/problems.ts';
import {
  checkSoft,
  mostInUrn,
  type OtherBureaus,
  softCodes,
  softRule,
  type TableTransfers,
} from '../../src/count/soft-codes.ts';
import type { TableEntry } from '../../src/count/table-entry.ts';
import { tableOfEntry } from '../../src/count/table-of-entry.ts';
import { hardProblems } from '../../src/count/table-rules.ts';
import type { Bureau, Contest } from '../../src/election/election.ts';
import { registeredIn } from '../../src/election/lookup.ts';
import { mostRegistered } from '../../src/election/most-registered.ts';
import { naiveCoherence } from '../fixtures/naive-coherence.ts';
import { entryOfCsv, type PaperCut, paperCut, realSizeCut } from '../support/paper-cut.ts';
import { contestOf } from './contests.ts';
import { bureau as smallBureau, contest as smallContest } from './paper-desk.ts';

const noTransfers: TableTransfers = { out: 0, in: 0, unmatched: [] };
const noOthers: OtherBureaus = { bureaus: 0, found: 0, blankOrInvalid: 0 };

/** Every code that the entry raises, hard and soft. */
function raised(contest: Contest, bureau: Bureau, entry: TableEntry, others: OtherBureaus) {
  const table = tableOfEntry(contest, bureau, entry);
  return [
    ...hardProblems(contest, bureau, entry),
    ...checkSoft({
      contest,
      bureau,
      stations: bureau.stations,
      entry,
      table,
      others,
      transfers: noTransfers,
    }),
  ];
}

const checksOf = (problems: readonly { readonly code: CountProblemCode }[]) =>
  [...new Set(problems.map(({ code }) => checkNames[code]))].toSorted();

/** What all papers but one come to. */
function othersOf({ papers }: PaperCut, except: number): OtherBureaus {
  const tables = papers.filter((_, at) => at !== except).map(({ paper }) => paper.table);
  const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
  return {
    bureaus: tables.length,
    found: sum(tables.map(({ found }) => found)),
    blankOrInvalid: sum(tables.map(({ blankOrInvalid }) => blankOrInvalid)),
  };
}

function naively(cut: PaperCut, csv: string, bureau: Bureau, limit: number): readonly string[] {
  const own = cut.papers.findIndex((one) => one.bureau === bureau);
  return naiveCoherence(csv, {
    registered: new Map(bureau.stations.map(({ number, registered }) => [`${number}`, registered])),
    elsewhere: othersOf(cut, own),
    mostInUrn: limit,
  });
}

describe.each(constituencies)('the twenty paper tables of %s', (name) => {
  const cut = paperCut(name);
  const { contest, papers } = cut;

  it('raise no code but that their bureaus and urns are larger than real ones', () => {
    for (const [at, { bureau, entry }] of papers.entries()) {
      const problems = raised(contest, bureau, entry, othersOf(cut, at));
      expect(problems.map(({ code }) => code)).toEqual([
        'COUNT_URN_OVER_LIMIT',
        'COUNT_URN_OVER_LIMIT',
        'COUNT_URN_OVER_LIMIT',
        'COUNT_BUREAU_OVER_LIMIT',
      ]);
    }
  });

  it.each(slips)(
    'raise with this slip what it should raise and no other: $name',
    ({ make, caughtBy }: Slip) => {
      for (const [at, { bureau, paper }] of papers.entries()) {
        const csv = rowsCsv(make(tableRows(paper), registeredIn(bureau)));
        const found = checksOf(raised(contest, bureau, entryOfCsv(csv, bureau, contest), othersOf(cut, at)));

        expect(found.filter((check) => check !== 'S5')).toEqual(caughtBy);
        expect(found.filter((check) => check !== 'S5')).toEqual(naively(cut, csv, bureau, Infinity));
      }
    },
  );
});

describe('the table of a bureau of real size', () => {
  const cut = realSizeCut('namur');
  const [first] = cut.papers;
  if (first === undefined) throw new Error('no paper');
  const { bureau, paper, entry } = first;

  it('raises nothing', () => {
    expect(raised(cut.contest, bureau, entry, noOthers)).toEqual([]);
  });

  it('raises S5 for the urn that has a ballot too many, and says which', () => {
    const csv = rowsCsv(urnSlip.make(tableRows(paper), registeredIn(bureau)));

    expect(raised(cut.contest, bureau, entryOfCsv(csv, bureau, cut.contest), noOthers)).toEqual([
      { code: 'COUNT_URN_OVER_LIMIT', params: { contest: 'CK', urn: 1, found: 841, expected: 840 } },
    ]);
    expect(naively(cut, csv, bureau, 840)).toEqual(urnSlip.caughtBy);
  });
});

/** A table of a small bureau of two stations, as its figures. */
const bureauOf = (...registered: readonly number[]): Bureau => ({
  ...smallBureau,
  stations: registered.map((voters, at) => ({ number: at + 1, municipality: '92094', registered: voters })),
});
function softOf(
  figures: Readonly<Record<string, number>>,
  {
    contest = smallContest,
    bureau = bureauOf(800, 700),
    urns = 2,
    others = noOthers,
    transfers = noTransfers,
  } = {},
  // Most of these tables say nothing of their stations.
  stations: Bureau['stations'] = [],
) {
  const entry: TableEntry = { shape: { urns, blankAndInvalid: 'sum' }, figures };
  const table = tableOfEntry(smallContest, bureau, entry);
  return checkSoft({ contest, bureau, stations, entry, table, others, transfers }).map(({ code, params }) => [
    code,
    params,
  ]);
}
const declared = (kind: string, station: number) => `${kind}/92094/${station}`;

describe('a soft code', () => {
  it('has a name, a code of its own and a place in each law, after the hard ones', () => {
    expect(coherenceCodes.map(({ severity }) => severity)).toEqual([
      ...hardCodes.map(() => 'hard'),
      ...softCodeNames.map(() => 'soft'),
    ]);
    expect(coherenceCodes.map(({ code }) => code).toSorted()).toEqual(
      [...hardCodes, ...softCodeNames].toSorted(),
    );
    for (const { name, code, law } of coherenceCodes) {
      expect(checkNames[code].slice(0, 2)).toBe(name);
      expect(Object.keys(law).toSorted()).toEqual(['BRU', 'CDLD', 'KWB', 'LPKD']);
    }
  });

  /** An urn that does not fit with its station. */
  const atUrn = (code: string, urn: number, found: number, expected: number) => [
    code,
    { contest: 'CK', where: 'urn', urn, station: urn, found, expected },
  ];
  const inAll = (code: string, found: number, expected: number) => [
    code,
    { contest: 'CK', where: 'all', found, expected },
  ];
  const deposited = (one: number, other: number) => ({
    [declared('deposited', 1)]: one,
    [declared('deposited', 2)]: other,
  });

  it('S1 compares each urn with its station, where each station has one: differences that cancel out too', () => {
    const found = { 'found/1': 500, 'found/2': 400 };
    const raised = (one: number, other: number) => softOf({ ...found, ...deposited(one, other) });

    expect(raised(500, 400)).toEqual([]);
    expect(raised(500, 401)).toEqual([atUrn('COUNT_FOUND_NOT_DEPOSITED', 2, 400, 401)]);
    expect(raised(499, 401)).toEqual([
      atUrn('COUNT_FOUND_NOT_DEPOSITED', 1, 500, 499),
      atUrn('COUNT_FOUND_NOT_DEPOSITED', 2, 400, 401),
    ]);
    // A station that declared nothing is asked for its report, and hides no other.
    expect(softOf({ ...found, [declared('deposited', 2)]: 400 })).toEqual([]);
    expect(softOf({ ...found, [declared('deposited', 2)]: 399 })).toEqual([
      atUrn('COUNT_FOUND_NOT_DEPOSITED', 2, 400, 399),
    ]);
    expect(softOf({ ...deposited(0, 3) })).toEqual([atUrn('COUNT_FOUND_NOT_DEPOSITED', 2, 0, 3)]);
  });

  it('S1 names the urn of each of three stations, in the order of the package', () => {
    const bureau = {
      ...smallBureau,
      stations: [13, 11, 12].map((number) => ({ number, municipality: '92094', registered: 800 })),
    };
    const figures = { 'found/1': 110, 'found/2': 90, 'found/3': 100 };
    const declaring = Object.fromEntries([11, 12, 13].map((number) => [declared('deposited', number), 100]));

    expect(softOf({ ...figures, ...declaring }, { bureau, urns: 3 })).toMatchObject([
      ['COUNT_FOUND_NOT_DEPOSITED', { urn: 1, station: 13, found: 110, expected: 100 }],
      ['COUNT_FOUND_NOT_DEPOSITED', { urn: 2, station: 11, found: 90, expected: 100 }],
    ]);
  });

  it.each([
    ['one figure', 0, { found: 800 }],
    ['more urns than stations', 3, { 'found/1': 500, 'found/2': 200, 'found/3': 100 }],
    ['fewer', 1, { 'found/1': 800 }],
  ])(
    'S1 compares the sums where urns are not those of stations, once all have declared: %s',
    (_, urns, found) => {
      const raised = (more: Readonly<Record<string, number>>) => softOf({ ...found, ...more }, { urns });

      expect(raised({ [declared('deposited', 1)]: 1 })).toEqual([]);
      expect(raised(deposited(399, 401))).toEqual([]);
      expect(raised(deposited(400, 401))).toEqual([inAll('COUNT_FOUND_NOT_DEPOSITED', 800, 801)]);
    },
  );

  it('S1 asks of each station what it did not declare; 0 is something', () => {
    const bureau = bureauOf(800, 700);
    const missing = (figures: Readonly<Record<string, number>>) =>
      softOf(figures, { bureau }, bureau.stations).map(([code, params]) => [code, params]);
    const undeclared = (station: number, what: string) => [
      'COUNT_STATION_NOT_DECLARED',
      { contest: 'CK', station, missing: what },
    ];

    expect(missing({})).toEqual([undeclared(1, 'both'), undeclared(2, 'both')]);
    const first = { 'found/1': 3, [declared('ticked', 1)]: 3, [declared('deposited', 1)]: 3 };
    expect(missing(first)).toEqual([undeclared(2, 'both')]);
    expect(missing({ ...first, [declared('ticked', 2)]: 0 })).toEqual([undeclared(2, 'deposited')]);
    expect(missing({ ...first, [declared('deposited', 2)]: 0 })).toEqual([undeclared(2, 'ticked')]);
    const both = { [declared('ticked', 2)]: 0, [declared('deposited', 2)]: 0 };
    expect(missing({ ...first, ...both })).toEqual([]);
  });

  it('S1 looks at the urns, whatever was sent to or came from another bureau', () => {
    const figures = { 'found/1': 500, 'found/2': 400, transferredOut: 3, transferredIn: 5 };
    const transfers = { out: 3, in: 5, unmatched: [] };
    const stations = { [declared('deposited', 1)]: 500, [declared('deposited', 2)]: 400 };

    expect(softOf({ ...figures, ...stations }, { transfers })).toEqual([]);
  });

  it('S6 holds what was sent on and received against the transfers of the table, each side apart', () => {
    const figures = { 'found/1': 500, transferredOut: 3, transferredIn: 5 };
    const raised = (transfers: TableTransfers, keyed: Readonly<Record<string, number>> = figures) =>
      softOf(keyed, { transfers });
    const failure = (side: string, found: number, expected: number) => [
      'COUNT_TRANSFERS_NOT_MATCHED',
      { contest: 'CK', side, found, expected },
    ];

    expect(raised({ out: 3, in: 5, unmatched: [] })).toEqual([]);
    expect(raised({ out: 4, in: 5, unmatched: [] })).toEqual([failure('out', 3, 4)]);
    expect(raised({ out: 3, in: 0, unmatched: [] })).toEqual([failure('in', 5, 0)]);
    const [waiting, fewer] = [
      { transfer: 412, side: 'out', counted: 0 },
      { transfer: 415, side: 'in', counted: 2 },
    ] as const;
    const code = 'COUNT_TRANSFERS_NOT_MATCHED';
    const unreceived = [code, { contest: 'CK', side: 'unreceived', transfer: 412 }];
    const unlike = [code, { contest: 'CK', side: 'unlike', transfer: 415, counted: 2 }];
    expect(raised({ out: 3, in: 5, unmatched: [waiting, fewer] })).toEqual([unreceived, unlike]);
    // The sum of a side with a transfer that is not matched would tell its number.
    expect(raised({ out: 1, in: 0, unmatched: [fewer] }, { 'found/1': 500 })).toEqual([
      failure('out', 0, 1),
      unlike,
    ]);
    expect(raised({ out: 9, in: 9, unmatched: [waiting, fewer] })).toEqual([unreceived, unlike]);
    expect(raised({ out: 9, in: 9, unmatched: [waiting] })).toEqual([failure('in', 5, 9), unreceived]);
  });

  it('S2 lets as many ballots be found in the urn of a station as it has voters, and not one more', () => {
    expect(softOf({ 'found/1': 800, 'found/2': 700 })).toEqual([]);
    expect(softOf({ 'found/1': 801, 'found/2': 1 })).toEqual([
      atUrn('COUNT_FOUND_OVER_REGISTERED', 1, 801, 800),
    ]);
    expect(softOf({ 'found/1': 700, 'found/2': 800 })).toEqual([
      atUrn('COUNT_FOUND_OVER_REGISTERED', 2, 800, 700),
    ]);
  });

  it('S2 lets as many be found in all urns as all stations have voters, where urns are not those of stations', () => {
    expect(softOf({ found: 1500 }, { urns: 0 })).toEqual([]);
    expect(softOf({ found: 1501 }, { urns: 0 })).toEqual([inAll('COUNT_FOUND_OVER_REGISTERED', 1501, 1500)]);
  });

  it('S3 names each station that ticked other than was deposited, where both are declared', () => {
    const ofStation = (station: number, ticked: number, deposited: number) => ({
      [declared('ticked', station)]: ticked,
      [declared('deposited', station)]: deposited,
    });

    expect(softOf({ [declared('ticked', 1)]: 5 })).toEqual([]);
    expect(
      softOf({ 'found/1': 501, 'found/2': 399, ...ofStation(1, 500, 501), ...ofStation(2, 400, 399) }),
    ).toEqual([
      ['COUNT_TICKED_NOT_DEPOSITED', { contest: 'CK', station: 1, found: 501, expected: 500 }],
      ['COUNT_TICKED_NOT_DEPOSITED', { contest: 'CK', station: 2, found: 399, expected: 400 }],
    ]);
  });

  it('S5 begins with the 841st ballot in an urn, and with the 2401st voter of a bureau', () => {
    expect([mostInUrn, mostRegistered]).toEqual([840, 2400]);
    const large = bureauOf(1200, 1200);
    expect(softOf({ 'found/1': 840, 'found/2': 840 }, { bureau: large })).toEqual([]);
    expect(softOf({ 'found/1': 840, 'found/2': 841 }, { bureau: large })).toEqual([
      ['COUNT_URN_OVER_LIMIT', { contest: 'CK', urn: 2, found: 841, expected: 840 }],
    ]);
    expect(softOf({ found: 1700 }, { bureau: large, urns: 0 })).toEqual([]);
    expect(softOf({}, { bureau: bureauOf(1200, 1201) })).toEqual([
      ['COUNT_BUREAU_OVER_LIMIT', { contest: 'CK', found: 2401, expected: 2400 }],
    ]);
  });

  it.each([
    ['chamber', true],
    ['brussels-municipal', true],
    ['flemish-municipal', false],
    ['walloon-municipal', false],
  ] as const)(
    'S5 knows voters of a bureau too many only where the law does (KWB 149; BRU 84): %s',
    (regime, has) => {
      const contest = contestOf('CK', regime, [{ number: 2, effectives: 2, substitutes: 0 }]);
      expect(softOf({}, { contest, bureau: bureauOf(1200, 1201) })).toHaveLength(has ? 1 : 0);
    },
  );
});

describe('S4, the share of blank and invalid ballots', () => {
  const others = { bureaus: 3, found: 10_000, blankOrInvalid: 500 };
  const isUnusual = (found: number, blankOrInvalid: number, beside: OtherBureaus = others) =>
    softOf({ 'found/1': found, blankOrInvalid }, { bureau: bureauOf(99_999), others: beside }).some(
      ([code]) => code === 'COUNT_BLANK_OR_INVALID_UNUSUAL',
    );

  // Of 1000 ballots 50 are usual; four standard deviations, 4·√(1000 · 0.05 · 0.95), are 27.6.
  it.each([
    [99, false],
    [100, true],
    [50, false],
    [23, false],
    [22, true],
    [0, true],
  ])('beside 5 in 100 elsewhere, %i of 1000: %s', (blank, expected) => {
    expect(isUnusual(1000, blank)).toBe(expected);
  });

  // Of 100 ballots 5 are usual; 4·√(100 · 0.05 · 0.95) are 8.7: twice as many is still chance.
  it.each([
    [10, false],
    [13, false],
    [14, true],
    [0, false],
  ])('beside 5 in 100 elsewhere, %i of 100: %s', (blank, expected) => {
    expect(isUnusual(100, blank)).toBe(expected);
  });

  // Of 4000 ballots 200 are usual; four standard deviations are 55: exactly half and exactly twice are unusual.
  it.each([
    [100, true],
    [101, false],
    [399, false],
    [400, true],
  ])('beside 5 in 100 elsewhere, %i of 4000: %s', (blank, expected) => {
    expect(isUnusual(4000, blank)).toBe(expected);
  });

  // Beside 1 in 2, four standard deviations are 8 of 16 ballots, and 8.2 of 17.
  it.each([
    [16, false],
    [17, true],
  ])('all of %i beside half elsewhere, which is four standard deviations or more: %s', (all, expected) => {
    expect(isUnusual(all, all, { bureaus: 3, found: 1000, blankOrInvalid: 500 })).toBe(expected);
  });

  // Beside none of 900, four standard deviations of a share of 1 in 900 are 2.3 of 300 ballots.
  it.each([
    [300, 0, false],
    [300, 1, false],
    [300, 2, false],
    [300, 3, true],
    [5000, 0, false],
  ])('of %i ballots %i are beyond chance where none of 900 is elsewhere: %s', (found, blank, expected) => {
    expect(isUnusual(found, blank, { bureaus: 3, found: 900, blankOrInvalid: 0 })).toBe(expected);
  });

  // Of one ballot at a share of 1 in 3 four standard deviations are 1.9; at 1 in 14 they are 1.03, at 1 in 15 0.998.
  it.each([
    [1, 1, 3, 0, false],
    [1, 0, 3, 3, false],
    [1, 0, 1, 1, false],
    [1, 1, 1, 0, false],
    [1, 1, 0, 0, false],
    [1, 1, 14, 0, false],
    [1, 1, 15, 0, true],
    [1, 0, 15, 15, true],
    [300, 150, 900, 900, true],
    [300, 151, 900, 900, false],
  ])(
    'of %i ballots %i, where of %i elsewhere %i are, which is none or all: %s',
    (found, blank, all, of, expected) => {
      expect(isUnusual(found, blank, { bureaus: 3, found: all, blankOrInvalid: of })).toBe(expected);
    },
  );

  it('is not looked at beside fewer than three other bureaus, nor in a table of nothing', () => {
    expect(isUnusual(1000, 500, { ...others, bureaus: 2 })).toBe(false);
    expect(isUnusual(1000, 500, { ...others, bureaus: 3 })).toBe(true);
    expect(isUnusual(0, 0)).toBe(false);
    expect(isUnusual(0, 60)).toBe(false);
  });

  it('tells the figures of the table and those of the others', () => {
    expect(softOf({ 'found/1': 700, blankOrInvalid: 100 }, { others })).toEqual([
      [
        'COUNT_BLANK_OR_INVALID_UNUSUAL',
        { contest: 'CK', found: 100, of: 700, others: 500, ofOthers: 10_000 },
      ],
    ]);
  });

  it('is unusual where it is twice or half that of the others, and over four standard deviations from it', () => {
    const figures = fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 2_000_000 }))
      .chain(([found, all]) =>
        fc.tuple(
          fc.constant(found),
          fc.nat({ max: Math.min(found, 600) }),
          fc.constant(all),
          fc.nat({ max: Math.ceil(all / 8) }),
        ),
      );
    let unusual = 0;
    fc.assert(
      fc.property(figures, ([found, blank, all, of]) => {
        const usual = of / all;
        const distance = Math.abs(blank - found * usual);
        const spread = Math.max(usual, 1 / all);
        const limit = 4 * Math.sqrt(found * spread * (1 - spread));
        // Too near to the limit for floating point.
        fc.pre(Math.abs(distance - limit) > 1e-6);
        // One ballot elsewhere says nothing.
        const isFar = all > 1 && (blank * all >= 2 * of * found || 2 * blank * all <= of * found);
        if (isFar && distance > limit) unusual += 1;
        expect(isUnusual(found, blank, { bureaus: 19, found: all, blankOrInvalid: of })).toBe(
          isFar && distance > limit,
        );
      }),
      { numRuns: 1000 },
    );
    expect(unusual).toBeGreaterThan(50);
  });
});

describe('a rule of a soft code', () => {
  it('is there for every code, and for nothing else', () => {
    for (const code of softCodeNames) expect(softRule(code).code).toBe(code);
    expect(() => softRule('COUNT_NOTHING' as SoftCode)).toThrow();
  });

  it('compares the table with the other bureaus in S4 alone: of their figures a remark is not', () => {
    expect(
      softCodes.filter(({ beside }) => beside.length > 0).map(({ code, beside }) => [code, beside]),
    ).toEqual([['COUNT_BLANK_OR_INVALID_UNUSUAL', ['others', 'ofOthers']]]);
  });
});
