import { problemText } from '../i18n/problem-text.ts';
import type { Translate } from '../i18n/translate.ts';
import { contestJson } from './contest-json.ts';
import type { VerdictWriter } from './verdict-text.ts';

/** Writes the verdict of one item in the published form and order of fields (docs/formats/scan-verdicts.md). */
export function verdictJson(t: Translate): VerdictWriter {
  return (item, verdict, problem) => {
    const line = 'texts' in item ? item.line : undefined;
    return JSON.stringify({
      source: item.source,
      ...(line === undefined ? {} : { line }),
      verdict: verdict?.verdict ?? 'refused',
      ...(verdict?.verdict === 'counted' ? { contests: verdict.contests.map(contestJson) } : {}),
      ...(problem === undefined ? {} : { code: problem.code, message: problemText(t, problem) }),
    });
  };
}
