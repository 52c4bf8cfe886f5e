/** What the report of a delivery must say, whole: made from its events and ballots, so that what it leaves out shows as well. */
import type { CodeRemark } from '../code-remarks.ts';
import type { RecordedEvent } from '../events.ts';
import { changedFigures } from '../reporting/changed-figures.ts';
import type { ReportContent } from '../reporting/report-content.ts';
import type { Correction } from '../reporting/report-parts.ts';
import { inOrderOfCodes, reportedRemark } from '../reporting/reported-remarks.ts';
import { signedText } from '../reporting/signed-content.ts';
import { contentOfBureau } from './delivered-content.ts';
import type { Derivation } from './derived-tables.ts';
import { transfersToReport } from './transfers-derived.ts';

type Figures = Pick<ReportContent, 'bureau' | 'tables' | 'countTables'>;

/** What was made anew before. */
interface Made {
  readonly figures: Figures;
  /** To each of which something was said. */
  readonly remarks: readonly CodeRemark[];
  readonly recorded: readonly RecordedEvent[];
}

/**
 * Every part of it. What was decided on suspect ballots stands in the report alone, and whether it is of practice was asked when it
 * was read: these are as it says.
 */
export function derivedContent(
  { delivered: { content, bureau }, folded, election }: Derivation,
  { figures, remarks, recorded }: Made,
): ReportContent {
  const { version, composition, incidents, objections, corrects } = folded.standing;
  const contests = bureau.kind === 'counting' ? bureau.contests.length : 0;
  return {
    practice: content.practice,
    ...{ ...figures, version, composition, incidents, objections },
    completeness: { contests, agreed: contests, suspectsOpen: 0, remarksOwed: 0 },
    remarks: inOrderOfCodes(remarks.map(reportedRemark)),
    suspects: content.suspects,
    transfers: transfersToReport(folded.transfers, content.transfers),
    correction: correctionOf(),
  };

  function correctionOf(): Correction | null {
    const text = corrects === null ? undefined : signedText(recorded, corrects.version);
    const old = text === undefined ? undefined : contentOfBureau(text, election, bureau);
    return corrects === null || old === undefined
      ? null
      : { ...corrects, changes: changedFigures(old, figures) };
  }
}
