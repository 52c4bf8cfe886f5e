import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/base/language.ts';
import { type HintCode, hintCodes } from '../../../src/count/hints/hint.ts';
import { translator } from '../../../src/i18n/translate.ts';

const swapped = {
  contest: 'CK',
  list: 2,
  other: 4,
  votes: 801,
  otherVotes: 402,
  expected: 403,
  otherExpected: 804,
};
const digits = { one: 821, other: 812 };

/** Every code with its figures, as the program gives them: all different, so that each can be found in the text. */
const samples: Readonly<Record<HintCode, Readonly<Record<string, string | number>>>> = {
  HINT_NEIGHBOURS_SWAPPED: { ...swapped, kind: 'E', number: 3 },
  HINT_LISTS_SWAPPED: swapped,
  HINT_WRONG_LIST: swapped,
  HINT_WRONG_LIST_CANDIDATE: { ...swapped, kind: 'S', number: 3 },
  HINT_NAMES_PER_BALLOT: { contest: 'CK', list: 2, kind: 'E', votes: 801, ballots: 103, expected: 206 },
  HINT_FACTOR_TEN: digits,
  HINT_DIGITS_SWAPPED: digits,
  HINT_DIGIT_MISSING: digits,
  HINT_ONE_DIGIT: digits,
  HINT_TRANSPOSITION_EXPLAINS: { figure: 'CK 4', value: 345, corrected: 354, difference: 9 },
  HINT_ENTRIES_CROSSED: { figure: 'List 2 · 3', otherFigure: 'List 2 · 4', value: 345, otherValue: 801 },
  HINT_ENTRIES_OTHER_LIST: { list: 2, other: 4, figures: '90, 60, 30' },
  HINT_ENTRIES_LISTS_SWAPPED: { list: 2, other: 4, figures: '90, 60, 30', otherFigures: '801, 402' },
};

describe.each(languages)('in %s', (language) => {
  const t = translator(language);

  it.each(hintCodes)('%s is said with all its figures', (code) => {
    const params = samples[code];
    const text = t(`hint.${code}`, params);
    expect(text).not.toMatch(/[{}']|undefined/);
    for (const [name, value] of Object.entries(params)) {
      if (name !== 'kind') expect(text).toContain(String(value));
    }
  });

  it('the two kinds of candidates have words of their own', () => {
    for (const code of [
      'HINT_NEIGHBOURS_SWAPPED',
      'HINT_WRONG_LIST_CANDIDATE',
      'HINT_NAMES_PER_BALLOT',
    ] as const) {
      const texts = ['E', 'S'].map((kind) => t(`hint.${code}`, { ...samples[code], kind }));
      expect(new Set(texts).size).toBe(2);
    }
  });
});
