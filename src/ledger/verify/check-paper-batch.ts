/** The batches of counting bureaus: each counts the ballots of one bundle that two officers keyed alike, and no others. */

import type { Election } from '../../election/election.ts';
import type { BureauId } from '../../election/ids.ts';
import { findBureau } from '../../election/lookup.ts';
import { countingBallots } from '../../office/bundle-events.ts';
import { classesOf } from '../../office/count-bundle.ts';
import type { BundlePlace, RecordedEvent } from '../../office/events.ts';
import type { LedgerReader } from '../../office/ports.ts';

type Before = Pick<LedgerReader, 'bundleRows' | 'bundleState' | 'batchPayloads'>;

/** A digital bureau opens one at any time; a counting one only to count a bundle that has just been agreed. */
export function mayOpenBatch(bureau: BureauId, before: Before, election: Election): boolean {
  const found = findBureau(election, bureau);
  if (found === undefined) return false;
  if (found.kind === 'digital') return true;
  return before.bundleRows(bureau).filter(isUncounted).length === 1;
}

const isUncounted = ({ batch, summary }: ReturnType<Before['bundleRows']>[number]): boolean =>
  batch === null && summary.state === 'agreed';

/** Whether no ballot of the bundle counts any more, so that it can be set aside. */
export function isVoided(place: BundlePlace, before: Before): boolean {
  const bundle = before
    .bundleRows(place.bureau)
    .find((row) => row.contest === place.contest && row.bundle === place.bundle);
  return bundle?.batch == null || before.batchPayloads(bundle.batch).length === 0;
}

/** Follows the counting of bundles through the record. */
export interface PaperCounts {
  /** Whether the event may stand here, as far as bundles that are being counted go. */
  allows(event: RecordedEvent): boolean;
  /** Told of each event once it is part of the record before the next. */
  passed(event: RecordedEvent): void;
  /** Whether a bundle is agreed and not all of its ballots are counted yet. */
  isCounting(): boolean;
}

/**
 * What makes a bundle agreed is followed at once by its batch, by each of its ballots in any order, and by the end of
 * the batch: all of it was one transaction. Nothing stands between, and nothing is left out at the end of the record.
 */
export function followPaperCounts(before: Before): PaperCounts {
  let agreed: BundlePlace | null = null;
  /** Ballots of the bundle that are still to be counted. */
  let left: readonly string[] | null = null;
  return {
    allows(event) {
      if (agreed !== null) return event.type === 'batch-opened' && event.data.bureau === agreed.bureau;
      if (left === null) return true;
      if (event.type === 'batch-closed') return left.length === 0;
      return event.type === 'ballot-counted' && left.includes(classOfBallot(event.data.payload));
    },
    passed(event) {
      switch (event.type) {
        case 'bundle-entered':
        case 'bundle-corrected':
        case 'bundle-decided':
          if (before.bundleState(event.data).state === 'agreed') agreed = event.data;
          break;
        case 'batch-opened':
          if (agreed === null) break;
          left = countingBallots(before.bundleState(agreed));
          agreed = null;
          break;
        case 'ballot-counted':
          left = left?.toSpliced(left.indexOf(classOfBallot(event.data.payload)), 1) ?? null;
          break;
        case 'batch-closed':
          left = null;
          break;
        default:
          break;
      }
    },
    isCounting: () => agreed !== null || left !== null,
  };
}

const classOfBallot = (payload: string): string => classesOf([payload]).join('');
