import { expect, test } from 'vitest';
import { placeKey } from '../../../src/count/bundle.ts';
import type { BundleDraft } from '../../../src/office/bundle-ports.ts';
import { startBundle } from '../../../src/tui/screens/bundle/bundle-state.ts';
import { echoOf } from '../../../src/tui/screens/bundle/echo.ts';
import { takenLine } from '../../../src/tui/screens/bundle/taken-line.ts';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { bureauId, contest } from '../../support/elections.ts';
import { uiFor } from '../../support/ui.ts';

const chamber = contest('CK', 'chamber', [[2, 3, 3]]);
const place = { bureau: bureauId('TB-1'), contest: chamber.id, bundle: 7, entry: 1 } as const;

function taken(line: string, draft: Partial<BundleDraft> = {}, open: readonly number[] | null = null) {
  const start = startBundle({
    place,
    draft: { version: 1, counted: 50, ballots: [], places: {}, ...draft },
    open: open === null ? null : open.map(placeKey),
  });
  return takenLine({ ...start, line: fieldOf(line) }, chamber);
}

test.each([
  ['50', { kind: 'counted', ballots: 50 }],
  ['1', { kind: 'counted', ballots: 1 }],
  ['100', { kind: 'counted', ballots: 100 }],
  ['0', { kind: 'refused', because: { key: 'bundle.count.range', params: { most: 100 } } }],
  ['101', { kind: 'refused', because: { key: 'bundle.count.range', params: { most: 100 } } }],
  ['2 1', { kind: 'refused', because: { key: 'bundle.count.range', params: { most: 100 } } }],
  ['', null],
])('while a bundle is counted by hand, %j says how many it holds', (line, expected) => {
  expect(taken(line, { counted: null })).toEqual(expected);
});

test.each([
  ['2', { kind: 'ballot', ballot: 'CK=2' }],
  ['2 1 s3', { kind: 'ballot', ballot: 'CK=2:E1,S3' }],
  ['?', { kind: 'ballot', ballot: 'suspect' }],
  ['?3', { kind: 'ballot', ballot: 'suspect:object' }],
  ['b', { kind: 'ballot', ballot: 'CK=blank' }],
  ['x3', { kind: 'refused', because: { key: 'bundle.nothing-to-repeat' } }],
  ['i', { kind: 'refused', because: { key: 'quick.awaits.ground', params: { last: 5 } } }],
  ['2 1 s', { kind: 'refused', because: { key: 'quick.awaits.substitute', params: { last: 5 } } }],
  ['9', null],
  ['', null],
])('of a whole bundle %j is taken for what it is', (line, expected) => {
  expect(taken(line)).toEqual(expected);
});

test('the last ballot is repeated, of a whole bundle alone', () => {
  expect(taken('x3', { ballots: ['CK=2:H', 'CK=blank'] })).toEqual({
    ...{ kind: 'repeat', ballot: 'CK=blank', times: 3 },
  });
  expect(taken('x3', { ballots: ['CK=blank'], places: {} }, [2])).toMatchObject({ kind: 'refused' });
});

test('no more are repeated than are left of those that were counted', () => {
  const draft = { counted: 5, ballots: ['CK=2:H', 'CK=blank'] };
  expect(taken('x3', draft)).toMatchObject({ kind: 'repeat', times: 3 });
  expect(taken('x4', draft)).toEqual({
    ...{ kind: 'refused', because: { key: 'bundle.repeat.beyond', params: { left: 3 } } },
  });
});

test.each([
  ['2 9', 'List 2 has no candidate 9; there are 1–3'],
  ['2 s4', 'List 2 has no substitute s4; there are 1–3'],
  ['2 1 s', 'Type the number of the substitute'],
  ['2+', 'Type the number of the next list'],
  ['x', 'Type how many times, as x12'],
  ['i 9', 'There is no ground 9; there are 1 to 5'],
  ['7', 'There is no list 7; there are 2'],
  ['?4', 'Suspect: voter recognisable'],
  ['?9', 'There is no ground 9; there are 1 to 5'],
])('the echo of %j says what there is, or what is awaited', (line, said) => {
  expect(echoOf(uiFor(), chamber, line).texts).toEqual([said]);
});

test('a ballot to be set aside is taken as it is, and its grounds are listed', () => {
  expect(echoOf(uiFor(), chamber, '?')).toMatchObject({
    tone: 'good',
    items: [
      'Suspect: intention unclear',
      ...[
        'Why? 1 several lists',
        '2 shape or size altered',
        '3 object inside',
        '4 recognisable',
        '5 not official',
      ],
    ],
  });
});

test('an empty line says that no ballot is at an open place, and nothing after the last', () => {
  expect(taken('', {}, [2, 4])).toEqual({ kind: 'none-there' });
  expect(taken('', { places: { [placeKey(2)]: null, [placeKey(4)]: 'CK=blank' } }, [2, 4])).toBeNull();
});
