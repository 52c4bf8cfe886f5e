/** The way back from the name of a field, against the boxes of the form. */
import { describe, expect, it } from 'vitest';
import { FieldKey, fieldOfKey, type TableField } from '../../src/count/table-field.ts';
import { tableForm } from '../../src/count/table-form.ts';
import type { Bureau } from '../../src/election/election.ts';
import { bureauId } from '../support/elections.ts';
import { contestOf } from './contests.ts';

const bureau: Bureau = {
  id: bureauId('TB-1'),
  name: 'Bureau',
  kind: 'counting',
  stations: [12, 130].map((number) => ({ number, municipality: '92094', registered: 800 })),
  contests: [],
};
const lists = [
  { number: 2, effectives: 2, substitutes: 1 },
  { number: 17, effectives: 1, substitutes: 2 },
];
const chamber = contestOf('CK', 'chamber', lists);
const municipal = contestOf('GR', 'flemish-municipal', [{ number: 3, effectives: 2, substitutes: 0 }]);

/** Which station an urn is of is in the form alone. */
const withoutStation = (field: TableField): unknown =>
  field.kind === 'found' ? { kind: 'found', urn: field.urn } : field;

describe('the name of a field', () => {
  it('leads back to it, for every box of every form', () => {
    for (const contest of [chamber, municipal]) {
      for (const urns of [0, 1, 2, 24]) {
        for (const blankAndInvalid of ['apart', 'sum'] as const) {
          const { fields } = tableForm(contest, bureau, { urns, blankAndInvalid });
          expect(fields.map(({ key }) => fieldOfKey(key))).toStrictEqual(
            fields.map(({ field }) => withoutStation(field)),
          );
        }
      }
    }
  });

  it('leads nowhere where it is the name of none', () => {
    const none = `
      list/2 other/2/E/1 found/x ticked ticked/92094 unused/92094/x
      electoralFigure electoralFigure/0 electoralFigure/x category/2 category/2/all category/x/headOnly
      votes/2 votes/2/E votes/2/E/0 votes/2/X/1 votes/x/E/1`;
    for (const key of none.trim().split(/\s+/)) {
      expect(fieldOfKey(FieldKey.parse(key)), key).toBeUndefined();
    }
  });
});
