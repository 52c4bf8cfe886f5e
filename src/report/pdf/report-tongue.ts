/** The one or two languages of a report: every word of it is said in each. */
import { type Language, type Localised, localised } from '../../base/language.ts';
import { formatDate, formatShortInstant } from '../../i18n/format-time.ts';
import type { ReportKey } from '../../i18n/report/report-key.ts';
import { reportWord } from '../../i18n/report/report-words.ts';
import { formatCount, type Params } from '../../i18n/translate.ts';
import type { ReportLanguages } from '../../office/reporting/report-languages.ts';
import type { Said } from './report-block.ts';

/** What is filled into a text, where it is another one in each language. */
type ParamsIn = Params | ((language: Language) => Params);

export interface Tongue {
  /** Decides how figures and times are written. */
  readonly first: Language;
  /** Beside it; null of a report in one language. */
  readonly second: Language | null;
  readonly say: (key: ReportKey, params?: ParamsIn) => Said;
  /** The word with the list it is of: what a table is of must be seen on its second page too. */
  readonly ofList: (key: ReportKey, list: number) => Said;
  /** What `make` says in each language. */
  readonly each: (make: (language: Language) => string) => Said;
  /** The same, a line for each: where it is a sentence. */
  readonly lines: (make: (language: Language) => string) => readonly Said[];
  readonly name: (text: Localised) => Said;
  readonly date: (date: string) => Said;
  /** Of an ISO instant, in Belgian time. */
  readonly time: (instant: string) => string;
  /** With the thousands separator of the language; null, a figure that is not known, as a dash. */
  readonly count: (value: number | null) => string;
}

/** What the report says in these languages, the first before the second. */
export function tongueOf(languages: ReportLanguages): Tongue {
  const [first, second = null] = languages;
  const each: Tongue['each'] = (make) => {
    const said = languages.map((language) => [language, make(language)] as const);
    const [[, one] = [first, '']] = said;
    return said.every(([, other]) => other === one) ? one : { said };
  };
  return {
    ...{ first, second },
    each,
    say: (key, params) =>
      each((language) => reportWord(language, key, typeof params === 'function' ? params(language) : params)),
    ofList: (key, list) =>
      each((language) => reportWord(language, 'of-list', { what: reportWord(language, key), list })),
    lines: (make) => languages.map((language) => ({ said: [[language, make(language)]] })),
    name: (text) => each((language) => localised(text, language)),
    date: (date) => each((language) => formatDate(language, date)),
    time: (instant) => formatShortInstant(first, instant),
    count: (value) => (value === null ? reportWord(first, 'not-known') : formatCount(first, value)),
  };
}
