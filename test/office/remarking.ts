/** Remarks as an officer makes them: on the figures that are to be seen at that moment. */
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import type { SoftCode } from '../../src/count/problems.ts';
import type { TablePlace } from '../../src/office/events.ts';
import type { Officer } from '../../src/office/officers.ts';
import type { Clock, Ledger } from '../../src/office/ports.ts';
import { figuresOf } from '../../src/office/remark-figures.ts';
import { type Remarkable, remarkOn } from '../../src/office/remark-on.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';

/** What the list of codes shows of this one at that table. */
export function seen(ledger: Ledger, { bureau, contest }: TablePlace, code: SoftCode): Remarkable {
  const own = raisedCodes(ledger).filter((one) => one.bureau === bureau && one.contest === contest);
  const figures = figuresOf(
    own.map(({ problem }) => problem),
    code,
  );
  return { bureau, contest, code, figures };
}

export const remark = (
  { ledger, clock, officer }: { readonly ledger: Ledger; readonly clock: Clock; readonly officer: Officer },
  place: TablePlace,
  code: SoftCode,
  text: string,
): Result<undefined, Problem> => remarkOn(ledger, clock, officer, seen(ledger, place, code), text);
