import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredByAll, entryOfPaper } from '../../src/count/paper-entry.ts';
import type { TableEntry } from '../../src/count/table-entry.ts';
import { foundInUrns } from '../../src/count/table-of-entry.ts';
import type { Bureau } from '../../src/election/election.ts';
import { bureau as small } from './paper-desk.ts';

const bureau: Bureau = {
  ...small,
  stations: [1, 2].map((number) => ({ number, municipality: '92094', registered: 800 })),
};
const entry = (urns: number, figures: Readonly<Record<string, number>>): TableEntry => ({
  ...{ shape: { urns, blankAndInvalid: 'apart' }, figures },
});
const [first, second] = [entry(2, { 'found/1': 7, 'found/2': 5, blank: 3 }), entry(2, { 'found/1': 2 })];

describe('what the tables of a paper say together', () => {
  it('is what was found in each urn, where all have the same apart', () => {
    expect(entryOfPaper(bureau, [first, second])).toEqual({
      shape: { urns: 2, blankAndInvalid: 'sum' },
      figures: { 'found/1': 9, 'found/2': 5 },
    });
  });

  it('is one figure where they have not', () => {
    const one = { shape: { urns: 0, blankAndInvalid: 'sum' }, figures: { found: 20 } };
    expect(entryOfPaper(bureau, [first, entry(0, { found: 8 })])).toEqual(one);
    expect(entryOfPaper(bureau, [first, entry(3, { 'found/2': 1, 'found/3': 7 })])).toEqual(one);
  });

  it('is what each station declared, by the first that has it', () => {
    const declared = (station: number, deposited: number) => ({ [`deposited/92094/${station}`]: deposited });
    const together = entryOfPaper(bureau, [
      entry(0, declared(1, 40)),
      entry(0, { ...declared(1, 41), ...declared(2, 60), 'unused/92094/2': 9 }),
    ]);
    expect(together.figures).toEqual({
      ...declared(1, 40),
      ...declared(2, 60),
      'unused/92094/2': 9,
      found: 0,
    });
    expect(declaredByAll(bureau, together, 'deposited')).toBe(100);
    expect(declaredByAll(bureau, together, 'unused')).toBeNull();
  });

  it('has every ballot that was found, however the urns are told apart', () => {
    const figures = fc
      .integer({ min: 0, max: 3 })
      .chain((urns) =>
        fc
          .array(fc.nat({ max: 9_999_999 }), { minLength: Math.max(urns, 1), maxLength: Math.max(urns, 1) })
          .map((found) =>
            entry(
              urns,
              Object.fromEntries(found.map((value, at) => [urns === 0 ? 'found' : `found/${at + 1}`, value])),
            ),
          ),
      );
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 3 }), (entries) => {
        const all = entries
          .flatMap((one) => Object.values(one.figures))
          .reduce<number>((sum, value) => sum + (value ?? 0), 0);
        expect(foundInUrns(entryOfPaper(bureau, entries))).toBe(all);
      }),
    );
  });
});
