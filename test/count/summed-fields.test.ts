import { describe, expect, it } from 'vitest';
import { summedFields } from '../../src/count/summed-fields.ts';
import { type TableForm, tableForm } from '../../src/count/table-form.ts';
import { contestOf } from './contests.ts';
import { bureau } from './paper-desk.ts';

const contest = contestOf('CK', 'chamber', [
  { number: 2, effectives: 2, substitutes: 1 },
  { number: 5, effectives: 1, substitutes: 1 },
]);
const apart = tableForm(contest, bureau, { urns: 2, blankAndInvalid: 'apart' });
const together = tableForm(contest, bureau, { urns: 0, blankAndInvalid: 'sum' });

/** Every field of the form that is a sum, with its parts; `-` before those that are taken off. */
const sumsOf = (form: TableForm) =>
  Object.fromEntries(
    form.fields.flatMap(({ key, field }) => {
      const parts = summedFields(form, field).map((part) => `${part.sign < 0 ? '-' : ''}${part.field.key}`);
      return parts.length === 0 ? [] : [[key, parts]];
    }),
  );

/** The electoral figure of a list is all its ballots, however marked (KWB 166); the valid ballots are those of the lists. */
const sumsOfLists = {
  valid: ['electoralFigure/2', 'electoralFigure/5'],
  'electoralFigure/2': [
    'category/2/headOnly',
    'category/2/effectivesOnly',
    'category/2/effectivesAndSubstitutes',
    'category/2/substitutesOnly',
  ],
  'electoralFigure/5': [
    'category/5/headOnly',
    'category/5/effectivesOnly',
    'category/5/effectivesAndSubstitutes',
    'category/5/substitutesOnly',
  ],
};

describe('the fields that a figure sums', () => {
  it('are those of the law, where urns, and blank and invalid ballots, are apart', () => {
    expect(sumsOf(apart)).toEqual({ blankOrInvalid: ['blank', 'invalid'], ...sumsOfLists });
  });

  it('are those of the law where they are not', () => {
    expect(sumsOf(together)).toEqual({
      found: ['found', '-transferredOut', 'transferredIn'],
      ...sumsOfLists,
    });
  });

  it('are for all ballots found those in each urn, without those sent on and with those received (CDLD L4144-4 to 6)', () => {
    expect(
      summedFields(apart, { kind: 'found', urn: 0 }).map(({ field, sign }) => [field.key, sign]),
    ).toEqual([
      ['found/1', 1],
      ['found/2', 1],
      ['transferredOut', -1],
      ['transferredIn', 1],
    ]);
  });
});
