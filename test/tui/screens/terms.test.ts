import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../../src/base/language.ts';
import { de } from '../../../src/i18n/de.ts';
import { fr } from '../../../src/i18n/fr.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { rubricText } from '../../../src/tui/screens/figure/field-text.ts';
import { chamber } from '../../support/elections.ts';
import { uiFor } from '../../support/ui.ts';

const row =
  readFileSync('docs/glossary.md', 'utf8').match(/^\| `ticked`, `issued`, .*? \|(.*)\|$/m)?.[1] ?? '';
const termsIn = (language: Language): readonly string[] =>
  (row.split('|')[languages.indexOf(language)] ?? '')
    .replace(/\[.*\]|.*:/, '')
    .split(',')
    .map((term) => term.trim());
const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

test.each(languages)(
  'what voters put into the urn is nowhere said in a word of what they were given (%s)',
  (language) => {
    const { t } = uiFor({ language });
    const [ticked = '', issued = '', , deposited = ''] = termsIn(language);
    const said = [
      ...[t('field.deposited'), t('reconciliation.deposited'), t('rubric.deposited', { station: '3' })],
      ...(['urn', 'all'] as const).map((where) =>
        t('problem.COUNT_FOUND_NOT_DEPOSITED', {
          ...{ contest: 'CK', where, urn: 1, station: '3', found: 7, expected: 9 },
        }),
      ),
      t('problem.COUNT_STATION_NOT_DECLARED', { contest: 'CK', station: '3', missing: 'deposited' }),
      t('problem.COUNT_STATION_NOT_DECLARED', { contest: 'CK', station: '3', missing: 'both' }),
      t('problem.COUNT_TICKED_NOT_DEPOSITED', { contest: 'CK', station: '3', found: 7, expected: 9 }),
      ...[t('code.COUNT_FOUND_NOT_DEPOSITED.officer'), t('code.COUNT_TICKED_NOT_DEPOSITED.officer')],
    ];

    expect(wordsOf(t('reconciliation.issued'))).toEqual(wordsOf(issued));
    for (const text of said) {
      const words = wordsOf(text);
      expect(
        wordsOf(deposited).some((part) => words.some((word) => word.startsWith(part))),
        text,
      ).toBe(true);
      // "afgegeven" and "abgegeben" are what an issuing table does as well.
      expect(text).not.toMatch(/afge(?:ge|le)ven|a[bu]s?gegeben/i);
      for (const word of words) expect(word).not.toBe(issued);
    }
    expect(new Set([ticked, issued, deposited]).size).toBe(3);
  },
);

test.each(languages)(
  'the totals shorten the words of the form for the piles of a list, and have no others (%s)',
  (language) => {
    const { t } = uiFor({ language });
    for (const pile of [
      'headOnly',
      'effectivesOnly',
      'effectivesAndSubstitutes',
      'substitutesOnly',
    ] as const) {
      const whole = t(`category.${pile}`).toLowerCase().split(' ');
      for (const part of t(`totals.${pile}`)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []) {
        expect(
          whole.some((word) => word.startsWith(part)),
          `${part}: ${whole.join(' ')}`,
        ).toBe(true);
      }
    }
  },
);

test.each(languages)(
  'while a number is typed to jump to, * is said to lead to candidates and to substitutes (%s)',
  (language) => {
    const { t } = uiFor({ language });
    expect(t('jump.substitute').split('/')[0]).toBe(t('table.candidate'));
    expect(t('table.jump.substitute').toLowerCase()).toContain(`* ${t('table.candidate').toLowerCase()}`);
  },
);

const ofTransfers =
  /^(?:bundles\.(?:sent|received)|transfers?\.|board\.transfers|problem\.(?:TRANSFER|COUNT_TRANSFERS)_)/;
const otherWords = {
  nl: /verst(?:uu|u)r/i,
  fr: /envo(?:y|i)/i,
  de: /ab(?:ge)?(?:sand|sende|schick)|gesandt|schickte/i,
} as const;

test.each(['nl', 'fr', 'de'] as const)(
  'ballots that are sent on are so called on every screen (%s)',
  (language) => {
    for (const [key, text] of Object.entries({ nl, fr, de }[language])) {
      if (ofTransfers.test(key)) expect(text, key).not.toMatch(otherWords[language]);
    }
  },
);

test('in French officers indicate a figure: they neither say it nor speak', () => {
  for (const [key, text] of Object.entries(fr)) {
    if (!/^(?:kinds|reconciliation|said-twice|bundles\.urn|problem\.SAID)\b/.test(key)) continue;
    expect(text, key).not.toMatch(/\b(?:re)?(?:dit|dire|disent|parlé)\b/i);
  }
});

test('in French no name of an officer stands behind a word that a vowel would shorten', () => {
  const names = 'officers?|sender|receiver|first|second|one|other|last|name|person';
  for (const [key, text] of Object.entries(fr)) {
    expect(text, key).not.toMatch(new RegExp(`\\b(?:de|que|le|se|ne) \\{(?:${names})\\}`));
  }
});

test.each(languages)(
  'ballots that count here are not said in the words of those found in the urns (%s)',
  (language) => {
    const ui = uiFor({ language });
    const [own] = chamber.contests;
    if (own === undefined) throw new Error('no contest');
    const counted = rubricText(ui, own, { kind: 'found', urn: 0 });
    // As the report on paper and the CSV of a table have them.
    expect(counted).toBe(ui.t('sheet.found'));
    const here = [counted, ui.t('totals.found'), ui.t('cli.totals.found'), ui.t('totals.check.H1')];
    const found = wordsOf(ui.t('field.found'))[0] ?? '';
    for (const text of here) expect(wordsOf(text)).not.toContain(found);
  },
);
