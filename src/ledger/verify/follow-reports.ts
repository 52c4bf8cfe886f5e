/** Reports that are presented: nothing that they say changes any more. */
import type { RecordedEvent } from '../../office/events.ts';
import { type ConcernedBy, concernedBureaus, frozenBy } from '../../office/frozen.ts';
import type { LedgerReader } from '../../office/ports.ts';
import { isReportEvent } from '../../office/report-happenings.ts';
import type { FrozenReport } from '../../office/sign-off-ports.ts';

/** Follows the reports through the record. */
export interface FrozenBureaus {
  /** Whether the event is of no bureau that a report keeps as it is. */
  allows(event: RecordedEvent): boolean;
  /** Told of each event once it is part of the record before the next. */
  passed(event: RecordedEvent): void;
}

/** Which reports keep theirs is read once after each event of a report: a record has a million others. */
export function followReports(before: ConcernedBy & Pick<LedgerReader, 'frozenReports'>): FrozenBureaus {
  let frozen: readonly FrozenReport[] = [];
  return {
    allows: (event) =>
      frozen.length === 0 ||
      concernedBureaus(event, before).every((bureau) => frozenBy(frozen, bureau) === undefined),
    passed(event) {
      if (isReportEvent(event) || event.type === 'delivery-received') frozen = before.frozenReports();
    },
  };
}
