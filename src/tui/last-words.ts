/** What stands in the terminal after the screens have ended by themselves, in the language they last spoke. */
import type { Language } from '../base/language.ts';
import type { Problem } from '../base/problem.ts';
import { problemText } from '../i18n/problem-text.ts';
import { translator } from '../i18n/translate.ts';
import { wrapWords } from './widgets/wrap-words.ts';

/** Where and how the words are written. */
export interface Speech {
  readonly language: Language;
  /** Of the terminal. */
  readonly columns: number;
}

/** After a bug: that nothing is lost, where the log is, and what to do. */
export function bugWords(speech: Speech, office: string, log: string): string {
  const t = translator(speech.language);
  return lines(speech, [
    t('crash.title', { code: 'PROGRAM_BUG' }),
    t('crash.data'),
    t('crash.log', { path: log }),
    t('crash.what-to-do', { path: office }),
  ]);
}

/** After a failure of the machine that no officer can mend at the screens. */
export function failureWords(speech: Speech, problem: Problem): string {
  const t = translator(speech.language);
  return lines(speech, [problemText(t, problem), t('problem-panel.code', { code: problem.code })]);
}

const lines = ({ columns }: Speech, sentences: readonly string[]): string =>
  `\n${sentences.flatMap((sentence) => wrapWords(sentence, columns)).join('\n')}\n`;
