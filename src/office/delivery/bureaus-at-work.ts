/** Bureaus of which something was counted in this record, or is being counted: none of them is delivered. */
import type { BureauId } from '../../election/ids.ts';
import { findBureau } from '../../election/lookup.ts';
import { batchesAtWork } from '../batches.ts';
import type { OfficeRecord } from '../ports.ts';
import type { ReportStanding } from '../reporting/report-standing.ts';
import { isDelivered } from './is-delivered.ts';

type Reads = Pick<
  OfficeRecord,
  | 'bundleRows'
  | 'deliveries'
  | 'election'
  | 'events'
  | 'openBatches'
  | 'report'
  | 'reports'
  | 'scanCounts'
  | 'session'
  | 'suspectRows'
  | 'tableRows'
  | 'transfers'
>;

/** All of them, or `only` that bureau where it is one. Of one that was delivered it says nothing. */
export function bureausAtWork(record: Reads, only?: BureauId): ReadonlySet<BureauId> {
  const reported =
    only === undefined
      ? record.reports().filter(isBegun)
      : [{ bureau: only, ...record.report(only) }].filter(isBegun);
  const scanned = [...record.scanCounts()].filter(([, { counted }]) => counted > 0);
  // Of two bureaus that both deliver, one that was recorded here would be of neither. Where the other counts here it is its half;
  // one between two elections of a bureau has no other.
  const delivered = isDelivered(record);
  const transfers = record
    .transfers()
    .filter(
      ({ from, to, state }) =>
        state.state !== 'withdrawn' &&
        (from.bureau === to.bureau || [from, to].some((end) => delivered(end.bureau))),
    );
  const bureaus = [
    ...reported.flatMap(({ bureau }) => (bureau === null ? [] : [bureau])),
    ...scanned.map(([bureau]) => bureau),
    // One that was left when a program stopped has nobody who scans into it; what counts of it is among what was scanned.
    ...batchesAtWork(record, only ?? null).map(({ bureau }) => bureau),
    ...[...record.tableRows(only), ...record.bundleRows(only)]
      .filter(({ summary }) => summary.state !== 'empty')
      .map(({ bureau }) => bureau),
    ...record
      .suspectRows(only)
      .filter(({ state }) => state.state !== 'withdrawn')
      .map(({ bureau }) => bureau),
    ...transfers.flatMap(({ from, to }) => [from.bureau, to.bureau]),
  ];
  return new Set(only === undefined ? bureaus : bureaus.filter((bureau) => bureau === only));
}

const isBegun = ({ version, signOff }: ReportStanding): boolean => version > 1 || signOff.state !== 'draft';

/** Whether it is one of them; a bureau that there is not is never delivered either. */
export const isAtWork = (record: Reads, bureau: BureauId): boolean =>
  findBureau(record.election, bureau) === undefined || bureausAtWork(record, bureau).has(bureau);
