/** Accounts and the paper with their passwords, where something fails in between. */
import { expect, test } from 'vitest';
import { err, ok } from '../../src/base/result.ts';
import type { HandedOut, NewAccount } from '../../src/office/accounts.ts';
import { handOutAccounts } from '../../src/office/hand-out-accounts.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { signIn } from '../../src/office/sign-in.ts';
import { quickSealing } from '../support/quick-sealing.ts';
import { newOffice, officer, tickingClock } from './practice-canton.ts';

const admin = officer('admin');
const wanted: readonly NewAccount[] = [
  { name: 'An', person: 'Persoon 2', role: 'entry' },
  { name: 'bo', person: 'Persoon 3', role: 'chair' },
];
let drawn = 0;
const randomness = { bytes: (count: number) => new Uint8Array(count).map(() => drawn++ % 256) };

/** An office with a tray in which envelopes lie. */
function office(ledger: Ledger = newOffice({ practice: true })) {
  const tray: HandedOut[] = [];
  const put = async (handedOut: readonly HandedOut[]) => {
    expect(ledger.account('an')).toBeUndefined();
    tray.push(...handedOut);
    return ok(async () => {
      tray.length = 0;
    });
  };
  return { desk: { ledger, clock: tickingClock(), sealing: quickSealing, randomness }, tray, put };
}

test('the envelopes are written before the accounts are made, and open them', async () => {
  const { desk, tray, put } = office();
  const made = await handOutAccounts(desk, admin, wanted, put);

  expect(made).toEqual({ ok: true, value: tray });
  for (const { name, password } of tray)
    expect(await signIn(desk, name, password)).toMatchObject({ value: { mustChange: true } });
});

test('without envelopes no account is made', async () => {
  const { desk } = office();
  const full = async () => err({ code: 'OUTPUT_NOT_WRITABLE' });

  expect(await handOutAccounts(desk, admin, wanted, full)).toMatchObject({
    error: { code: 'OUTPUT_NOT_WRITABLE' },
  });
  expect(desk.ledger.head().seq).toBe(1);
});

test.each([
  ['somebody else makes one of them meanwhile', true],
  ['it is interrupted once they are written', false],
])('envelopes go again where %s', async (_when, isTaken) => {
  const { desk, tray, put } = office();
  const other = office(desk.ledger);
  const stop = new AbortController();
  const disturbed = async (handedOut: readonly HandedOut[]) => {
    const written = await put(handedOut);
    if (isTaken) await handOutAccounts(desk, admin, wanted.slice(1), other.put);
    else stop.abort();
    return written;
  };

  const made = await handOutAccounts(desk, admin, wanted, disturbed, undefined, stop.signal);

  if (isTaken) expect(made).toMatchObject({ error: { code: 'ACCOUNT_EXISTS', params: { row: 2 } } });
  else expect(made).toBeUndefined();
  expect(tray).toEqual([]);
  expect(desk.ledger.account('an')).toBeUndefined();
});

test('a machine that fails leaves the envelopes of accounts that may have been made, and no others', async () => {
  for (const isWritten of [true, false]) {
    const ledger = newOffice({ practice: true });
    const failing: Ledger = {
      ...ledger,
      transact: (work) => {
        if (isWritten) ledger.transact(work);
        throw new Error('the disk is gone');
      },
    };
    const { tray, put } = office(ledger);
    const desk = { ...office(ledger).desk, ledger: failing };

    await expect(handOutAccounts(desk, admin, wanted, put)).rejects.toThrow('the disk is gone');

    expect(tray.map(({ name }) => name)).toEqual(isWritten ? ['an', 'bo'] : []);
  }
});
