import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BallotType,
  papersOf,
  papersOfType,
  possibleTypes,
  typeOf,
} from '../../src/count/ballot-type.ts';
import {
  type KindDeclaration,
  type ReconciliationSubject,
  reconcile,
} from '../../src/count/reconciliation.ts';
import { contestId, sharedPaper } from '../support/elections.ts';

const papers = ['CK', 'EU', 'VL'].map(contestId);
const all = typeOf(papers);
const european = typeOf([contestId('EU')]);

const kind = (
  type: BallotType,
  ticked: number | null,
  issued: number | null = null,
  takenBack: number | null = null,
): KindDeclaration => ({ contests: papersOfType(type), ticked, issued, takenBack });

const subject = (change: Partial<ReconciliationSubject>): ReconciliationSubject => ({
  papers,
  stations: [null],
  contests: new Map(),
  counted: new Map(),
  ...change,
});

const differences = (rows: readonly { readonly difference: number | null }[]) =>
  rows.map(({ difference }) => difference);

describe('a ballot type', () => {
  it('is the papers in one order, each once', () => {
    expect(typeOf(['VL', 'CK', 'VL'].map(contestId))).toBe('CK+VL');
    expect(papersOfType(typeOf(papers))).toEqual(papers);
  });

  it('has contests on one paper as one, by its home', () => {
    expect(papersOf(sharedPaper, ['CKB', 'EU'].map(contestId))).toEqual(['CKV', 'EU']);
    expect(papersOf(sharedPaper, ['CKB', 'CKV'].map(contestId))).toEqual(['CKV']);
  });

  it('is offered in every combination of few papers, of many in the usual ones, the largest first', () => {
    expect(possibleTypes(papers, [])).toEqual(['CK+EU+VL', 'CK+EU', 'CK+VL', 'EU+VL', 'CK', 'EU', 'VL']);
    const five = ['A', 'B', 'C', 'D', 'E'].map(contestId);
    const known = typeOf(['A', 'B'].map(contestId));
    expect(possibleTypes(five, [])).toHaveLength(1 + 5 + 5);
    expect(possibleTypes(five, [known, known])).toHaveLength(1 + 5 + 5 + 1);
  });
});

describe('a reconciliation', () => {
  it('holds found ballots against the electors ticked of each type, and of each contest over its types', () => {
    const { contests, types, swapped } = reconcile(
      subject({
        stations: [[kind(all, 700), kind(european, 40)]],
        counted: new Map([
          [all, 698],
          [european, 42],
        ]),
        contests: new Map(
          papers.map((paper) => [
            paper,
            { ticked: null, takenBack: null, deposited: null, found: paper === 'EU' ? 740 : 698 },
          ]),
        ),
      }),
    );

    expect(types.map(({ type, expected, found, difference }) => [type, expected, found, difference])).toEqual(
      [
        [all, 700, 698, -2],
        [european, 40, 42, 2],
      ],
    );
    expect(contests.map(({ paper, expected, difference }) => [paper, expected, difference])).toEqual([
      ['CK', 700, -2],
      ['EU', 740, 0],
      ['VL', 700, -2],
    ]);
    expect(swapped).toBe(2);
  });

  it('takes deposited as issued without taken back, and expects that where no elector was ticked', () => {
    const [row] = reconcile(subject({ stations: [[kind(all, null, 510, 10)]] })).types;
    expect(row).toMatchObject({ ticked: null, issued: 510, takenBack: 10, deposited: 500, expected: 500 });
  });

  it('takes issued as deposited with taken back where the count table says these', () => {
    const told = { ticked: 500, takenBack: 3, deposited: 500, found: 499 };
    const [row] = reconcile(subject({ contests: new Map([[contestId('CK'), told]]) })).contests;
    expect(row).toMatchObject({ issued: 503, expected: 500, difference: -1, agreement: 'differs' });
  });

  it('knows nothing of a sum while one station is silent, and nothing of a type where papers lie apart', () => {
    const { contests, types } = reconcile(subject({ stations: [[kind(all, 700)], null], counted: null }));
    expect(types).toMatchObject([{ type: all, ticked: null, found: null, agreement: 'open' }]);
    expect(contests.map(({ agreement }) => agreement)).toEqual(['open', 'open', 'open']);
  });

  it('finds a type that nobody declared, and misses one that nobody deposited', () => {
    const { types } = reconcile(subject({ stations: [[kind(all, 5)]], counted: new Map([[european, 5]]) }));
    expect(types.map(({ type, difference }) => [type, difference])).toEqual([
      [all, -5],
      [european, 5],
    ]);
  });

  it('says that what is declared contradicts itself even where as many were found as ticked', () => {
    const { types } = reconcile(
      subject({ stations: [[kind(all, 500, 503, 1)]], counted: new Map([[all, 500]]) }),
    );
    expect(types).toMatchObject([{ difference: 0, agreement: 'differs' }]);
  });

  it('shows k voters moved from one type to another as −k and +k in those two rows and nowhere else', () => {
    const types = possibleTypes(papers, []);
    const figures = fc.array(fc.array(fc.nat({ max: 2000 }), { minLength: 7, maxLength: 7 }), {
      minLength: 1,
      maxLength: 3,
    });
    const moves = fc.record({ from: fc.nat({ max: 6 }), by: fc.integer({ min: 1, max: 6 }), k: fc.nat() });
    fc.assert(
      fc.property(figures, moves, (stations, { from, by, k }) => {
        const to = (from + by) % types.length;
        const ticked = types.map((_type, at) =>
          stations.reduce((sum, station) => sum + (station[at] ?? 0), 0),
        );
        const moved = Math.min(k, ticked[from] ?? 0);
        const shift = types.map((_type, at) => (at === from ? 0 - moved : at === to ? moved : 0));
        const found = types.map((_type, at) => (ticked[at] ?? 0) + (shift[at] ?? 0));
        const holds = (paper: string, at: number) => (types[at] ?? '').split('+').includes(paper);
        const {
          types: rows,
          contests,
          swapped,
        } = reconcile(
          subject({
            stations: stations.map((station) => types.map((type, at) => kind(type, station[at] ?? 0))),
            counted: new Map(types.map((type, at) => [type, found[at] ?? 0])),
            contests: new Map(
              papers.map((paper) => {
                const of = found.filter((_ballots, at) => holds(paper, at));
                return [
                  paper,
                  { ticked: null, takenBack: null, deposited: null, found: of.reduce((a, b) => a + b, 0) },
                ];
              }),
            ),
          }),
        );

        expect(rows.map(({ type }) => type).toSorted()).toEqual([...types].toSorted());
        for (const [at, type] of types.entries())
          expect(rows.find((row) => row.type === type)?.difference).toBe(shift[at]);
        expect(differences(contests)).toEqual(
          papers.map((paper) => (holds(paper, to) ? moved : 0) - (holds(paper, from) ? moved : 0)),
        );
        expect(swapped).toBe(moved === 0 ? null : moved);
      }),
    );
  });
});
