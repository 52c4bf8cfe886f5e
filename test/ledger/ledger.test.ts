import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ballotCells } from '../../src/count/cells.ts';
import type { Cell } from '../../src/count/count-table.ts';
import { BureauId, ContestId } from '../../src/election/ids.ts';
import { gatherCellSums } from '../../src/ledger/cell-sums.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { Ledger } from '../../src/office/ports.ts';
import {
  at,
  bureauIds,
  count,
  createOffice,
  folder,
  noProgress,
  openBatch,
  payloadOf,
  read,
  takeBack,
  unwrap,
} from './support/practice-office.ts';

let here: ReturnType<typeof folder>;
let path: string;
let ledger: Ledger;

beforeEach(() => {
  here = folder();
  path = here.path('office.db');
  ledger = createOffice(path);
});
afterEach(async () => {
  ledger.close();
  const verified = await officeFiles.verify(path, noProgress);
  here.remove();
  unwrap(verified);
});

const signedIn = { type: 'officer-signed-in', version: 1, at, officer: 'anna', data: {} } as const;
const tokenOf = (payload: string): string => {
  const reading = read(payload);
  return reading.kind === 'ballot' ? reading.token : '';
};
const valuesOf = (reader: Pick<Ledger, 'cells'>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    reader
      .cells()
      .filter((cell) => cell.value > 0)
      .map((cell) => [
        `${cell.bureau} ${cell.contest} ${cell.field} ${cell.list} ${cell.number}`,
        cell.value,
      ]),
  );

test('sums of candidates far down a list never fall to the next list', () => {
  const sums = gatherCellSums();
  const cell = (list: number, number: number): Cell => ({
    contest: ContestId.parse('CK'),
    field: 'effective',
    list,
    number,
  });
  for (let list = 1; list <= 3; list += 1)
    for (let number = 0; number <= 127; number += 1) sums.add(bureauIds[0], cell(list, number), 1);
  expect([...sums.all()].map(({ delta }) => delta)).toEqual(Array(3 * 128).fill(1));
});

describe('a ballot undone in one batch and scanned again in another', () => {
  test('is of the other batch: there it is undone, and the first batch has nothing left', () => {
    const [first, second] = [openBatch(ledger), openBatch(ledger)];
    takeBack(ledger, count(ledger, first, payloadOf(1)));
    const again = count(ledger, second, payloadOf(1));

    expect(ledger.lastCounted(first)).toBeUndefined();
    expect(ledger.lastCounted(second)).toMatchObject({ event: again });
    expect(() => takeBack(ledger, again - 2)).toThrow();
    takeBack(ledger, again);
    expect(ledger.scanCounts().get(bureauIds[0])).toMatchObject({ counted: 0, undone: 2 });
  });
});

