import { expect, it } from 'vitest';
import { otherSums, sumBureaus } from '../../../src/count/hints/bureau-sums.ts';
import { tableHintsBeside } from '../../../src/count/hints/table-hints.ts';
import { contestOf } from '../contests.ts';
import { seeded } from './seeded.ts';
import { tableOf } from './tables.ts';

const contest = contestOf(
  'GR',
  'flemish-municipal',
  Array.from({ length: 12 }, (_, index) => ({ number: index + 1, effectives: 55, substitutes: 0 })),
);

/** The quickest of five runs, in milliseconds: the others may have waited for something else. */
function quickest(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

it('the hints on twelve lists of 55 candidates, beside 299 other bureaus, are there at once', () => {
  const random = seeded(55);
  const tables = Array.from({ length: 300 }, () =>
    tableOf(
      contest,
      contest.lists.map((list) => ({
        categories: { headOnly: Math.floor(random() * 40), names: Math.floor(100 * random()) },
        effectives: list.effectives.map(() => Math.floor(random() * 40)),
      })),
    ),
  );
  const [table, ...others] = tables;
  if (table === undefined) throw new Error('no table');
  const sums = sumBureaus(contest, tables);
  const fromTables = quickest(() => tableHintsBeside(contest, table, sumBureaus(contest, others)));
  const fromSums = quickest(() => tableHintsBeside(contest, table, otherSums(sums, table)));
  expect(fromTables).toBeLessThan(50);
  expect(fromSums).toBeLessThan(20);
});
