import { copyFileSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEventsStore } from '../../src/ledger/events-store.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { OfficeEvent } from '../../src/office/events.ts';
import { sitDown } from '../../src/office/tables.ts';
import {
  bureauIds,
  codeOf,
  createOffice,
  folder,
  noProgress,
  rechain,
  tamper,
  unwrap,
} from './support/practice-office.ts';
import {
  append,
  begun,
  byTable,
  corrected,
  decided,
  differing,
  entered,
  figures,
  keepDraft,
  remarked,
  remarkedOn,
  reset,
  shape,
  tablePlace,
  wholeStory,
} from './support/practice-tables.ts';

let here: ReturnType<typeof folder>;
let path: string;

beforeEach(() => {
  here = folder();
  path = here.path('office.db');
});
afterEach(() => here.remove());

/** An office whose bureau of paper counts by table, and these events. */
function write(events: readonly OfficeEvent[]): void {
  const ledger = createOffice(path);
  append(ledger, [byTable, ...events]);
  ledger.close();
}
const verify = () => officeFiles.verify(path, noProgress);

/** Adds an event that fits the chain, behind the back of the use cases. */
function forge(event: OfficeEvent): void {
  tamper(path, (db) => {
    const events = openEventsStore(db);
    events.setHead(events.append(events.head(), event));
  });
}

describe('the record of a paper table', () => {
  test('verifies after each of its events, every row of its tables made anew', async () => {
    for (let events = 1; events <= wholeStory.length; events += 1) {
      path = here.path(`${events}.db`);
      write(wholeStory.slice(0, events));
      expect(await verify()).toMatchObject({ ok: true, value: { events: events + 2 } });
    }
  });

  test('gives the figures that count, the state of the table and the remark that stands', () => {
    write([...wholeStory, { ...remarked('bram'), at: '2024-06-09T15:00:00.000Z' }]);
    const ledger = unwrap(officeFiles.open(path));

    expect(ledger.agreedTable(tablePlace)).toEqual({ shape, figures });
    expect(ledger.tableRows()).toEqual([
      {
        ...tablePlace,
        event: 13,
        summary: {
          state: 'agreed',
          officers: ['anna', 'bram'],
          open: 0,
          because: null,
          reentered: [],
          correcting: [],
          seenBoth: ['chair'],
        },
      },
    ]);
    expect(ledger.tableEventCount()).toBe(13);
    expect(ledger.remarks()).toEqual([
      {
        ...tablePlace,
        code: 'COUNT_FOUND_NOT_DEPOSITED',
        figures: remarkedOn,
        text: 'one ballot stuck in the urn',
        officer: 'bram',
        at: '2024-06-09T15:00:00.000Z',
      },
    ]);
    ledger.close();
  });

  test('counts for nothing until the table is agreed, and no longer once it is reset', () => {
    for (const [name, events] of [
      ['differs', differing],
      ['reset', [...wholeStory, reset('chair')]],
    ] as const) {
      path = here.path(`${name}.db`);
      write(events);
      const ledger = unwrap(officeFiles.open(path));
      expect(ledger.agreedTable(tablePlace)).toBeUndefined();
      ledger.close();
    }
  });

  test('goes into a backup and comes back from it, drafts too', async () => {
    write(wholeStory);
    const ledger = unwrap(officeFiles.open(path));
    keepDraft(ledger);
    const told = (of: typeof ledger) => [of.tableRows(), of.tableState(tablePlace), of.remarks()];
    const [copy, again] = [here.path('copy.db'), here.path('again.db')];
    unwrap(await officeFiles.backup(path, copy, noProgress));
    unwrap(await officeFiles.restore(copy, again));
    const restored = unwrap(officeFiles.open(again));

    expect(told(restored)).toEqual(told(ledger));
    expect(restored.draft({ ...tablePlace, entry: 1 })).toEqual(ledger.draft({ ...tablePlace, entry: 1 }));
    restored.close();
    ledger.close();
  });
});

