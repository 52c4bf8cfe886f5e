import type { Language } from '../base/language.ts';

/** How numbers and dates are written. English for observers from abroad: Belgian English would write 1.234 and 41.1 %. */
export const locales: Readonly<Record<Language, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  de: 'de-BE',
  en: 'en-GB',
};
