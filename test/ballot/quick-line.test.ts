import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invalidGrounds } from '../../src/ballot/choices.ts';
import { mostRepeats, quickProblems, readQuickLine } from '../../src/ballot/quick-line.ts';
import type { CandidateList, Contest } from '../../src/election/election.ts';
import { contest } from '../support/elections.ts';

/** Substitutes apart from effective candidates. */
const chamber = contest('CK', 'chamber', [
  [3, 5, 6],
  [12, 4, 6],
]);
/** No substitutes. */
const municipal = contest('GR', 'flemish-municipal', [
  [3, 7, 0],
  [12, 30, 0],
]);
const shared = { paper: 'CK', home: 'CKV' };
/** On one paper with another, in which blank and invalid papers are counted. */
const guest = contest('CKB', 'chamber', [[3, 5, 4]], shared);
const twoLists = contest(
  'CKB',
  'chamber',
  [
    [3, 5, 4],
    [7, 5, 4],
  ],
  shared,
);
const home = contest('CKV', 'chamber', [[4, 5, 4]], shared);

const marked = (
  of: Contest,
  list: number,
  effectives: readonly number[] = [],
  substitutes: readonly number[] = [],
) => ({
  kind: 'ballot',
  choice: {
    contest: of.id,
    kind: 'marks',
    lists: [{ list, head: effectives.length + substitutes.length === 0, effectives, substitutes }],
  },
});
/** Marks on several lists, as the choices language has them. */
const onLists = (
  of: Contest,
  ...lists: readonly (readonly [number, readonly number[], readonly number[]])[]
) => ({
  kind: 'ballot',
  choice: {
    contest: of.id,
    kind: 'marks',
    lists: lists.map(([list, effectives, substitutes]) => ({
      ...{ list, effectives, substitutes },
      head: effectives.length + substitutes.length === 0,
    })),
  },
});
const blankOf = (of: Contest) => ({
  kind: 'ballot',
  choice: { contest: of.id, kind: 'marks', lists: [] },
});
const invalidOf = (of: Contest, ground: string) => ({
  kind: 'ballot',
  choice: { contest: of.id, kind: 'judged-invalid', ground },
});

