import { expect, it } from 'vitest';
import { type Language, languages } from '../../src/base/language.ts';
import { de } from '../../src/i18n/report/de.ts';
import { en } from '../../src/i18n/report/en.ts';
import { fr } from '../../src/i18n/report/fr.ts';
import { nl } from '../../src/i18n/report/nl.ts';
import type { ReportTexts } from '../../src/i18n/report/report-key.ts';
import { translator } from '../../src/i18n/translate.ts';

const all: Readonly<Record<Language, ReportTexts>> = { nl, fr, de, en };
/** What is filled into a text; only French asks whether a name begins with a vowel. */
const filled = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))]
    .filter((name) => name !== 'vowel')
    .toSorted();

it('every word of the report says in each language what it says in the others', () => {
  for (const [key, text] of Object.entries(en)) {
    for (const language of languages) {
      const own: string = all[language][key as keyof ReportTexts];
      expect([language, key, filled(own)]).toEqual([language, key, filled(text)]);
      expect(own.trim()).not.toBe('');
      // A straight apostrophe would be taken for a quote.
      expect(own).not.toContain("'");
    }
  }
});

it.each(languages)('what stations declared is called other than what the canvass adds up: %s', (language) => {
  expect(all[language].deposited).not.toBe(all[language]['canvass.deposited']);
});

it.each(languages)('a state and a function are called on paper as on the screens: %s', (language) => {
  const paper = all[language];
  const t = translator(language);
  for (const state of ['draft', 'presented', 'returned', 'initialled', 'signed', 'closed'] as const)
    expect(t(`report-state.${state}`)).toBe(paper[`state.${state}`]);
  for (const what of ['chair', 'secretary', 'assessor', 'substitute', 'witness'] as const)
    expect(t(`bureau-function.${what}`)).toBe(paper[`function.${what}`]);
});
