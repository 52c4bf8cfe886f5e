import { describe, expect, it } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { handIn } from '../../src/office/hand-in.ts';
import { logPage } from '../../src/office/log.ts';
import { logCounts } from '../../src/office/log-kinds.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';
import { sitDown } from '../../src/office/tables.ts';
import { transferNumbers } from '../../src/office/transfer-numbers.ts';
import {
  type NewTransfer,
  receiveTransfer,
  sendTransfer,
  withdrawTransfer,
} from '../../src/office/transfers.ts';
import { eventFacts } from '../../src/tui/screens/log-event/log-event-state.ts';
import { bureauId, contestId } from '../support/elections.ts';
import { codeOf, type Desk, done, entry, keyed, paperDesk, place, reopened, right } from './paper-office.ts';
import { officer, paper, twoPaperBureaus } from './practice-canton.ts';
import { remark as remarkOn } from './remarking.ts';

const municipal = { bureau: paper, contest: contestId('GR') };
const envelope: NewTransfer = { from: place, to: municipal, ballots: 3, note: 'in urn 1' };

const sent = ({ ledger, clock }: Desk, name: string, change: Partial<NewTransfer> = {}) =>
  sendTransfer(ledger, clock, officer(name), { ...envelope, ...change });
const received = ({ ledger, clock }: Desk, name: string, transfer: number, ballots = 3, note = '') =>
  receiveTransfer(ledger, clock, officer(name), transfer, { ballots, note });
const withdrawn = ({ ledger, clock }: Desk, name: string, transfer: number) =>
  withdrawTransfer(ledger, clock, officer(name), transfer, 'they were of this election');

/** Keys the table of the other contest twice. */
function keyedMunicipal(desk: Desk, figures: Readonly<Record<string, number>>): void {
  for (const name of ['anna', 'bram']) {
    const sitting = done(sitDown(desk.ledger, desk.clock, officer(name), municipal));
    done(
      handIn(desk.ledger, desk.clock, officer(name), sitting.place, { ...sitting.draft, ...entry(figures) }),
    );
  }
}

const s6 = ({ ledger }: Desk) =>
  raisedCodes(ledger)
    .filter(({ problem }) => problem.code === 'COUNT_TRANSFERS_NOT_MATCHED')
    .map(({ contest, problem: { params = {} } }) => [
      contest,
      params['side'],
      params['found'],
      params['expected'],
    ]);

