import { expect, test } from 'vitest';
import { done } from '../office/paper-office.ts';
import {
  declared,
  keyTable,
  makeKey,
  presented,
  signingPackage,
  tb1,
  tb2,
} from '../office/sign-off-office.ts';
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
