/** Packages in which one field is not what it must be. */
import { changed, firstList, type MalformedPackage, removed } from './package-row.ts';
import { soundPackage, valueAt, withValue } from './sound-package.ts';

export const structureRows: readonly MalformedPackage[] = [
  removed('no format', ['format'], 'format'),
  removed('a bureau without kind', ['bureaus', 1, 'kind'], 'bureaus[1].kind'),
  removed(
    'a candidate without number',
    [...firstList, 'effectives', 1, 'number'],
    'contests[0].lists[0].effectives[1].number',
  ),
  removed('a contest without regime', ['contests', 2, 'regime'], 'contests[2].regime'),
  removed('no contests', ['contests'], 'contests'),
  changed('ELECTION_WRONG_TYPE', 'a list number in quotes', [...firstList, 'number'], '1', {
    path: 'contests[0].lists[0].number',
    found: '"1"',
  }),
  changed('ELECTION_WRONG_TYPE', 'null for a name', ['bureaus', 0, 'name'], null, {
    path: 'bureaus[0].name',
    found: 'null',
  }),
  changed(
    'ELECTION_WRONG_TYPE',
    'an object for a list',
    ['ballotKeys'],
    {},
    { path: 'ballotKeys', found: '{…}' },
  ),
  changed('ELECTION_WRONG_TYPE', 'a list for an object', ['office', 'name'], [], {
    path: 'office.name',
    found: '[]',
  }),
  changed('ELECTION_WRONG_FORMAT', 'a later format', ['format'], 'telbureau-election/2', {
    path: 'format',
    found: '"telbureau-election/2"',
  }),
  changed('ELECTION_UNKNOWN_REGIME', 'a regime of another country', ['contests', 1, 'regime'], 'bundestag', {
    path: 'contests[1].regime',
    found: '"bundestag"',
  }),
  changed('ELECTION_UNKNOWN_VALUE', 'a third kind of bureau', ['bureaus', 0, 'kind'], 'postal', {
    path: 'bureaus[0].kind',
    found: '"postal"',
  }),
  changed('ELECTION_UNKNOWN_VALUE', 'an office of another level', ['office', 'level'], 'constituency', {
    path: 'office.level',
  }),
  changed('ELECTION_BAD_ID', 'capitals in the id', ['id'], 'BE-2024', { path: 'id', found: '"BE-2024"' }),
  changed('ELECTION_BAD_ID', 'a contest id with a space', ['contests', 2, 'id'], 'G R', {
    path: 'contests[2].id',
  }),
  changed(
    'ELECTION_BAD_ID',
    'a NIS code of four digits',
    ['office', 'municipalities', 2],
    { nis: '2302', name: { nl: 'Halle' } },
    { path: 'office.municipalities[2].nis' },
  ),
  changed('ELECTION_BAD_TEXT', 'a name of a space', [...firstList, 'name'], ' ', {
    path: 'contests[0].lists[0].name',
  }),
  changed('ELECTION_BAD_TEXT', 'a terminal command in a name', [...firstList, 'name'], '\u001b[2J', {
    path: 'contests[0].lists[0].name',
    found: '"\\u001b[2J"',
  }),
  changed(
    'ELECTION_BAD_TEXT',
    'a name that turns the direction of writing',
    ['bureaus', 0, 'name'],
    'a\u202eb',
    { path: 'bureaus[0].name', found: '"a\\u202eb"' },
  ),
  changed('ELECTION_TEXT_LENGTH', 'a name of no letters', [...firstList, 'name'], '', {
    path: 'contests[0].lists[0].name',
    found: '""',
  }),
  changed('ELECTION_TEXT_LENGTH', 'a name of 201 letters', ['bureaus', 1, 'name'], 'x'.repeat(201), {
    path: 'bureaus[1].name',
  }),
  changed('ELECTION_BAD_DATE', 'the thirtieth of February', ['date'], '2024-02-30', {
    path: 'date',
    found: '"2024-02-30"',
  }),
  changed('ELECTION_BAD_DATE', 'the day before the month', ['date'], '09-06-2024', { path: 'date' }),
  changed(
    'ELECTION_BAD_DATE',
    'a birthday in the thirteenth month',
    [...firstList, 'effectives', 0, 'born'],
    '1970-13-01',
    { path: 'contests[0].lists[0].effectives[0].born' },
  ),
  changed(
    'ELECTION_BAD_KEY',
    'a key of 31 bytes',
    ['ballotKeys', 0, 'publicKey'],
    'WjxPgbx5dEW1gyxyw0Zd6gh1e+CqWVYjEvjXykfcWg==',
    { path: 'ballotKeys[0].publicKey' },
  ),
  changed(
    'ELECTION_BAD_KEY',
    'a second spelling of the same 32 bytes',
    ['ballotKeys', 0, 'publicKey'],
    'WjxPgbx5dEW1gyxyw0Zd6gh1e+CqWVYjEvjXykfcWvN=',
    { path: 'ballotKeys[0].publicKey' },
  ),
  changed('ELECTION_NO_LANGUAGE', 'a title in no language', ['title'], {}, { path: 'title' }),
  changed('ELECTION_OUT_OF_RANGE', 'list number 0', [...firstList, 'number'], 0, {
    path: 'contests[0].lists[0].number',
    found: '0',
  }),
  changed('ELECTION_OUT_OF_RANGE', 'list number 256', [...firstList, 'number'], 256, {
    path: 'contests[0].lists[0].number',
    found: '256',
  }),
  changed('ELECTION_OUT_OF_RANGE', 'candidate number 128', [...firstList, 'effectives', 2, 'number'], 128, {
    path: 'contests[0].lists[0].effectives[2].number',
  }),
  changed('ELECTION_OUT_OF_RANGE', 'half a seat', ['contests', 0, 'seats'], 15.5, {
    path: 'contests[0].seats',
    found: '15.5',
  }),
  changed('ELECTION_OUT_OF_RANGE', 'fewer than no voters', ['bureaus', 0, 'stations', 0, 'registered'], -1, {
    path: 'bureaus[0].stations[0].registered',
  }),
  changed('ELECTION_EMPTY', 'no bureaus', ['bureaus'], [], { path: 'bureaus' }),
  changed('ELECTION_EMPTY', 'a contest without lists', ['contests', 2, 'lists'], [], {
    path: 'contests[2].lists',
  }),
  changed('ELECTION_EMPTY', 'a list without candidates', [...firstList, 'effectives'], [], {
    path: 'contests[0].lists[0].effectives',
  }),
  changed('ELECTION_EMPTY', 'a bureau without polling stations', ['bureaus', 0, 'stations'], [], {
    path: 'bureaus[0].stations',
  }),
  changed('ELECTION_EMPTY', 'a bureau that counts nothing', ['bureaus', 1, 'contests'], [], {
    path: 'bureaus[1].contests',
  }),
  changed(
    'ELECTION_TOO_MANY',
    'sixteen contests',
    ['contests'],
    Array.from({ length: 16 }, (_, i) => withValue(valueAt(soundPackage, ['contests', 2]), ['id'], `GR${i}`)),
    { path: 'contests', found: 16 },
  ),
];
