/** The remarks that a delivered report must have: one to each soft code that its tables raise, on just those figures. */
import { checkSoft, type SoftSubject } from '../../count/soft-codes.ts';
import type { CodeRemark } from '../code-remarks.ts';
import { figuresOf } from '../remark-figures.ts';
import type { ReportedRemark } from '../reporting/reported-remarks.ts';
import { problemsSaid, saidTo } from '../table-codes.ts';
import type { Remark } from '../table-ports.ts';
import { isSame } from '../transfer-sums.ts';

/**
 * Every code that these tables raise by themselves (S1 to S3, S5 and S6), each with what was said to it last: `remark` null where that
 * is nothing, or was said of other figures. What is unusual beside other bureaus (S4) nobody can tell from one of them: it is among
 * them where the report has it and it was said of this table.
 */
export const remarksDerived = (
  tables: readonly SoftSubject[],
  said: readonly Remark[],
  reported: readonly ReportedRemark[],
): readonly CodeRemark[] =>
  tables.flatMap((table) => {
    const place = { bureau: table.bureau.id, contest: table.contest.id };
    const own = said.filter((one) => isSame(one, place));
    const isReported = ({ code }: Remark): boolean =>
      reported.some((one) => isSame(one, place) && one.code === code);
    const raised = [...checkSoft(table), ...problemsSaid(table, own.filter(isReported))];
    return [...new Set(raised.map(({ code }) => code))].map((code) => {
      const { remark } = saidTo(code, raised, own);
      return { ...place, code, figures: remark?.figures ?? figuresOf(raised, code), remark };
    });
  });
