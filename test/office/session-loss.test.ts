/** Why the screens of an officer end: what they did, or what was done, at another program. */
import { expect, test } from 'vitest';
import { closeAccount, resetPassword } from '../../src/office/accounts.ts';
import type { Sealing } from '../../src/office/ports.ts';
import { sessionLoss } from '../../src/office/session-loss.ts';
import { lockSession, type SignedIn, signIn, signOut } from '../../src/office/sign-in.ts';
import { sealing as realSealing } from '../support/sealing.ts';
import { done } from './paper-office.ts';
import { newOffice, officer, tickingClock } from './practice-canton.ts';

/** As the program seals, without the slowness: nothing here depends on it. */
const sealing: Sealing = {
  ...realSealing,
  hashPassword: async (password) => `text of ${password}`,
  passwordFits: async (password, kept) => kept === `text of ${password}`,
};

async function annaAtWork() {
  const here = {
    ledger: newOffice({ practice: true }),
    clock: tickingClock(),
    sealing,
    randomness: { bytes: (count: number) => new Uint8Array(count) },
  };
  const anna = done(await signIn(here, 'anna', 'practice'));
  return { ...here, anna };
}
type AtWork = Awaited<ReturnType<typeof annaAtWork>>;

const admin = officer('admin');
const cases: readonly (readonly [string, string | undefined, (here: AtWork) => unknown])[] = [
  ['nothing happened', undefined, () => undefined],
  ['somebody else signed in', undefined, (here) => signIn(here, 'bram', 'practice')],
  ['the screens were locked', undefined, (here) => lockSession(here.ledger, here.clock, here.anna.officer)],
  ['a wrong password was tried', undefined, (here) => signIn(here, 'anna', 'wrong')],
  ['she signed in elsewhere', 'elsewhere', (here) => signIn(here, 'anna', 'practice')],
  [
    'she signed in for one command, and out again',
    'elsewhere',
    async (here) => signOut(here.ledger, here.clock, done(await signIn(here, 'anna', 'practice'))),
  ],
  ['she got a temporary password', 'reset', (here) => resetPassword(here, admin, 'anna')],
  [
    'she got one and signed in with it elsewhere',
    'reset',
    async (here) => signIn(here, 'anna', done(await resetPassword(here, admin, 'anna')).password),
  ],
  ['her account was closed', 'closed', (here) => closeAccount(here, admin, 'anna', 'left')],
];

test.each(cases)('%s: %s', async (_what, why, happens) => {
  const here = await annaAtWork();
  await happens(here);

  expect(sessionLoss(here.ledger, here.anna)).toBe(why);
});

test('a temporary password of before the sign-in is not why', async () => {
  const here = await annaAtWork();
  const { password } = done(await resetPassword(here, admin, 'anna'));
  const anna: SignedIn = done(await signIn(here, 'anna', password));
  await signIn(here, 'anna', password);

  expect(sessionLoss(here.ledger, anna)).toBe('elsewhere');
});
