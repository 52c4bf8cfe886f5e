/**
 * What is behind the figures of a contest that is counted ballot by ballot: its bundles, and whoever keyed, corrected,
 * decided or set aside each. Never what a ballot of a bundle is, nor what the bundle comes to: no figure of a count is
 * below the bureau.
 */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { CountTable } from '../count/count-table.ts';
import type { EntryNumber } from '../count/double-entry.ts';
import type { Bureau, Contest } from '../election/election.ts';
import type { BundleRow, BundleSummary } from './bundle-ports.ts';
import type { RecordedEvent, TablePlace } from './events.ts';
import { scannedTable } from './every-table.ts';
import { findTable } from './find-table.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Ledger } from './ports.ts';

export type BundleAct =
  | { readonly type: 'entered' | 'corrected'; readonly entry: EntryNumber }
  | { readonly type: 'decided' | 'reset'; readonly reason: string };

/**
 * stands: the bundle is agreed by it; open: it is not agreed; corrected: an entry whose open places its officer has keyed
 * anew since; set-aside: before it was keyed from the beginning.
 */
export type ActStatus = 'stands' | 'open' | 'corrected' | 'set-aside';

export interface BundleHappening {
  readonly event: number;
  readonly at: string | null;
  readonly officer: string | null;
  readonly act: BundleAct;
  /** null of a reset itself. */
  readonly status: ActStatus | null;
}

export interface CountedBundle {
  readonly bundle: number;
  readonly summary: BundleSummary;
  /** Ballots of it that count now; null until both entries agree. */
  readonly counted: number | null;
  /** Oldest first. */
  readonly happenings: readonly BundleHappening[];
}

export interface BundlesHistory {
  readonly contest: Contest;
  readonly bureau: Bureau;
  /** What the bundles come to. */
  readonly table: CountTable;
  /** In the order of their numbers; those of which an entry was handed in, also where it was set aside since. */
  readonly bundles: readonly CountedBundle[];
  /** Ballots that count and are in no bundle: those of the suspect pile that the bureau decided. */
  readonly beside: number;
}

/**
 * The bundles of the contest, for an officer who may see totals: `NOT_PERMITTED`, what `findTable` finds, or
 * `TABLE_NOTHING_OPEN` where the bureau does not count ballot by ballot.
 */
export function bundlesHistory(
  ledger: Ledger,
  officer: Officer,
  place: TablePlace,
): Result<BundlesHistory, Problem> {
  const permitted = permit(officer, 'totals.see');
  if (!permitted.ok) return permitted;
  const subject = findTable(ledger.election, place);
  if (!subject.ok) return subject;
  const { contest, bureau } = subject.value;
  if (ledger.way(bureau.id) !== 'ballots') {
    return err({ code: 'TABLE_NOTHING_OPEN', params: { bureau: bureau.id, contest: contest.id } });
  }
  const table = scannedTable(contest, bureau.id, ledger.cells(bureau.id));
  const bundles = ledger
    .bundleRows(bureau.id)
    .filter((row) => row.contest === contest.id)
    .map((row) => countedBundle(ledger, row))
    .filter(({ happenings }) => happenings.length > 0);
  const inBundles = bundles.reduce((sum, { counted }) => sum + (counted ?? 0), 0);
  return ok({ contest, bureau, table, bundles, beside: table.found - inBundles });
}

function countedBundle(ledger: Ledger, row: BundleRow): CountedBundle {
  const { bundle, summary, batch } = row;
  return {
    ...{ bundle, summary },
    counted: batch === null ? null : ledger.batchPayloads(batch).length,
    happenings: happeningsOf(ledger.bundleEvents(row), summary.state === 'agreed' ? 'stands' : 'open'),
  };
}

function happeningsOf(events: readonly RecordedEvent[], now: ActStatus): readonly BundleHappening[] {
  const lastReset = events.findLast(({ type }) => type === 'bundle-reset')?.seq ?? 0;
  const isCorrected = (act: BundleAct, seq: number): boolean =>
    'entry' in act &&
    events.some(
      (later) => later.seq > seq && later.type === 'bundle-corrected' && later.data.entry === act.entry,
    );
  const statusOf = (act: BundleAct, seq: number): ActStatus | null => {
    if (act.type === 'reset') return null;
    if (seq < lastReset) return 'set-aside';
    return isCorrected(act, seq) ? 'corrected' : now;
  };
  return events.flatMap((event): readonly BundleHappening[] => {
    const act = actOf(event);
    if (act === null) return [];
    const { seq, at, officer } = event;
    return [{ event: seq, at, officer, act, status: statusOf(act, seq) }];
  });
}

/** null of those that say only that somebody sat down to it. */
function actOf(event: RecordedEvent): BundleAct | null {
  switch (event.type) {
    case 'bundle-entered':
      return { type: 'entered', entry: event.data.entry };
    case 'bundle-corrected':
      return { type: 'corrected', entry: event.data.entry };
    case 'bundle-decided':
      return { type: 'decided', reason: event.data.reason };
    case 'bundle-reset':
      return { type: 'reset', reason: event.data.reason };
    default:
      return null;
  }
}
