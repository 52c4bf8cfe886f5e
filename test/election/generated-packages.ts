/** Packages of every shape that the format allows, for properties. */
import fc from 'fast-check';
import { regimeIds } from '../../src/election/regime.ts';

/** No line or paragraph separator and no change of direction: the format leaves them out. */
const name = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .map((text) => text.replace(/[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '-'))
  .filter((text) => /\S/.test(text));
const localised = fc
  .record({ nl: name, fr: name, de: name, en: name }, { requiredKeys: [] })
  .filter((texts) => Object.keys(texts).length > 0);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function numbered<T extends object>(highest: number, most: number, fewest: number, rest: fc.Arbitrary<T>) {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: highest }), { minLength: fewest, maxLength: most })
    .chain((numbers) => fc.tuple(...numbers.map((number) => rest.map((more) => ({ number, ...more })))));
}

const candidates = (fewest: number) =>
  numbered(127, 5, fewest, fc.record({ name, born: day }, { requiredKeys: ['name'] }));
const lists = numbered(
  255,
  4,
  1,
  fc.record(
    { name, effectives: candidates(1), substitutes: candidates(0) },
    { requiredKeys: ['name', 'effectives'] },
  ),
);
const contestBody = fc.record({
  title: localised,
  regime: fc.constantFrom(...regimeIds),
  constituency: fc.record({ id: fc.constantFrom('92094', 'EU-1', 'x'), name: localised }),
  seats: fc.integer({ min: 1, max: 999 }),
  lists,
});
/** Contest A and B may share a paper, with or without a home; C has its own. */
const contests = fc
  .tuple(contestBody, contestBody, contestBody, fc.constantFrom('none', 'shared', 'home'))
  .map(([a, b, c, paper]) => [
    {
      id: 'A',
      ...a,
      ...(paper === 'none' ? {} : { paper: 'P' }),
      ...(paper === 'home' ? { paperHome: 'B' } : {}),
    },
    { id: 'B', ...b, ...(paper === 'none' ? {} : { paper: 'P' }) },
    { id: 'C', ...c },
  ]);

const municipalities = ['92094', '24062'];
const bureaus = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 99_999 }),
      municipality: fc.constantFrom(...municipalities),
    }),
    { minLength: 1, maxLength: 8, selector: ({ number, municipality }) => `${municipality} ${number}` },
  )
  .chain((stations) =>
    fc.tuple(
      ...stations.map((station, i) =>
        fc.record(
          {
            id: fc.constant(`B-${i}`),
            name,
            kind: fc.constantFrom('counting', 'digital'),
            stations: fc
              .integer({ min: 0, max: 9_999_999 })
              .map((registered) => [{ ...station, registered }]),
            contests: fc.constantFrom(['C'], ['A', 'B'], ['C', 'B', 'A']),
          },
          { requiredKeys: ['id', 'name', 'kind', 'stations'] },
        ),
      ),
    ),
  );
const ballotKeys = fc
  .uniqueArray(fc.uint8Array({ minLength: 32, maxLength: 32 }), {
    maxLength: 3,
    selector: (key) => Buffer.from(key).toString('base64'),
  })
  .map((keys) => keys.map((key, i) => ({ id: `vc-${i}`, publicKey: Buffer.from(key).toString('base64') })));

export const generatedPackage = fc.record(
  {
    format: fc.constant('telbureau-election/1'),
    id: fc.constantFrom('be-2024', 'x', '2019-05-26'),
    title: localised,
    date: day,
    office: fc.record({
      level: fc.constantFrom('canton', 'municipality', 'district'),
      id: fc.constantFrom('92094', 'ABC'),
      name: localised,
      municipalities: fc.constant(municipalities.map((nis) => ({ nis, name: { fr: 'Namur' } }))),
    }),
    contests,
    bureaus,
    ballotKeys,
  },
  { requiredKeys: ['format', 'id', 'title', 'date', 'office', 'contests', 'bureaus'] },
);
