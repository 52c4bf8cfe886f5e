import { describe, expect, it } from 'vitest';
import { decodePayload, encodePayload } from '../../src/ballot/payload.ts';
import type { Reading } from '../../src/ballot/reading.ts';
import { closeBatch } from '../../src/office/batches.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { recordBallot, recordBallots } from '../../src/office/record-ballot.ts';
import { undoLast, voidBallot } from '../../src/office/take-back.ts';
import { officeTotals } from '../../src/office/totals.ts';
import {
  ballotText,
  cantonKey,
  countOf,
  digital1,
  digital2,
  newOffice,
  officer,
  opened,
  read,
  tickingClock,
} from './practice-canton.ts';

const choices = ['CK=2 GR=1', 'CK=2:E1,E3,S2 GR=1:1', 'CK=5:S1 GR=blank', 'CK=blank GR=1', 'CK=2+5 GR=1'];

function scanAll(ledger: Ledger) {
  const batch = opened(ledger, tickingClock(), 'anna');
  return recordBallots(
    ledger,
    batch,
    choices.map((line, index) => read(ledger, ballotText(ledger, line, index + 1))),
  );
}

/** The last event, with what can be said of it without knowing its hash. */
function lastEvent(ledger: Ledger) {
  const [last] = ledger.events({ limit: 1 });
  if (last === undefined) throw new Error('no event');
  const { type, at, officer: by, data, seq } = last;
  return { type, at, officer: by, data, seq };
}

describe('a scan', () => {
  it('of a new ballot counts it, and its verdict says what as', () => {
    const ledger = newOffice({ practice: true });
    const batch = opened(ledger, tickingClock(), 'anna');
    const text = ballotText(ledger, 'CK=2:H,E1,S2', 7);

    const verdict = recordBallot(ledger, batch, read(ledger, text));

    expect(verdict).toEqual({
      verdict: 'counted',
      event: batch.id + 1,
      contests: [
        {
          contest: 'CK',
          result: 'valid',
          list: 2,
          category: 'effectivesAndSubstitutes',
          effectives: [1],
          substitutes: [2],
        },
      ],
    });
    expect(lastEvent(ledger)).toEqual({
      type: 'ballot-counted',
      at: null,
      officer: null,
      seq: batch.id + 1,
      data: { batch: batch.id, payload: text },
    });
  });

  it('of everything a second time finds only duplicates and changes no figure', () => {
    const ledger = newOffice({ practice: true });
    const first = scanAll(ledger);
    const before = countOf(ledger);

    const second = scanAll(ledger);

    expect(first.map((verdict) => verdict.verdict)).toEqual(choices.map(() => 'counted'));
    expect(second).toEqual(
      first.map((verdict) => ({
        verdict: 'duplicate',
        code: 'BALLOT_DUPLICATE',
        first: verdict.event,
        event: expect.any(Number),
      })),
    );
    expect(countOf(ledger)).toEqual(before);
    expect(ledger.scanCounts().get(digital1)).toMatchObject({
      counted: choices.length,
      duplicate: choices.length,
    });
  });

  it('of a known token with other choices is a conflict and changes no figure', () => {
    const ledger = newOffice({ practice: true });
    const batch = opened(ledger, tickingClock(), 'anna');
    const counted = recordBallot(ledger, batch, read(ledger, ballotText(ledger, 'CK=2', 7)));
    const before = countOf(ledger);

    const verdict = recordBallot(ledger, batch, read(ledger, ballotText(ledger, 'CK=5', 7)));

    expect(verdict).toMatchObject({ verdict: 'conflict', code: 'BALLOT_CONFLICT', first: counted.event });
    expect(lastEvent(ledger)).toMatchObject({ type: 'ballot-conflict', at: null, officer: null });
    expect(countOf(ledger)).toEqual(before);
  });

  it('of the same signed content under another signature is a duplicate, not a conflict', () => {
    const ledger = newOffice({ practice: true });
    const batch = opened(ledger, tickingClock(), 'anna');
    const reading = read(ledger, ballotText(ledger, 'CK=2:E1', 7));
    recordBallot(ledger, batch, reading);
    const decoded = decodePayload(reading.payload);
    if (!decoded.ok) throw new Error('does not decode');
    const resigned = encodePayload(decoded.value.content, () => new Uint8Array(64).fill(9));

    const verdict = recordBallot(ledger, batch, { ...reading, payload: resigned });

    expect(resigned).not.toBe(reading.payload);
    expect(verdict).toMatchObject({ verdict: 'duplicate' });
  });

  it('finds a duplicate and a conflict inside one bulk batch', () => {
    const ledger = newOffice({ practice: true });
    const batch = opened(ledger, tickingClock(), 'anna');
    const readings = ['CK=2', 'CK=2', 'CK=5', 'CK=2'].map((line) =>
      read(ledger, ballotText(ledger, line, 7)),
    );

    const verdicts = recordBallots(ledger, batch, readings);

    expect(verdicts.map((verdict) => verdict.verdict)).toEqual([
      'counted',
      'duplicate',
      'conflict',
      'duplicate',
    ]);
    expect(officeTotals(ledger, {})[0]?.found).toBe(1);
  });

  it('of a text that is no ballot is recorded, cut and made fit for the record, and does not stop the batch', () => {
    const ledger = newOffice({ practice: true });
    const batch = opened(ledger, tickingClock(), 'anna');
    const text = `${'x'.repeat(4296)}\u{1F5F3}`;

    const verdicts = recordBallots(ledger, batch, [
      read(ledger, text),
      read(ledger, '\uDC00 half'),
      read(ledger, ballotText(ledger, 'CK=2', 7)),
    ]);

    expect(verdicts.map((verdict) => verdict.verdict)).toEqual(['refused', 'refused', 'counted']);
    const [, half, cut] = ledger.events({ limit: 3 });
    expect(half?.data).toEqual({ batch: batch.id, text: '\uFFFD half', code: 'BALLOT_NOT_A_BALLOT' });
    expect(cut?.data).toEqual({
      batch: batch.id,
      text: `${'x'.repeat(4296)}\uFFFD`,
      code: 'BALLOT_NOT_A_BALLOT',
    });
  });

  it('of a ballot of another bureau is refused', () => {
    const ledger = newOffice({ practice: true });
    const batch = opened(ledger, tickingClock(), 'anna');
    const text = ballotText(ledger, 'CK=2', 7, { bureau: digital2 });
    expect(recordBallot(ledger, batch, read(ledger, text))).toMatchObject({
      verdict: 'refused',
      code: 'BALLOT_OTHER_BUREAU',
    });
    expect(officeTotals(ledger, {})[0]?.found).toBe(0);
  });

  it('is a bug in a batch that is closed, or read for another bureau, and then records nothing', () => {
    const ledger = newOffice({ practice: true });
    const clock = tickingClock();
    const closed = opened(ledger, clock, 'anna');
    closeBatch(ledger, clock, officer('anna'), closed.id);
    const open = opened(ledger, clock, 'anna');
    const before = ledger.head();
    const reading = read(ledger, ballotText(ledger, 'CK=2', 7));
    const elsewhere = read(ledger, ballotText(ledger, 'CK=2', 8, { bureau: digital2 }), digital2);

    expect(() => recordBallot(ledger, closed, reading)).toThrow(/not open/);
    expect(() => recordBallot(ledger, { ...open, id: 999 }, reading)).toThrow(/not open/);
    expect(() => recordBallots(ledger, open, [reading, elsewhere])).toThrow(/DB-2/);
    expect(ledger.head()).toEqual(before);
  });

  it('read for another bureau is a bug even where it would count for nothing', () => {
    const ledger = newOffice({ practice: true });
    const clock = tickingClock();
    const elsewhere = read(ledger, ballotText(ledger, 'CK=2', 8, { bureau: digital2 }), digital2);
    recordBallot(ledger, opened(ledger, clock, 'anna', digital2), elsewhere);
    const here = opened(ledger, clock, 'anna');
    expect(() => recordBallot(ledger, here, elsewhere)).toThrow(/DB-2/);
  });
});

