import { describe, expect, it } from 'vitest';
import { closeBatch } from '../../src/office/batches.ts';
import { recordBallot, recordBallots } from '../../src/office/record-ballot.ts';
import { undoLast, voidBallot } from '../../src/office/take-back.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { ballotText, newOffice, officer, opened, read, tickingClock } from './practice-canton.ts';

function scanned(lines: readonly string[]) {
  const ledger = newOffice({ practice: true });
  const clock = tickingClock();
  const batch = opened(ledger, clock, 'anna');
  const verdicts = recordBallots(
    ledger,
    batch,
    lines.map((line, index) => read(ledger, ballotText(ledger, line, index + 1))),
  );
  return { ledger, clock, batch, events: verdicts.map((verdict) => verdict.event) };
}
const found = (ledger: ReturnType<typeof newOffice>) => officeTotals(ledger, {})[0]?.found;

describe('undo', () => {
  it('takes back the last ballot of the batch that counts, one after the other, newest first', () => {
    const { ledger, clock, batch, events } = scanned(['CK=2', 'CK=5', 'CK=blank']);
    const undo = () => undoLast(ledger, clock, officer('anna'), batch.id);

    expect([undo(), undo(), undo()]).toMatchObject([
      { ok: true, value: { ballot: events[2] } },
      { ok: true, value: { ballot: events[1] } },
      { ok: true, value: { ballot: events[0] } },
    ]);
    expect(found(ledger)).toBe(0);
    expect(undo()).toEqual({ ok: false, error: { code: 'NOTHING_TO_UNDO', params: { batch: batch.id } } });
  });

  it('passes over duplicates and refusals, which never counted', () => {
    const { ledger, clock, batch, events } = scanned(['CK=2']);
    recordBallot(ledger, batch, read(ledger, ballotText(ledger, 'CK=2', 1)));
    recordBallot(ledger, batch, read(ledger, 'rubbish'));
    expect(undoLast(ledger, clock, officer('anna'), batch.id)).toMatchObject({
      value: { ballot: events[0] },
    });
  });

  it('is an event that names the ballot, the officer and the time', () => {
    const { ledger, clock, batch, events } = scanned(['CK=2']);
    const undone = undoLast(ledger, clock, officer('anna'), batch.id);
    const [last] = ledger.events({ limit: 1 });
    expect(last).toMatchObject({
      type: 'ballot-undone',
      officer: 'anna',
      at: '2024-06-09T14:00:01.000Z',
      data: { ballot: events[0] },
    });
    expect(undone).toEqual({ ok: true, value: { event: last?.seq, ballot: events[0] } });
  });

  it('belongs to the officer who opened the batch, even before the chair', () => {
    const { ledger, clock, batch } = scanned(['CK=2']);
    for (const name of ['bram', 'chair']) {
      expect(undoLast(ledger, clock, officer(name), batch.id)).toEqual({
        ok: false,
        error: { code: 'BATCH_OF_OTHER_OFFICER', params: { batch: batch.id, found: name, expected: 'anna' } },
      });
    }
    expect(undoLast(ledger, clock, officer('audra'), batch.id)).toMatchObject({
      error: { code: 'NOT_PERMITTED' },
    });
    expect(found(ledger)).toBe(1);
  });

  it('ends when the batch is closed', () => {
    const { ledger, clock, batch } = scanned(['CK=2']);
    closeBatch(ledger, clock, officer('anna'), batch.id);
    expect(undoLast(ledger, clock, officer('anna'), batch.id)).toMatchObject({
      error: { code: 'BATCH_CLOSED' },
    });
    expect(found(ledger)).toBe(1);
  });

  it('leaves the ballots of other batches alone', () => {
    const { ledger, clock, batch } = scanned(['CK=2']);
    const next = opened(ledger, clock, 'anna');
    expect(undoLast(ledger, clock, officer('anna'), next.id)).toMatchObject({
      error: { code: 'NOTHING_TO_UNDO' },
    });
    expect(batch.id).not.toBe(next.id);
  });
});

