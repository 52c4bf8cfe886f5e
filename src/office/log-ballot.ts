/**
 * What the log says of the ballot and the batch behind an event. Secrecy: the beginning of the random token and the
 * bureau, never what the ballot holds.
 */
import { paperToken } from '../ballot/paper-ballot.ts';
import { decodePayload } from '../ballot/payload.ts';
import type { BureauId } from '../election/ids.ts';
import type { BatchId, RecordedEvent } from './events.ts';
import type { KnownBallot, LedgerReader } from './ports.ts';

/** Characters of a token that an officer is shown: enough to find its ballot. */
export const shownTokenLength = 8;

export interface LogBatch {
  readonly id: BatchId;
  readonly bureau: BureauId;
  /** Who opened it, and when: a scan has no officer and no time of its own. */
  readonly officer: string | null;
  readonly at: string | null;
}

export interface LogBallot {
  /** Its first characters; null on a text that was no ballot of this bureau. */
  readonly token: string | null;
  readonly bureau: BureauId;
  /** What has become of it, on the event that counted it; null on others. */
  readonly state: KnownBallot['state'] | null;
}

type Reads = Pick<LedgerReader, 'events' | 'batch' | 'ballotByEvent'>;

/** The batch of each event; asks for a batch once, however many events of it there are. */
export function batchesOf(ledger: Reads): (event: RecordedEvent) => LogBatch | null {
  const known = new Map<BatchId, LogBatch | null>();
  const look = (id: BatchId): LogBatch | null => {
    const batch = ledger.batch(id);
    if (batch === undefined) return null;
    const [opened] = ledger.events({ before: id + 1, limit: 1 });
    return { id, bureau: batch.bureau, officer: opened?.officer ?? null, at: opened?.at ?? null };
  };
  return (event) => {
    const id = batchIdOf(ledger, event);
    if (id === null) return null;
    const found = known.get(id) ?? look(id);
    known.set(id, found);
    return found;
  };
}

/** The ballot of the event, which lies in this batch. */
export function ballotOf(ledger: Reads, event: RecordedEvent, batch: LogBatch | null): LogBallot | null {
  if (batch === null) return null;
  const { bureau } = batch;
  switch (event.type) {
    case 'ballot-counted':
      // One that a later event counted again was undone in between: nothing else may be counted twice.
      return {
        token: tokenOf(event.data.payload),
        bureau,
        state: ledger.ballotByEvent(event.seq)?.state ?? 'undone',
      };
    case 'ballot-duplicate':
    case 'ballot-conflict':
      return { token: tokenOf(event.data.payload), bureau, state: null };
    case 'ballot-refused': {
      // Any other refused text may be a ballot of elsewhere, which is nothing to look up here.
      const token = event.data.code === 'BALLOT_VOIDED' ? tokenOf(event.data.text) : null;
      return { token, bureau, state: null };
    }
    case 'ballot-undone':
    case 'ballot-voided': {
      const counted = eventAt(ledger, event.data.ballot);
      return counted?.type === 'ballot-counted'
        ? { token: tokenOf(counted.data.payload), bureau, state: null }
        : null;
    }
    default:
      return null;
  }
}

function batchIdOf(ledger: Reads, event: RecordedEvent): BatchId | null {
  switch (event.type) {
    case 'batch-closed':
    case 'ballot-counted':
    case 'ballot-duplicate':
    case 'ballot-conflict':
    case 'ballot-refused':
      return event.data.batch;
    case 'ballot-undone':
    case 'ballot-voided': {
      const counted = eventAt(ledger, event.data.ballot);
      return counted?.type === 'ballot-counted' ? counted.data.batch : null;
    }
    default:
      return null;
  }
}

function eventAt(ledger: Reads, seq: number): RecordedEvent | undefined {
  const [event] = ledger.events({ before: seq + 1, limit: 1 });
  return event?.seq === seq ? event : undefined;
}

function tokenOf(payload: string): string | null {
  const keyed = paperToken(payload);
  if (keyed !== null) return keyed.slice(0, shownTokenLength);
  const decoded = decodePayload(payload);
  return decoded.ok ? decoded.value.content.token.slice(0, shownTokenLength) : null;
}
