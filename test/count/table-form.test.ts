/** The boxes of a count table, against the paper form written out here by hand. */
import { describe, expect, it } from 'vitest';
import {
  declarations,
  FieldKey,
  fieldColumns,
  fieldKey,
  isDeclaration,
} from '../../src/count/table-field.ts';
import { mostUrns, tableForm, urnNumbers, usualShape } from '../../src/count/table-form.ts';
import type { Bureau } from '../../src/election/election.ts';
import { bureauId } from '../support/elections.ts';
import { contestOf } from './contests.ts';

const bureauOf = (...stations: readonly number[]): Bureau => ({
  id: bureauId('TB-1'),
  name: 'Bureau',
  kind: 'counting',
  stations: stations.map((number) => ({ number, municipality: '92094', registered: 800 })),
  contests: [],
});

const chamber = contestOf('CK', 'chamber', [
  { number: 2, effectives: 2, substitutes: 1 },
  { number: 7, effectives: 1, substitutes: 0 },
]);
const municipal = contestOf('GR', 'flemish-municipal', [{ number: 3, effectives: 2, substitutes: 0 }]);

/** A form in short: each part with its list, and under it the boxes, a letter for what each is for. */
function written(...[contest, bureau, shape]: Parameters<typeof tableForm>): string {
  return tableForm(contest, bureau, shape)
    .sections.map(
      ({ name, list, fields }) =>
        `${name} ${list ?? '-'}: ${fields.map(({ key, role }) => `${key} ${role}`).join(', ')}`,
    )
    .join('\n');
}

describe('the form of a table', () => {
  it('has what the stations declared, what was found, what is no valid vote, then list by list, as on the paper', () => {
    expect(written(chamber, bureauOf(13, 14), { urns: 2, blankAndInvalid: 'sum' })).toBe(
      [
        'declared -: ticked/92094/13 declared, deposited/92094/13 declared, takenBack/92094/13 declared, unused/92094/13 declared, ticked/92094/14 declared, deposited/92094/14 declared, takenBack/92094/14 declared, unused/92094/14 declared',
        'found -: found/1 count, found/2 count, transferredOut count, transferredIn count',
        'sorted -: blankOrInvalid count, valid control',
        'list 2: category/2/headOnly count, category/2/effectivesOnly count, category/2/effectivesAndSubstitutes count, category/2/substitutesOnly count, electoralFigure/2 control, votes/2/E/1 count, votes/2/E/2 count, votes/2/S/1 count',
        'list 7: category/7/headOnly count, category/7/effectivesOnly count, category/7/effectivesAndSubstitutes count, category/7/substitutesOnly count, electoralFigure/7 control, votes/7/E/1 count',
      ].join('\n'),
    );
  });

  it('has two sub-categories and no substitutes where the law has none, and one figure for all urns', () => {
    expect(written(municipal, bureauOf(1), { urns: 0, blankAndInvalid: 'sum' })).toBe(
      [
        'declared -: ticked/92094/1 declared, deposited/92094/1 declared, takenBack/92094/1 declared, unused/92094/1 declared',
        'found -: found count, transferredOut count, transferredIn count',
        'sorted -: blankOrInvalid count, valid control',
        'list 3: category/3/headOnly count, category/3/names count, electoralFigure/3 control, votes/3/E/1 count, votes/3/E/2 count',
      ].join('\n'),
    );
  });

  it('has blank and invalid apart, and then their sum to check them', () => {
    expect(written(municipal, bureauOf(1), { urns: 1, blankAndInvalid: 'apart' })).toContain(
      '\nsorted -: blank count, invalid count, blankOrInvalid control, valid control\n',
    );
  });

  it('has its fields in the order of its parts, each at the place that its index says', () => {
    const shape = { urns: 3, blankAndInvalid: 'apart' } as const;
    const form = tableForm(chamber, bureauOf(1, 2), shape);
    const keys = form.sections.flatMap(({ fields }) => fields.map(({ key }) => key));

    expect(form).toMatchObject({ contest: 'CK', shape });
    expect(form.fields.map(({ key }) => key)).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...form.index]).toEqual(keys.map((key, place) => [key, place]));
    for (const { key, field } of form.fields) expect(fieldKey(field)).toBe(key);
  });
});

describe('the usual shape', () => {
  it('is an urn a polling station, as many as a form can have, with blank and invalid in one figure', () => {
    const stations = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

    expect(usualShape(bureauOf(1, 2, 3))).toEqual({ urns: 3, blankAndInvalid: 'sum' });
    expect(usualShape(bureauOf(...stations(24)))).toEqual({ urns: 24, blankAndInvalid: 'sum' });
    // The count table format knows urns up to 24: a form with more could not be handed in from a file.
    expect(usualShape(bureauOf(...stations(25)))).toEqual({ urns: 24, blankAndInvalid: 'sum' });
    expect(mostUrns).toBe(24);
  });

  it('numbers its urns from 1, or has the one figure 0', () => {
    expect(urnNumbers({ urns: 3, blankAndInvalid: 'sum' })).toEqual([1, 2, 3]);
    expect(urnNumbers({ urns: 0, blankAndInvalid: 'sum' })).toEqual([0]);
  });
});

describe('the key of a field', () => {
  it('is its columns in the count table format, without the empty ones', () => {
    expect(fieldColumns({ kind: 'found', urn: 0 })).toEqual(['found', '', '', '']);
    expect(fieldColumns({ kind: 'found', urn: 2 })).toEqual(['found', '', '', '2']);
    for (const kind of declarations) {
      const field = { kind, municipality: '92094', station: 13 } as const;
      expect(fieldColumns(field)).toEqual([kind, '', '92094', '13']);
      expect(fieldKey(field)).toBe(`${kind}/92094/13`);
    }
    for (const kind of [
      'transferredOut',
      'transferredIn',
      'blank',
      'invalid',
      'blankOrInvalid',
      'valid',
    ] as const) {
      expect(fieldColumns({ kind })).toEqual([kind, '', '', '']);
      expect(fieldKey({ kind })).toBe(kind);
    }
  });

  it('is one that the record takes, letters and figures between strokes and no longer than sixty', () => {
    const isKey = (text: string): boolean => FieldKey.safeParse(text).success;

    for (const { key } of tableForm(chamber, bureauOf(13), { urns: 24, blankAndInvalid: 'apart' }).fields)
      expect(isKey(key)).toBe(true);
    expect(isKey(`a/${'b'.repeat(58)}`)).toBe(true);
    expect(isKey(`a/${'b'.repeat(59)}`)).toBe(false);
    const wrong = ['', '/found', 'found/', 'found//1', '1/found', 'fo-und', 'found/1 ', ' found', 'found/é'];
    for (const text of [...wrong, 'found/1\n']) expect(isKey(text), text).toBe(false);
  });

  it('is of a declaration for what the stations say, and of nothing else', () => {
    expect(declarations.map(isDeclaration)).toEqual([true, true, true, true]);
    for (const kind of ['found', 'transferredOut', 'blank', 'valid', 'category', 'votes'] as const)
      expect(isDeclaration(kind)).toBe(false);
  });
});
