/** Packages in which one field contradicts another. */
import { changed, firstList, type MalformedPackage } from './package-row.ts';
import { soundPackage, valueAt } from './sound-package.ts';

export const referenceRows: readonly MalformedPackage[] = [
  changed('ELECTION_TWICE', 'a list number twice', ['contests', 0, 'lists', 1, 'number'], 1, {
    path: 'contests[0].lists[1].number',
    found: '1',
  }),
  changed('ELECTION_TWICE', 'an effective twice', [...firstList, 'effectives', 2, 'number'], 1, {
    path: 'contests[0].lists[0].effectives[2].number',
  }),
  changed('ELECTION_TWICE', 'a substitute twice', [...firstList, 'substitutes', 5, 'number'], 5, {
    path: 'contests[0].lists[0].substitutes[5].number',
  }),
  changed('ELECTION_TWICE', 'a bureau id twice', ['bureaus', 1, 'id'], 'TB-1', {
    path: 'bureaus[1].id',
    found: '"TB-1"',
  }),
  changed('ELECTION_TWICE', 'a contest id twice', ['contests', 3], valueAt(soundPackage, ['contests', 2]), {
    path: 'contests[3].id',
    found: '"GR"',
  }),
  changed(
    'ELECTION_TWICE',
    'a municipality twice',
    ['office', 'municipalities', 2],
    { nis: '23027', name: { nl: 'Halle' } },
    { path: 'office.municipalities[2].nis' },
  ),
  changed(
    'ELECTION_TWICE',
    'a polling station in two bureaus',
    ['bureaus', 1, 'stations', 0, 'municipality'],
    '23101',
    { path: 'bureaus[1].stations[0]' },
  ),
  changed('ELECTION_TWICE', 'a contest twice in a bureau', ['bureaus', 1, 'contests', 2], 'CK-BH', {
    path: 'bureaus[1].contests[2]',
  }),
  changed('ELECTION_TWICE', 'a key id twice', ['ballotKeys', 1, 'id'], 'vc-1', { path: 'ballotKeys[1].id' }),
  changed(
    'ELECTION_KEYS_ALIKE',
    'two keys whose hashes begin alike',
    ['ballotKeys'],
    [
      { id: 'vc-1', publicKey: 'q5GEUvh7pMiSlRyLsE1/Knh4WELfBZXlY1Fa+k/aF7Q=' },
      { id: 'vc-2', publicKey: 'BXmNcLTcBOOZRHMC2KD9tamz9uQnEo0cMsj8FP1IBZ4=' },
    ],
    { path: 'ballotKeys[1].publicKey', found: '8dfb3fb8' },
  ),
  changed(
    'ELECTION_KEYS_ALIKE',
    'one key under two ids',
    ['ballotKeys', 1, 'publicKey'],
    valueAt(soundPackage, ['ballotKeys', 0, 'publicKey']),
    { path: 'ballotKeys[1].publicKey' },
  ),
  changed(
    'ELECTION_UNKNOWN_MUNICIPALITY',
    'a polling station elsewhere',
    ['bureaus', 0, 'stations', 1, 'municipality'],
    '11002',
    { path: 'bureaus[0].stations[1].municipality', found: '"11002"' },
  ),
  changed(
    'ELECTION_UNKNOWN_CONTEST',
    'a bureau that counts another contest',
    ['bureaus', 1, 'contests', 2],
    'PR',
    { path: 'bureaus[1].contests[2]', found: '"PR"' },
  ),
  changed('ELECTION_UNKNOWN_CONTEST', 'a paper home that is no contest', ['contests', 2, 'paperHome'], 'PR', {
    path: 'contests[2].paperHome',
    found: '"PR"',
  }),
  changed(
    'ELECTION_DIGITAL_STATIONS',
    'a digital bureau of two stations',
    ['bureaus', 1, 'stations', 1],
    { number: 2, municipality: '23027', registered: 5 },
    { path: 'bureaus[1].stations', found: 2 },
  ),
  changed(
    'ELECTION_PAPER_HOME_OUTSIDE',
    'a paper home on another paper',
    ['contests', 2, 'paperHome'],
    'CK-VB',
    { path: 'contests[2].paperHome', found: '"CK-VB"' },
  ),
  changed('ELECTION_PAPER_HOMES_DISAGREE', 'two homes of one paper', ['contests', 1, 'paperHome'], 'CK-BH', {
    path: 'contests[1].paperHome',
    found: '"CK-BH"',
  }),
  changed(
    'ELECTION_PAPER_SPLIT',
    'a bureau that counts half a paper',
    ['bureaus', 1, 'contests'],
    ['CK-VB'],
    { path: 'bureaus[1].contests' },
  ),
];
