import { expect, it } from 'vitest';
import { onceAContest } from '../../src/count/once-a-contest.ts';
import { contestOf } from './contests.ts';

it('what follows from a contest is made once for it, and apart for another one', () => {
  const asked: string[] = [];
  const listsOf = onceAContest((contest) => {
    asked.push(contest.id);
    return contest.lists.map(({ number }) => number);
  });
  const [chamber, senate] = ['CK', 'SE'].map((id, at) =>
    contestOf(id, 'chamber', [{ number: at + 1, effectives: 1, substitutes: 1 }]),
  );
  if (chamber === undefined || senate === undefined) throw new Error('no contest');

  expect([listsOf(chamber), listsOf(senate), listsOf(chamber)]).toEqual([[1], [2], [1]]);
  expect(asked).toEqual(['CK', 'SE']);
  expect(listsOf(chamber)).toBe(listsOf(chamber));
});