describe('a transfer', () => {
  it('is sent, received by another officer, and there after a restart', () => {
    const desk = paperDesk();
    const transfer = done(sent(desk, 'anna'));
    expect(desk.ledger.transfers()).toMatchObject([
      { transfer, from: place, to: municipal, note: 'in urn 1', state: { state: 'sent', sender: 'anna' } },
    ]);
    expect(codeOf(received(desk, 'anna', transfer))).toBe('TRANSFER_SAME_OFFICER');
    expect(done(received(desk, 'bram', transfer))).toMatchObject({ state: 'received', receiver: 'bram' });

    const { ledger } = reopened(desk);
    expect(ledger.transfer(transfer)?.state).toEqual({
      ...{ state: 'received', sender: 'anna', ballots: 3 },
      ...{ receiver: 'bram', received: 3 },
    });
  });

  it('of which another number arrived says so, until it is counted again or withdrawn', () => {
    const desk = paperDesk();
    const transfer = done(sent(desk, 'anna'));
    expect(done(received(desk, 'bram', transfer, 2))).toMatchObject({ state: 'mismatch', received: 2 });
    expect(done(received(desk, 'chair', transfer, 3))).toMatchObject({ state: 'received', received: 3 });
    expect(done(withdrawn(desk, 'chair', transfer))).toMatchObject({ state: 'withdrawn', received: 3 });
    expect(codeOf(received(desk, 'bram', transfer))).toBe('TRANSFER_WITHDRAWN');
  });

  it('has what both bureaus wrote, each time it was counted, and who withdrew it, when and why', async () => {
    const desk = paperDesk();
    const transfer = done(sent(desk, 'anna'));
    const another = done(sent(desk, 'anna', { note: '' }));
    expect(desk.ledger.transfer(transfer)).toMatchObject({ receipts: [], withdrawal: null });
    done(received(desk, 'bram', transfer, 2, 'the envelope was torn'));
    done(received(desk, 'bram', another, 3, 'of the other one'));
    done(received(desk, 'chair', transfer, 1, ''));
    done(withdrawn(desk, 'chair', transfer));

    const at = desk.ledger.events({ limit: 4 }).map((event) => event.at);
    const next = reopened(desk);
    expect(next.ledger.transfers()).toMatchObject([
      {
        ...{ transfer, note: 'in urn 1' },
        receipts: [
          { ballots: 2, officer: 'bram', at: at[3], note: 'the envelope was torn' },
          { ballots: 1, officer: 'chair', at: at[1], note: '' },
        ],
        withdrawal: { officer: 'chair', at: at[0], reason: 'they were of this election' },
      },
      { transfer: another, receipts: [{ note: 'of the other one', at: at[2] }], withdrawal: null },
    ]);
    expect(await officeFiles.verify(next.path, () => undefined)).toMatchObject({ ok: true });
  });

  it('is for members and the chair, and only the chair withdraws one', () => {
    const desk = paperDesk();
    expect(codeOf(sent(desk, 'audra'))).toBe('NOT_PERMITTED');
    const transfer = done(sent(desk, 'chair'));
    expect(codeOf(received(desk, 'admin', transfer))).toBe('NOT_PERMITTED');
    expect(codeOf(withdrawn(desk, 'bram', transfer))).toBe('NOT_PERMITTED');
  });

  it.each([
    ['from a digital bureau', { from: { ...place, bureau: bureauId('DB-1') } }, 'BUREAU_NOT_COUNTING'],
    ['to a bureau that is none', { to: { ...place, bureau: bureauId('TB-9') } }, 'BUREAU_UNKNOWN'],
    ['to a contest that is none', { to: { ...place, contest: contestId('XX') } }, 'CONTEST_NOT_AT_BUREAU'],
    ['to where they lay', { to: place }, 'TRANSFER_SAME_TABLE'],
    ['of no ballot', { ballots: 0 }, 'TRANSFER_NO_BALLOTS'],
    ['of eight digits', { ballots: 10_000_000 }, 'TABLE_FIGURE_TOO_LARGE'],
    ['with an essay', { note: 'x'.repeat(301) }, 'TABLE_TEXT_TOO_LONG'],
  ] as const)('%s is refused and leaves nothing behind', (_what, change, code) => {
    const desk = paperDesk();
    const before = desk.ledger.head();
    expect(codeOf(sent(desk, 'anna', change))).toBe(code);
    expect(desk.ledger.head()).toEqual(before);
  });

  it('is of ballots of another election: those of the same one count where they were found', () => {
    const desk = paperDesk(twoPaperBureaus);
    const other = bureauId('TB-2');
    expect(codeOf(sent(desk, 'anna', { to: { ...place, bureau: other } }))).toBe('TRANSFER_SAME_ELECTION');
    expect(codeOf(sent(desk, 'anna', { to: { ...municipal, bureau: other } }))).toBe('done');
  });

  it('is in the log under its own kind, and the record of it verifies', async () => {
    const desk = paperDesk();
    const transfer = done(sent(desk, 'anna'));
    done(received(desk, 'bram', transfer, 2));
    done(received(desk, 'chair', transfer, 3));
    done(withdrawn(desk, 'chair', transfer));

    expect(logCounts(desk.ledger).reconciliation).toBe(4);
    expect(logPage(desk.ledger, { limit: 4 }).map(({ params }) => params)).toEqual([
      { transfer, reason: 'they were of this election' },
      { transfer },
      { transfer },
      { transfer, from: 'TB-1 CK', to: 'TB-1 GR' },
    ]);
    expect(await officeFiles.verify(desk.path, () => undefined)).toMatchObject({ ok: true });
  });
});

