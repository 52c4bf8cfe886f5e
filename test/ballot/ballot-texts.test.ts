import { describe, expect, test } from 'vitest';
import { invalidGrounds } from '../../src/ballot/choices.ts';
import { keyboardLayouts } from '../../src/ballot/keyboard-layouts.ts';
import { refusalCodes } from '../../src/ballot/reading.ts';
import { languages } from '../../src/base/language.ts';
import { fourCategories, twoCategories } from '../../src/election/regime.ts';
import { problemText } from '../../src/i18n/problem-text.ts';
import { translator } from '../../src/i18n/translate.ts';

/** Every way in which a scan is not counted, with figures as long as they are in practice. */
const verdicts: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
  ['BALLOT_NOT_A_BALLOT', { found: 'https://example.org/a/lo…' }],
  ['BALLOT_DAMAGED', {}],
  ['BALLOT_OTHER_ELECTION', { found: '65340cd4695f644b', expected: '3f1c2e9b8a7d6c5b' }],
  ['BALLOT_UNKNOWN_KEY', { found: '8d5aa725', owner: 'practice' }],
  ['BALLOT_UNKNOWN_KEY', { found: '8d5aa725', owner: 'election' }],
  ['BALLOT_UNKNOWN_KEY', { found: '8d5aa725', owner: 'nobody' }],
  ['BALLOT_BAD_SIGNATURE', {}],
  ['BALLOT_OTHER_BUREAU', { station: 112, found: 'Namur 112', expected: 'Namur 23' }],
  ['BALLOT_UNKNOWN_LIST_OR_CANDIDATE', { contest: 'CK', list: 17, kind: 'list', number: 17 }],
  ['BALLOT_UNKNOWN_LIST_OR_CANDIDATE', { contest: 'CK', list: 17, kind: 'effective', number: 25 }],
  ['BALLOT_UNKNOWN_LIST_OR_CANDIDATE', { contest: 'CK', list: 17, kind: 'substitute', number: 15 }],
  ['BALLOT_INCOHERENT', { detail: 'station', found: 312, expected: 120 }],
  ['BALLOT_INCOHERENT', { detail: 'contestCount', found: 4, expected: 3 }],
  ['BALLOT_INCOHERENT', { detail: 'noContest', found: 0, expected: 1 }],
  ['BALLOT_INCOHERENT', { detail: 'contest', found: 'CK', expected: 'GR' }],
  ['BALLOT_DUPLICATE', { first: 123456 }],
  ['BALLOT_CONFLICT', { first: 123456 }],
  ['BALLOT_VOIDED', {}],
];

describe.each(languages)('in %s', (language) => {
  const t = translator(language);

  test.each(verdicts)('%s %j is said on one line of 76 columns', (code, params) => {
    const text = problemText(t, { code, params });
    expect(text).not.toMatch(/[{}']|undefined/);
    expect(text.length).toBeLessThanOrEqual(76);
  });

  test('every reason, category and keyboard layout has its words', () => {
    const keys = [
      ...[...invalidGrounds, 'several-contests' as const].map((reason) => `reason.${reason}` as const),
      ...[...fourCategories, ...twoCategories].map((category) => `category.${category}` as const),
      ...keyboardLayouts.flatMap(({ id }) => [`layout.${id}`, `layout-fix.${id}`] as const),
    ];
    for (const key of keys) expect(t(key)).toMatch(/\S{2}/);
  });
});

test('every refusal has a row here', () => {
  expect(refusalCodes.filter((code) => !verdicts.some(([one]) => one === code))).toEqual([]);
});
