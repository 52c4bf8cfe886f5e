/** Hints on agreed tables: two figures changed places, which no sum can tell; told to who can have them keyed anew. */
import { expect, it } from 'vitest';
import { bureauHints, tableHints } from '../../src/office/plausibility.ts';
import { officer, tickingClock } from './practice-canton.ts';
import { agreed, entryOf, handed, paperOffice, placeOf, withFigures } from './spread-office.ts';

it('are of the bureau in which two neighbours of a list have each other’s votes, and told to the chair alone', () => {
  const clock = tickingClock();
  const office = paperOffice('namur', clock);
  const { ledger, papers } = office;
  const [slip, ...honest] = papers;
  if (slip === undefined) throw new Error('no paper');
  agreed(office, clock, honest);
  const place = placeOf(slip.bureau, slip);
  const entry = entryOf(ledger, slip);
  const chair = officer('chair');
  expect([bureauHints(ledger, chair, slip.bureau), tableHints(ledger, chair, place)]).toEqual([[], []]);

  const votes = Object.entries(entry.figures).filter(([key]) => key.startsWith('votes/'));
  const [[one, most] = ['', 0]] = votes.toSorted(([, a = 0], [, b = 0]) => b - a);
  const [, list, kind, number] = one.split('/');
  const next = `votes/${list}/${kind}/${Number(number) + 1}`;
  const below = votes.find(([key]) => key === next)?.[1] ?? 0;
  expect(most).toBeGreaterThan(below);
  const swapped = withFigures(entry, { [one]: below, [next]: most ?? 0 });
  handed(ledger, clock, 'anna', 1, place, swapped);
  handed(ledger, clock, 'bram', 2, place, swapped);

  const told = bureauHints(ledger, chair, slip.bureau);
  expect(told.map(({ code }) => code)).toContain('HINT_NEIGHBOURS_SWAPPED');
  expect(tableHints(ledger, chair, place)).toEqual(told);
  // Held against 19 honest ones; and those are not blamed for it.
  expect(honest.flatMap(({ bureau }) => bureauHints(ledger, chair, bureau))).toEqual([]);
  for (const name of ['anna', 'audra']) {
    expect(bureauHints(ledger, officer(name), slip.bureau)).toEqual([]);
    expect(tableHints(ledger, officer(name), place)).toEqual([]);
  }
});
