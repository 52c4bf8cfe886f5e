import { describe, expect, it } from 'vitest';
import { ballotCells } from '../../src/count/cells.ts';
import { CandidateNumber, ContestId, ListNumber } from '../../src/election/ids.ts';

const contest = ContestId.parse('CK');
const number = (value: number) => CandidateNumber.parse(value);

describe('what a ballot adds to the running sums', () => {
  it('is one ballot found and valid, in one sub-category, with one vote for each candidate it names', () => {
    const cells = ballotCells([
      {
        contest,
        result: 'valid',
        list: ListNumber.parse(4),
        category: 'effectivesAndSubstitutes',
        effectives: [number(1), number(5)],
        substitutes: [number(2)],
      },
    ]);
    expect(cells).toEqual([
      { contest, field: 'found', list: 0, number: 0 },
      { contest, field: 'valid', list: 0, number: 0 },
      { contest, field: 'effectivesAndSubstitutes', list: 4, number: 0 },
      { contest, field: 'effective', list: 4, number: 1 },
      { contest, field: 'effective', list: 4, number: 5 },
      { contest, field: 'substitute', list: 4, number: 2 },
    ]);
  });

  it('is one ballot found, blank or invalid, in each contest where it has no vote', () => {
    const other = ContestId.parse('GR');
    const cells = ballotCells([
      { contest, result: 'blank' },
      { contest: other, result: 'invalid', reason: 'several-lists', article: 'LPKD 155' },
    ]);
    expect(cells).toEqual([
      { contest, field: 'found', list: 0, number: 0 },
      { contest, field: 'blank', list: 0, number: 0 },
      { contest: other, field: 'found', list: 0, number: 0 },
      { contest: other, field: 'invalid', list: 0, number: 0 },
    ]);
  });
});
