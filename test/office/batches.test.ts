import { describe, expect, it } from 'vitest';
import { BureauId } from '../../src/election/ids.ts';
import { batchOfficer, closeBatch, openBatch } from '../../src/office/batches.ts';
import { board, boardOf } from '../../src/office/board.ts';
import { logPage } from '../../src/office/log.ts';
import { stationsNotCounted } from '../../src/office/present-checklist.ts';
import { recordBallots } from '../../src/office/record-ballot.ts';
import { undoLast, voidBallot } from '../../src/office/take-back.ts';
import { untouched } from '../support/paper-progress.ts';
import {
  ballotText,
  digital1,
  digital2,
  newOffice,
  officer,
  opened,
  paper,
  read,
  tickingClock,
} from './practice-canton.ts';

describe('a batch', () => {
  it('is opened at a digital bureau under the number of its event', () => {
    const ledger = newOffice({ practice: true });
    const batch = openBatch(ledger, tickingClock(), officer('bram'), digital2, 'bulk');
    const [event] = ledger.events({ limit: 1 });
    expect(batch).toEqual({
      ok: true,
      value: { id: event?.seq, bureau: digital2, source: 'bulk', open: true },
    });
    expect(event).toMatchObject({
      type: 'batch-opened',
      officer: 'bram',
      at: '2024-06-09T14:00:00.000Z',
      data: { batch: event?.seq, bureau: 'DB-2', source: 'bulk' },
    });
    expect(batchOfficer(ledger, event?.seq ?? 0)).toBe('bram');
    expect(batchOfficer(ledger, (event?.seq ?? 0) + 1)).toBeUndefined();
  });

  it('is refused at a counting bureau, at no bureau, and to an officer who may not scan', () => {
    const ledger = newOffice({ practice: true });
    const before = ledger.head();
    const open = (name: string, bureau: string) =>
      openBatch(ledger, tickingClock(), officer(name), BureauId.parse(bureau), 'bulk');
    expect(open('anna', paper)).toEqual({
      ok: false,
      error: { code: 'BUREAU_NOT_DIGITAL', params: { found: 'TB-1', expected: 'DB-1, DB-2' } },
    });
    expect(open('anna', 'DB-9')).toEqual({
      ok: false,
      error: { code: 'BUREAU_UNKNOWN', params: { found: 'DB-9', expected: 'DB-1, DB-2' } },
    });
    expect(open('admin', 'DB-1')).toMatchObject({ error: { code: 'NOT_PERMITTED' } });
    expect(ledger.head()).toEqual(before);
  });

  it('is closed once', () => {
    const ledger = newOffice({ practice: true });
    const clock = tickingClock();
    const batch = opened(ledger, clock, 'anna');
    closeBatch(ledger, clock, officer('anna'), batch.id);
    const closed = ledger.head();
    closeBatch(ledger, clock, officer('anna'), batch.id);
    expect(ledger.head()).toEqual(closed);
    expect(ledger.batch(batch.id)?.open).toBe(false);
    expect(() => closeBatch(ledger, clock, officer('anna'), 999)).toThrow(/no batch/);
  });
});

/** Two ballots counted, one of them undone and one void, a duplicate, a conflict, a refusal. */
function busyOffice() {
  const ledger = newOffice({ practice: true });
  const clock = tickingClock();
  const batch = opened(ledger, clock, 'anna');
  const scan = (choices: string, token: number) => read(ledger, ballotText(ledger, choices, token));
  const [first] = recordBallots(ledger, batch, [
    scan('CK=2', 1),
    scan('CK=5', 2),
    scan('CK=blank', 3),
    scan('CK=2', 1),
    scan('CK=2', 2),
    read(ledger, 'rubbish'),
  ]);
  undoLast(ledger, clock, officer('anna'), batch.id);
  voidBallot(ledger, clock, officer('chair'), first?.event ?? 0, 'seen');
  return { ledger, batch, first: first?.event ?? 0 };
}

describe('the board', () => {
  it('has a row for every bureau, with its electors and how its scans fell, and their sums', () => {
    const { ledger } = busyOffice();
    const none = { counted: 0, duplicate: 0, conflict: 0, refused: 0, undone: 0, voided: 0 };
    const scans = { counted: 1, duplicate: 1, conflict: 1, refused: 1, undone: 1, voided: 1 };
    const { rows, ...sums } = board(ledger);
    expect(rows.map((row) => ({ ...row, bureau: row.bureau.id }))).toEqual([
      { bureau: paper, registered: 800, scans: none, paper: { ...untouched, tables: 2 } },
      { bureau: digital1, registered: 800, scans, paper: null },
      { bureau: digital2, registered: 800, scans: none, paper: null },
    ]);
    const declared = { ballots: 0, bureaus: 0 };
    const keyed = { tables: 2, agreed: 0, openFields: 0, owed: 0, suspects: 0, declared };
    expect(sums).toEqual({ registered: 2400, registeredDigital: 1600, scans, paper: keyed });
    const { rows: _, ...some } = boardOf(rows.filter((row) => row.bureau.id !== digital1));
    expect(some).toEqual({ registered: 1600, registeredDigital: 800, scans: none, paper: keyed });
  });
});

describe('the log', () => {
  it('gives every event newest first, a scan without time and officer, the rest with both', () => {
    const { ledger, batch, first } = busyOffice();
    const entries = logPage(ledger, { limit: 100 });
    expect(entries.map(({ seq }) => seq)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(
      entries.map(({ type, at, officer: by, params }) => [type, at?.slice(14, 19) ?? null, by, params]),
    ).toEqual([
      ['ballot-voided', '00:02', 'chair', { ballot: first, reason: 'seen' }],
      ['ballot-undone', '00:01', 'anna', { ballot: first + 2 }],
      ['ballot-refused', null, null, { batch: batch.id, code: 'BALLOT_NOT_A_BALLOT' }],
      ['ballot-conflict', null, null, { batch: batch.id, first: first + 1 }],
      ['ballot-duplicate', null, null, { batch: batch.id, first }],
      ['ballot-counted', null, null, { batch: batch.id }],
      ['ballot-counted', null, null, { batch: batch.id }],
      ['ballot-counted', null, null, { batch: batch.id }],
      ['batch-opened', '00:00', 'anna', { batch: batch.id, bureau: 'DB-1', source: 'terminal' }],
      ['office-created', '00:00', null, { practice: 'true', fingerprint: ledger.election.fingerprint }],
    ]);
  });

  it('is read in pages and by type', () => {
    const { ledger } = busyOffice();
    const seqs = (query: Parameters<typeof logPage>[1]) => logPage(ledger, query).map(({ seq }) => seq);
    expect(seqs({ limit: 3 })).toEqual([10, 9, 8]);
    expect(seqs({ limit: 3, before: 8 })).toEqual([7, 6, 5]);
    expect(seqs({ limit: 3, before: 1 })).toEqual([]);
    expect(seqs({ limit: 2, types: ['ballot-counted'] })).toEqual([5, 4]);
  });
});

it('tells who presents the report of the office of a polling station until a ballot of it counts', () => {
  const ledger = newOffice({ practice: true });
  const clock = tickingClock();
  const batch = opened(ledger, clock, 'anna');
  expect(stationsNotCounted(ledger)).toEqual([digital1, digital2]);
  recordBallots(ledger, batch, [read(ledger, 'rubbish')]);
  expect(stationsNotCounted(ledger)).toEqual([digital1, digital2]);
  recordBallots(ledger, batch, [read(ledger, ballotText(ledger, 'CK=2', 1))]);
  expect(stationsNotCounted(ledger)).toEqual([digital2]);
});