describe('events that no use case would write', () => {
  const who = { version: 1, at: '2024-06-09T14:00:00.000Z', officer: 'anna' } as const;
  const open = [...differing, begun('bram', 2)];
  const cases: readonly (readonly [string, readonly OfficeEvent[], OfficeEvent, string])[] = [
    ['a second entry before the first', [], begun('anna', 2), 'table'],
    ['an entry that nobody sat down to', [], entered('anna', 1), 'table'],
    ['an entry of another officer', [begun('anna', 1)], entered('bram', 1), 'table'],
    ['both entries by one officer', differing.slice(0, 2), begun('anna', 2), 'table'],
    ['a correction of one that is done', differing, corrected('bram', 2, {}), 'table'],
    ['a correction of a field that is not open', open, corrected('bram', 2, { 'found/1': 9 }), 'table'],
    ['a decision by who keyed it', open, decided('anna', 'votes/1/E/1', 5), 'table'],
    ['a decision on a field that is not open', open, decided('chair', 'found/1', 9), 'table'],
    ['a reset of nothing', [], reset('chair'), 'table'],
    ['a remark on a table that is not agreed', differing, remarked('anna'), 'table'],
    [
      'a remark on figures that the table does not have',
      wholeStory,
      remarked('anna', { figures: [{ where: 'urn', urn: 1, station: 3, found: 10, expected: 8 }] }),
      'table',
    ],
    [
      'a remark on more than the table raises',
      wholeStory,
      remarked('anna', { figures: [...remarkedOn, ...remarkedOn] }),
      'table',
    ],
    [
      'a remark on a code that the table does not raise',
      wholeStory,
      remarked('anna', { code: 'COUNT_URN_OVER_LIMIT', figures: [{ urn: 1, found: 10, expected: 9 }] }),
      'table',
    ],
    [
      'a figure of no field of the table',
      [begun('anna', 1)],
      entered('anna', 1, { 'votes/9/E/1': 1 }),
      'table',
    ],
    [
      'a figure of an urn that is not there',
      [begun('anna', 1)],
      entered('anna', 1, { 'found/2': 1 }),
      'table',
    ],
    ['a 0 that says nothing', [begun('anna', 1)], entered('anna', 1, { 'votes/1/E/1': 0 }), 'table'],
    [
      'a table of a digital bureau',
      [],
      { type: 'table-begun', ...who, data: { ...tablePlace, bureau: bureauIds[0], entry: 1 } },
      'table',
    ],
    ['an entry that nobody made', [begun('anna', 1)], { ...entered('anna', 1), officer: null }, 'who'],
    ['an entry without a time', [begun('anna', 1)], { ...entered('anna', 1), at: null }, 'who'],
  ];

  test.each(cases)('%s is found', async (_, before, event, reason) => {
    write(before);
    forge(event);
    const verified = await verify();
    const last = before.length + 3;

    expect(verified).toMatchObject({
      ok: false,
      error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { seq: last, type: event.type, reason } },
    });
    expect(codeOf(verified)).toBe('LEDGER_EVENT_OUT_OF_PLACE');
  });

  test.each([
    ['a remark on no figures', '$.figures', '[]'],
    ['a remark on a figure below 0', '$.figures', '[{"found":-1}]'],
    ['a remark on a figure in many words', '$.figures', `[{"found":"${'x'.repeat(21)}"}]`],
    ['a remark on a list of lists', '$.figures', '[[1]]'],
  ])('%s is no event of ours', async (_, where, value) => {
    write(wholeStory);
    tamper(path, (db) => {
      db.prepare(`UPDATE event SET data = json_set(data, ?, json(?)) WHERE type = 'table-remarked'`).run(
        where,
        value,
      );
      rechain(db);
    });

    expect(codeOf(await verify())).toBe('LEDGER_EVENT_UNREADABLE');
  });

  test.each([
    ['a figure of eight digits', '$.figures."found/1"', 10_000_000],
    ['a negative figure', '$.figures."found/1"', -1],
    ['a broken figure', '$.figures."found/1"', 1.5],
    ['a field that is named as no field is', '$.figures."found 1"', 1],
    ['a third entry', '$.entry', 3],
    ['more urns than any bureau has', '$.shape.urns', 25],
    ['something that no event of its type says', '$.officer', 'anna'],
  ])('%s is no event of ours', async (_, where, value) => {
    write(differing.slice(0, 2));
    tamper(path, (db) => {
      db.prepare('UPDATE event SET data = json_set(data, ?, ?) WHERE seq = 4').run(where, value);
      rechain(db);
    });

    expect(codeOf(await verify())).toBe('LEDGER_EVENT_UNREADABLE');
  });
});

