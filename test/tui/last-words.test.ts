import { expect, test } from 'vitest';
import { languages } from '../../src/base/language.ts';
import { failureWords } from '../../src/tui/last-words.ts';

test.each(languages)(
  'a failure of the machine names the file once and the code, and cuts no word (%s)',
  (language) => {
    const file = '/srv/office/2024-06-09/namur.db';
    const words = failureWords(
      { language, columns: 60 },
      { code: 'OFFICE_FILE_MOVED', at: { file }, params: { file } },
    );

    expect(words.split(file)).toHaveLength(2);
    expect(words).toContain('OFFICE_FILE_MOVED');
    for (const line of words.split('\n')) expect(line.length, line).toBeLessThanOrEqual(60);
  },
);
