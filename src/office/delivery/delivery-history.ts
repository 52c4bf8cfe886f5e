/** What happened with the delivery of a bureau in the record of the main bureau. */
import type { BureauId } from '../../election/ids.ts';
import { type LogEntry, logEntries } from '../log.ts';
import type { LedgerReader } from '../ports.ts';

/** Whose was taken and is taken no more, what came and was not taken, and what was taken, sent back or closed; newest first. */
export function deliveryHistory(reader: LedgerReader, bureau: BureauId): readonly LogEntry[] {
  const types = ['signer-trusted', 'signer-distrusted', 'delivery-refused'] as const;
  const offered = reader
    .events({ limit: Number.MAX_SAFE_INTEGER, types })
    .filter(({ data }) => 'bureau' in data && data.bureau === bureau);
  const taken = reader.delivery(bureau) === undefined ? [] : reader.reportEvents(bureau);
  return logEntries(
    reader,
    [...offered, ...taken].toSorted((one, other) => other.seq - one.seq),
  );
}
