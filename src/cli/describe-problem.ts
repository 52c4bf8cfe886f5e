/** A problem as one line of standard error: `file:line: path: sentence [CODE]`, as compilers write it, so that editors find the place. */
import type { Problem } from '../base/problem.ts';
import { problemText } from '../i18n/problem-text.ts';
import type { Translate } from '../i18n/translate.ts';
import { oneLine } from './one-line.ts';

export function describeProblem(t: Translate, problem: Problem): string {
  const { file, line, path } = problem.at ?? {};
  const where = [
    file === undefined ? undefined : line === undefined ? file : `${file}:${line}`,
    file === undefined && line !== undefined ? t('cli.line', { line }) : undefined,
    path,
  ].filter((part): part is string => part !== undefined && part !== '');
  const sentence = `${problemText(t, problem)} [${problem.code}]`;
  // Only of a file do editors look for the place.
  const said =
    file === undefined
      ? where.reduceRight((rest, what) => t('said.of', { what, said: rest }), sentence)
      : [...where, sentence].join(': ');
  return oneLine(said);
}