describe('a transaction', () => {
  test('counts verdicts it has just written before anything else is asked', () => {
    const batch = openBatch(ledger);
    ledger.transact((writer) => {
      const payload = payloadOf(0);
      writer.append(
        { type: 'ballot-counted', version: 1, at: null, officer: null, data: { batch, payload } },
        read(payload),
      );
      expect(writer.scanCounts().get(bureauIds[0])?.counted).toBe(1);
    });
  });

  test('gives its events numbers without gaps, each chained to the one before', () => {
    const seqs = ledger.transact((writer) => [writer.append(signedIn), writer.append(signedIn)]);

    expect(seqs).toEqual([2, 3]);
    expect(ledger.head()).toMatchObject({ seq: 3, hash: ledger.events({ limit: 1 })[0]?.hash });
  });

  test('writes nothing when its work throws, and the next one begins where the last ended', () => {
    const batch = openBatch(ledger);
    const before = { head: ledger.head(), cells: valuesOf(ledger), counts: ledger.scanCounts() };

    expect(() =>
      ledger.transact((writer) => {
        const payload = payloadOf(1);
        writer.append(
          { type: 'ballot-counted', version: 1, at: null, officer: null, data: { batch, payload } },
          read(payload),
        );
        throw new Error('changed my mind');
      }),
    ).toThrow('changed my mind');

    expect({ head: ledger.head(), cells: valuesOf(ledger), counts: ledger.scanCounts() }).toEqual(before);
    expect(ledger.ballot(tokenOf(payloadOf(1)))).toBeUndefined();
    expect(count(ledger, batch, payloadOf(1))).toBe(before.head.seq + 1);
  });

  test('takes no event that could not be read back, and keeps nothing of it', () => {
    const before = ledger.head();
    const reason = 'x'.repeat(5000);
    const event = {
      type: 'ballot-voided',
      version: 1,
      at: null,
      officer: null,
      data: { ballot: 1, reason },
    } as const;
    expect(() => ledger.transact((writer) => writer.append(event))).toThrow('unreadable');
    expect(ledger.head()).toEqual(before);
  });

  test('cannot hold another', () => {
    expect(() => ledger.transact(() => ledger.transact(() => undefined))).toThrow('within a transaction');
  });

  test('is over when it is over: its writer appends nothing afterwards', () => {
    const writer = ledger.transact((inside) => inside);
    expect(() => writer.append(signedIn)).toThrow('is over');
  });

  test('reads what it has written: sums, counts, ballots and head', () => {
    const batch = openBatch(ledger);
    ledger.transact((writer) => {
      const payload = payloadOf(0);
      const seq = writer.append(
        { type: 'ballot-counted', version: 1, at: null, officer: null, data: { batch, payload } },
        read(payload),
      );
      expect(valuesOf(writer)).toEqual({
        'TB-1 CK found 0 0': 1,
        'TB-1 CK valid 0 0': 1,
        'TB-1 CK effectivesAndSubstitutes 1 0': 1,
        'TB-1 CK effective 1 1': 1,
        'TB-1 CK effective 1 3': 1,
        'TB-1 CK substitute 1 2': 1,
      });
      expect(writer.scanCounts().get(bureauIds[0])?.counted).toBe(1);
      expect(writer.ballot(tokenOf(payload))).toMatchObject({ event: seq, payload, state: 'counted' });
      expect(writer.head().seq).toBe(seq);
    });
  });

  test('needs none to see the record as it stands at one moment, whatever another process writes meanwhile', () => {
    const other = unwrap(officeFiles.open(path));
    const heads = ledger.atOneMoment(() => {
      const first = ledger.head();
      other.transact((writer) => writer.append(signedIn));
      return [first, ledger.head(), ledger.atOneMoment(() => ledger.head())];
    });
    other.close();

    expect(heads.map(({ seq }) => seq)).toEqual([1, 1, 1]);
    expect(ledger.head().seq).toBe(2);
    expect(() =>
      ledger.atOneMoment(() => {
        throw new Error('not to be read');
      }),
    ).toThrow('not to be read');
    expect(ledger.transact((writer) => writer.append(signedIn))).toBe(3);
  });

  test('reads the head anew where another process has written in between', () => {
    const other = unwrap(officeFiles.open(path));
    other.transact((writer) => writer.append(signedIn));
    expect(ledger.transact((writer) => writer.append(signedIn))).toBe(3);
    other.close();
  });
});

describe('a ballot', () => {
  test('counts under its token, in its batch, for its bureau', () => {
    const batch = openBatch(ledger, 1);
    const payload = payloadOf(2, 1);
    const event = count(ledger, batch, payload, 1);

    const known = { event, payload, bureau: BureauId.parse('TB-2'), state: 'counted' };
    const token = tokenOf(payloadOf(2));
    expect(ledger.ballot(token)).toEqual(known);
    expect(ledger.ballotByEvent(event)).toEqual({ ...known, token });
    expect(ledger.lastCounted(batch)).toEqual({ ...known, token });
    expect(ledger.cells(bureauIds[0])).toEqual([]);
    expect(ledger.cells(bureauIds[1]).length).toBeGreaterThan(0);
  });

  test('cannot be counted twice, whatever the use case believes', () => {
    const batch = openBatch(ledger);
    count(ledger, batch, payloadOf(1));
    const before = ledger.head();

    expect(() => count(ledger, batch, payloadOf(1))).toThrow('counted before');
    expect(ledger.head()).toEqual(before);
  });

  test('taken back leaves every sum as it was, and counts again when scanned again', () => {
    const batch = openBatch(ledger);
    const first = count(ledger, batch, payloadOf(0));
    const before = valuesOf(ledger);
    const second = count(ledger, batch, payloadOf(1));
    const both = valuesOf(ledger);

    takeBack(ledger, second);
    expect(valuesOf(ledger)).toEqual(before);
    expect(ledger.ballotByEvent(second)?.state).toBe('undone');
    expect(ledger.lastCounted(batch)?.event).toBe(first);

    const again = count(ledger, batch, payloadOf(1));
    expect(valuesOf(ledger)).toEqual(both);
    expect(ledger.ballotByEvent(second)).toBeUndefined();
    expect(ledger.ballotByEvent(again)?.state).toBe('counted');
    expect(ledger.scanCounts().get(bureauIds[0])).toMatchObject({ counted: 2, undone: 1 });
  });

  test('that was voided counts no more, and cannot be counted again', () => {
    const batch = openBatch(ledger);
    const event = count(ledger, batch, payloadOf(0));

    takeBack(ledger, event, 'a test');

    expect(valuesOf(ledger)).toEqual({});
    expect(ledger.ballot(tokenOf(payloadOf(0)))?.state).toBe('voided');
    expect(ledger.lastCounted(batch)).toBeUndefined();
    expect(() => count(ledger, batch, payloadOf(0))).toThrow('counted before');
    expect(() => takeBack(ledger, event)).toThrow('does not count');
  });

  test('is only recorded with its own reading, in a batch of its own bureau', () => {
    const batch = openBatch(ledger, 1);
    expect(() => count(ledger, batch, payloadOf(0))).toThrow('batch of TB-2');
    const data = { batch, payload: payloadOf(0, 1) };
    const event = { type: 'ballot-counted', version: 1, at: null, officer: null, data } as const;
    expect(() => ledger.transact((writer) => writer.append(event))).toThrow('without its reading');
    expect(() => ledger.transact((writer) => writer.append(event, read(payloadOf(1, 1), 1)))).toThrow(
      'without its reading',
    );
  });
});

