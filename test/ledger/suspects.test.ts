import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContestId } from '../../src/election/ids.ts';
import { openEventsStore } from '../../src/ledger/events-store.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { OfficeEvent } from '../../src/office/events.ts';
import {
  bureauIds,
  codeOf,
  createOffice,
  folder,
  noProgress,
  paperBureau,
  tamper,
  unwrap,
} from './support/practice-office.ts';
import {
  contest,
  decided,
  heard,
  place,
  raised,
  reopened,
  suspectStory as story,
  who,
} from './support/practice-suspects.ts';
import { byTable } from './support/practice-tables.ts';

let here: ReturnType<typeof folder>;
let path: string;

beforeEach(() => {
  here = folder();
  path = here.path('office.db');
});
afterEach(() => here.remove());

/** Set aside by hand, they are of a table: that the bureau counts so stands before them. */
function write(events: readonly OfficeEvent[]): void {
  const ledger = createOffice(path);
  ledger.transact((writer) => {
    for (const event of [byTable, ...events]) writer.append(event);
  });
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

describe('the record of suspect ballots', () => {
  test('verifies after each event, every row made anew', async () => {
    for (let events = 1; events <= story.length; events += 1) {
      path = here.path(`${events}.db`);
      write(story.slice(0, events));
      expect(await verify()).toMatchObject({ ok: true, value: { events: events + 2 } });
    }
  });

  test('counts its events and the ballots that wait', () => {
    write(story);
    const ledger = unwrap(officeFiles.open(path));
    expect(ledger.suspectEventCount()).toBe(story.length);
    expect(ledger.lastSuspect(paperBureau)).toBe(2);
    expect(ledger.openSuspects()).toEqual([{ bureau: paperBureau, contest, count: 1 }]);
    expect(ledger.suspectState(place(3))).toEqual({ state: 'none' });
    ledger.close();
  });

  test('is only appended to by events that can follow; a row that does not fit is never written', () => {
    write(story);
    const ledger = unwrap(officeFiles.open(path));
    expect(() => ledger.transact((writer) => writer.append(decided(1)))).toThrow(/SUSPECT_DECIDED/);
    expect(ledger.head().seq).toBe(story.length + 2);
    ledger.close();
  });
});

describe('a row of the table that was changed is named', () => {
  test.each([
    ['contest', "'XX'"],
    ['event', '2'],
    ['open', '1 - open'],
    ['state', `replace(state, 'CK=2', 'CK=1')`],
  ])('%s', async (column, value) => {
    write(story);
    tamper(path, (db) => db.exec(`UPDATE suspect SET ${column} = ${value} WHERE suspect = 1`));
    const verified = await verify();
    expect(verified).toMatchObject({
      ok: false,
      error: { code: 'LEDGER_ROW_DIFFERS', params: { table: 'suspect' } },
    });
    expect(JSON.stringify(verified)).toContain('suspect=1');
  });

  test.each([
    ['taken away', 'DELETE FROM suspect WHERE suspect = 2', 'LEDGER_ROW_MISSING'],
    [
      'put in',
      'INSERT INTO suspect SELECT bureau, 3, contest, event, open, state, batch FROM suspect LIMIT 1',
      'LEDGER_ROW_EXTRA',
    ],
  ])('%s', async (_what, sql, code) => {
    write(story);
    tamper(path, (db) => db.exec(sql));
    expect(await verify()).toMatchObject({ ok: false, error: { code, params: { table: 'suspect' } } });
  });
});

describe('events that fit the chain and contradict the record', () => {
  const [digital] = bureauIds;
  const withInitials = (one: string, other: string): OfficeEvent => ({
    type: 'suspect-decided',
    ...who,
    data: {
      ...place(2),
      decision: { kind: 'blank' },
      contested: false,
      initials: { members: [one, other], witness: null },
    },
  });
  const unsigned = (suspect: number, witness: string | null, why?: string): OfficeEvent => ({
    ...{ type: 'suspect-decided', ...who },
    data: {
      ...{ ...place(suspect), decision: { kind: 'blank' }, contested: true },
      initials: { members: ['AB', 'CD'], witness, ...(why === undefined ? {} : { unsigned: why }) },
    },
  });
  test('a witness who was heard signs, or does not for a reason: both are in order', async () => {
    write([...story, heard(2), unsigned(2, null, 'Els refused'), reopened(2), unsigned(2, 'EF')]);
    expect(await verify()).toMatchObject({ ok: true });
  });

  test.each<readonly [string, string | null, string | undefined, string]>([
    ['did not sign, and nobody says why', null, undefined, 'LEDGER_EVENT_OUT_OF_PLACE'],
    ['did not sign, for a reason that cannot be read', null, '\u200b', 'LEDGER_EVENT_UNREADABLE'],
  ])('a witness who was heard %s', async (_what, witness, why, code) => {
    write([...story, heard(2)]);
    forge(unsigned(2, witness, why));
    expect(codeOf(await verify())).toBe(code);
  });

  test.each<readonly [string, OfficeEvent, string]>([
    ['a number that is left out', raised(4), 'suspect'],
    ['a number that is there', raised(2), 'suspect'],
    ['a bureau that scans', raised(1, digital), 'suspect'],
    ['a contest that is none', raised(3, paperBureau, ContestId.parse('XX')), 'suspect'],
    ['an opinion after the decision', heard(1), 'suspect'],
    ['a second decision', decided(1), 'suspect'],
    ['a decision on no ballot', decided(3), 'suspect'],
    ['a reopening of what waits', reopened(2), 'suspect'],
    ['a candidate who is not on the list', decided(2, 'CK=1:E9'), 'suspect'],
    ['marks on two lists', decided(2, 'CK=1+2'), 'suspect'],
    ['another spelling of the choices', decided(2, 'CK=1:E3,E1'), 'suspect'],
    ['one member twice', withInitials('AB', 'ab'), 'suspect'],
    ['a witness who signs and who does not', unsigned(2, 'EF', 'Els refused'), 'suspect'],
    ['a witness who does not sign and was not heard', unsigned(2, null, 'Els refused'), 'suspect'],
    ['no time', { ...heard(2), at: null }, 'who'],
    ['no officer', { ...decided(2), officer: null }, 'who'],
  ])('%s', async (_what, event, reason) => {
    write(story);
    forge(event);
    expect(await verify()).toMatchObject({
      ok: false,
      error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { seq: story.length + 3, reason } },
    });
  });

  test('a bureau of which nobody has declared that it counts by table', async () => {
    createOffice(path).close();
    forge(raised(1));
    expect(await verify()).toMatchObject({
      ok: false,
      error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { seq: 2, reason: 'suspect' } },
    });
  });

  test.each([
    ['no initials', `json_set(data, '$.initials.members[1]', '')`],
    ['a third member', `json_insert(data, '$.initials.members[#]', 'GH')`],
    [
      'a ground that the law does not have',
      `json_set(data, '$.decision', json('{"ground":"ugly","kind":"invalid"}'))`,
    ],
    ['what else was on the ballot', `json_set(data, '$.voter', 'x')`],
  ])('%s is no decision', async (_what, change) => {
    write([raised(1)]);
    tamper(path, (db) => {
      const text = db
        .prepare(`SELECT ${change} FROM (SELECT ? AS data)`)
        .pluck()
        .get(JSON.stringify(decided(1).data));
      const data: unknown = JSON.parse(String(text));
      const events = openEventsStore(db);
      events.setHead(events.append(events.head(), { ...decided(1), data: Object(data) }));
    });
    expect(codeOf(await verify())).toBe('LEDGER_EVENT_UNREADABLE');
  });
});