describe('whoever changes a paper table behind the program', () => {
  const change = (sql: string, thenRechain = false) =>
    tamper(path, (db) => {
      db.exec(sql);
      if (thenRechain) rechain(db);
    });
  const moreVotes = `UPDATE event SET data = replace(data, '"found/1":10', '"found/1":12') WHERE type = 'table-entered'`;

  test('in an event is found by its hash', async () => {
    write(wholeStory);
    change(moreVotes);

    expect(await verify()).toMatchObject({
      ok: false,
      error: { code: 'LEDGER_EVENT_CHANGED', params: { seq: 8 } },
    });
  });

  test('in its events and the chain is found by the table that was kept, or by a table that no longer agrees', async () => {
    write(wholeStory.slice(0, -2));
    change(moreVotes, true);
    expect(await verify()).toMatchObject({
      ok: false,
      error: { code: 'LEDGER_ROW_DIFFERS', params: { table: 'paper_table' } },
    });

    path = here.path('remarked.db');
    write(wholeStory);
    change(moreVotes, true);
    expect(await verify()).toMatchObject({
      ok: false,
      error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { type: 'table-remarked', reason: 'table' } },
    });
  });

  test.each([
    [
      'the figures that count',
      `UPDATE paper_table SET agreed = replace(agreed, '"found/1":10', '"found/1":11')`,
    ],
    [
      'the figures behind them',
      `UPDATE paper_table SET state = replace(state, '"found/1":10', '"found/1":11')`,
    ],
    ['its state', `UPDATE paper_table SET summary = replace(summary, 'agreed', 'differs')`],
    ['its bureau', `UPDATE paper_table SET bureau = 'TB-1'`],
  ])('in %s is found by comparing', async (_, sql) => {
    write(wholeStory);
    change(sql);

    expect(await verify()).toMatchObject({ ok: false, error: { params: { table: 'paper_table' } } });
  });

  test('is told which column differs, and none of the figures that officers have keyed', async () => {
    write(differing);
    change(`UPDATE paper_table SET state = replace(state, '"found/1":10', '"found/1":11'), event = 4`);

    expect(await verify()).toMatchObject({
      ok: false,
      error: {
        code: 'LEDGER_ROW_DIFFERS',
        params: {
          table: 'paper_table',
          row: "bureau='TB-3', contest='CK'",
          found: 'event=4, state=…',
          expected: 'event=6, state=…',
        },
      },
    });
  });

  test('in a remark is found, whether another takes its place or none', async () => {
    write([...wholeStory, remarked('bram')]);
    change('UPDATE remark SET event = 14');
    expect(await verify()).toMatchObject({
      ok: false,
      error: { code: 'LEDGER_ROW_DIFFERS', params: { table: 'remark' } },
    });
    change('DELETE FROM remark');
    expect(await verify()).toMatchObject({
      ok: false,
      error: { code: 'LEDGER_ROW_MISSING', params: { table: 'remark' } },
    });
  });

  test('in a draft is no change of the record: it is nobody’s word yet, and no figure follows from it', async () => {
    write(wholeStory);
    const ledger = unwrap(officeFiles.open(path));
    keepDraft(ledger);
    ledger.close();
    const closed = here.path('closed.sha256');
    copyFileSync(`${path}.sha256`, closed);
    for (const sql of [
      `UPDATE draft SET content = replace(content, '7', '8'), version = 4`,
      'DELETE FROM draft',
      `INSERT INTO draft VALUES ('TB-9', 'EU', 2, 1, '{}')`,
    ]) {
      change(sql);
      copyFileSync(closed, `${path}.sha256`);
      expect(codeOf(await verify())).toBe('LEDGER_FILE_CHANGED');
      rmSync(`${path}.sha256`);
      expect(codeOf(await verify())).toBe('fine');
    }
  });

  test('so that it can no longer be read meets a failure that names the file, and nothing is written', () => {
    for (const [table, sql] of [
      ['paper_table', `UPDATE paper_table SET state = '{"state":"agreed"}'`],
      ['draft', `UPDATE draft SET content = '{"figures":[]}'`],
    ] as const) {
      path = here.path(`${table}.db`);
      write([begun('anna', 1)]);
      const kept = unwrap(officeFiles.open(path));
      keepDraft(kept);
      kept.close();
      change(sql);
      const ledger = unwrap(officeFiles.open(path));
      const clock = { now: () => '2024-06-09T15:00:00.000Z' };
      expect(() => sitDown(ledger, clock, { name: 'anna', role: 'entry' }, tablePlace)).toThrow(
        expect.objectContaining({ problem: expect.objectContaining({ code: 'LEDGER_DAMAGED' }) }),
      );
      expect(ledger.head().seq).toBe(3);
      ledger.close();
    }
  });
});

test('a table is kept as one row, whatever happened to it, and each of its events by its number', () => {
  write([...wholeStory, reset('chair'), ...differing]);
  const db = new Database(path, { readonly: true });
  const rows = db.prepare('SELECT bureau, contest, event, agreed FROM paper_table').all();
  const events = db.prepare('SELECT bureau, contest, event FROM table_event ORDER BY event').all();
  db.close();

  expect(rows).toEqual([{ ...tablePlace, event: 19, agreed: null }]);
  expect(events).toEqual(Array.from({ length: 17 }, (_, one) => ({ ...tablePlace, event: 3 + one })));
});