test('the running sums are those of a count by hand over many ballots and takings back', () => {
  const batches = [openBatch(ledger), openBatch(ledger, 1)];
  const expected = new Map<string, number>();
  const add = (station: number, payload: string, delta: number): void => {
    const reading = read(payload, station);
    if (reading.kind !== 'ballot') throw new Error('refused');
    for (const cell of ballotCells(reading.contests)) {
      const key = `TB-${station + 1} ${cell.contest} ${cell.field} ${cell.list} ${cell.number}`;
      expected.set(key, (expected.get(key) ?? 0) + delta);
    }
  };
  for (let number = 0; number < 60; number += 1) {
    const station = number % 2;
    const payload = payloadOf(number * 7, station);
    const event = count(ledger, batches[station] ?? 0, payload, station);
    add(station, payload, 1);
    if (number % 5 === 0) {
      takeBack(ledger, event, number % 10 === 0 ? 'a test' : undefined);
      add(station, payload, -1);
    }
  }

  expect(valuesOf(ledger)).toEqual(Object.fromEntries([...expected].filter(([, value]) => value > 0)));
});

describe('events', () => {
  test('are listed newest first, below a number, of the types asked for, at most so many', () => {
    const batch = openBatch(ledger);
    for (let number = 0; number < 5; number += 1) count(ledger, batch, payloadOf(number));
    ledger.transact((writer) => writer.append(signedIn));

    expect(ledger.events({ limit: 3 }).map(({ seq }) => seq)).toEqual([8, 7, 6]);
    expect(ledger.events({ before: 7, limit: 2 }).map(({ seq }) => seq)).toEqual([6, 5]);
    const types = ['batch-opened', 'officer-signed-in'] as const;
    expect(ledger.events({ limit: 9, types }).map(({ type }) => type)).toEqual([
      'officer-signed-in',
      'batch-opened',
    ]);
    expect(ledger.events({ limit: 1 })[0]).toMatchObject(signedIn);
  });

  test('come back as they were recorded, whatever characters they hold', () => {
    const texts = ['\u0000', '\ud800', 'é’“\u{1F5F3}', '"\\\n', '\u2028'];
    const seqs = ledger.transact((writer) =>
      texts.map((name) =>
        writer.append({ ...signedIn, officer: null, type: 'officer-sign-in-refused', data: { name } }),
      ),
    );
    const found = ledger.events({ limit: texts.length }).toReversed();
    expect(found.map(({ seq }) => seq)).toEqual(seqs);
    expect(found.map(({ data }) => data)).toEqual(texts.map((name) => ({ name })));
  });
});

test('the revision changes with every writing, of this process or another, and with nothing else', () => {
  const other = unwrap(officeFiles.open(path));
  const start = ledger.revision();
  ledger.cells();
  expect(ledger.revision()).toBe(start);
  ledger.transact((writer) => writer.append(signedIn));
  const own = ledger.revision();
  expect(own).not.toBe(start);
  other.transact((writer) => writer.append(signedIn));
  expect(ledger.revision()).not.toBe(own);
  other.close();
});

describe('looking for ballots', () => {
  test('by the beginning of a token finds the ballots that begin so, in order, and no other', () => {
    const batch = openBatch(ledger);
    const tokens = Array.from({ length: 200 }, (_, number) => {
      const payload = payloadOf(number);
      count(ledger, batch, payload);
      return tokenOf(payload);
    }).toSorted();
    const [token = ''] = tokens;
    const found = (beginning: string, limit = 500) =>
      ledger.ballotsByToken(beginning, limit).map((ballot) => ballot.token);

    expect(found('')).toEqual(tokens);
    for (const digit of '0123456789abcdef')
      expect(found(digit)).toEqual(tokens.filter((one) => one.startsWith(digit)));
    expect(found(token.slice(0, 7))).toEqual([token]);
    expect(found(token)).toEqual([token]);
    expect(found('', 2)).toEqual(tokens.slice(0, 2));
    expect(ledger.ballotsByToken(token, 1)[0]).toMatchObject({ bureau: bureauIds[0], state: 'counted' });
  });

  test('counts the batches that were opened and closed', () => {
    const batch = openBatch(ledger);
    openBatch(ledger, 1);
    ledger.transact((writer) =>
      writer.append({ type: 'batch-closed', version: 1, at, officer: 'anna', data: { batch } }),
    );

    expect(ledger.batchCounts()).toEqual({ opened: 2, closed: 1 });
  });
});
