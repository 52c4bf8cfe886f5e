/** How many of the reports that the count ends with are signed: those of the counting bureaus, and that of the office. */
import type { OfficeRecord } from './ports.ts';
import { type ReportState, reportStates } from './reporting/report-parts.ts';
import { type ReportOf, type ReportStanding, untouchedReport } from './reporting/report-standing.ts';

export interface ReportsSigned {
  readonly signed: number;
  readonly all: number;
}

/** What the board tells of them. */
export interface ReportsOfBoard extends ReportsSigned {
  readonly states: ReadonlyMap<ReportOf, ReportState>;
  /** Whether anything was done with any of them yet: until then every one is a draft. */
  readonly hasBegun: boolean;
}

/** The same with the state of each report, and whether anything was done with one. */
export function reportsOfBoard(record: Pick<OfficeRecord, 'election' | 'reports'>): ReportsOfBoard {
  const states = new Map(reportLines(record).map(({ bureau, signOff }) => [bureau, signOff.state]));
  const hasBegun = [...states.values()].some((state) => state !== 'draft');
  return { ...reportsSigned(record), states, hasBegun };
}

export interface ReportLine extends ReportStanding {
  readonly bureau: ReportOf;
}

/** Where each report stands: each bureau in the order of the package, then the office. */
export function reportLines(record: Pick<OfficeRecord, 'election' | 'reports'>): readonly ReportLine[] {
  const known = new Map(record.reports().map((row) => [row.bureau, row]));
  return [...record.election.bureaus.map(({ id }) => id), null].map((bureau) => ({
    ...(known.get(bureau) ?? untouchedReport),
    bureau,
  }));
}

/** The results of a digital polling station are told in the report of the office alone (W2014 art. 11, 21). */
export function reportsSigned(record: Pick<OfficeRecord, 'election' | 'reports'>): ReportsSigned {
  const digital = new Set(
    record.election.bureaus.filter(({ kind }) => kind === 'digital').map(({ id }) => id as string),
  );
  const wanted = reportLines(record).filter(({ bureau }) => bureau === null || !digital.has(bureau));
  return {
    signed: wanted.filter(({ signOff }) => isSigned(signOff.state)).length,
    all: wanted.length,
  };
}

const isSigned = (state: ReportState): boolean =>
  reportStates.indexOf(state) >= reportStates.indexOf('signed');