describe('a line for one ballot', () => {
  test.each<readonly [string, Contest, object]>([
    ['3', chamber, marked(chamber, 3)],
    ['  12 ', chamber, marked(chamber, 12)],
    ['012', chamber, marked(chamber, 12)],
    ['3 1', chamber, marked(chamber, 3, [1])],
    ['3 1 4 5', chamber, marked(chamber, 3, [1, 4, 5])],
    ['3 5 1 4', chamber, marked(chamber, 3, [1, 4, 5])],
    ['3 s2', chamber, marked(chamber, 3, [], [2])],
    ['3 1 s2', chamber, marked(chamber, 3, [1], [2])],
    ['3 s6 1 S2', chamber, marked(chamber, 3, [1], [2, 6])],
    ['3 2 s2', chamber, marked(chamber, 3, [2], [2])],
    ['3,1,4', chamber, marked(chamber, 3, [1, 4])],
    ['3 1 7', municipal, marked(municipal, 3, [1, 7])],
    ['12', municipal, marked(municipal, 12)],
    ['3+12', chamber, onLists(chamber, [3, [], []], [12, [], []])],
    ['12 + 3', chamber, onLists(chamber, [3, [], []], [12, [], []])],
    ['3 1 s2+12 4', chamber, onLists(chamber, [3, [1], [2]], [12, [4], []])],
    ['12 6+3', municipal, onLists(municipal, [3, [], []], [12, [6], []])],
    ['3+7', twoLists, onLists(twoLists, [3, [], []], [7, [], []])],
    ['b', chamber, blankOf(chamber)],
    ['B', municipal, blankOf(municipal)],
    ['b', home, blankOf(home)],
    ['i1', chamber, invalidOf(chamber, 'several-lists')],
    ['i2', chamber, invalidOf(chamber, 'altered')],
    ['I3', chamber, invalidOf(chamber, 'object')],
    ['i4', municipal, invalidOf(municipal, 'recognisable')],
    ['i5', home, invalidOf(home, 'not-official')],
    ['i 5', home, invalidOf(home, 'not-official')],
    ['/.2', chamber, invalidOf(chamber, 'altered')],
    ['?', chamber, { kind: 'suspect', ground: null }],
    ['?', guest, { kind: 'suspect', ground: null }],
    ['?1', chamber, { kind: 'suspect', ground: 'several-lists' }],
    ['? 4', municipal, { kind: 'suspect', ground: 'recognisable' }],
    ['?5', guest, { kind: 'suspect', ground: 'not-official' }],
    ['x12', chamber, { kind: 'repeat', times: 12 }],
    ['X1', chamber, { kind: 'repeat', times: 1 }],
    ['x99', chamber, { kind: 'repeat', times: 99 }],
  ])('%j is read', (line, of, read) => {
    expect(readQuickLine(of, line)).toEqual(read);
  });

  test.each<readonly [string, Contest, object]>([
    ['3.1.4', chamber, marked(chamber, 3, [1, 4])],
    ['3.1.*2', chamber, marked(chamber, 3, [1], [2])],
    ['3.1+12.*6', chamber, onLists(chamber, [3, [1], []], [12, [], [6]])],
    ['12.*6.*1', chamber, marked(chamber, 12, [], [1, 6])],
    ['3.', chamber, marked(chamber, 3)],
    ['0', chamber, blankOf(chamber)],
    ['/4', chamber, invalidOf(chamber, 'recognisable')],
    ['-', chamber, { kind: 'suspect', ground: null }],
    ['-2', chamber, { kind: 'suspect', ground: 'altered' }],
  ])('%j is read, as a numeric keypad writes it', (line, of, read) => {
    expect(readQuickLine(of, line)).toEqual(read);
  });

  test.each([
    ['', undefined],
    ['   ', undefined],
    ['.', undefined],
    ['3 s', 'substitute'],
    ['3.*', 'substitute'],
    ['3 1 s', 'substitute'],
    ['3+', 'list'],
    ['3 1 + ', 'list'],
    ['3+12 s', 'substitute'],
    ['x', 'times'],
    ['X ', 'times'],
    ['i', 'ground'],
    ['/', 'ground'],
    ['i ', 'ground'],
  ])('%j is the beginning of one, and awaits %j', (line, awaits) => {
    expect(readQuickLine(chamber, line)).toEqual(
      awaits === undefined ? { kind: 'nothing' } : { kind: 'unfinished', awaits },
    );
  });

  test.each<readonly [string, Contest, string, string]>([
    ['4', chamber, 'QUICK_UNKNOWN_LIST', '4'],
    ['31', chamber, 'QUICK_UNKNOWN_LIST', '31'],
    [`3${'9'.repeat(400)}`, chamber, 'QUICK_UNKNOWN_LIST', `3${'9'.repeat(400)}`],
    ['3 6', chamber, 'QUICK_UNKNOWN_CANDIDATE', '6'],
    ['3 0', chamber, 'QUICK_UNKNOWN_CANDIDATE', '0'],
    ['3 1 12', chamber, 'QUICK_UNKNOWN_CANDIDATE', '12'],
    ['3 s7', chamber, 'QUICK_UNKNOWN_SUBSTITUTE', 's7'],
    ['3.*7', chamber, 'QUICK_UNKNOWN_SUBSTITUTE', '*7'],
    ['3 s1', municipal, 'QUICK_UNKNOWN_SUBSTITUTE', 's1'],
    ['3 1 1', chamber, 'QUICK_TWICE', '1'],
    ['3 1 01', chamber, 'QUICK_TWICE', '01'],
    ['3 s2 1 s2', chamber, 'QUICK_TWICE', 's2'],
    ['3 s2.*2', chamber, 'QUICK_TWICE', '*2'],
    ['3+3', chamber, 'QUICK_TWICE', '3'],
    ['3 1+12+03', chamber, 'QUICK_TWICE', '3'],
    ['3+4', chamber, 'QUICK_UNKNOWN_LIST', '4'],
    ['3+0', chamber, 'QUICK_UNKNOWN_LIST', '0'],
    ['4+', chamber, 'QUICK_UNKNOWN_LIST', '4'],
    ['3+12 5', chamber, 'QUICK_UNKNOWN_CANDIDATE', '5'],
    ['i6', chamber, 'QUICK_UNKNOWN_GROUND', '6'],
    ['i0', chamber, 'QUICK_UNKNOWN_GROUND', '0'],
    ['b', guest, 'QUICK_BLANK_ELSEWHERE', 'b'],
    ['0', guest, 'QUICK_BLANK_ELSEWHERE', '0'],
    ['i2', guest, 'QUICK_BLANK_ELSEWHERE', '2'],
    ['x0', chamber, 'QUICK_REPEAT_RANGE', '0'],
    ['x100', chamber, 'QUICK_REPEAT_RANGE', '100'],
    ['3 s', municipal, 'QUICK_NOT_UNDERSTOOD', 's'],
    ['3 s 1', chamber, 'QUICK_NOT_UNDERSTOOD', 's'],
    ['3 h', chamber, 'QUICK_NOT_UNDERSTOOD', 'h'],
    ['3 1x', chamber, 'QUICK_NOT_UNDERSTOOD', '1x'],
    ['3s2', chamber, 'QUICK_NOT_UNDERSTOOD', '3s2'],
    ['3++12', chamber, 'QUICK_NOT_UNDERSTOOD', '++'],
    ['3+b', chamber, 'QUICK_NOT_UNDERSTOOD', 'b'],
    ['3 s+12', chamber, 'QUICK_NOT_UNDERSTOOD', 's'],
    ['+3', chamber, 'QUICK_NOT_UNDERSTOOD', '+3'],
    ['0+3', chamber, 'QUICK_NOT_UNDERSTOOD', '0+3'],
    ['s2', chamber, 'QUICK_NOT_UNDERSTOOD', 's2'],
    ['b 3', chamber, 'QUICK_NOT_UNDERSTOOD', 'b 3'],
    ['? 3 1', chamber, 'QUICK_NOT_UNDERSTOOD', '? 3 1'],
    ['i 9', chamber, 'QUICK_UNKNOWN_GROUND', '9'],
    ['i 4 4', chamber, 'QUICK_NOT_UNDERSTOOD', 'i 4 4'],
    ['x 2', chamber, 'QUICK_NOT_UNDERSTOOD', 'x 2'],
    ['x1 2', chamber, 'QUICK_NOT_UNDERSTOOD', 'x1 2'],
    ['00', chamber, 'QUICK_NOT_UNDERSTOOD', '00'],
    ['x-3', chamber, 'QUICK_NOT_UNDERSTOOD', 'x-3'],
    ['CK=3', chamber, 'QUICK_NOT_UNDERSTOOD', 'CK=3'],
  ])('%j cannot be on the paper', (line, of, code, found) => {
    expect(readQuickLine(of, line)).toMatchObject({ kind: 'refused', code, found });
  });

  test('a candidate that is not on a list is refused with the list', () => {
    expect(readQuickLine(chamber, '3+12 5')).toMatchObject({ list: 12 });
    expect(readQuickLine(chamber, '3 s7')).toMatchObject({ list: 3 });
  });

  test('every refusal is in the table above', () => {
    const lines = [
      ...['4', '3 6', '3 s7', '3 1 1', 'i6', 'x0', 'h'].map((line) => readQuickLine(chamber, line)),
      readQuickLine(guest, 'b'),
    ];
    expect(lines.map((read) => (read.kind === 'refused' ? read.code : '')).toSorted()).toEqual(
      [...quickProblems].toSorted(),
    );
  });
});

