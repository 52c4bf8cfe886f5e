/** Remarks on count tables and on what was found in urns, for the report: both figures stand in it, with what a person says of them. */
import type { SoftCode } from '../count/problems.ts';
import type { SoftFigures } from '../count/soft-codes.ts';
import type { TablePlace } from '../office/events.ts';
import type { Ledger } from '../office/ports.ts';
import { raisedCodes } from '../office/table-codes.ts';

export interface ReportedRemark extends TablePlace {
  readonly code: SoftCode;
  /** What the code compared when the remark was made, once for each urn, station or side: it still compares that. */
  readonly figures: readonly SoftFigures[];
  readonly text: string;
  readonly officer: string;
  /** ISO time, UTC. */
  readonly at: string;
}

/** The remarks that stand, by bureau, contest and code. */
export function remarksOf(ledger: Ledger): readonly ReportedRemark[] {
  const nameOf = ({ bureau, contest, code }: Pick<ReportedRemark, 'bureau' | 'contest' | 'code'>): string =>
    `${bureau} ${contest} ${code}`;
  const standing = new Set(
    raisedCodes(ledger).flatMap(({ remark }) => (remark === null ? [] : nameOf(remark))),
  );
  return ledger.remarks().filter((remark) => standing.has(nameOf(remark)));
}
