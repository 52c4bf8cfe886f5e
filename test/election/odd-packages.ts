/** Packages that are taken, with one warning. */
import { changed, firstList, type MalformedPackage, people } from './package-row.ts';
import { soundPackage, valueAt, withValue } from './sound-package.ts';

export const oddRows: readonly MalformedPackage[] = [
  changed('ELECTION_UNKNOWN_FIELD', 'a slip of the pen', ['bureaus', 0, 'registerd'], 800, {
    path: 'bureaus[0].registerd',
  }),
  changed('ELECTION_UNKNOWN_FIELD', 'a title in another language', ['title', 'it'], 'Elezione', {
    path: 'title.it',
  }),
  changed('ELECTION_UNUSUAL_DATE', 'a Monday', ['date'], '2024-06-10', { path: 'date', found: '2024-06-10' }),
  changed('ELECTION_UNUSUAL_DATE', 'a Sunday of another century', ['date'], '0999-06-09', { path: 'date' }),
  changed(
    'ELECTION_MORE_CANDIDATES_THAN_SEATS',
    'four candidates for three seats',
    ['contests', 2],
    withValue(valueAt(soundPackage, ['contests', 2]), ['seats'], 3),
    { path: 'contests[2].lists[0].effectives', found: 4 },
  ),
  changed('ELECTION_FEW_SUBSTITUTES', 'five substitutes', [...firstList, 'substitutes'], people(5), {
    path: 'contests[0].lists[0].substitutes',
    found: 5,
  }),
  changed(
    'ELECTION_MANY_SUBSTITUTES',
    'seven substitutes for three effectives',
    [...firstList, 'substitutes'],
    people(7),
    { path: 'contests[0].lists[0].substitutes', found: 7 },
  ),
  changed(
    'ELECTION_SUBSTITUTES_IGNORED',
    'substitutes for a municipal council',
    ['contests', 2, 'lists', 0, 'substitutes'],
    people(2),
    { path: 'contests[2].lists[0].substitutes', found: 2 },
  ),
  changed('ELECTION_NOT_ASCENDING', 'list 9 before list 3', [...firstList, 'number'], 9, {
    path: 'contests[0].lists[1].number',
    found: 3,
  }),
  changed(
    'ELECTION_NOT_ASCENDING',
    'candidates 2, 1, 3',
    [...firstList, 'effectives'],
    [2, 1, 3].map((number) => ({ number, name: 'K' })),
    { path: 'contests[0].lists[0].effectives[1].number', found: 1 },
  ),
  changed('ELECTION_NUMBERS_SKIPPED', 'candidates 2, 3, 4', [...firstList, 'effectives'], people(3, 2), {
    path: 'contests[0].lists[0].effectives',
    found: 4,
  }),
  changed('ELECTION_BUREAU_TOO_LARGE', '2401 voters', ['bureaus', 0, 'stations', 0, 'registered'], 1501, {
    path: 'bureaus[0].stations',
    found: 2401,
  }),
  changed(
    'ELECTION_CONTEST_WITHOUT_BUREAU',
    'a contest nobody counts',
    ['bureaus', 0, 'contests'],
    ['CK-VB', 'CK-BH'],
    { path: 'contests[2]', found: 'GR' },
  ),
  changed('ELECTION_PRACTICE_KEY', 'the id of the practice key', ['ballotKeys', 1, 'id'], 'practice', {
    path: 'ballotKeys[1]',
    found: '"practice"',
  }),
  changed(
    'ELECTION_PRACTICE_KEY',
    'the practice key under another id',
    ['ballotKeys', 1, 'publicKey'],
    'HUfji4SJa6pJkIyiaoUNT75BJV2sqcrnZKYi2R6hq1I=',
    { path: 'ballotKeys[1]', found: '"vc-2"' },
  ),
  changed('ELECTION_NO_KEYS', 'no ballot keys', ['ballotKeys'], [], { path: 'ballotKeys' }),
];