describe('the envelope is counted blind', () => {
  const seenBy = ({ ledger }: Desk, name: string, transfer: number) => {
    const row = ledger.transfer(transfer);
    if (row === undefined) throw new Error('no transfer');
    const { sent: theirs, received: ours } = transferNumbers(row, ledger.transfers(), officer(name));
    return [theirs, ours];
  };
  const everybody = (desk: Desk, transfer: number) =>
    ['anna', 'bram', 'chair', 'audra'].map((name) => seenBy(desk, name, transfer));

  it('shows each number to who keyed it alone, both to everybody once they are alike', () => {
    const desk = paperDesk();
    const transfer = done(sent(desk, 'anna'));
    const nothing = [null, null];
    expect(everybody(desk, transfer)).toEqual([[3, null], nothing, nothing, nothing]);
    done(received(desk, 'bram', transfer, 2));
    expect(everybody(desk, transfer)).toEqual([[3, null], [null, 2], nothing, nothing]);
    done(received(desk, 'chair', transfer, 3));
    expect(everybody(desk, transfer)).toEqual(Array.from({ length: 4 }, () => [3, 3]));
    done(withdrawn(desk, 'chair', transfer));
    expect(everybody(desk, transfer)).toEqual(Array.from({ length: 4 }, () => [3, 3]));
  });

  it('is not found by trying: who counted last waits for somebody else', async () => {
    const desk = paperDesk();
    const transfer = done(sent(desk, 'anna'));
    done(received(desk, 'bram', transfer, 2));
    const { seq } = desk.ledger.head();
    expect(codeOf(received(desk, 'bram', transfer, 3))).toBe('TRANSFER_COUNTED_LAST');
    expect(codeOf(received(desk, 'anna', transfer, 3))).toBe('TRANSFER_SAME_OFFICER');
    expect(desk.ledger.head().seq).toBe(seq);
    done(received(desk, 'chair', transfer, 4));
    expect(done(received(desk, 'bram', transfer, 3))).toMatchObject({ state: 'received' });
    expect(await officeFiles.verify(desk.path, () => undefined)).toMatchObject({ ok: true });
  });

  it('shows both to the chair once two have counted, who then decides and counts no more', () => {
    const desk = paperDesk();
    const transfer = done(sent(desk, 'anna'));
    done(received(desk, 'bram', transfer, 2));
    done(received(desk, 'chair', transfer, 2));
    expect(everybody(desk, transfer)).toEqual([
      [3, null],
      [null, null],
      [3, 2],
      [null, null],
    ]);
    done(received(desk, 'bram', transfer, 1));
    expect(codeOf(received(desk, 'chair', transfer, 3))).toBe('TRANSFER_NUMBERS_SEEN');
    done(withdrawn(desk, 'chair', transfer));
    expect(everybody(desk, transfer)).toEqual([
      [3, null],
      [null, 1],
      [null, null],
      [null, null],
    ]);
  });

  it('of an envelope recorded anew is not for the chair who has seen both numbers of it before', () => {
    const desk = paperDesk();
    const first = done(sent(desk, 'anna'));
    done(received(desk, 'bram', first, 2));
    done(received(desk, 'chair', first, 2));
    done(withdrawn(desk, 'chair', first));
    const again = done(sent(desk, 'anna'));
    expect(codeOf(received(desk, 'chair', again, 3))).toBe('TRANSFER_NUMBERS_SEEN_BEFORE');
    expect(done(received(desk, 'bram', again, 3))).toMatchObject({ state: 'received' });
    // Nor may they write down as sent what the other bureau found.
    expect(codeOf(sent(desk, 'chair'))).toBe('TRANSFER_NUMBERS_SEEN_BEFORE');
    // Of what goes the other way they know nothing.
    const back = done(sent(desk, 'anna', { from: envelope.to, to: envelope.from }));
    expect(done(received(desk, 'chair', back, 3))).toMatchObject({ state: 'received' });
  });

  it('of an envelope recorded anew is before that chair to decide once one other officer has counted another number', () => {
    const desk = paperDesk();
    const first = done(sent(desk, 'anna'));
    for (const name of ['bram', 'chair']) done(received(desk, name, first, 2));
    done(withdrawn(desk, 'chair', first));
    const again = done(sent(desk, 'anna'));
    expect(seenBy(desk, 'chair', again)).toEqual([null, null]);
    done(received(desk, 'bram', again, 2));
    expect(seenBy(desk, 'chair', again)).toEqual([3, 2]);
    expect(codeOf(received(desk, 'chair', again, 3))).toBe('TRANSFER_NUMBERS_SEEN');
    done(withdrawn(desk, 'chair', again));
    expect(done(received(desk, 'anna', done(sent(desk, 'bram')), 3))).toMatchObject({ state: 'received' });
  });

  it('is seen for good: what becomes of one envelope makes nobody forget the other', () => {
    const desk = paperDesk();
    const one = done(sent(desk, 'anna'));
    for (const name of ['bram', 'chair']) done(received(desk, name, one, 2));
    const two = done(sent(desk, 'anna', { ballots: 5 }));
    done(received(desk, 'bram', two, 4));
    expect(seenBy(desk, 'chair', two)).toEqual([5, 4]);
    done(received(desk, 'bram', one, 3));
    expect(seenBy(desk, 'chair', two)).toEqual([5, 4]);
    expect(codeOf(received(desk, 'chair', two, 5))).toBe('TRANSFER_NUMBERS_SEEN');
    done(withdrawn(desk, 'chair', two));
    expect(codeOf(sent(desk, 'chair', { ballots: 4 }))).toBe('TRANSFER_NUMBERS_SEEN_BEFORE');
  });

  it('does not show the chair who sent it what others find', () => {
    const desk = paperDesk();
    const transfer = done(sent(desk, 'chair'));
    done(received(desk, 'bram', transfer, 2));
    done(received(desk, 'anna', transfer, 2));
    expect(seenBy(desk, 'chair', transfer)).toEqual([3, null]);
  });

  it('is told in no log and in no code before it is alike', () => {
    const desk = paperDesk();
    const { ledger } = desk;
    const transfer = done(sent(desk, 'anna', { ballots: 8123 }));
    done(received(desk, 'bram', transfer, 8132));
    for (const name of ['anna', 'bram']) keyed(desk, name, right);
    keyedMunicipal(desk, { 'found/1': 10, blankOrInvalid: 10 });
    const facts = ledger.events({ limit: 99 }).map((event) => eventFacts(event));
    const shown = JSON.stringify([logPage(ledger, { limit: 99 }), facts, raisedCodes(ledger)]);
    expect(s6(desk)).toHaveLength(2);
    expect(shown).not.toMatch(/\b81(23|32)\b/);
  });
});

