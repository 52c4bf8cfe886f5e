/** Transfers, voter kinds and figures of urns that are refused: nothing that a file can bring about. */
import type { Problem } from '../../src/base/problem.ts';
import { err, type Result } from '../../src/base/result.ts';
import { transferTransition } from '../../src/count/transfer.ts';
import { declareFound } from '../../src/office/declare-found.ts';
import { declareKinds } from '../../src/office/kinds.ts';
import type { Clock, Ledger } from '../../src/office/ports.ts';
import { receiveTransfer, sendTransfer, withdrawTransfer } from '../../src/office/transfers.ts';
import { newOffice, officer, paper, tickingClock, twoPaperBureaus } from '../office/practice-canton.ts';
import { bureauId, contestId } from '../support/elections.ts';
import type { InsideRow } from './malformed-insides.ts';

const from = { bureau: paper, contest: contestId('CK') };
const to = { bureau: paper, contest: contestId('GR') };
const station = { bureau: paper, station: { municipality: '92094', number: 1 } };
const envelope = { from, to, ballots: 3, note: '' };

const act = (
  what: string,
  code: string,
  exit: 3 | 5,
  says: readonly string[],
  answer: (ledger: Ledger, clock: Clock) => Result<unknown, Problem>,
  text?: string,
): InsideRow => ({
  what,
  code,
  exit,
  says,
  problems: async () => {
    const answered = answer(newOffice({ practice: true }, text), tickingClock());
    return answered.ok ? [] : [answered.error];
  },
});

function sent(ledger: Ledger, clock: Clock): number {
  const transfer = sendTransfer(ledger, clock, officer('anna'), envelope);
  if (!transfer.ok) throw new Error(transfer.error.code);
  return transfer.value;
}
const received = (ledger: Ledger, clock: Clock, name: string, transfer: number, ballots = 3) =>
  receiveTransfer(ledger, clock, officer(name), transfer, { ballots, note: '' });

export const transferRows: readonly InsideRow[] = [
  act('an empty envelope', 'TRANSFER_NO_BALLOTS', 3, [], (ledger, clock) =>
    sendTransfer(ledger, clock, officer('anna'), { ...envelope, ballots: 0 }),
  ),
  act('ballots sent where they lay', 'TRANSFER_SAME_TABLE', 3, ['CK', 'TB-1'], (ledger, clock) =>
    sendTransfer(ledger, clock, officer('anna'), { ...envelope, to: from }),
  ),
  act(
    'ballots sent to another bureau of the same election',
    'TRANSFER_SAME_ELECTION',
    3,
    ['CK', 'TB-1'],
    (ledger, clock) => {
      const elsewhere = { ...from, bureau: bureauId('TB-2') };
      return sendTransfer(ledger, clock, officer('anna'), { ...envelope, to: elsewhere });
    },
    twoPaperBureaus,
  ),
  act('a transfer sent a second time', 'TRANSFER_SENT', 5, ['1'], () => {
    const again = transferTransition(
      { state: 'sent', sender: 'anna', ballots: 3 },
      { type: 'send', officer: 'anna', ballots: 3 },
    );
    return again.ok
      ? again
      : err({ code: again.error, params: { transfer: 1, sender: 'anna', receiver: '' } });
  }),
  act('a transfer that nobody sent', 'TRANSFER_UNKNOWN', 5, ['77'], (ledger, clock) =>
    received(ledger, clock, 'bram', 77),
  ),
  act('an envelope opened by who sealed it', 'TRANSFER_SAME_OFFICER', 5, ['1'], (ledger, clock) =>
    received(ledger, clock, 'anna', sent(ledger, clock)),
  ),
  act('a guess at how many were sent', 'TRANSFER_COUNTED_LAST', 5, ['1'], (ledger, clock) => {
    const transfer = sent(ledger, clock);
    received(ledger, clock, 'bram', transfer, 2);
    return received(ledger, clock, 'bram', transfer);
  }),
  act('an envelope counted by who sees both numbers', 'TRANSFER_NUMBERS_SEEN', 5, ['1'], (ledger, clock) => {
    const transfer = sent(ledger, clock);
    for (const name of ['chair', 'bram']) received(ledger, clock, name, transfer, 2);
    return received(ledger, clock, 'chair', transfer);
  }),
  act(
    'an envelope recorded anew, counted by who saw the numbers',
    'TRANSFER_NUMBERS_SEEN_BEFORE',
    5,
    ['1'],
    (ledger, clock) => {
      const transfer = sent(ledger, clock);
      for (const name of ['chair', 'bram']) received(ledger, clock, name, transfer, 2);
      withdrawTransfer(ledger, clock, officer('chair'), transfer, 'written down wrong');
      return received(ledger, clock, 'chair', sent(ledger, clock));
    },
  ),
  act('an envelope received twice', 'TRANSFER_RECEIVED', 5, ['1', 'bram'], (ledger, clock) => {
    const transfer = sent(ledger, clock);
    received(ledger, clock, 'bram', transfer);
    return received(ledger, clock, 'chair', transfer);
  }),
  act('a transfer that was withdrawn', 'TRANSFER_WITHDRAWN', 5, ['1'], (ledger, clock) => {
    const transfer = sent(ledger, clock);
    withdrawTransfer(ledger, clock, officer('chair'), transfer, 'no such ballots');
    return received(ledger, clock, 'bram', transfer);
  }),
  act('a guess after a guess at the figure of another', 'SAID_LAST', 5, ['anna'], (ledger, clock) => {
    const says = (name: string, ballots: number) =>
      declareFound({ ledger, clock, officer: officer(name) }, from, ballots);
    says('anna', 417);
    says('bram', 410);
    return says('bram', 411);
  }),
  act('the voters of a station elsewhere', 'STATION_NOT_AT_BUREAU', 3, ['9', 'TB-1'], (ledger, clock) =>
    declareKinds(ledger, clock, officer('anna'), { ...station, station: { ...station.station, number: 9 } }, [
      { contests: [contestId('CK')], ticked: 3, issued: null, takenBack: null },
    ]),
  ),
  act('a form without a figure', 'KINDS_EMPTY', 3, [], (ledger, clock) =>
    declareKinds(ledger, clock, officer('anna'), station, [
      { contests: [contestId('CK')], ticked: null, issued: null, takenBack: null },
    ]),
  ),
  act('more taken back than issued', 'KINDS_TAKEN_BACK_OVER_ISSUED', 3, ['CK', '5', '4'], (ledger, clock) =>
    declareKinds(ledger, clock, officer('anna'), station, [
      { contests: [contestId('CK')], ticked: null, issued: 4, takenBack: 5 },
    ]),
  ),
];
