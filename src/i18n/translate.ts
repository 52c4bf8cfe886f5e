/** Words for keys, in the four languages. The only room that holds sentences a user reads. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../base/language.ts';
import type { Catalogue, MessageKey } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { locales } from './locales.ts';
import { nl } from './nl.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { nl, fr, de, en };

export type Params = Readonly<Record<string, string | number>>;
/** Gives the text of a key, its placeholders filled; numbers are written the way of the language. */
export type Translate = (key: MessageKey, params?: Params) => string;

/** What a key said last, and with which numbers and words in it. */
interface Said {
  readonly params: Params;
  readonly text: string;
}

function isSame(before: Params, now: Params = {}): boolean {
  const names = Object.keys(now);
  return names.length === Object.keys(before).length && names.every((name) => before[name] === now[name]);
}

const translators = new Map<Language, Translate>();

export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known !== undefined) return known;
  const formats = new Map<MessageKey, IntlMessageFormat>();
  // At each key a screen says mostly what it said before.
  const said = new Map<MessageKey, Said>();
  const translate: Translate = (key, params) => {
    const last = said.get(key);
    if (last !== undefined && isSame(last.params, params)) return last.text;
    let format = formats.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(catalogues[language][key], locales[language]);
      formats.set(key, format);
    }
    const text = String(format.format(params));
    said.set(key, { params: { ...params }, text });
    return text;
  };
  translators.set(language, translate);
  return translate;
}

const numberFormats = new Map<Language, Intl.NumberFormat>();

/** A whole number with the thousands separator of the language. */
export function formatCount(language: Language, value: number): string {
  // Made once: to make one takes a hundred times as long as to write a number with it.
  let format = numberFormats.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 });
    numberFormats.set(language, format);
  }
  return format.format(value);
}
