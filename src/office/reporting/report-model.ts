/** What a report says, before it takes a form. Every format is made from this and from nothing else. */
import { createHash } from 'node:crypto';
import { canonicalText } from '../../election/canonical-text.ts';
import type { Election } from '../../election/election.ts';
import { completeness } from '../completeness.ts';
import { namedThere } from '../delivery/delivered-reports.ts';
import { isDelivered } from '../delivery/is-delivered.ts';
import type { Ledger, OfficeRecord } from '../ports.ts';
import { isReportEvent, reportHappening, standingOfVersion } from '../report-happenings.ts';
import type { ReportRow } from '../sign-off-ports.ts';
import { officeTotals } from '../totals.ts';
import { changedFigures } from './changed-figures.ts';
import type { ReportContent, ReportModel } from './report-content.ts';
import { contentJson } from './report-json.ts';
import type { Correction, Incident, Objection, SignOff } from './report-parts.ts';
import type { ReportOf, ReportStanding } from './report-standing.ts';
import { reportedRemarks } from './reported-remarks.ts';
import { reportedSuspects } from './reported-suspects.ts';
import { reportedTables } from './reported-tables.ts';
import { reportedTransfers } from './reported-transfers.ts';
import { readContent, signedText } from './signed-content.ts';

/**
 * The report of a bureau, or of the whole office, in its current version, as the record stands at one moment; the same record
 * gives the same model. Once somebody has signed it, it says what was signed.
 */
export function reportModel(ledger: Ledger, bureau: ReportOf): ReportModel {
  return ledger.atOneMoment(() => {
    const { version, signOff } = ledger.report(bureau);
    const signed = signedReport(ledger, bureau, version);
    if (signed !== undefined) return signed;
    const { election } = ledger;
    const content = reportContent(ledger, bureau);
    return { ...content, election, digest: digestOf(content, election), signOff };
  });
}

/**
 * A version as it was signed, with what was done with it until the next one: to write its files again. undefined where nobody
 * has signed that version, or where it was returned since, so that these signatures stand no more.
 */
export function signedReport(
  ledger: Pick<OfficeRecord, 'election' | 'reportEvents'>,
  bureau: ReportOf,
  version: number,
): ReportModel | undefined {
  const { election } = ledger;
  const events = ledger.reportEvents(bureau);
  const text = signedText(events, version);
  if (text === undefined) return undefined;
  const { signOff } = standingOfVersion(events, version);
  return signOff.signatures.length === 0 ? undefined : modelOfSigned(text, signOff, election);
}

/** The model of a report of which that text was signed; throws where it is none of that election. */
export const modelOfSigned = (text: string, signOff: SignOff, election: Election): ReportModel => ({
  ...readContent(text, election),
  ...{ election, digest: digestOfText(text), signOff },
});

/** What the report says now, whoever has signed what. */
export function reportContent(record: OfficeRecord, bureau: ReportOf): ReportContent {
  const standing = record.report(bureau);
  const only = bureau ?? undefined;
  const content = {
    practice: record.practice,
    bureau,
    version: standing.version,
    completeness: completeness(record, bureau),
    tables: officeTotals(record, bureau === null ? {} : { bureau }),
    countTables: reportedTables(record, only),
    remarks: reportedRemarks(record, only),
    suspects: reportedSuspects(record, only),
    transfers: reportedTransfers(record, only),
    composition: standing.composition,
    ...toldIn(bureau === null ? toldToOffice(record) : [standing]),
  };
  return { ...content, correction: correctionOf(record, standing, content) };
}

type Told = Pick<ReportStanding, 'incidents' | 'objections'>;

/**
 * Of a bureau that counted on another machine the officers have their bureau beside their names; what was written down here
 * before its report came stands beside that.
 */
function toldToOffice(record: OfficeRecord): readonly Told[] {
  const delivered = isDelivered(record);
  const toldHere = record
    .events({ limit: Number.MAX_SAFE_INTEGER, types: ['incident-noted', 'objection-made'] })
    .filter(isReportEvent)
    .filter(({ data: { bureau } }) => bureau !== null && delivered(bureau))
    .map(reportHappening);
  return [
    ...record.reports().map(asToldToOffice),
    {
      incidents: toldHere.flatMap((told) => (told.type === 'note' ? [told.incident] : [])),
      objections: toldHere.flatMap((told) => (told.type === 'object' ? [told.objection] : [])),
    },
  ];
}

function asToldToOffice({ bureau, delivery, incidents, objections }: ReportRow): Told {
  if (delivery === null || bureau === null) return { incidents, objections };
  return {
    incidents: incidents.map((one) => namedThere(bureau, one)),
    objections: objections.map((one) => namedThere(bureau, one)),
  };
}

/** Incidents and objections of all these reports in the order in which they were written down. */
function toldIn(reports: readonly Told[]): {
  readonly incidents: readonly Incident[];
  readonly objections: readonly Objection[];
} {
  const inOrder = <T extends { readonly at: string }>(all: readonly T[]): readonly T[] =>
    all.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return {
    incidents: inOrder(reports.flatMap(({ incidents }) => incidents)),
    objections: inOrder(reports.flatMap(({ objections }) => objections)),
  };
}

function correctionOf(
  record: OfficeRecord,
  { corrects }: ReportStanding,
  content: Pick<ReportContent, 'bureau' | 'tables' | 'countTables'>,
): Correction | null {
  if (corrects === null) return null;
  const { version, digest, reason, officer, at } = corrects;
  const text = signedText(record.reportEvents(content.bureau), version);
  if (text === undefined) throw new Error(`version ${version} is corrected, and was signed by nobody`);
  return {
    version,
    digest,
    reason,
    officer,
    at,
    changes: changedFigures(readContent(text, record.election), content),
  };
}

/** What stands under a signature: see `ReportModel.digest`. */
export const digestOf = (content: ReportContent, election: Election): string =>
  digestOfText(contentText(content, election));

/** The canonical JSON of what is signed. */
export const contentText = (content: ReportContent, election: Election): string =>
  canonicalText(contentJson(content, election));

/** SHA-256 of a content text, lower-case hexadecimal digits: what is signed. */
export const digestOfText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
