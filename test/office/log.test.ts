import { describe, expect, it } from 'vitest';
import { closeBatch } from '../../src/office/batches.ts';
import { eventActs } from '../../src/office/event-acts.ts';
import { findInLog } from '../../src/office/find-in-log.ts';
import { logPage } from '../../src/office/log.ts';
import { logCounts, logKindNames, logKinds } from '../../src/office/log-kinds.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { recordBallots } from '../../src/office/record-ballot.ts';
import { signIn } from '../../src/office/sign-in.ts';
import { giveUp } from '../../src/office/tables.ts';
import { undoLast, voidBallot } from '../../src/office/take-back.ts';
import { sealing } from '../support/sealing.ts';
import { key, room, setAside, sitAt } from './bundle-office.ts';
import { done, keyed, paperDesk, reset, right, sit } from './paper-office.ts';
import { ballotText, newOffice, officer, opened, read, tickingClock } from './practice-canton.ts';

/** One ballot that counts (token 11…), one voided (12…), one undone and counted again (13…), and scans that do not count. */
async function workedOffice(): Promise<{ readonly ledger: Ledger; readonly batch: number }> {
  const ledger = newOffice({ practice: true });
  const clock = tickingClock();
  await signIn({ ledger, clock, sealing }, 'anna', 'practice');
  const batch = opened(ledger, clock, 'anna');
  const texts = [0x11, 0x12, 0x13].map((token) => ballotText(ledger, 'CK=2:H GR=blank', token));
  const scan = (text: string) => recordBallots(ledger, batch, [read(ledger, text)])[0]?.event ?? 0;
  const [, voided = 0] = texts.map(scan);
  undoLast(ledger, clock, officer('anna'), batch.id);
  scan(texts[2] ?? '');
  voidBallot(ledger, clock, officer('chair'), voided, 'seen');
  scan(texts[0] ?? '');
  scan(texts[1] ?? '');
  scan('no ballot');
  closeBatch(ledger, clock, officer('anna'), batch.id);
  return { ledger, batch: batch.id };
}

describe('a line of the log about a ballot', () => {
  it('names it by the beginning of its token, and says what has become of it where it was counted', async () => {
    const { ledger } = await workedOffice();
    const lines = logPage(ledger, { limit: 100 })
      .filter(({ type }) => type.startsWith('ballot'))
      .map(({ type, ballot }) => [type, ballot?.token, ballot?.bureau, ballot?.state]);

    expect(lines.toReversed()).toEqual([
      ['ballot-counted', '11111111', 'DB-1', 'counted'],
      ['ballot-counted', '12121212', 'DB-1', 'voided'],
      ['ballot-counted', '13131313', 'DB-1', 'undone'],
      ['ballot-undone', '13131313', 'DB-1', null],
      ['ballot-counted', '13131313', 'DB-1', 'counted'],
      ['ballot-voided', '12121212', 'DB-1', null],
      ['ballot-duplicate', '11111111', 'DB-1', null],
      ['ballot-refused', '12121212', 'DB-1', null],
      ['ballot-refused', null, 'DB-1', null],
    ]);
  });

  it('has the officer and the opening of its batch, for it has none of its own', async () => {
    const { ledger, batch } = await workedOffice();
    const [scan] = logPage(ledger, { limit: 1, types: ['ballot-duplicate'] });

    expect(scan).toMatchObject({ at: null, officer: null });
    expect(scan?.batch).toMatchObject({ id: batch, bureau: 'DB-1', officer: 'anna' });
    expect(scan?.batch?.at).toMatch(/^2024-06-09T/);
  });

  it('gives nothing of what the ballot holds', async () => {
    const { ledger } = await workedOffice();
    const payloads = ledger
      .events({ limit: 100 })
      .flatMap((event) => (event.type === 'ballot-counted' ? event.data.payload : []));
    const shown = JSON.stringify(logPage(ledger, { limit: 100 }));

    expect(payloads).toHaveLength(4);
    for (const payload of payloads) expect(shown).not.toContain(payload);
  });
});

