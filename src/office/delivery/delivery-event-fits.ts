/** Whether a delivery in the record could have been taken: what the use case made sure of, asked again. */
import { openBatchesOf } from '../batches.ts';
import type { RecordedEvent } from '../events.ts';
import type { OfficeRecord } from '../ports.ts';
import { findReport } from '../record-report.ts';
import { checkDelivery } from './check-delivery.ts';
import type { DeliveryEventData } from './delivery-events.ts';
import { whyNotDerived } from './derive-figures.ts';
import type { Folded } from './fold-events.ts';
import { ballotsFile, type Manifest, sha256 } from './manifest.ts';
import { type Delivered, hasBallots, readDelivery } from './read-delivery.ts';
import { whyNotReceived } from './whether-received.ts';

type DeliveryEvent = Extract<RecordedEvent, { type: keyof DeliveryEventData }>;

/** As the use cases ask; of a bureau whose ballots follow, the figures are asked once they are counted: `isDerived`. */
export function deliveryEventFits(event: DeliveryEvent, before: OfficeRecord): boolean {
  if (!findReport(before.election, event.data.bureau).ok) return false;
  // That none says of which bureau it is without a manifest in which it says so, is all there is to ask of one that was not taken.
  if (event.type === 'delivery-refused') return event.data.bureau === null || event.data.manifest !== null;
  if (event.type !== 'delivery-received') {
    const { bureau, key } = event.data;
    const isTrusted = before.trustedSigners(bureau).some((known) => known.key === key);
    return isTrusted === (event.type === 'signer-distrusted');
  }
  const checked = checkedTexts(event, before);
  if (checked === null || whyNotReceived(before, checked.delivered) !== null) return false;
  const { delivered, folded } = checked;
  if (openBatchesOf(before, delivered.bureau.id).length > 0) return false;
  if (hasBallots(delivered.bureau, delivered.content)) return true;
  return whyNotDerived({ delivered, folded, cells: [], election: before.election }) === null;
}

/** A delivery in the record, and what follows from its events; null where it does not hold against itself. */
export function checkedTexts(
  { data: { bureau, ...texts } }: Extract<RecordedEvent, { type: 'delivery-received' }>,
  before: OfficeRecord,
): { readonly delivered: Delivered; readonly folded: Folded } | null {
  const read = readDelivery(texts, before);
  if (!read.ok || read.value.bureau.id !== bureau) return null;
  const folded = checkDelivery(read.value, before.election);
  return folded.ok ? { delivered: read.value, folded: folded.value } : null;
}

/** Whether the ballots counted are those of the manifest, in its order, and the report says what they come to. */
export function isDerived(
  { delivered, folded }: { readonly delivered: Delivered; readonly folded: Folded },
  payloads: readonly string[],
  before: OfficeRecord,
): boolean {
  const { manifest, bureau } = delivered;
  if (payloads.length !== manifest.ballots) return false;
  if (digestOfBallots(manifest) !== sha256(payloads.map((text) => `${text}\n`).join(''))) return false;
  const cells = before.cells(bureau.id);
  return whyNotDerived({ delivered, folded, cells, election: before.election }) === null;
}

const digestOfBallots = ({ files }: Manifest): string | undefined =>
  files.find(({ name }) => name === ballotsFile)?.sha256;
