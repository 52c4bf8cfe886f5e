/** The one way in for a ballot: whatever scanned it, and wherever it comes from, it is judged and recorded here. */
import { payloadMaximumLength } from '../ballot/payload.ts';
import type { Reading } from '../ballot/reading.ts';
import { sameContent } from '../ballot/same-content.ts';
import { assertNever } from '../base/assert-never.ts';
import { ballotTransitions } from './ballot-states.ts';
import type { Batch, KnownBallot, Ledger, LedgerWriter } from './ports.ts';
import { recordText } from './record-text.ts';
import type { Verdict } from './verdict.ts';

type BallotReading = Extract<Reading, { kind: 'ballot' }>;

/**
 * At most this much of a text that is not counted is kept: every text that may be a ballot whole, and of a longer one
 * enough that it stays none. The record cannot be flooded, and `verify` reads each text as it was read here.
 */
export const refusedTextLimit = payloadMaximumLength + 1;

/** Ballot secrecy: a scan has no time and no officer but its batch's. */
const scan = { version: 1, at: null, officer: null } as const;

/** As `recordInTurns`, for one reading. */
export function recordBallot(ledger: Ledger, batch: Batch, reading: Reading): Verdict {
  checkBureau(batch, reading);
  return ledger.transact((writer) => {
    checkBatch(writer, batch);
    return judge(writer, batch, reading);
  });
}

/** In one turn while others write to the same record: about a millisecond of work, so that nobody waits long. */
const ballotsAtOnceAmongOthers = 32;

/** The revision after the last turn of this process, for records to which nobody else wrote during it. */
const seenAlone = new WeakMap<Ledger, number>();

/**
 * Judges readings in their order and records them; gives verdicts as soon as they are durable, and only then may one
 * be shown. A ballot counts once: the same ballot again is a duplicate, its token with other content a conflict, and
 * neither those nor a refusal changes a total or stops the batch.
 *
 * One transaction while nobody else writes, else one for each few readings: a long one would keep the others waiting,
 * and on a busy machine many times as long as its own work takes. Where the machine fails in one of them, what was
 * given before stays recorded.
 *
 * The batch must be open and the readings made for its bureau; anything else is a bug and throws, recording nothing.
 */
export function* recordInTurns(
  ledger: Ledger,
  batch: Batch,
  readings: readonly Reading[],
): Generator<readonly Verdict[]> {
  for (const reading of readings) checkBureau(batch, reading);
  let start = 0;
  while (start < readings.length) {
    const before = ledger.revision();
    const isAlone = seenAlone.get(ledger) === before;
    const end = isAlone ? readings.length : start + ballotsAtOnceAmongOthers;
    const verdicts = ledger.transact((writer) => {
      checkBatch(writer, batch);
      return readings.slice(start, end).map((reading) => judge(writer, batch, reading));
    });
    // A transaction of our own raises the revision by one; whatever more it was raised by, others wrote.
    if (ledger.revision() === before + 1) seenAlone.set(ledger, before + 1);
    else seenAlone.delete(ledger);
    start = end;
    yield verdicts;
  }
}

/** The same at once: all verdicts, durable. */
export function recordBallots(
  ledger: Ledger,
  batch: Batch,
  readings: readonly Reading[],
): readonly Verdict[] {
  return [...recordInTurns(ledger, batch, readings)].flat();
}

function checkBatch(writer: LedgerWriter, batch: Batch): void {
  const recorded = writer.batch(batch.id);
  if (recorded === undefined || !recorded.open || recorded.bureau !== batch.bureau) {
    throw new Error(`batch ${batch.id} of bureau ${batch.bureau} is not open`);
  }
}

function checkBureau(batch: Batch, reading: Reading): void {
  if (reading.kind === 'ballot' && reading.bureau !== batch.bureau) {
    throw new Error(`a ballot read for bureau ${reading.bureau} in a batch of bureau ${batch.bureau}`);
  }
}

/** Within a transaction that is under way: what `recordBallot` does with one reading in an open batch. */
export function recordReading(writer: LedgerWriter, batch: Batch, reading: Reading): Verdict {
  checkBureau(batch, reading);
  checkBatch(writer, batch);
  return judge(writer, batch, reading);
}

function judge(writer: LedgerWriter, batch: Batch, reading: Reading): Verdict {
  if (reading.kind === 'refused') return refuse(writer, batch, reading, reading.refusal);
  const known = writer.ballot(reading.token);
  if (known === undefined) return count(writer, batch, reading);
  const happening = sameContent(known.payload, reading.payload) ? 'scan' : 'scan-other-content';
  const { event } = ballotTransitions[known.state][happening];
  switch (event) {
    case 'ballot-counted':
      return count(writer, batch, reading);
    case 'ballot-duplicate':
      return {
        verdict: 'duplicate',
        event: recordAgain(writer, event, batch, reading, known),
        code: 'BALLOT_DUPLICATE',
        first: known.event,
      };
    case 'ballot-conflict':
      return {
        verdict: 'conflict',
        event: recordAgain(writer, event, batch, reading, known),
        code: 'BALLOT_CONFLICT',
        first: known.event,
      };
    case 'ballot-refused':
      return refuse(writer, batch, reading, { code: 'BALLOT_VOIDED' });
    default:
      return assertNever(event);
  }
}

function count(writer: LedgerWriter, batch: Batch, reading: BallotReading): Verdict {
  const event = writer.append(
    { type: 'ballot-counted', ...scan, data: { batch: batch.id, payload: reading.payload } },
    reading,
  );
  return { verdict: 'counted', event, contests: reading.contests };
}

function recordAgain(
  writer: LedgerWriter,
  type: 'ballot-duplicate' | 'ballot-conflict',
  batch: Batch,
  reading: BallotReading,
  known: KnownBallot,
): number {
  const data = { batch: batch.id, payload: reading.payload, first: known.event };
  return writer.append({ type, ...scan, data }, reading);
}

function refuse(
  writer: LedgerWriter,
  batch: Batch,
  reading: Reading,
  refusal: Pick<Extract<Verdict, { verdict: 'refused' }>, 'code' | 'params'>,
): Verdict {
  const text = recordText(reading.payload, refusedTextLimit);
  const event = writer.append(
    { type: 'ballot-refused', ...scan, data: { batch: batch.id, text, code: refusal.code } },
    reading,
  );
  return { verdict: 'refused', event, ...refusal };
}
