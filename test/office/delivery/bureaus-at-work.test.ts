/** What of a bureau at its main bureau keeps a delivery of it out, and what does not: both would count, or nothing is there. */
import { expect, it } from 'vitest';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import { closeBatch } from '../../../src/office/batches.ts';
import { resetTable } from '../../../src/office/decide-table.ts';
import type { OfficeEvent } from '../../../src/office/events.ts';
import { recordBallot } from '../../../src/office/record-ballot.ts';
import { raiseSuspect, withdrawSuspect } from '../../../src/office/suspects.ts';
import { undoLast } from '../../../src/office/take-back.ts';
import { type Desk, done, place } from '../paper-office.ts';
import { ballotText, opened as batchOpened, officer, read } from '../practice-canton.ts';
import { db2, declared, keyTable, opened, signedReportOf, tb1 } from '../sign-off-office.ts';
import { bureauByTable, bureauOfScans, delivery, imported, main, trusting } from './delivery-office.ts';

const signedIn = (at: string): OfficeEvent => ({
  ...{ type: 'officer-signed-in', version: 1, at, officer: 'anna', data: {} },
});

async function answer(here: Desk, there: Desk, bureau = tb1): Promise<string> {
  const given = await imported(here, delivery(there, bureau));
  return given.ok ? given.value : given.error.code;
}

it('a batch that is open keeps it out; one that is closed, and of which nothing counts, does not', async () => {
  const there = bureauOfScans();
  const here = main();
  const { ledger, clock } = here;
  trusting(here, there, db2);
  ledger.transact((writer) => writer.append(signedIn(clock.now())));
  const batch = batchOpened(ledger, clock, 'anna', db2);
  expect(await answer(here, there, db2)).toBe('DELIVERY_BUREAU_AT_WORK');
  recordBallot(ledger, batch, read(ledger, ballotText(ledger, 'CK=5', 0x11, { bureau: db2 }), db2));
  done(undoLast(ledger, clock, officer('anna'), batch.id));
  closeBatch(ledger, clock, officer('anna'), batch.id);
  expect(await answer(here, there, db2)).toBe('taken');
});

it('a batch that was left when a program stopped keeps nothing out: nobody scans into it any more', async () => {
  const there = bureauOfScans();
  const here = main();
  const { ledger, clock } = here;
  trusting(here, there, db2);
  ledger.transact((writer) => writer.append(signedIn(clock.now())));
  batchOpened(ledger, clock, 'anna', db2);
  ledger.transact((writer) => writer.append(signedIn(clock.now())));
  expect(await answer(here, there, db2)).toBe('taken');
  expect(await officeFiles.verify(here.path, () => undefined)).toMatchObject({ ok: true });
});

it('a ballot that was set aside keeps it out until it is withdrawn', async () => {
  const there = bureauByTable();
  const here = main();
  const { ledger, clock } = here;
  trusting(here, there);
  const suspect = done(
    raiseSuspect(ledger, clock, officer('anna'), { ...place, bureau: tb1 }, { ground: 'object', note: '' }),
  );
  expect(await answer(here, there)).toBe('DELIVERY_BUREAU_AT_WORK');
  done(withdrawSuspect({ ledger, clock, officer: officer('chair') }, suspect, 'it lay there by mistake'));
  expect(await answer(here, there)).toBe('taken');
});

it('a report that was signed here keeps it out, though all of it was taken back since', async () => {
  const there = bureauByTable();
  const here = main();
  const { ledger, clock } = here;
  trusting(here, there);
  keyTable(here, tb1);
  done(declared(here, tb1));
  signedReportOf(here, tb1);
  done(opened(here, tb1));
  const { event } = ledger.tableRows(tb1)[0] ?? { event: null };
  done(resetTable(ledger, clock, officer('chair'), { ...place, bureau: tb1 }, 'it was counted there', event));
  expect(await answer(here, there)).toBe('DELIVERY_BUREAU_AT_WORK');
});