describe('a ballot that was taken back', () => {
  it('counts again when it is scanned again', () => {
    const ledger = newOffice({ practice: true });
    const clock = tickingClock();
    const batch = opened(ledger, clock, 'anna');
    const reading = read(ledger, ballotText(ledger, 'CK=2', 7));
    recordBallot(ledger, batch, reading);
    undoLast(ledger, clock, officer('anna'), batch.id);
    expect(officeTotals(ledger, {})[0]?.found).toBe(0);

    const verdict = recordBallot(ledger, batch, reading);

    expect(verdict.verdict).toBe('counted');
    expect(officeTotals(ledger, {})[0]?.found).toBe(1);
  });

  it('stays known: its token with other content is a conflict', () => {
    const ledger = newOffice({ practice: true });
    const clock = tickingClock();
    const batch = opened(ledger, clock, 'anna');
    recordBallot(ledger, batch, read(ledger, ballotText(ledger, 'CK=2', 7)));
    undoLast(ledger, clock, officer('anna'), batch.id);

    const verdict = recordBallot(ledger, batch, read(ledger, ballotText(ledger, 'CK=5', 7)));

    expect(verdict.verdict).toBe('conflict');
    expect(officeTotals(ledger, {})[0]?.found).toBe(0);
  });

  it('is refused when it was declared void, and a conflict with other content', () => {
    const ledger = newOffice({ practice: true });
    const clock = tickingClock();
    const batch = opened(ledger, clock, 'anna');
    const reading = read(ledger, ballotText(ledger, 'CK=2', 7));
    const { event } = recordBallot(ledger, batch, reading);
    voidBallot(ledger, clock, officer('chair'), event, 'seen through the booth');

    expect(recordBallot(ledger, batch, reading)).toMatchObject({ verdict: 'refused', code: 'BALLOT_VOIDED' });
    expect(lastEvent(ledger).data).toEqual({
      batch: batch.id,
      text: reading.payload,
      code: 'BALLOT_VOIDED',
    });
    expect(recordBallot(ledger, batch, read(ledger, ballotText(ledger, 'CK=5', 7)))).toMatchObject({
      verdict: 'conflict',
    });
    expect(officeTotals(ledger, {})[0]?.found).toBe(0);
  });
});

describe('practice and real ballots', () => {
  it('never meet: a real office refuses the practice key even when its package lists it', () => {
    const ledger = newOffice({ practice: false });
    const reading: Reading = read(ledger, ballotText(ledger, 'CK=2', 7));
    expect(reading).toMatchObject({ kind: 'refused', refusal: { code: 'BALLOT_UNKNOWN_KEY' } });
    expect(read(ledger, ballotText(ledger, 'CK=2', 7, { key: cantonKey }))).toMatchObject({ kind: 'ballot' });
  });

  it('never meet: a practice office refuses the keys of its package', () => {
    const ledger = newOffice({ practice: true });
    const reading = read(ledger, ballotText(ledger, 'CK=2', 7, { key: cantonKey }));
    expect(reading).toMatchObject({ kind: 'refused', refusal: { code: 'BALLOT_UNKNOWN_KEY' } });
  });
});
