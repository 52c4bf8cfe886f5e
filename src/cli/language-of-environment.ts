/** The language a command speaks: the one that `--lang` names, else that of the locale, else Dutch. */
import { type Language, languages } from '../base/language.ts';

export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  // POSIX: the first of the three that is set and not empty decides.
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return languages.find((language) => new RegExp(`^${language}(?![a-z])`, 'i').test(locale)) ?? 'nl';
}
