/**
 * Soft codes of count tables and of what was found in urns, for the report: both figures stand in it (KWB 161), with what a
 * person says of them.
 */
import type { SoftCode } from '../../count/problems.ts';
import type { SoftFigures } from '../../count/soft-codes.ts';
import type { BureauId } from '../../election/ids.ts';
import { type CodeRemark, codeRemarks } from '../code-remarks.ts';
import { deliveredReports, namedThere } from '../delivery/delivered-reports.ts';
import type { TablePlace } from '../events.ts';
import type { OfficeRecord } from '../ports.ts';
import type { Remark } from '../table-ports.ts';

/** What was said, by whom and when; each null while nothing is said to these figures. */
type Said = { readonly [Name in 'text' | 'officer' | 'at']: Remark[Name] | null };

export interface ReportedRemark extends TablePlace, Said {
  readonly code: SoftCode;
  /** What the code compares, once for each urn, station, side or transfer that raises it. */
  readonly figures: readonly SoftFigures[];
}

/** Every code that is raised, in the office or at one bureau, and those that were delivered, by bureau, contest and code. */
export function reportedRemarks(ledger: OfficeRecord, only?: BureauId): readonly ReportedRemark[] {
  const here = codeRemarks(ledger, only).map(reportedRemark);
  const delivered = deliveredReports(ledger, only).flatMap(({ remarks }) =>
    remarks.map((remark) => namedThere(remark.bureau, remark)),
  );
  return inOrderOfCodes([...here, ...delivered]);
}

/** By bureau, contest and code. */
export const inOrderOfCodes = (remarks: readonly ReportedRemark[]): readonly ReportedRemark[] =>
  remarks.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));

const nameOf = ({ bureau, contest, code }: ReportedRemark): string => `${bureau} ${contest} ${code}`;

/** One code, as the report has it. */
export function reportedRemark({ bureau, contest, code, figures, remark }: CodeRemark): ReportedRemark {
  const { text, officer, at } = remark ?? unsaid;
  return { bureau, contest, code, figures: figures.map(inOrder), text, officer, at };
}

/** As the record has them: by name. */
const inOrder = (figures: SoftFigures): SoftFigures =>
  Object.fromEntries(Object.entries(figures).toSorted(([one], [other]) => (one < other ? -1 : 1)));

const unsaid = { text: null, officer: null, at: null } as const;
