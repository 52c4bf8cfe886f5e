/** What a report says, in one language: the words of the paper, apart from those of the screens. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../base/language.ts';
import { locales } from '../locales.ts';
import type { Params } from '../translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { ReportKey, ReportTexts } from './report-key.ts';

const texts: Readonly<Record<Language, ReportTexts>> = { nl, fr, de, en };
const formats = new Map<string, IntlMessageFormat>();

/** The text of a key, its placeholders filled. */
export function reportWord(language: Language, key: ReportKey, params?: Params): string {
  const name = `${language} ${key}`;
  let format = formats.get(name);
  if (format === undefined) {
    format = new IntlMessageFormat(texts[language][key], locales[language]);
    formats.set(name, format);
  }
  return String(format.format(params));
}
