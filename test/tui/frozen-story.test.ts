import { expect, test } from 'vitest';
import { sendTransfer, withdrawTransfer } from '../../src/office/transfers.ts';
import { done } from '../office/paper-office.ts';
import { officer } from '../office/practice-canton.ts';
import {
  db2,
  declared,
  keyTable,
  makeKey,
  presented,
  signingPackage,
  tb1,
  tb2,
} from '../office/sign-off-office.ts';
import { contestId } from '../support/elections.ts';
import { officeTerminal } from '../support/office-terminal.ts';

const [enter, back, down] = ['\r', '\u001b', '\u001b[B'] as const;
const banner = 'Presented: nothing can be changed; the chair can return it';
const refused = 'The report is presented: this key changes nothing now';

test('at every screen of a bureau whose report is presented, keys that would change it say so', async () => {
  const office = officeTerminal(signingPackage);
  const { ledger, clock } = office;
  const desk = { ledger, clock, path: office.path };
  for (const bureau of [tb1, tb2]) keyTable(desk, bureau);
  makeKey(desk, 'chair');
  done(declared(desk, tb1));
  done(presented(desk, tb1));
  const events = ledger.head().seq;
  try {
    const { press, sees } = await office.at('chair');

    await press(enter);
    await sees(banner);
    for (const key of ['m', 'X']) {
      await press(key);
      await sees(refused);
      // The word is written again only once something else stood there.
      await press('t');
      await sees('Electoral figure');
      await press(back);
      await sees(banner);
    }
    await press('s');
    await sees('No suspect ballot yet');
    await press('n');
    await sees(refused);
    await press(back, back, 'r');
    await sees('Found against declared');
    await press('e');
    await sees(refused);

    // The other bureau is not kept by it.
    await press(back, down, enter);
    await sees('Papier 2');
    await press('X');
    await sees('keyed anew?');
    await press(back, back);
    await sees('Registered');
    // Signing in is all that was recorded.
    expect(ledger.head().seq).toBe(events + 1);
  } finally {
    await office.close();
  }
}, 60_000);

/** The second counting bureau has the other election, so that ballots can go there. */
const { bureaus, ...rest } = JSON.parse(signingPackage);
const transferPackage = JSON.stringify({
  ...rest,
  bureaus: bureaus.map((bureau: { id: string }) =>
    bureau.id === tb2 ? { ...bureau, contests: ['GR'] } : bureau,
  ),
});

test('a transfer from a bureau whose report is presented is neither received nor withdrawn', async () => {
  const office = officeTerminal(transferPackage);
  const { ledger, clock } = office;
  const desk = { ledger, clock, path: office.path };
  const from = { bureau: tb1, contest: contestId('CK') };
  const to = { bureau: tb2, contest: contestId('GR') };
  keyTable(desk, tb1);
  const transfer = done(sendTransfer(ledger, clock, officer('anna'), { from, to, ballots: 3, note: '' }));
  done(withdrawTransfer(ledger, clock, officer('chair'), transfer, 'they were of this election'));
  makeKey(desk, 'chair');
  done(declared(desk, tb1));
  done(presented(desk, tb1));
  const events = ledger.head().seq;
  try {
    const { press, sees } = await office.at('chair');
    for (const key of [enter, 'w']) {
      await press('f');
      await sees('withdrawn');
      await press(key);
      await sees(refused);
      await press(back);
      await sees('Registered');
    }
    // Signing in is all that was recorded.
    expect(ledger.head().seq).toBe(events + 1);
  } finally {
    await office.close();
  }
}, 60_000);

test('a polling station whose report is presented has no key to scan, and says why', async () => {
  const office = officeTerminal(signingPackage);
  const { ledger, clock } = office;
  const desk = { ledger, clock, path: office.path };
  makeKey(desk, 'chair');
  done(declared(desk, db2));
  done(presented(desk, db2));
  try {
    const { press, sees } = await office.at('anna');
    await press('/', ...'DB-2', enter);
    await sees(banner);
    await press(enter);
    await sees(refused);
    expect(ledger.events({ limit: 1 })[0]?.type).toBe('officer-signed-in');
  } finally {
    await office.close();
  }
}, 60_000);
