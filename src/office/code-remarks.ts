/** Every soft code that is raised, once a table, with what was said to it: what a report has of them. */
import type { SoftCode } from '../count/problems.ts';
import type { SoftFigures } from '../count/soft-codes.ts';
import type { BureauId } from '../election/ids.ts';
import type { TablePlace } from './events.ts';
import type { CountRecord, LedgerReader } from './ports.ts';
import { figuresOf } from './remark-figures.ts';
import { type RaisedCode, raisedCodes } from './table-codes.ts';
import type { Remark } from './table-ports.ts';

export interface CodeRemark extends TablePlace {
  readonly code: SoftCode;
  /**
   * Of each urn, station, side or transfer that raises it. Where something was said, those it was said to, which the code
   * compares still: what they tell of other bureaus is as it was then.
   */
  readonly figures: readonly SoftFigures[];
  /** null while nothing is said to these figures: what was said to others is not said to them. */
  readonly remark: Remark | null;
}

/** By bureau, contest and code, as they stand now; of the office, or of one bureau. */
export function codeRemarks(
  record: CountRecord & Pick<LedgerReader, 'remarks'>,
  only?: BureauId,
): readonly CodeRemark[] {
  const codes = new Map<string, RaisedCode[]>();
  for (const raised of raisedCodes(record, only)) {
    const key = `${raised.bureau} ${raised.contest} ${raised.problem.code}`;
    const own = codes.get(key) ?? [];
    codes.set(key, own);
    own.push(raised);
  }
  return [...codes]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, all]) => {
      const [first] = all;
      if (first === undefined) return [];
      const { bureau, contest, remark, problem } = first;
      const figures =
        remark?.figures ??
        figuresOf(
          all.map((one) => one.problem),
          problem.code,
        );
      return [{ bureau, contest, code: problem.code, figures, remark }];
    });
}