it('the events of each kind are as many as the record has', async () => {
  const { ledger } = await workedOffice();
  const counts = logCounts(ledger);

  for (const kind of logKindNames) {
    const types = logKinds[kind];
    const events = ledger.events({ limit: 1000, ...(types === undefined ? {} : { types }) });
    expect(counts[kind], kind).toBe(events.length);
  }
});

it('each type of event is of one kind', () => {
  const { all: _, ...kinds } = logKinds;
  expect(Object.values(kinds).flat().toSorted()).toEqual(Object.keys(eventActs).toSorted());
});

describe('looking in the log', () => {
  it('finds an event by its number, as it is written on screen', async () => {
    const { ledger } = await workedOffice();
    expect(findInLog(ledger, ' #7 ')).toEqual({ found: 'event', seq: 7 });
    expect(findInLog(ledger, '99')).toEqual({ found: 'nothing' });
  });

  it('finds a ballot by the beginning of its token, on the event that counted it last', async () => {
    const { ledger } = await workedOffice();
    const counted = (token: string) => ledger.ballot(token.repeat(16))?.event;
    expect(findInLog(ledger, '131')).toEqual({ found: 'event', seq: counted('13') });
    expect(findInLog(ledger, '12121212')).toEqual({ found: 'event', seq: counted('12') });
    expect(findInLog(ledger, 'ABCDEF')).toEqual({ found: 'nothing' });
  });

  it('asks for more where that is no question', async () => {
    const { ledger } = await workedOffice();
    for (const text of ['', 'ab', 'xyz', 'a'.repeat(33)])
      expect(findInLog(ledger, text)).toEqual({ found: 'no-question' });
  });

  it('says so where several ballots begin so', () => {
    const other = newOffice({ practice: true });
    const batch = opened(other, tickingClock(), 'anna');
    const twins = [1, 2].map((number) => ballotText(other, 'CK=2:H GR=blank', 0xab, { last: number }));
    recordBallots(
      other,
      batch,
      twins.map((text) => read(other, text)),
    );

    expect(findInLog(other, 'abab')).toEqual({ found: 'several' });
  });
});

describe('a line of the log about who sat down to an entry', () => {
  const sittings = (ledger: Ledger, kind: 'table' | 'bundle') =>
    logPage(ledger, { limit: 100, types: [`${kind}-begun`, `${kind}-left`] })
      .toReversed()
      .map(({ type, officer: who, params }) => [type, who, params['entry'], params['anew']]);

  it('tells keying the open fields of a table from keying the entry', () => {
    const desk = paperDesk();
    keyed(desk, 'anna', right);
    keyed(desk, 'bram', { ...right, blankOrInvalid: 21 });
    for (const name of ['anna', 'bram']) {
      const { place: at, draft } = done(sit(desk, name));
      done(giveUp(desk.ledger, desk.clock, officer(name), at, draft));
    }
    done(reset(desk, 'chair'));
    done(sit(desk, 'bram'));

    expect(sittings(desk.ledger, 'table')).toEqual([
      ['table-begun', 'anna', 1, 'false'],
      ['table-begun', 'bram', 2, 'false'],
      ['table-begun', 'anna', 1, 'true'],
      ['table-left', 'anna', 1, 'true'],
      ['table-begun', 'bram', 2, 'true'],
      ['table-left', 'bram', 2, 'true'],
      ['table-begun', 'bram', 1, 'false'],
    ]);
  });

  it('tells keying the open places of a bundle from keying the bundle', () => {
    const the = room();
    key(the, 'anna', ['CK=2', 'CK=5']);
    key(the, 'bram', ['CK=2', 'CK=2']);
    done(sitAt(the, 'anna'));
    done(setAside(the, 'chair'));
    done(sitAt(the, 'anna'));

    expect(sittings(the.ledger, 'bundle')).toEqual([
      ['bundle-begun', 'anna', 1, 'false'],
      ['bundle-begun', 'bram', 2, 'false'],
      ['bundle-begun', 'anna', 1, 'true'],
      ['bundle-begun', 'anna', 1, 'false'],
    ]);
  });
});
