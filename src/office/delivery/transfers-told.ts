/** The transfers that each bureau tells, wherever it counts. */
import type { BureauId } from '../../election/ids.ts';
import type { OfficeRecord } from '../ports.ts';
import type { TransferRow } from '../transfer-ports.ts';
import { isDelivered } from './is-delivered.ts';

/** As the bureau delivered them, or, of one that counts here, all that are recorded here; read once for all bureaus. */
export function transfersTold(
  record: Pick<OfficeRecord, 'deliveries' | 'deliveredTransfers' | 'transfers'>,
): (bureau: BureauId) => readonly TransferRow[] {
  const delivered = isDelivered(record);
  const there = record.deliveredTransfers();
  const here = record.transfers();
  return (bureau) =>
    delivered(bureau) ? there.flatMap((one) => (one.bureau === bureau ? [one.row] : [])) : here;
}
