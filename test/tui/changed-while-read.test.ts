/** A report that changes under the eyes of who is to initial or sign it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { done } from '../office/paper-office.ts';
import {
  declared,
  initialled,
  keyTable,
  makeKey,
  presented,
  returned,
  signingPackage,
  tb1,
} from '../office/sign-off-office.ts';
import { type OfficeTerminal, officeTerminal } from '../support/office-terminal.ts';

const [enter, back] = ['\r', '\u001b'] as const;
const changed = 'Changed meanwhile: Esc, then read it again';

let office: OfficeTerminal;
let desk: Parameters<typeof declared>[0];
beforeEach(() => {
  office = officeTerminal(signingPackage);
  desk = { ledger: office.ledger, clock: office.clock, path: office.path };
  keyTable(desk, tb1);
  for (const name of ['chair', 'mira']) makeKey(desk, name);
  done(declared(desk, tb1));
  done(presented(desk, tb1));
});
afterEach(() => office.close());
const newest = () => office.ledger.events({ limit: 1 })[0]?.type;

test('a member who is typing the passphrase sees that the report was returned, and opens no key for it', async () => {
  done(initialled(desk, tb1));
  const { press, sees } = await office.at('mira');
  await press('o', enter, 's');
  await sees('Report: TB-1');
  await press('v', enter);
  await sees('as secretary or second member?');
  await press(...'prac');
  done(returned(desk, tb1));
  await sees(changed);
  await press(...'tice', enter);
  await press(back, back);
  await sees('returned, version 1');
  expect(newest()).toBe('report-returned');
}, 60_000);

test('a chair who reads it to initial it sees that it was returned elsewhere', async () => {
  const { press, sees } = await office.at('chair');
  await press('o', enter, 'i');
  await sees('Report: TB-1');
  done(returned(desk, tb1));
  await sees(changed);
  await press('v', enter);
  await press(back);
  await sees('returned, version 1');
  expect(newest()).toBe('report-returned');
}, 60_000);
