/** Which bureaus counted on another machine. */
import type { BureauId } from '../../election/ids.ts';
import type { DeliveryReader } from './delivery-ports.ts';

/** Whether the bureau counted on another machine. */
export function isDelivered(record: Pick<DeliveryReader, 'deliveries'>): (bureau: BureauId) => boolean {
  const bureaus = new Set(record.deliveries().map(({ bureau }) => bureau));
  return (bureau) => bureaus.has(bureau);
}
