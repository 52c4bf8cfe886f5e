/** An officer of the main bureau takes a delivery at the screens, and one of a bureau makes one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { prepareDelivery } from '../../src/office/delivery/receive-delivery.ts';
import { trustSigners } from '../../src/office/delivery/trust-signer.ts';
import { initialReport } from '../../src/office/present-report.ts';
import { reportModel } from '../../src/office/reporting/report-model.ts';
import { signIn } from '../../src/office/sign-in.ts';
import { signReport } from '../../src/office/sign-report.ts';
import { openKey } from '../../src/office/signing-keys.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { deliveryFolders } from '../../src/scan/delivery-folders.ts';
import { bureauOfScans, delivery, main, readHere, scannedLines } from '../office/delivery/delivery-office.ts';
import { done } from '../office/paper-office.ts';
import { officer, temporaryFolder } from '../office/practice-canton.ts';
import {
  db2,
  declared,
  keyOf,
  keyTable,
  makeKey,
  presented,
  signingPackage,
  tb1,
} from '../office/sign-off-office.ts';
import { type OfficeTerminal, officeTerminal } from '../support/office-terminal.ts';
import { sealing } from '../support/sealing.ts';

const [enter, esc, down, right] = ['\r', '\u001b', '\u001b[B', '\u001b[C'] as const;
const pasted = (text: string): string => `\u001b[200~${text}\u001b[201~`;

let office: OfficeTerminal;
afterEach(() => office.close());

test('a delivery is refused, its key trusted, taken, read, and sent back for a reason; the key is then trusted no more', async () => {
  const there = bureauOfScans();
  const stick = join(temporaryFolder(), 'stick');
  mkdirSync(join(stick, 'DB-2'), { recursive: true });
  for (const [name, bytes] of delivery(there, db2)) writeFileSync(join(stick, 'DB-2', name), bytes);
  office = officeTerminal(signingPackage);
  const { ledger } = office;
  const chair = await office.at('chair');

  await chair.press('d');
  await chair.sees('No delivery is awaited');
  await chair.press('i', pasted(join(stick, 'nowhere')), enter);
  await chair.sees('There is no file or folder');
  await chair.press('\u0015', pasted(stick), enter);
  await chair.sees('refused 1');
  expect(ledger.deliveries()).toEqual([]);
  expect(ledger.events({ limit: 9, types: ['delivery-refused'] })).toMatchObject([
    { officer: 'chair', data: { bureau: 'DB-2', code: 'DELIVERY_SIGNER_UNKNOWN' } },
  ]);

  await chair.press('t', enter, enter, enter);
  await chair.sees('read out exactly this');
  const key = keyOf(there, 'chair').id;
  await chair.sees(key.slice(60));
  await chair.press(enter);
  await chair.sees('Not trusted yet');
  expect(ledger.trustedSigners()).toEqual([]);
  await chair.press(enter, right, enter);
  await chair.sees('is trusted');
  expect(ledger.trustedSigners(db2)).toMatchObject([{ key }]);

  await chair.press(enter);
  await chair.sees('Taken 1, already here 0, refused 0');
  await chair.press(esc, esc);
  await chair.sees('1 of 1');
  expect(officeTotals(ledger, { bureau: db2 })[0]?.found).toBe(scannedLines.length);
  await chair.press('3', 'o');
  await chair.sees('Counted on another machine');
  await chair.press('d');
  await chair.sees('it is delivered there');
  await chair.press('R', pasted('list 5'), enter, down, enter);
  await chair.sees('Type DB-2');
  await chair.press(pasted('DB-2'), enter, down, enter);
  await chair.sees('version 2 is awaited');
  expect(ledger.report(db2)).toMatchObject({ version: 2, signOff: { state: 'returned' } });

  await chair.press(esc, enter);
  await chair.sees('Returned by chair: list 5');
  await chair.press('x', pasted('lost'), enter, down, enter);
  await chair.sees('trusted no more');
  expect(ledger.trustedSigners()).toEqual([]);
  expect(ledger.delivery(db2)).toMatchObject({ version: 1 });
});

test('a bureau whose report is signed is delivered from it, with the passphrase, and the main bureau can take that', async () => {
  office = officeTerminal(signingPackage);
  const { ledger, clock } = office;
  const desk = { ...office };
  keyTable(desk, tb1);
  const door = { ledger, clock, sealing };
  // To seal a key is slow on purpose: only who signs at the screen has a sealed one.
  done(await signIn(door, 'chair', 'practice'));
  const own = done(await openKey(door, officer('chair'), 'practice'));
  for (const name of ['mira', 'wout']) makeKey(desk, name);
  done(declared(desk, tb1));
  done(presented(desk, tb1));
  const seen = { bureau: tb1, digest: reportModel(ledger, tb1).digest };
  done(initialReport(ledger, clock, officer('chair'), seen));
  for (const name of ['chair', 'mira', 'wout']) {
    const key = name === 'chair' ? own : keyOf(desk, name);
    done(signReport(ledger, clock, { officer: officer(name), key }, seen));
  }
  const stick = temporaryFolder();
  const chair = await office.at('chair');

  await chair.press('o', enter);
  await chair.sees('The signatures required are there');
  // Refused, a password that nobody sees is typed anew, also where it was the folder that would not do.
  await chair.press('d', pasted(stick), enter, pasted('practise'), enter);
  await chair.sees('This is not your password');
  writeFileSync(join(stick, 'full'), '');
  await chair.press('\u001b[Z', pasted('/full'), enter, pasted('practice'), enter);
  await chair.sees('could not be written');
  await chair.press('\u0015', pasted(stick), enter, pasted('practice'), enter);
  await chair.sees('Delivered: TB-1-v1');

  const here = main();
  const key = ledger.signingKeys().find(({ officer: whose }) => whose === 'chair')?.id ?? '';
  done(
    trustSigners(here.ledger, here.clock, officer('chair'), [
      { bureau: tb1, key, officer: 'chair', role: 'chair' },
    ]),
  );
  const files = done(await deliveryFolders.read(join(stick, 'TB-1-v1')));
  expect(done(await prepareDelivery(here.ledger, files, readHere(here)))).toMatchObject({
    delivered: { manifest: { bureau: 'TB-1', report: { digest: seen.digest } } },
  });
});
