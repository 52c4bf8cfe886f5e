/**
 * Nothing changes under a report that is presented, initialled, signed or closed (KWB 161; LPKD 157): which bureaus an event
 * is of, and whether a report keeps it out. The use cases ask before they append; the ledger and `verify` ask again.
 */
import { assertNever } from '../base/assert-never.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { BureauId } from '../election/ids.ts';
import type { OfficeEvent } from './events.ts';
import type { Batch, Ledger, LedgerReader, LedgerWriter } from './ports.ts';
import type { FrozenReport } from './sign-off-ports.ts';
import type { TransferRow } from './transfer-ports.ts';

/** What is asked of the record to know of which bureaus an event is. */
export type ConcernedBy = Pick<LedgerReader, 'ballotByEvent' | 'batch' | 'delivery' | 'transfer'>;

/** The bureaus whose reports say something else after the event; none where no figure and no word of a count follows from it. */
export function concernedBureaus(event: OfficeEvent, record: ConcernedBy): readonly BureauId[] {
  switch (event.type) {
    case 'office-created':
    case 'account-created':
    case 'account-closed':
    case 'account-reopened':
    case 'password-set':
    case 'officer-signed-in':
    case 'officer-sign-in-refused':
    case 'officer-signed-out':
    case 'session-locked':
    case 'session-unlocked':
    case 'key-made':
    case 'key-resealed':
    case 'key-revoked':
    case 'key-exported':
    case 'act-refused':
    case 'signer-trusted':
    case 'signer-distrusted':
    case 'delivery-refused':
    // What a delivery may take the place of, its use case asks: see delivery/receive-delivery.ts.
    case 'delivery-received':
      return [];
    // The ballots of a delivery are part of it.
    case 'batch-opened':
      return event.data.source === 'delivery' ? [] : [event.data.bureau];
    case 'table-begun':
    case 'table-left':
    case 'table-entered':
    case 'table-corrected':
    case 'table-decided':
    case 'table-reset':
    case 'table-remarked':
    case 'suspect-raised':
    case 'suspect-opinion':
    case 'suspect-decided':
    case 'suspect-reopened':
    case 'suspect-withdrawn':
    case 'way-declared':
    case 'ballots-found':
    case 'bundle-begun':
    case 'bundle-left':
    case 'bundle-entered':
    case 'bundle-corrected':
    case 'bundle-decided':
    case 'bundle-reset':
    case 'kinds-declared':
      return [event.data.bureau];
    case 'batch-closed':
    case 'ballot-counted':
    case 'ballot-duplicate':
    case 'ballot-conflict':
    case 'ballot-refused':
      return ofBatch(record.batch(event.data.batch));
    case 'ballot-undone':
    case 'ballot-voided':
      return known(record.ballotByEvent(event.data.ballot)?.bureau);
    case 'transfer-sent':
      return endsHere(record, event.data);
    case 'transfer-received':
    case 'transfer-withdrawn': {
      const transfer = record.transfer(event.data.transfer);
      return transfer === undefined ? [] : endsHere(record, transfer);
    }
    // What is done with a report its own states allow or refuse: see report-transition.ts.
    case 'composition-declared':
    case 'incident-noted':
    case 'objection-made':
    case 'report-presented':
    case 'report-returned':
    case 'report-initialled':
    case 'report-signed':
    case 'witness-unsigned':
    case 'report-closed':
    case 'report-reopened':
      return [];
    default:
      return assertNever(event);
  }
}

/**
 * The bureaus of which a transfer is here: of two of which one has delivered, it is what the other tells, and held against what
 * was delivered. Between two that delivered nothing is recorded here: both are named.
 */
export function endsHere(
  record: Pick<LedgerReader, 'delivery'>,
  { from, to }: Pick<TransferRow, 'from' | 'to'>,
): readonly BureauId[] {
  const ends = [from.bureau, to.bureau];
  const here = ends.filter((bureau) => record.delivery(bureau) === undefined);
  return here.length === 0 ? ends : here;
}

const ofBatch = (batch: Batch | undefined): readonly BureauId[] =>
  batch === undefined || batch.source === 'delivery' ? [] : [batch.bureau];

const known = (bureau: BureauId | undefined): readonly BureauId[] => (bureau === undefined ? [] : [bureau]);

/** The report that keeps the bureau as it is: its own, or that of the whole office; undefined where none does. */
export const frozenBy = (frozen: readonly FrozenReport[], bureau: BureauId): FrozenReport | undefined =>
  frozen.find((report) => report.bureau === bureau) ?? frozen.find((report) => report.bureau === null);

type FrozenCode = 'REPORT_FROZEN' | 'REPORT_DELIVERED';

/**
 * `REPORT_FROZEN` where a report keeps one of the bureaus as it is, with the bureau and the state of that report;
 * `REPORT_DELIVERED` where the bureau counts on another machine.
 */
export function notFrozen(
  reader: Pick<LedgerReader, 'frozenReports'>,
  ...bureaus: readonly BureauId[]
): Result<undefined, Problem<FrozenCode>> {
  const frozen = reader.frozenReports();
  for (const bureau of bureaus) {
    const report = frozenBy(frozen, bureau);
    if (report !== undefined) return err(frozenProblem(bureau, report));
  }
  return ok(undefined);
}

const frozenProblem = (bureau: BureauId, report: FrozenReport): Problem<FrozenCode> => ({
  code: report.delivered ? 'REPORT_DELIVERED' : 'REPORT_FROZEN',
  params: { bureau, of: report.bureau === null ? 'office' : 'bureau', state: report.state },
});

/**
 * Runs `work` in one transaction, unless a report keeps one of the bureaus as it is that it would change: `REPORT_FROZEN`.
 * Every use case whose events are of a bureau goes through here.
 */
export function changing<T>(
  ledger: Ledger,
  bureaus: readonly BureauId[],
  work: (writer: LedgerWriter) => Result<T, Problem>,
): Result<T, Problem> {
  return ledger.transact((writer) => {
    const free = notFrozen(writer, ...bureaus);
    return free.ok ? work(writer) : free;
  });
}
