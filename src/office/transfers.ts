/**
 * Ballots of another election found in an urn: sent on by the one bureau, received and counted by the other, so that
 * the reports of both say the same (CDLD L4144-4 to 6).
 */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { mostInField } from '../count/table-entry.ts';
import { type TransferState, transferTransition } from '../count/transfer.ts';
import type { BureauId } from '../election/ids.ts';
import type { EventData, TablePlace } from './events.ts';
import { findTable } from './find-table.ts';
import { changing, endsHere } from './frozen.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger, LedgerWriter } from './ports.ts';
import { notedText, statedText } from './table-texts.ts';
import { type TransferEvent, transferHappening } from './transfer-events.ts';
import { whyNotBlind } from './transfer-numbers.ts';
import { isSame } from './transfer-sums.ts';

export type NewTransfer = Omit<EventData['transfer-sent'], 'transfer'>;

/**
 * Records that ballots were sent on under seal; gives the number of the transfer. `NOT_PERMITTED`, what `findTable`
 * finds of either table, `TRANSFER_SAME_TABLE`, `TRANSFER_SAME_ELECTION`, `TRANSFER_NO_BALLOTS`,
 * `TABLE_FIGURE_TOO_LARGE`, `TABLE_TEXT_TOO_LONG`; `TRANSFER_NUMBERS_SEEN_BEFORE` for who could write down what the other
 * bureau counted.
 */
export function sendTransfer(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  { from, to, ballots, note: written }: NewTransfer,
): Result<number, Problem> {
  const permitted = permit(officer, 'transfer.send');
  if (!permitted.ok) return permitted;
  for (const place of [from, to]) {
    const subject = findTable(ledger.election, place);
    if (!subject.ok) return subject;
  }
  if (isSame(from, to)) return err({ code: 'TRANSFER_SAME_TABLE', params: { ...from } });
  if (from.contest === to.contest) {
    return err({ code: 'TRANSFER_SAME_ELECTION', params: { contest: from.contest, bureau: from.bureau } });
  }
  if (ballots < 1) return err({ code: 'TRANSFER_NO_BALLOTS' });
  const counted = fits(ballots);
  if (!counted.ok) return counted;
  const note = notedText(written);
  if (!note.ok) return note;
  return changing(ledger, endsHere(ledger, { from, to }), (writer) => {
    const transfers = writer.transfers();
    const seen = whyNotBlind({ from, to }, transfers, officer);
    if (seen !== null) return err(seen);
    const transfer = transfers.length + 1;
    const recorded = recordTransfer(writer, {
      ...{ type: 'transfer-sent', version: 1, at: clock.now(), officer: officer.name },
      data: { transfer, from: placeOf(from), to: placeOf(to), ballots, note: note.value },
    });
    return recorded.ok ? ok(transfer) : recorded;
  });
}

/**
 * Records how many ballots the other bureau counted when it opened the envelope, by another officer than the one who
 * sent them and who does not know that number: `TRANSFER_COUNTED_LAST`, `TRANSFER_NUMBERS_SEEN`,
 * `TRANSFER_NUMBERS_SEEN_BEFORE`. Another number is no refusal: the state that follows says so, and both stand.
 */
export function receiveTransfer(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  transfer: number,
  { ballots, note: written }: { readonly ballots: number; readonly note: string },
): Result<TransferState, Problem> {
  const permitted = permit(officer, 'transfer.receive');
  if (!permitted.ok) return permitted;
  const counted = fits(ballots);
  if (!counted.ok) return counted;
  const note = notedText(written);
  if (!note.ok) return note;
  return changing(ledger, endsOf(ledger, transfer), (writer) => {
    const row = writer.transfer(transfer);
    const seen = row === undefined ? null : whyNotBlind(row, writer.transfers(), officer);
    if (seen !== null) return err(seen);
    return recordTransfer(writer, {
      ...{ type: 'transfer-received', version: 1, at: clock.now(), officer: officer.name },
      data: { transfer, ballots, note: note.value },
    });
  });
}

/** Takes a transfer back, for a reason that stays in the record: it was none, or was written down wrong. */
export function withdrawTransfer(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  transfer: number,
  why: string,
): Result<TransferState, Problem> {
  const permitted = permit(officer, 'transfer.withdraw');
  if (!permitted.ok) return permitted;
  const reason = statedText(why);
  if (!reason.ok) return reason;
  return changing(ledger, endsOf(ledger, transfer), (writer) =>
    recordTransfer(writer, {
      ...{ type: 'transfer-withdrawn', version: 1, at: clock.now(), officer: officer.name },
      data: { transfer, reason: reason.value },
    }),
  );
}

/** The bureaus here whose reports tell of it; none where there is no such transfer. */
function endsOf(ledger: Ledger, transfer: number): readonly BureauId[] {
  const row = ledger.transfer(transfer);
  return row === undefined ? [] : endsHere(ledger, row);
}

/** Appends the event if it can happen to the transfer now. Gives the state it leads to. */
function recordTransfer(writer: LedgerWriter, event: TransferEvent): Result<TransferState, Problem> {
  const { transfer } = event.data;
  const before: TransferState = writer.transfer(transfer)?.state ?? { state: 'unsent' };
  const after = transferTransition(before, transferHappening(event));
  if (!after.ok) {
    const sender = 'sender' in before ? before.sender : '';
    const receiver = 'receiver' in before ? (before.receiver ?? '') : '';
    return err({ code: after.error, params: { transfer, sender, receiver } });
  }
  writer.append(event);
  return ok(after.value);
}

function fits(ballots: number): Result<undefined, Problem> {
  if (ballots <= mostInField) return ok(undefined);
  return err({ code: 'TABLE_FIGURE_TOO_LARGE', params: { found: ballots, expected: mostInField } });
}

const placeOf = ({ bureau, contest }: TablePlace): TablePlace => ({ bureau, contest });
