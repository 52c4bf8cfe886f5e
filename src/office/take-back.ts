/** Ballots that were counted and no longer count. Nothing is erased: each is a new event that names the old one. */
import { paperToken } from '../ballot/paper-ballot.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { ballotTransitions } from './ballot-states.ts';
import { batchOfficer } from './batches.ts';
import type { BatchId } from './events.ts';
import { notFrozen } from './frozen.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';
import { readable, saysSomething, tableTextLimit } from './table-texts.ts';

/**
 * Takes back the last ballot of the batch that still counts, as if it had not been scanned: scanned again it counts
 * again. Only the officer who opened the batch may, and only while it is open. Gives the number of the new event and
 * that of the event which had counted the ballot.
 */
export function undoLast(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  batch: BatchId,
): Result<{ readonly event: number; readonly ballot: number }, Problem> {
  const permitted = permit(officer, 'ballot.undo');
  if (!permitted.ok) return permitted;
  return ledger.transact((writer) => {
    const recorded = writer.batch(batch);
    if (recorded === undefined) throw new Error(`there is no batch ${batch}`);
    const free = notFrozen(writer, recorded.bureau);
    if (!free.ok) return free;
    if (!recorded.open) return err({ code: 'BATCH_CLOSED', params: { batch } });
    const opener = batchOfficer(writer, batch);
    if (opener !== officer.name) {
      return err({
        code: 'BATCH_OF_OTHER_OFFICER',
        params: { batch, found: officer.name, expected: opener ?? '' },
      });
    }
    const last = writer.lastCounted(batch);
    if (last === undefined) return err({ code: 'NOTHING_TO_UNDO', params: { batch } });
    const event = writer.append({
      type: ballotTransitions.counted.undo.event,
      version: 1,
      at: clock.now(),
      officer: officer.name,
      data: { ballot: last.event },
    });
    return ok({ event, ballot: last.event });
  });
}

/**
 * Declares that a counted ballot does not count, for a reason that stays in the record. Scanned again it is refused.
 * `ballotEvent` is the number of the event that counted it; of a ballot undone and scanned again, the later one. A paper
 * ballot is not voided alone: `BALLOT_OF_PAPER`. Its bundle is keyed anew, or the decision on it opened again.
 */
export function voidBallot(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  ballotEvent: number,
  reason: string,
): Result<{ readonly event: number }, Problem> {
  const permitted = permit(officer, 'ballot.void');
  if (!permitted.ok) return permitted;
  const stated = readable(reason);
  if (!saysSomething(stated)) {
    return err({ code: 'VOID_REASON_MISSING', params: { expected: tableTextLimit } });
  }
  if (stated.length > tableTextLimit) {
    return err({
      code: 'VOID_REASON_TOO_LONG',
      params: { found: stated.length, expected: tableTextLimit },
    });
  }
  return ledger.transact((writer) => {
    const ballot = writer.ballotByEvent(ballotEvent);
    if (ballot === undefined) return err({ code: 'BALLOT_EVENT_UNKNOWN', params: { found: ballotEvent } });
    const free = notFrozen(writer, ballot.bureau);
    if (!free.ok) return free;
    const transition = ballotTransitions[ballot.state].void;
    if (transition === null) return err({ code: 'BALLOT_NOT_COUNTED', params: { found: ballotEvent } });
    if (paperToken(ballot.payload) !== null) {
      return err({ code: 'BALLOT_OF_PAPER', params: { found: ballotEvent, bureau: ballot.bureau } });
    }
    const event = writer.append({
      type: transition.event,
      version: 1,
      at: clock.now(),
      officer: officer.name,
      data: { ballot: ballotEvent, reason: stated },
    });
    return ok({ event });
  });
}