describe('a remark on transfers that do not match', () => {
  it('names each of them, is read back however many they are, and is not of another of as many ballots', async () => {
    const desk = paperDesk();
    const many = Array.from({ length: 30 }, () => done(sent(desk, 'anna')));
    for (const name of ['anna', 'bram']) keyed(desk, name, { ...right, 'found/1': 390, transferredOut: 90 });
    const code = 'COUNT_TRANSFERS_NOT_MATCHED';
    done(remarkOn({ ...desk, officer: officer('chair') }, place, code, 'the other bureau has gone home'));

    const again = reopened(desk);
    const raised = () => raisedCodes(again.ledger).filter((one) => one.problem.code === code);
    expect(raised().map(({ problem, remark }) => [problem.params, remark?.officer])).toEqual(
      many.map((transfer) => [{ contest: 'CK', side: 'unreceived', transfer }, 'chair']),
    );
    expect(await officeFiles.verify(again.path, () => undefined)).toMatchObject({ ok: true });

    done(withdrawn(again, 'chair', many[0] ?? 0));
    const another = done(sent(again, 'anna'));
    expect(raised().map(({ remark }) => remark)).toEqual(many.map(() => null));
    expect(raised().at(-1)?.problem.params).toMatchObject({ transfer: another });
  });
});

describe('S6 at two tables', () => {
  const withOut = { ...right, 'found/1': 303, transferredOut: 3 };
  const withIn = { 'found/1': 10, transferredIn: 3, blankOrInvalid: 13 };

  it('is silent where both sides keyed what was transferred and received', () => {
    const desk = paperDesk();
    done(received(desk, 'bram', done(sent(desk, 'anna'))));
    for (const name of ['anna', 'bram']) keyed(desk, name, withOut);
    keyedMunicipal(desk, withIn);

    expect(s6(desk)).toEqual([]);
  });

  it('is raised on both sides while the envelope is under way, and no longer once it has arrived', () => {
    const desk = paperDesk();
    for (const name of ['anna', 'bram']) keyed(desk, name, withOut);
    keyedMunicipal(desk, withIn);
    expect(s6(desk)).toEqual([
      ['CK', 'out', 3, 0],
      ['GR', 'in', 3, 0],
    ]);

    const transfer = done(sent(desk, 'anna'));
    expect(s6(desk)).toEqual([
      ['CK', 'unreceived', undefined, undefined],
      ['GR', 'unreceived', undefined, undefined],
    ]);
    done(received(desk, 'bram', transfer));
    expect(s6(desk)).toEqual([]);
    done(withdrawn(desk, 'chair', transfer));
    expect(s6(desk)).toHaveLength(2);
  });

  it('lets each side have its own number, and takes a remark for the difference', () => {
    const desk = paperDesk();
    done(received(desk, 'bram', done(sent(desk, 'anna')), 2));
    for (const name of ['anna', 'bram']) keyed(desk, name, withOut);
    keyedMunicipal(desk, { ...withIn, transferredIn: 2, blankOrInvalid: 12 });
    expect(s6(desk)).toEqual([
      ['CK', 'unlike', undefined, undefined],
      ['GR', 'unlike', undefined, undefined],
    ]);

    const code = 'COUNT_TRANSFERS_NOT_MATCHED';
    done(remarkOn({ ...desk, officer: officer('chair') }, place, code, 'one was torn in two'));
    const raised = raisedCodes(desk.ledger).find((one) => one.contest === 'CK' && one.problem.code === code);
    expect(raised?.remark).toMatchObject({ code });

    // Counted again it is another thing that was said nothing to yet.
    done(received(desk, 'chair', 1, 1));
    const again = raisedCodes(desk.ledger).find((one) => one.contest === 'CK' && one.problem.code === code);
    expect(again).toMatchObject({ remark: null, problem: { params: { counted: 2 } } });
  });
});
