/** What a report says, before it takes a form. Every format is made from this and from nothing else. */
import { createHash } from 'node:crypto';
import { canonicalText } from '../../election/canonical-text.ts';
import type { Election } from '../../election/election.ts';
import type { BureauId } from '../../election/ids.ts';
import { completeness } from '../completeness.ts';
import type { Ledger } from '../ports.ts';
import { officeTotals } from '../totals.ts';
import type { ReportContent, ReportModel } from './report-content.ts';
import { contentJson } from './report-json.ts';
import { notPresented } from './report-parts.ts';
import { reportedRemarks } from './reported-remarks.ts';
import { reportedSuspects } from './reported-suspects.ts';
import { reportedTables } from './reported-tables.ts';
import { reportedTransfers } from './reported-transfers.ts';

/** The report of a bureau, or of the whole office, as the record stands at one moment; the same record gives the same model. */
export function reportModel(ledger: Ledger, bureau: BureauId | null): ReportModel {
  return ledger.atOneMoment(() => {
    const { election } = ledger;
    const content = contentOf(ledger, bureau);
    return { ...content, election, digest: digestOf(content, election), signOff: notPresented };
  });
}

function contentOf(ledger: Ledger, bureau: BureauId | null): ReportContent {
  const isHere = (place: { readonly bureau: BureauId }): boolean =>
    bureau === null || place.bureau === bureau;
  return {
    practice: ledger.practice,
    bureau,
    version: 1,
    completeness: completeness(ledger, bureau),
    tables: officeTotals(ledger, bureau === null ? {} : { bureau }),
    countTables: reportedTables(ledger).filter(isHere),
    remarks: reportedRemarks(ledger).filter(isHere),
    suspects: reportedSuspects(ledger).filter(isHere),
    transfers: reportedTransfers(ledger).filter(({ from, to }) => isHere(from) || isHere(to)),
    composition: [],
    incidents: [],
    objections: [],
    correction: null,
  };
}

/** What stands under a signature: see `ReportModel.digest`. */
export function digestOf(content: ReportContent, election: Election): string {
  return createHash('sha256')
    .update(canonicalText(contentJson(content, election)), 'utf8')
    .digest('hex');
}