describe('whatever is typed', () => {
  const anyMarks = (list: CandidateList) =>
    fc.record({
      list: fc.constant(list.number),
      effectives: fc.subarray(list.effectives.map(({ number }) => number)),
      substitutes: fc.subarray(list.substitutes.map(({ number }) => number)),
    });
  const anyBallot = fc
    .constantFrom(chamber, municipal, guest, home)
    .chain((of) => fc.tuple(fc.constant(of), fc.oneof(...of.lists.map(anyMarks)), fc.nat()));

  test('a list and any of its candidates, in any order and with either separator, are read back as they are', () => {
    fc.assert(
      fc.property(anyBallot, fc.constantFrom(' ', '.', '  ', ','), fc.constantFrom('s', '*'), (...given) => {
        const [[of, { list, effectives, substitutes }, turn], separator, letter] = given;
        const names = [...effectives.map(String), ...substitutes.map((number) => `${letter}${number}`)];
        const at = names.length === 0 ? 0 : turn % names.length;
        const turned = [...names.slice(at), ...names.slice(0, at)];

        expect(readQuickLine(of, [list, ...turned].join(separator))).toEqual(
          marked(of, list, effectives, substitutes),
        );
      }),
    );
  });

  test('gives a ballot of the contest, or a reason, and never throws', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789 .,sxib?/*-+') }),
    );
    fc.assert(
      fc.property(fc.constantFrom(chamber, municipal, guest), garbage, (of, line) => {
        const read = readQuickLine(of, line);
        if (read.kind === 'refused') expect(quickProblems).toContain(read.code);
        if (read.kind === 'repeat') expect(read.times).toBeLessThanOrEqual(mostRepeats);
        if (read.kind !== 'ballot') return;
        expect(read.choice.contest).toBe(of.id);
        if (read.choice.kind === 'judged-invalid') expect(invalidGrounds).toContain(read.choice.ground);
        else for (const { list } of read.choice.lists) expect([3, 12]).toContain(list);
      }),
      { numRuns: 2000 },
    );
  });
});
