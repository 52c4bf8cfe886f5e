/** Appending within one transaction. */
import type { Reading } from '../ballot/reading.ts';
import type { AccountWriter } from '../office/account-ports.ts';
import type { BundleWriter } from '../office/bundle-ports.ts';
import type { OfficeEvent } from '../office/events.ts';
import { concernedBureaus, frozenBy } from '../office/frozen.ts';
import type { LedgerReader, LedgerWriter } from '../office/ports.ts';
import { isReportEvent } from '../office/report-happenings.ts';
import type { TableWriter } from '../office/table-ports.ts';
import { hex } from './event-chain.ts';
import type { EventsStore } from './events-store.ts';
import type { BallotEffect, Projections } from './projections.ts';

export interface FinishingWriter extends LedgerWriter {
  /** Writes what waits; the writer cannot be used afterwards. To be called before COMMIT. */
  finish(): void;
}

/**
 * A writer on a transaction that has begun. The head of the chain is read now, because other processes write
 * too, and kept here until `finish`; so are the running sums, which a bulk scan would otherwise write for every ballot.
 */
export function openWriter(
  reader: LedgerReader &
    Pick<TableWriter, 'keepDraft'> &
    Pick<BundleWriter, 'keepBundleDraft'> &
    AccountWriter,
  events: EventsStore,
  projections: Projections,
  effectOf: (event: OfficeEvent, reading: Reading | undefined) => BallotEffect | null,
): FinishingWriter {
  const start = events.head();
  let head = start;
  let open = true;
  let frozen = reader.frozenReports();

  function append(event: OfficeEvent, reading?: Reading): number {
    if (!open) throw new Error('the transaction of this writer is over');
    const effect = effectOf(event, reading);
    checkFrozen(event);
    head = events.append(head, event);
    // What could not be read back would be there for ever. Ballots come by the million, each of what a reading gave.
    if (event.type !== 'ballot-counted' && !events.isReadable(head.seq)) {
      throw new Error(`${event.type} would be unreadable`);
    }
    projections.apply(head.seq, event, effect);
    if (isReportEvent(event) || event.type === 'delivery-received') frozen = reader.frozenReports();
    return head.seq;
  }

  /** The use cases ask once a transaction; a ballot of a bulk scan costs nothing here while no report is presented. */
  function checkFrozen(event: OfficeEvent): void {
    if (frozen.length === 0) return;
    const bureau = concernedBureaus(event, reader).find((one) => frozenBy(frozen, one) !== undefined);
    if (bureau !== undefined) throw new Error(`${event.type}: the report of ${bureau} is presented`);
  }

  return {
    ...reader,
    cells(bureau) {
      projections.flush();
      return reader.cells(bureau);
    },
    scanCounts() {
      projections.flush();
      return reader.scanCounts();
    },
    ballotTypes(bureau) {
      projections.flush();
      return reader.ballotTypes(bureau);
    },
    head: () => ({ seq: head.seq, hash: hex(head.hash) }),
    append,
    finish() {
      open = false;
      projections.flush();
      if (head.seq !== start.seq) events.setHead(head);
    },
  };
}
