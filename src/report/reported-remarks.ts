/** Remarks on count tables and on what was found in urns, for the report: both figures stand in it, with what a person says of them. */
import type { SoftCode } from '../count/problems.ts';
import type { TablePlace } from '../office/events.ts';
import type { Ledger } from '../office/ports.ts';
import { raisedCodes } from '../office/table-codes.ts';

type Figures = Readonly<Record<string, string | number>>;

export interface ReportedRemark extends TablePlace {
  readonly code: SoftCode;
  /** What the code compares, once for each place of the table or urns that raises it; none where it does so no longer. */
  readonly figures: readonly Figures[];
  readonly text: string;
  readonly officer: string;
  /** ISO time, UTC. */
  readonly at: string;
}

/** The remarks that stand, by bureau, contest and code. */
export function remarksOf(ledger: Ledger): readonly ReportedRemark[] {
  const raised = raisedCodes(ledger);
  return ledger.remarks().map(({ bureau, contest, code, text, officer, at }) => ({
    ...{ bureau, contest, code },
    figures: raised
      .filter((one) => one.bureau === bureau && one.contest === contest && one.problem.code === code)
      .map(({ problem: { params = {} } }) =>
        Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'contest')),
      ),
    ...{ text, officer, at },
  }));
}
