import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BureauId, ContestId } from '../../src/election/ids.ts';
import { openEventsStore } from '../../src/ledger/events-store.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { OfficeEvent } from '../../src/office/events.ts';
import {
  bureauIds,
  createOffice,
  folder,
  noProgress,
  paperBureau,
  rechain,
  tamper,
} from './support/practice-office.ts';
import {
  declared,
  received,
  reconciliationStory,
  sent,
  withdrawn,
} from './support/practice-reconciliation.ts';
import { append } from './support/practice-tables.ts';

let here: ReturnType<typeof folder>;
let path: string;

beforeEach(() => {
  here = folder();
  path = here.path('office.db');
});
afterEach(() => here.remove());

function write(events: readonly OfficeEvent[]): void {
  const ledger = createOffice(path);
  append(ledger, events);
  ledger.close();
}
const verify = () => officeFiles.verify(path, noProgress);

/** Adds events that fit the chain, behind the back of the use cases and with the row that they would leave. */
function forge(events: readonly OfficeEvent[]): void {
  tamper(path, (db) => {
    const store = openEventsStore(db);
    for (const event of events) store.setHead(store.append(store.head(), event));
  });
}

const contest = ContestId.parse('CK');
const foreign = ContestId.parse('XX');
const place = { bureau: paperBureau, contest };
/** Two officers counted another number than was sent: a chair sees them all, and decides. */
const bothWrong = [sent('anna', 1), received('bram', 1, 2), received('mira', 1, 4)];
const kind = { contests: [contest], ticked: 9, issued: null, takenBack: null };

test('the record verifies after each event of voters and transfers, every row made anew', async () => {
  for (let events = 1; events <= reconciliationStory.length; events += 1) {
    path = here.path(`${events}.db`);
    write(reconciliationStory.slice(0, events));
    expect(await verify()).toMatchObject({ ok: true, value: { events: events + 1 } });
  }
});

test('an event that contradicts the state of a transfer cannot be appended', () => {
  const ledger = createOffice(path);
  expect(() => append(ledger, [received('bram', 1)])).toThrow('TRANSFER_UNKNOWN');
  append(ledger, [sent('anna', 1)]);
  expect(() => append(ledger, [received('anna', 1)])).toThrow('TRANSFER_SAME_OFFICER');
  expect(ledger.transferEventCount()).toBe(1);
  ledger.close();
});

describe('an event that the use cases would not record is found by verify', () => {
  test.each([
    ['received before it was sent', [received('bram', 1)], 'transfer'],
    ['received by who sent it', [sent('anna', 1), received('anna', 1)], 'transfer'],
    ['received twice', [sent('anna', 1), received('bram', 1), received('chair', 1)], 'transfer'],
    [
      'counted again by who counted last',
      [sent('anna', 1), received('bram', 1, 2), received('bram', 1)],
      'transfer',
    ],
    ['counted by who had both numbers before them', [...bothWrong, received('chair', 1)], 'transfer'],
    [
      'counted anew by who had both numbers before them',
      [...bothWrong, withdrawn('chair', 1), sent('anna', 2), received('chair', 2)],
      'transfer',
    ],
    [
      'sent anew by who had both numbers before them',
      [...bothWrong, withdrawn('chair', 1), sent('chair', 2)],
      'transfer',
    ],
    ['withdrawn twice', [sent('anna', 1), withdrawn('chair', 1), withdrawn('chair', 1)], 'transfer'],
    ['of another number than the next', [sent('anna', 2)], 'transfer'],
    ['of the number of another', [sent('anna', 1), sent('bram', 1)], 'transfer'],
    ['sent to itself', [sent('anna', 1, { to: place })], 'transfer'],
    [
      'of the same election',
      [sent('anna', 1, { to: { ...place, bureau: BureauId.parse('TB-4') } })],
      'transfer',
    ],
    [
      'sent from a digital bureau',
      [sent('anna', 1, { from: { bureau: bureauIds[0], contest } })],
      'transfer',
    ],
    [
      'sent for a contest that is none',
      [sent('anna', 1, { to: { ...place, contest: foreign } })],
      'transfer',
    ],
    ['sent by nobody', [{ ...sent('anna', 1), officer: null }], 'who'],
    ['sent by an account whose name is spelt otherwise', [sent('Anna', 1)], 'account'],
    ['declared by nobody', [{ ...declared('anna'), officer: null }], 'who'],
    ['of a station elsewhere', [declared('anna', [kind], { municipality: '92094', number: 2 })], 'kinds'],
    ['of a contest elsewhere', [declared('anna', [{ ...kind, contests: [foreign] }])], 'kinds'],
    ['of one kind twice', [declared('anna', [kind, kind])], 'kinds'],
    ['of a contest twice', [declared('anna', [{ ...kind, contests: [contest, contest] }])], 'kinds'],
    ['of no figure', [declared('anna', [{ ...kind, ticked: null }])], 'kinds'],
    [
      'said again by who spoke last, where officers differ',
      [declared('anna'), declared('bram', [kind]), declared('bram')],
      'kinds',
    ],
    ['of more back than issued', [declared('anna', [{ ...kind, issued: 1, takenBack: 2 }])], 'kinds'],
  ] as const)('%s', async (_what, events, reason) => {
    write([]);
    forge(events);
    expect(await verify()).toMatchObject({
      error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { seq: events.length + 1, reason } },
    });
  });

  test.each([
    ['no kinds', declared('anna', [])],
    ['no contest', declared('anna', [{ ...kind, contests: [] }])],
    ['half an elector', declared('anna', [{ ...kind, ticked: 0.5 }])],
    ['no ballots', sent('anna', 1, { ballots: 0 })],
    ['a note too long', sent('anna', 1, { note: 'x'.repeat(301) })],
  ])('that has %s cannot be read', async (_what, event) => {
    write([]);
    forge([event]);
    expect(await verify()).toMatchObject({
      error: { code: 'LEDGER_EVENT_UNREADABLE', params: { seq: 2 } },
    });
  });
});

test.each([
  ['taken away', 'DELETE FROM transfer_event WHERE event = 9', 'LEDGER_ROW_MISSING'],
  ['put in', 'INSERT INTO transfer_event VALUES (5, 9)', 'LEDGER_ROW_EXTRA'],
])('a row that says what the other bureau wrote, %s, is named', async (_what, sql, code) => {
  write(reconciliationStory);
  tamper(path, (db) => db.exec(sql));
  expect(await verify()).toMatchObject({ error: { code, params: { table: 'transfer_event' } } });
});

test('a forger who changes a number and every hash after it leaves a row that does not follow', async () => {
  write(reconciliationStory);
  tamper(path, (db) => {
    db.exec(
      `UPDATE event SET data = replace(data, '"ballots":1', '"ballots":3') WHERE type = 'transfer-received'`,
    );
    rechain(db);
  });
  expect(await verify()).toMatchObject({
    error: { code: 'LEDGER_ROW_DIFFERS', params: { table: 'transfer' } },
  });
});
