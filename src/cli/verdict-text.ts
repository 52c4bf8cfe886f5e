import type { ContestResult } from '../ballot/ballot-result.ts';
import { assertNever } from '../base/assert-never.ts';
import type { Problem } from '../base/problem.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Scanned } from '../office/input-ports.ts';
import type { Verdict } from '../office/verdict.ts';
import { resultText } from './contest-text.ts';
import { oneLine } from './one-line.ts';

/**
 * Writes the verdict of one item as one line, without its end. `verdict` is undefined for an item of which nothing
 * could be read; `problem` is why it was not counted.
 */
export type VerdictWriter = (
  item: Scanned,
  verdict: Verdict | undefined,
  problem: Problem | undefined,
) => string;

const verdicts = [
  'counted',
  'duplicate',
  'conflict',
  'refused',
] as const satisfies readonly Verdict['verdict'][];

/**
 * Writes the verdict of one item as a line for a person: `b.txt:12  counted    CK: valid, list 2, list vote only`.
 * Of what was marked it says the list and the category, never a candidate; of what was not counted the code, under
 * which standard error says more.
 *
 * Hundreds of thousands of these are written in one scan, and few of them differ in more than the number of the
 * line: every piece is put into words once.
 */
export function verdictText(t: Translate): VerdictWriter {
  const widest = Math.max(...verdicts.map((kind) => t(`cli.verdict.${kind}`).length));
  const column = (kind: Verdict['verdict']) => `  ${t(`cli.verdict.${kind}`).padEnd(widest)}  `;
  const columns = {
    counted: column('counted'),
    duplicate: column('duplicate'),
    conflict: column('conflict'),
    refused: column('refused'),
  } as const satisfies Record<Verdict['verdict'], string>;
  const results = new Map<string, string>();
  const textOf = (result: ContestResult): string => {
    const key = kindOf(result);
    let text = results.get(key);
    if (text === undefined) {
      text = resultText(t, result);
      results.set(key, text);
    }
    return text;
  };
  let source = '';
  let shownSource = '';
  return (item, verdict, problem) => {
    if (item.source !== source) {
      source = item.source;
      shownSource = oneLine(source);
    }
    const line = 'texts' in item ? item.line : undefined;
    const place = line === undefined ? shownSource : `${shownSource}:${line}`;
    const said =
      verdict?.verdict === 'counted' ? verdict.contests.map(textOf).join('; ') : (problem?.code ?? '');
    return `${place}${columns[verdict?.verdict ?? 'refused']}${said}`;
  };
}

/** All that the text of a result depends on. */
function kindOf(result: ContestResult): string {
  switch (result.result) {
    case 'valid':
      return `${result.contest} valid ${result.list} ${result.category}`;
    case 'blank':
      return `${result.contest} blank`;
    case 'invalid':
      return `${result.contest} invalid ${result.reason} ${result.article}`;
    default:
      return assertNever(result);
  }
}