describe('declaring a ballot void', () => {
  it('is the chair’s alone, and takes the ballot out of the figures with its reason', () => {
    const { ledger, clock, events } = scanned(['CK=2', 'CK=5']);
    const [first = 0] = events;
    for (const name of ['anna', 'audra', 'admin']) {
      expect(voidBallot(ledger, clock, officer(name), first, 'seen')).toMatchObject({
        error: { code: 'NOT_PERMITTED' },
      });
    }
    expect(voidBallot(ledger, clock, officer('chair'), first, '  seen by others \uD800 ')).toMatchObject({
      ok: true,
    });
    const [last] = ledger.events({ limit: 1 });
    expect(last).toMatchObject({
      type: 'ballot-voided',
      officer: 'chair',
      data: { ballot: first, reason: 'seen by others \uFFFD' },
    });
    expect(found(ledger)).toBe(1);
  });

  it('needs a reason of 1 to 300 characters', () => {
    const { ledger, clock, events } = scanned(['CK=2', 'CK=5']);
    const declare = (event: number | undefined, reason: string) =>
      voidBallot(ledger, clock, officer('chair'), event ?? 0, reason);
    expect(declare(events[0], ' \t')).toEqual({
      ok: false,
      error: { code: 'VOID_REASON_MISSING', params: { expected: 300 } },
    });
    expect(declare(events[0], 'x'.repeat(301))).toEqual({
      ok: false,
      error: { code: 'VOID_REASON_TOO_LONG', params: { found: 301, expected: 300 } },
    });
    expect(found(ledger)).toBe(2);
    expect(declare(events[0], 'x'.repeat(300))).toMatchObject({ ok: true });
    expect(declare(events[1], 'x')).toMatchObject({ ok: true });
  });

  it('is refused for an event that counted nothing, and for a ballot that does not count any more', () => {
    const { ledger, clock, batch, events } = scanned(['CK=2', 'CK=5']);
    const [first = 0, second = 0] = events;
    const declare = (event: number) => voidBallot(ledger, clock, officer('chair'), event, 'seen');
    expect(declare(batch.id)).toEqual({
      ok: false,
      error: { code: 'BALLOT_EVENT_UNKNOWN', params: { found: batch.id } },
    });
    expect(declare(99_999)).toMatchObject({ error: { code: 'BALLOT_EVENT_UNKNOWN' } });
    declare(first);
    undoLast(ledger, clock, officer('anna'), batch.id);
    for (const event of [first, second]) {
      expect(declare(event)).toEqual({
        ok: false,
        error: { code: 'BALLOT_NOT_COUNTED', params: { found: event } },
      });
    }
  });

  it('goes by the later number of a ballot that was undone and scanned again', () => {
    const { ledger, clock, batch, events } = scanned(['CK=2']);
    const [first = 0] = events;
    undoLast(ledger, clock, officer('anna'), batch.id);
    const again = recordBallot(ledger, batch, read(ledger, ballotText(ledger, 'CK=2', 1)));
    expect(voidBallot(ledger, clock, officer('chair'), first, 'seen')).toMatchObject({
      error: { code: 'BALLOT_EVENT_UNKNOWN', params: { found: first } },
    });
    expect(found(ledger)).toBe(1);
    expect(voidBallot(ledger, clock, officer('chair'), again.event, 'seen')).toMatchObject({ ok: true });
    expect(found(ledger)).toBe(0);
  });

  it('reaches a ballot of a closed batch', () => {
    const { ledger, clock, batch, events } = scanned(['CK=2']);
    closeBatch(ledger, clock, officer('anna'), batch.id);
    expect(voidBallot(ledger, clock, officer('chair'), events[0] ?? 0, 'seen')).toMatchObject({ ok: true });
    expect(found(ledger)).toBe(0);
  });
});
