/** Screens that were left alone, taken over from elsewhere, or whose officer may see little. */
import { afterEach, describe, expect, test } from 'vitest';
import { closeAccount } from '../../src/office/accounts.ts';
import { signIn } from '../../src/office/sign-in.ts';
import { bundleAt } from '../office/bundle-office.ts';
import { ballotText, cantonPackage, officer } from '../office/practice-canton.ts';
import { type AtTerminal, type OfficeTerminal, officeTerminal } from '../support/office-terminal.ts';
import { sealing } from '../support/sealing.ts';

const [enter, esc, lock, signOut] = ['\r', '\u001b', '\u000b', '\u000f'] as const;

let office: OfficeTerminal;
afterEach(() => office.close());

const at = (name: string, wishes?: Parameters<OfficeTerminal['at']>[1]): Promise<AtTerminal> => {
  office = officeTerminal(cantonPackage);
  return office.at(name, wishes);
};
const types = (): readonly string[] =>
  office.ledger
    .events({ limit: 1000 })
    .map(({ type }) => type)
    .toReversed();
const recorded = (type: string) => expect.poll(types, { timeout: 10_000 }).toContain(type);

/** The same officer at another program. */
const elsewhere = async (name: string): Promise<void> => {
  const { ledger, clock } = office;
  const signedIn = await signIn({ ledger, clock, sealing }, name, 'practice');
  if (!signedIn.ok) throw new Error(signedIn.error.code);
};

describe('screens that nobody touches', () => {
  test('are locked, count no scan, and are as they were once their officer is back', async () => {
    const anna = await at('anna', { lockAfter: 1500 });
    await anna.press('/', ...'dig');
    await anna.sees('Locked: anna, entry officer');
    await recorded('session-locked');

    await anna.press(ballotText(office.ledger, 'CK=2 GR=blank', 7));
    await anna.sees('1 scan NOT counted');
    expect(types()).not.toContain('ballot-counted');

    await anna.press(...'wrong', enter);
    await anna.sees('do not go together');
    await anna.press(...'practice', enter);
    await anna.sees('/ dig');
    await recorded('session-unlocked');
  });

  test('stand before a hall as long as it looks, and are locked behind it', async () => {
    const chair = await at('chair', { lockAfter: 1500 });
    await chair.press('v');
    await chair.sees('No figure of the count is shown here');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(types()).not.toContain('session-locked');

    await chair.press(esc);
    await chair.sees('Locked: chair');
  });
});

test('a ballot scanned before a lock waits for nobody: it is not counted later either', async () => {
  const anna = await at('anna');
  await anna.press('/', ...'DB', enter, enter);
  await anna.sees('Ready to scan');
  await anna.press(lock);
  await anna.sees('Locked: anna');
  await anna.press(ballotText(office.ledger, 'CK=2 GR=blank', 7));
  await anna.sees('1 scan NOT counted');
  await anna.press(...'practice', enter);
  await recorded('session-unlocked');
  await anna.sees('Ready to scan');
  await anna.press('p');
  await recorded('ballot-counted');

  expect(types().filter((type) => type === 'ballot-counted')).toHaveLength(1);
});

test('a lock says what signing out over it would cost before it does it', async () => {
  const anna = await at('anna');
  await anna.press('f', 'n', ...'TB-1', lock);
  await anna.sees('Locked: anna');
  await anna.press(signOut);
  await anna.sees('once more to sign out');
  expect(types()).not.toContain('officer-signed-out');
  await anna.press(signOut);
  await recorded('officer-signed-out');
});

test('a new password that is refused is typed anew, not on behind stars that stand there already', async () => {
  const anna = await at('anna');
  await anna.press('\u000e');
  await anna.sees('Password now');
  await anna.press(...'practice', enter, ...'too short', enter);
  await anna.sees('12 characters');
  await anna.press(...'four white mules', enter, ...'five white mules', enter);
  await anna.sees('That is not the same password');
  await anna.press(...'four white mules', enter);
  await anna.sees('Your password is set');
});

describe('an officer who is at work elsewhere now', () => {
  test('finds the draft they left here, and nobody signs them out', async () => {
    const anna = await at('anna');
    await anna.press(enter, 'b');
    await anna.sees('No bundle yet');
    await anna.press('n', '9', enter, enter);
    await anna.sees('Ballots in the bundle');
    await anna.press('9', enter, '2');
    await elsewhere('anna');

    await anna.sees('anna signed in at another screen');
    const { ledger } = office;
    expect(ledger.bundleDraft({ ...bundleAt(9), entry: 1 })).toMatchObject({
      counted: 9,
      line: { text: '2' },
    });
    expect(types().at(-1)).toBe('officer-signed-in');
    expect(ledger.session('anna')).toBe(ledger.head().seq);
  });

  test('has nothing recorded in their name here, not even that a batch was closed', async () => {
    const anna = await at('anna');
    await anna.press('/', ...'DB', enter, enter);
    await anna.sees('Ready to scan');
    await elsewhere('anna');

    await anna.sees('anna signed in at another screen');
    expect(types()).toContain('batch-opened');
    expect(types()).not.toContain('batch-closed');
  });

  test('is told so at the next key already, which does nothing any more', async () => {
    const anna = await at('anna');
    await anna.press('/', ...'DB', enter);
    await anna.sees('2 of 3');
    await elsewhere('anna');
    await anna.press(enter);

    await anna.sees('anna signed in at another screen');
    expect(types()).not.toContain('batch-opened');
  });
});

test('an account that is closed ends its screens, locked ones too', async () => {
  const anna = await at('anna');
  await anna.press(lock);
  await anna.sees('Locked: anna');
  const closed = closeAccount({ ...office, sealing }, officer('admin'), 'anna', 'left the bureau');
  expect(closed.ok).toBe(true);

  await anna.sees('closed the account anna');
});

test('an observer sees what the hall sees, and no key leads to anything else', async () => {
  const olga = await at('olga', { sees: 'No figure of the count is shown here' });
  await olga.press('l', 't', 'c', 'b', 'a', 'v', enter, 'r', 'f', esc);
  await olga.sees('Quit telbureau?');
  await olga.press(esc);
  await olga.press('?');
  await olga.sees('my account');
  expect(olga.written()).not.toMatch(/Registered|newest first|Totals of|Accounts/);
});
