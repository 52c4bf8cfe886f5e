/** The languages of the program: the three official ones of Belgium and English for observers. */
export const languages = ['nl', 'fr', 'de', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text of the outside world (a title, a place name) in at least one language. */
export type Localised = Readonly<Partial<Record<Language, string>>>;

/** The text in the wished language, else in the first language that has it (order nl, fr, de, en). */
export function localised(text: Localised, wished: Language): string {
  const own = text[wished];
  if (own !== undefined) return own;
  for (const language of languages) {
    const other = text[language];
    if (other !== undefined) return other;
  }
  return '';
}
