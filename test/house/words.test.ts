import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/base/language.ts';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { nl } from '../../src/i18n/nl.ts';

const whole = { nl, fr, de, en } as const;

/** The official report has words of its own, which no screen and no command uses. */
const partsOf = (language: string): readonly string[] =>
  globSync([`src/i18n/*/${language}.ts`, `src/i18n/*/*-${language}.ts`]).filter(
    (path) => !path.includes('i18n/report/'),
  );

test.each(languages)(
  'no message of %s stands in two files, and each is in the language',
  async (language) => {
    const keys: string[] = [];
    for (const path of partsOf(language)) {
      const parts: object = await import(resolve(path));
      for (const part of Object.values(parts)) if (typeof part === 'object') keys.push(...Object.keys(part));
    }
    expect(keys.toSorted()).toEqual(Object.keys(whole[language]).toSorted());
  },
);
