/**
 * Soft codes of count tables and of what was found in urns, for the report: both figures stand in it (KWB 161), with what a
 * person says of them.
 */
import type { SoftCode } from '../../count/problems.ts';
import type { SoftFigures } from '../../count/soft-codes.ts';
import type { BureauId } from '../../election/ids.ts';
import { codeRemarks } from '../code-remarks.ts';
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
  const here = codeRemarks(ledger, only).map(({ bureau, contest, code, figures, remark }) => {
    const { text, officer, at } = remark ?? unsaid;
    return { bureau, contest, code, figures: figures.map(inOrder), text, officer, at };
  });
  const delivered = deliveredReports(ledger, only).flatMap(({ remarks }) =>
    remarks.map((remark) => namedThere(remark.bureau, remark)),
  );
  const nameOf = ({ bureau, contest, code }: ReportedRemark): string => `${bureau} ${contest} ${code}`;
  return [...here, ...delivered].toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

/** As the record has them: by name. */
const inOrder = (figures: SoftFigures): SoftFigures =>
  Object.fromEntries(Object.entries(figures).toSorted(([one], [other]) => (one < other ? -1 : 1)));

const unsaid = { text: null, officer: null, at: null } as const;
