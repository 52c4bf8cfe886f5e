/** Whether an officer who sat down to an entry keyed it, or keyed its open fields anew. */
import type { RecordedEvent } from './events.ts';
import type { LedgerReader } from './ports.ts';

/** That an officer sat down to an entry of a table or a bundle, or left it without handing in. */
type SittingEvent = Extract<
  RecordedEvent,
  { type: 'table-begun' | 'table-left' | 'bundle-begun' | 'bundle-left' }
>;

/** Whether that entry had been handed in before: then only its open fields or places are keyed, and it stands whatever becomes of them. */
export function isKeyedAnew(
  ledger: Pick<LedgerReader, 'tableEvents' | 'bundleEvents'>,
  { seq, data }: SittingEvent,
): boolean {
  const events = 'bundle' in data ? ledger.bundleEvents(data) : ledger.tableEvents(data);
  const last = events.findLast(
    (event) =>
      event.seq < seq &&
      (event.type === 'table-reset' ||
        event.type === 'bundle-reset' ||
        ((event.type === 'table-entered' || event.type === 'bundle-entered') &&
          event.data.entry === data.entry)),
  );
  return last?.type === 'table-entered' || last?.type === 'bundle-entered';
}
