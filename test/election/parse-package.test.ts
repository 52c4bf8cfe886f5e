import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import { languages } from '../../src/base/language.ts';
import type { Problem } from '../../src/base/problem.ts';
import { practicePublicKey } from '../../src/election/package-warnings.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import {
  electionErrorCodes,
  electionProblemCodes,
  electionWarningCodes,
} from '../../src/election/problems.ts';
import type { MessageKey } from '../../src/i18n/catalogue.ts';
import { translator } from '../../src/i18n/translate.ts';
import { malformedPackages, oddPackages } from './malformed-packages.ts';
import type { MalformedPackage } from './package-row.ts';
import { type Json, soundPackage, valueAt, withValue } from './sound-package.ts';

const sound = JSON.stringify(soundPackage);
const rows = [...malformedPackages, ...oddPackages];

function problems(text: string): readonly Problem[] {
  const parsed = parsePackage(text);
  return parsed.ok ? parsed.value.warnings : parsed.error;
}

function keyOf(problem: Problem): MessageKey {
  const code = electionProblemCodes.find((one) => one === problem.code);
  if (code === undefined) throw new Error(`${problem.code} is no code of the election room`);
  return `problem.${code}`;
}

const parsed = (text: string) => {
  const result = parsePackage(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

test('a sound package gives its election and no warning', () => {
  const { election, warnings } = parsed(sound);

  expect(warnings).toEqual([]);
  expect(election.contests.map(({ id, paper, paperHome }) => [id, paper, paperHome])).toEqual([
    ['CK-VB', 'CK', 'CK-VB'],
    ['CK-BH', 'CK', 'CK-VB'],
    ['GR', 'GR', 'GR'],
  ]);
  expect(election.bureaus.map(({ contests }) => contests)).toEqual([
    ['CK-VB', 'CK-BH', 'GR'],
    ['CK-VB', 'CK-BH'],
  ]);
  expect(election.contests[2]?.lists[0]?.substitutes).toEqual([]);
  expect([...(election.ballotKeys[1]?.publicKey ?? [])]).toEqual(Array.from({ length: 32 }, (_, i) => i));
});

describe('a package spoiled in one place', () => {
  const one = (row: MalformedPackage) => {
    const found = problems(row.text);
    expect(found.map(({ code, at }) => ({ code, ...at }))).toEqual([
      {
        code: row.code,
        ...(row.path === undefined ? {} : { path: row.path }),
        ...(row.line === undefined ? {} : { line: row.line }),
      },
    ]);
    if (row.found !== undefined) expect(found[0]?.params?.['found']).toBe(row.found);
  };

  test.each(malformedPackages)('$code: $name is refused, that problem alone named', (row) => {
    expect(parsePackage(row.text).ok).toBe(false);
    one(row);
  });

  test.each(oddPackages)('$code: $name is taken, with that warning alone', (row) => {
    expect(parsePackage(row.text).ok).toBe(true);
    one(row);
  });
});

test('a counting bureau may be of any size where no law under which it counts says how large', () => {
  const voters = ['bureaus', 0, 'stations', 0, 'registered'];
  const large = withValue(soundPackage, voters, 1501);
  const counting = (...contests: string[]) =>
    problems(JSON.stringify(withValue(large, ['bureaus', 0, 'contests'], contests))).map(({ code }) => code);
  expect(counting('CK-VB', 'CK-BH', 'GR')).toEqual(['ELECTION_BUREAU_TOO_LARGE']);
  // LPKD 42 divides by polling stations.
  expect(counting('GR')).toEqual([]);
});

test('every problem code has a row in the table, errors among the refused and warnings among the taken', () => {
  expect(new Set(malformedPackages.map(({ code }) => code))).toEqual(new Set(electionErrorCodes));
  expect(new Set(oddPackages.map(({ code }) => code))).toEqual(new Set(electionWarningCodes));
});

test.each(languages)('every problem of the table has a text in %s that says what was found', (language) => {
  const translate = translator(language);

  for (const row of rows) {
    const spoken = problems(row.text).map((problem) => translate(keyOf(problem), problem.params));
    expect(spoken).toHaveLength(1);
    expect(spoken[0]?.length).toBeGreaterThan(20);
    if (typeof row.found === 'string' && row.found !== 'end') expect(spoken[0]).toContain(row.found);
  }
});

test('all problems are named, not only the first, ordered by path with indices as numbers', () => {
  const stations = Array.from({ length: 11 }, (_, i) => ({
    number: i + 1,
    municipality: '23101',
    registered: 1,
  }));
  let spoiled = withValue(soundPackage, ['bureaus', 0, 'stations'], stations);
  spoiled = withValue(spoiled, ['bureaus', 0, 'stations', 10, 'municipality'], null);
  spoiled = withValue(spoiled, ['bureaus', 0, 'stations', 2, 'municipality'], '11002');
  spoiled = withValue(spoiled, ['date'], 'June');
  spoiled = withValue(spoiled, ['contests', 1, 'lists', 0, 'number'], 4);

  expect(problems(JSON.stringify(spoiled)).map(({ code, at }) => [code, at?.path])).toEqual([
    ['ELECTION_UNKNOWN_MUNICIPALITY', 'bureaus[0].stations[2].municipality'],
    ['ELECTION_WRONG_TYPE', 'bureaus[0].stations[10].municipality'],
    ['ELECTION_TWICE', 'contests[1].lists[1].number'],
    ['ELECTION_BAD_DATE', 'date'],
  ]);
});

test.each([
  ['2400 voters in a counting bureau', ['bureaus', 0, 'stations', 0, 'registered'], 1500],
  ['list number 255', ['contests', 1, 'lists', 1, 'number'], 255],
  ['as many candidates as seats', ['contests', 2, 'seats'], 4],
  ['999 seats', ['contests', 0, 'seats'], 999],
  ['no voters', ['bureaus', 1, 'stations', 0, 'registered'], 0],
  ['a leap day', ['contests', 0, 'lists', 0, 'effectives', 0, 'born'], '2000-02-29'],
  ['a text of 200 letters', ['contests', 0, 'lists', 0, 'name'], 'x'.repeat(200)],
  ['127 candidates', ['contests', 0], longestList()],
  [
    'a bureau that names all its contests in another order',
    ['bureaus', 0, 'contests'],
    ['GR', 'CK-BH', 'CK-VB'],
  ],
])('at the edge of what is allowed: %s', (_, path, value) => {
  expect(problems(JSON.stringify(withValue(soundPackage, path, value)))).toEqual([]);
});

/** The first contest, its first list with 127 candidates for 127 seats. */
function longestList(): Json {
  const people = Array.from({ length: 127 }, (_, i) => ({ number: i + 1, name: 'K' }));
  const contest = withValue(valueAt(soundPackage, ['contests', 0]), ['seats'], 127);
  return withValue(contest, ['lists', 0, 'effectives'], people);
}

test('at most 200 problems are named', () => {
  const spoiled = withValue(
    soundPackage,
    ['bureaus'],
    Array.from({ length: 500 }, () => ({})),
  );

  expect(problems(JSON.stringify(spoiled))).toHaveLength(200);
});

test('a byte order mark and another layout of the file change nothing', () => {
  const { election } = parsed(sound);

  expect(parsed(`\uFEFF${JSON.stringify(soundPackage, null, 2)}\r\n`).election).toEqual(election);
});

test('lists and candidates that are not ascending are put in order', () => {
  const lists = valueAt(soundPackage, ['contests', 1, 'lists']);
  const turned = withValue(
    soundPackage,
    ['contests', 1, 'lists'],
    Array.isArray(lists) ? lists.toReversed() : [],
  );

  expect(parsed(JSON.stringify(turned)).election.contests[1]?.lists.map(({ number }) => number)).toEqual([
    2, 4,
  ]);
});

test('substitutes of an election that has none are left out', () => {
  const people = [{ number: 1, name: 'K' }];
  const spoiled = withValue(soundPackage, ['contests', 2, 'lists', 0, 'substitutes'], people);

  expect(parsed(JSON.stringify(spoiled)).election.contests[2]?.lists[0]?.substitutes).toEqual([]);
});

test('without a named home the blank papers of a shared paper belong to its first contest', () => {
  const spread = withValue(
    soundPackage,
    ['contests'],
    [
      withValue(valueAt(soundPackage, ['contests', 2]), ['paper'], 'P'),
      withValue(withValue(valueAt(soundPackage, ['contests', 2]), ['paper'], 'P'), ['id'], 'PR'),
    ],
  );
  const whole = withValue(spread, ['bureaus', 1, 'contests'], ['GR', 'PR']);

  expect(parsed(JSON.stringify(whole)).election.contests.map(({ paperHome }) => paperHome)).toEqual([
    'GR',
    'GR',
  ]);
});

test('the practice key that packages are warned of is the one that practice ballots are signed with', () => {
  expect(Buffer.from(practiceKey.publicKey).toString('base64')).toBe(practicePublicKey);
});

describe('no text whatever makes reading throw', () => {
  const codes = new Set<string>(electionProblemCodes);
  const isValue = (text: string) => {
    const result = parsePackage(text);
    return result.ok || (result.error.length > 0 && result.error.every(({ code }) => codes.has(code)));
  };

  test('any text', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), isValue)));
  test('any JSON', () => fc.assert(fc.property(fc.json(), isValue)));
  test('a package with one character changed', () =>
    fc.assert(
      fc.property(fc.nat(sound.length), fc.string({ unit: 'binary', maxLength: 2 }), (at, other) =>
        isValue(sound.slice(0, at) + other + sound.slice(at + 1)),
      ),
      { numRuns: 300 },
    ));
  test('a package with any value in any place', () => {
    const paths: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      const isList = Array.isArray(value);
      for (const [name, inner] of Object.entries(value)) walk(inner, [...path, isList ? Number(name) : name]);
    };
    walk(soundPackage, []);

    const anything = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) =>
        isValue(JSON.stringify(withValue(soundPackage, path, value))),
      ),
      { numRuns: 300 },
    );
  });
  test.each([
    ['a length that is no number, in place of a text', sound.replace('"Kandidaat 1"', '{"length":{}}')],
    [
      'a length that is no number, in place of a list',
      sound.replace(/"lists":\[/, '"lists":{"length":{}},"x":['),
    ],
    ['fields with names of the language', '{"__proto__":{"format":1},"constructor":[],"toString":null}'],
    ['a prototype in a candidate', sound.replace('"name":"Kandidaat 1"', '"__proto__":{"name":"x"}')],
    ['fifty million characters', 'x'.repeat(50_000_000)],
    ['two hundred thousand empty contests', `{"contests":[${'{},'.repeat(199_000)}{}]}`],
    ['a hundred thousand times the same field', `{${'"id":1,'.repeat(100_000)}"id":1}`],
  ])('%s', (_, text) => {
    expect(isValue(text)).toBe(true);
    expect(parsePackage(text).ok).toBe(false);
  });
});
