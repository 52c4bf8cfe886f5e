/** Urn by urn, the form says of which polling station it is, and the codes compare that very station. */
import { expect, test } from 'vitest';
import { type FormShape, tableForm, usualShape } from '../../src/count/table-form.ts';
import { urnsOfStations } from '../../src/count/urns-of-stations.ts';
import type { Bureau } from '../../src/election/election.ts';
import { contest, bureau as small } from './paper-desk.ts';

const stations = [13, 11, 12].map((number) => ({ number, municipality: '92094', registered: 800 }));
const bureau: Bureau = { ...small, stations };
const figures = { found: 24, 'found/1': 7, 'found/3': 9 };
const inForm = (shape: FormShape) =>
  tableForm(contest, bureau, shape).fields.flatMap(({ field }) =>
    field.kind === 'found' ? [[field.urn, field.station]] : [],
  );
const compared = (shape: FormShape) =>
  urnsOfStations(bureau, { shape, figures })?.map(({ urn, station, found }) => [urn, station.number, found]);

test('one urn for each station: the first is that of the first station of the package', () => {
  const usual = usualShape(bureau);
  expect(inForm(usual)).toEqual([
    [1, 13],
    [2, 11],
    [3, 12],
  ]);
  expect(compared(usual)).toEqual([
    [1, 13, 7],
    [2, 11, 0],
    [3, 12, 9],
  ]);
});

test.each([0, 1, 2, 4])('%i urns for three stations are nobody knows whose', (urns) => {
  const shape = { urns, blankAndInvalid: 'sum' } as const;
  expect(inForm(shape).map(([, station]) => station)).toEqual(
    Array.from({ length: Math.max(1, urns) }, () => undefined),
  );
  expect(compared(shape)).toBeUndefined();
});

test('a bureau without stations has no urn of one', () => {
  expect(
    urnsOfStations({ ...bureau, stations: [] }, { shape: { urns: 0, blankAndInvalid: 'sum' }, figures }),
  ).toBeUndefined();
});
