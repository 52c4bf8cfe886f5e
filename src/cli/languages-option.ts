/** `--languages`: in which languages a report is written. */
import { languages } from '../base/language.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ReportLanguages } from '../office/reporting/report-languages.ts';

/** The one or two languages that were named, with a comma between; else what is wrong with them. */
export function languagesNamed(written: string): Result<ReportLanguages, Problem> {
  const named = written.split(',').map((name) => languages.find((known) => known === name));
  const [first, second, ...more] = named;
  const known = named.flatMap((language) => language ?? []);
  const isInOrder = known.length === named.length && more.length === 0 && first !== second;
  if (first !== undefined && isInOrder) return ok(second === undefined ? [first] : [first, second]);
  const params = { found: written, expected: languages.join(', ') };
  return err({ code: 'REPORT_LANGUAGES', at: { path: '--languages' }, params });
}
