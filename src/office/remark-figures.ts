/** The figures of a soft code: what a remark is made on, and whether it is still that. */
import type { Problem } from '../base/problem.ts';
import type { SoftCode } from '../count/problems.ts';
import { type SoftFigures, softRule } from '../count/soft-codes.ts';
import { canonicalJson } from '../election/canonical-json.ts';

/** What the code compares in these problems of one table, once for each urn, station or side that raises it; none: it is not raised. */
export const figuresOf = (problems: readonly Problem<SoftCode>[], code: SoftCode): readonly SoftFigures[] =>
  problems
    .filter((problem) => problem.code === code)
    .map(({ params = {} }) => without(params, (name) => name === 'contest'));

/**
 * Whether what is said of the one holds for the other: nothing less, nothing more and nothing else is raised. What is of
 * other bureaus may have moved on meanwhile, as their tables come in.
 */
export function isSaidOf(
  code: SoftCode,
  one: readonly SoftFigures[],
  other: readonly SoftFigures[],
): boolean {
  const beside: readonly string[] = softRule(code).beside;
  const own = (figures: readonly SoftFigures[]) =>
    canonicalJson(figures.map((some) => without(some, (name) => beside.includes(name))));
  return own(one) === own(other);
}

const without = (figures: SoftFigures, isLeftOut: (name: string) => boolean): SoftFigures =>
  Object.fromEntries(Object.entries(figures).filter(([name]) => !isLeftOut(name)));
