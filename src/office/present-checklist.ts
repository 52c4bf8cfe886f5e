/**
 * What must be so before a report is presented (KWB 158, 159, 161; LPKD 155, 157; BRU 91, 93; CDLD L4144-8, L4144-11): each
 * point with its figure.
 */
import { sumCounts } from '../count/exact-count.ts';
import { softRule } from '../count/soft-codes.ts';
import type { BureauId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import { batchesAtWork, leftBatches } from './batches.ts';
import { contestsByBallotAt } from './by-ballot.ts';
import { type CodeRemark, codeRemarks } from './code-remarks.ts';
import { movedInRecord, toldOtherwise } from './delivery/transfers-agree.ts';
import { placeStates } from './place-states.ts';
import type { OfficeRecord } from './ports.ts';
import { missingSigners, type ReportOf } from './reporting/report-standing.ts';
import { signersOf } from './signers.ts';

/**
 * Of a counting bureau. tables: contests that are not agreed, or kept by a suspect ballot; differences: fields and places
 * that are open; suspects: ballots that wait for a decision; remarks: codes to which nothing is said; electors: those of them
 * that hold ballots against electors (S1 to S3), and papers of which two officers have not said the same of
 * the urns; transfers: those not matched, and pairs of tables of which another bureau tells otherwise. Of a digital one and of the office batches: those that are
 * open, but for those that were left, which are closed as it is presented. Of the office bureaus: counting ones whose report is not signed. Of all signers: how many of chair, and secretary or second member, are not in the
 * composition with an account that is open still.
 * A difference to which a remark was given is in nobody's way, and is none the less: `remarked` has how many.
 */
export const checklistPoints = [
  'bureaus',
  'tables',
  'differences',
  'suspects',
  'remarks',
  'electors',
  'transfers',
  'batches',
  'signers',
] as const;
export type ChecklistPointName = (typeof checklistPoints)[number];

export interface ChecklistPoint {
  readonly what: ChecklistPointName;
  /** How many are in the way. */
  readonly count: number;
  /** Whether none is. */
  readonly fulfilled: boolean;
  /** False as long as more may come: what is to be said to a table shows once it is agreed. Something else is in the way then. */
  readonly known: boolean;
  /** Of batches: open ones that nobody goes on with, which are in nobody's way and are closed with the presentation; else 0. */
  readonly left: number;
  /**
   * Of electors and transfers: codes that are raised and to which something is said, S1 to S3 of electors, S6 of
   * transfers; of remarks all of them; else 0.
   */
  readonly remarked: number;
}

/** The checklist of a bureau or of the office, as the record stands. A bureau that there is not has the points of no bureau. */
export function presentChecklist(record: OfficeRecord, bureau: ReportOf): readonly ChecklistPoint[] {
  const signers = missingSigners(signersOf(record, record.report(bureau).composition)).length;
  const counts = { ...(bureau === null ? ofOffice(record) : ofBureau(record, bureau)), signers };
  const remarked = bureau === null ? [] : codeRemarks(record, bureau).filter(({ remark }) => remark !== null);
  return points(counts, leftBatches(record, bureau).length, remarked);
}

/** Those that are raised by agreed tables. */
const ofTables: readonly ChecklistPointName[] = ['remarks', 'electors'];

const points = (
  counts: Readonly<Partial<Record<ChecklistPointName, number>>>,
  left: number,
  remarked: readonly CodeRemark[],
): readonly ChecklistPoint[] =>
  checklistPoints.flatMap((what) => {
    const count = counts[what];
    if (count === undefined) return [];
    const known = count > 0 || !ofTables.includes(what) || (counts.tables ?? 0) === 0;
    return [
      {
        ...{ what, count, fulfilled: count === 0, known, left: what === 'batches' ? left : 0 },
        remarked: remarked.filter(({ code }) => isOfPoint(what, code)).length,
      },
    ];
  });

function ofOffice(record: OfficeRecord): Partial<Record<ChecklistPointName, number>> {
  const counting = record.election.bureaus.filter(({ kind }) => kind === 'counting');
  const rows = new Map(record.reports().map((row) => [row.bureau, row]));
  const states = counting.map(({ id }) => rows.get(id)?.signOff.state ?? 'draft');
  // A digital station needs no report here; of a delivery that was sent back everybody knows that another one comes.
  const sentBack = record.election.bureaus.filter(({ id, kind }) => {
    const row = rows.get(id);
    const isDelivered = row !== undefined && row.delivery !== null;
    return kind === 'digital' && isDelivered && row.signOff.state === 'returned';
  });
  return {
    // Initials can be taken back by returning the report: what is added up to the canvass is signed (KWB 161).
    bureaus: states.filter((state) => !['signed', 'closed'].includes(state)).length + sentBack.length,
    batches: batchesAtWork(record, null).length,
  };
}

/**
 * Digital polling stations of which no ballot counts, in the order of the package. They keep no report from being presented,
 * for nothing says that a station is done; but who presents that of the office is told.
 */
export function stationsNotCounted(ledger: OfficeRecord): readonly BureauId[] {
  const counts = ledger.scanCounts();
  return ledger.election.bureaus
    .filter(({ id, kind }) => kind === 'digital' && (counts.get(id)?.counted ?? 0) === 0)
    .map(({ id }) => id);
}

function ofBureau(record: OfficeRecord, id: BureauId): Partial<Record<ChecklistPointName, number>> {
  const bureau = findBureau(record.election, id);
  if (bureau?.kind !== 'counting') {
    return { batches: batchesAtWork(record, id).length };
  }
  const stateOf = placeStates(record, id);
  const owed = codeRemarks(record, id).filter(({ remark }) => remark === null);
  const entries = [...record.tableRows(id), ...record.bundleRows(id)];
  const unsaid = contestsByBallotAt(record, id).filter(
    ({ contest, urn }) => contest.id === contest.paperHome && urn.state !== 'stands',
  );
  return {
    tables: bureau.contests.filter((contest) => stateOf({ bureau: id, contest }) !== 'agreed').length,
    differences: sumCounts(entries.map(({ summary }) => summary.open)),
    suspects: sumCounts(
      record
        .openSuspects()
        .filter((one) => one.bureau === id)
        .map(({ count }) => count),
    ),
    remarks: owed.length,
    electors: owed.filter(({ code }) => isOfPoint('electors', code)).length + unsaid.length,
    transfers:
      record
        .transfers()
        .filter(({ from, to }) => from.bureau === id || to.bureau === id)
        .filter(({ state: { state } }) => state === 'sent' || state === 'mismatch').length +
      toldOtherwise(record, id, movedInRecord(record.transfers())).length,
  };
}

/** Whether the code is one of those of which the point tells. */
function isOfPoint(what: ChecklistPointName, code: CodeRemark['code']): boolean {
  const { name } = softRule(code);
  if (what === 'remarks') return true;
  return what === 'transfers' ? name === 'S6' : what === 'electors' && ['S1', 'S2', 'S3'].includes(name);
}
