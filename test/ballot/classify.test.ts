import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choices, ListMarks } from '../../src/ballot/choices.ts';
import { invalidGrounds } from '../../src/ballot/choices.ts';
import { classify } from '../../src/ballot/classify.ts';
import { regimeIds } from '../../src/election/regime.ts';
import { anyChoices } from '../support/arbitrary-choices.ts';
import {
  candidateNumber,
  chamber,
  contest,
  contestId,
  election,
  listNumber,
  sharedPaper,
  threeContests,
} from '../support/elections.ts';

function on(list: number, marks: { head?: boolean; e?: number[]; s?: number[] }): ListMarks {
  return {
    list: listNumber(list),
    head: marks.head ?? false,
    effectives: (marks.e ?? []).map(candidateNumber),
    substitutes: (marks.s ?? []).map(candidateNumber),
  };
}
const marked = (id: string, ...lists: ListMarks[]): Choices[number] => ({
  contest: contestId(id),
  kind: 'marks',
  lists,
});
const judged = (id: string, ground: (typeof invalidGrounds)[number]): Choices[number] => ({
  contest: contestId(id),
  kind: 'judged-invalid',
  ground,
});

describe('a ballot of an election with substitutes', () => {
  test.each<readonly [string, ListMarks, string]>([
    ['the head alone', on(2, { head: true }), 'headOnly'],
    ['effectives', on(2, { e: [1, 5] }), 'effectivesOnly'],
    ['the head and effectives', on(2, { head: true, e: [1] }), 'effectivesOnly'],
    ['substitutes', on(2, { s: [2] }), 'substitutesOnly'],
    ['the head and substitutes', on(2, { head: true, s: [2] }), 'substitutesOnly'],
    ['effectives and substitutes', on(2, { e: [1], s: [2] }), 'effectivesAndSubstitutes'],
    ['head, effectives and substitutes', on(2, { head: true, e: [1], s: [2] }), 'effectivesAndSubstitutes'],
  ])('marked at %s lies in the pile of KWB 156', (_, marks, category) => {
    expect(classify(chamber, [marked('CK', marks)])).toEqual([
      {
        contest: 'CK',
        result: 'valid',
        list: 2,
        category,
        effectives: marks.effectives,
        substitutes: marks.substitutes,
      },
    ]);
  });

  test('without a mark is blank', () => {
    expect(classify(chamber, [marked('CK')])).toEqual([{ contest: 'CK', result: 'blank' }]);
  });

  test.each<readonly [string, ListMarks, ListMarks]>([
    ['two heads', on(1, { head: true }), on(2, { head: true })],
    ['names on two lists', on(1, { e: [1] }), on(2, { e: [1] })],
    ['the head of one and a name of another', on(1, { head: true }), on(2, { s: [1] })],
    ['an effective of one and a substitute of another', on(1, { e: [1] }), on(2, { s: [1] })],
  ])('with %s is invalid under KWB 157', (_, first, second) => {
    expect(classify(chamber, [marked('CK', first, second)])).toEqual([
      { contest: 'CK', result: 'invalid', reason: 'several-lists', article: 'KWB 157' },
    ]);
  });

  test.each(invalidGrounds)('judged invalid as %s is invalid for that reason', (ground) => {
    expect(classify(chamber, [judged('CK', ground)])).toEqual([
      { contest: 'CK', result: 'invalid', reason: ground, article: 'KWB 157' },
    ]);
  });
});

describe('a ballot of an election without substitutes', () => {
  test.each<readonly [string, ListMarks, string]>([
    ['the head alone', on(1, { head: true }), 'headOnly'],
    ['names', on(1, { e: [1, 55] }), 'names'],
    ['the head and names', on(1, { head: true, e: [7] }), 'names'],
  ])('marked at %s lies in the pile of LPKD 155', (_, marks, category) => {
    expect(classify(threeContests, [marked('GR', marks)])).toMatchObject([{ result: 'valid', category }]);
  });

  test('names the article of its own law when it is invalid', () => {
    expect(classify(threeContests, [judged('PR', 'altered')])).toMatchObject([{ article: 'LPKD 155' }]);
  });
});

describe('a ballot with several contests', () => {
  test('has a result for each contest the voter had a ballot for, and none for the others', () => {
    const choices = [marked('GR', on(1, { head: true })), marked('PR')];
    expect(classify(threeContests, choices).map(({ contest: id, result }) => [id, result])).toEqual([
      ['GR', 'valid'],
      ['PR', 'blank'],
    ]);
  });
});

describe('a paper shared by two contests, whose home is the second', () => {
  const results = (...choices: Choices) => classify(sharedPaper, choices);

  test('without a mark is one blank ballot, counted in the home', () => {
    expect(results(marked('CKB'), marked('CKV'))).toEqual([{ contest: 'CKV', result: 'blank' }]);
    expect(results(marked('CKB'))).toEqual([{ contest: 'CKV', result: 'blank' }]);
  });

  test('with marks in one contest is a ballot of that contest', () => {
    expect(results(marked('CKB', on(1, { e: [1] })), marked('CKV'))).toMatchObject([
      { contest: 'CKB', result: 'valid', category: 'effectivesOnly' },
    ]);
    expect(results(marked('CKB'), marked('CKV', on(2, { head: true })))).toMatchObject([
      { contest: 'CKV', result: 'valid', category: 'headOnly' },
    ]);
  });

  test('with marks in both is invalid, counted in the home', () => {
    expect(results(marked('CKB', on(1, { e: [1] })), marked('CKV', on(2, { head: true })))).toEqual([
      { contest: 'CKV', result: 'invalid', reason: 'several-contests', article: 'KWB 157' },
    ]);
  });

  test('judged invalid is invalid for that reason, counted in the home whatever else is on it', () => {
    const invalid = [{ contest: 'CKV', result: 'invalid', reason: 'object', article: 'KWB 157' }];
    expect(results(judged('CKB', 'object'))).toEqual(invalid);
    expect(results(marked('CKB', on(1, { e: [1] })), judged('CKV', 'object'))).toEqual(invalid);
  });

  test('leaves the contest with a paper of its own alone', () => {
    expect(results(marked('CKB'), marked('CKV'), marked('EU', on(1, { head: true })))).toMatchObject([
      { contest: 'CKV', result: 'blank' },
      { contest: 'EU', result: 'valid' },
    ]);
  });
});

test.each(regimeIds)('every invalid ballot under %s names an article', (regime) => {
  const one = election([contest('X', regime, [[1, 2, 0]])]);
  expect(classify(one, [judged('X', 'altered')])).toMatchObject([
    { article: expect.stringMatching(/^\S+ \S/) },
  ]);
});

test('any ballot has one result for each of its papers', () => {
  for (const any of [chamber, threeContests, sharedPaper]) {
    fc.assert(
      fc.property(anyChoices(any), (choices) => {
        const papers = new Set(
          any.contests
            .filter(({ id }) => choices.some((one) => one.contest === id))
            .map(({ paper }) => paper),
        );
        const results = classify(any, choices);
        const paperOf = (id: string) => any.contests.find((one) => one.id === id)?.paper;
        expect(results.map((result) => paperOf(result.contest))).toEqual([...papers]);
      }),
    );
  }
});
