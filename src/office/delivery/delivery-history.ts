/** What happened with the delivery of a bureau in the record of the main bureau. */
import type { BureauId } from '../../election/ids.ts';
import { type LogEntry, logEntries } from '../log.ts';
import type { LedgerReader } from '../ports.ts';

/** Whose was taken and is taken no more, what came, was sent back or closed; newest first. */
export function deliveryHistory(reader: LedgerReader, bureau: BureauId): readonly LogEntry[] {
  const types = ['signer-trusted', 'signer-distrusted'] as const;
  const trust = reader
    .events({ limit: Number.MAX_SAFE_INTEGER, types })
    .filter(({ data }) => 'bureau' in data && data.bureau === bureau);
  const came = reader.delivery(bureau) === undefined ? [] : reader.reportEvents(bureau);
  return logEntries(
    reader,
    [...trust, ...came].toSorted((one, other) => other.seq - one.seq),
  );
}
