import { expect, it } from 'vitest';
import { otherSums, sumBureaus } from '../../../src/count/hints/bureau-sums.ts';
import { entrySlips } from '../../../src/count/hints/entry-slips.ts';
import { tableHintsBeside } from '../../../src/count/hints/table-hints.ts';
import type { Figures } from '../../../src/count/table-entry.ts';
import { FieldKey } from '../../../src/count/table-field.ts';
import { tableForm } from '../../../src/count/table-form.ts';
import { bureauId } from '../../support/elections.ts';
import { contestOf } from '../contests.ts';
import { seeded } from './seeded.ts';
import { tableOf } from './tables.ts';

const contest = contestOf(
  'GR',
  'flemish-municipal',
  Array.from({ length: 12 }, (_, index) => ({ number: index + 1, effectives: 55, substitutes: 0 })),
);

/** The quickest of twenty runs, in milliseconds: the others may have waited for something else. */
function quickest(run: () => void): number {
  const times = Array.from({ length: 20 }, () => {
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

it('what two entries of twelve lists show that have no figure in common is there at once', () => {
  const bureau = { id: bureauId('TB-1'), name: '', kind: 'counting', stations: [], contests: [] } as const;
  const form = tableForm(contest, bureau, { urns: 0, blankAndInvalid: 'sum' });
  const lists = form.fields.filter(({ role, field }) => role === 'count' && 'list' in field);
  const random = seeded(56);
  const entry = () => Object.fromEntries(lists.map(({ key }) => [key, 1 + Math.floor(random() * 40)]));
  const swapped = (figures: Figures): Figures =>
    Object.fromEntries(
      lists.map(({ key }) => [
        key,
        figures[FieldKey.parse(key.replace(/\d+/, (list) => `${13 - Number(list)}`))] ?? 0,
      ]),
    );
  const first = entry();
  for (const second of [entry(), swapped(first)]) {
    const differing = lists.map((field) => ({
      field,
      ...{ first: first[field.key] ?? 0, second: second[field.key] ?? 0 },
    }));
    expect(quickest(() => entrySlips(form, differing, first, second))).toBeLessThan(20);
  }
});
