/** Random acts of random officers, each held against a second, naive account of people; `verify` at the end of each run. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import {
  closeAccount,
  createAccounts,
  createFirstAdministrator,
  reopenAccount,
  resetPassword,
} from '../../src/office/accounts.ts';
import { createOffice } from '../../src/office/create-office.ts';
import type { Officer, Role } from '../../src/office/officers.ts';
import { changePassword } from '../../src/office/own-password.ts';
import { lockSession, signIn, signOut, unlockSession } from '../../src/office/sign-in.ts';
import { exportKey, openKey, replaceKey, revokeKey } from '../../src/office/signing-keys.ts';
import { quickSealing } from '../support/quick-sealing.ts';
import { cantonPackage, temporaryFolder } from './practice-canton.ts';

const people = {
  beheer: 'administrator',
  tweede: 'administrator',
  an: 'chair',
  bo: 'entry',
  ci: 'witness',
} as const;
type Name = keyof typeof people;
const names = ['beheer', 'tweede', 'an', 'bo', 'ci'] as const;
const signs = (role: Role) => ['chair', 'member', 'witness'].includes(role);

/** What a person knows of another, kept by hand. */
interface Person {
  state: 'none' | 'temporary' | 'active' | 'closed';
  password: string;
  old: string;
  hasKey: boolean;
  isIn: boolean;
  failures: number;
  failedAt: number;
}

interface Act {
  readonly kind: string;
  readonly by: Name;
  readonly of: Name;
  readonly types: 'right' | 'old' | 'wrong';
  readonly after: number;
}
const someone = fc.constantFrom(...names);
const rest = {
  of: someone,
  types: fc.constantFrom(
    'right' as const,
    'right' as const,
    'right' as const,
    'old' as const,
    'wrong' as const,
  ),
  after: fc.oneof(fc.nat(3), fc.nat(40), fc.constant(400)),
};
const managing = fc.record({
  kind: fc.constantFrom('create', 'create', 'reset', 'close', 'reopen', 'reopen', 'revoke'),
  // Mostly the one administrator that there is from the beginning, so that much is done.
  by: fc.oneof(fc.constant('beheer' as const), fc.constant('beheer' as const), someone),
  ...rest,
});
const one = fc.record({
  kind: fc.constantFrom(
    ...['sign-in', 'sign-in', 'sign-out', 'change', 'change', 'lock', 'unlock', 'first'],
    ...['open-key', 'replace', 'revoke', 'export'],
  ),
  by: someone,
  ...rest,
});
const acts: fc.Arbitrary<readonly Act[]> = fc.array(fc.oneof(managing, one, one), {
  minLength: 20,
  maxLength: 60,
});

async function follow(sequence: readonly Act[]): Promise<void> {
  const path = join(temporaryFolder(), 'office.db');
  let seconds = 0;
  const clock = { now: () => new Date(Date.UTC(2024, 5, 9, 14) + seconds * 1000).toISOString() };
  const made = createOffice(officeFiles, clock, { path, text: cantonPackage, practice: false });
  if (!made.ok) throw new Error('no office');
  const { ledger } = made.value;
  let drawn = 0;
  const randomness = { bytes: (count: number) => new Uint8Array(count).map(() => (drawn++ * 7) % 251) };
  const desk = { ledger, clock, sealing: quickSealing, randomness };
  const model = new Map<Name, Person>(
    names.map((name) => [
      name,
      { state: 'none', password: '', old: '', hasKey: false, isIn: false, failures: 0, failedAt: 0 },
    ]),
  );
  const person = (name: Name): Person => {
    const found = model.get(name);
    if (found === undefined) throw new Error(name);
    return found;
  };
  const officer = (name: Name): Officer => ({ name, role: people[name] });
  let sessions = new Map<Name, number>();
  let chosen = 0;

  const waits = ({ failures, failedAt }: Person) =>
    failures >= 3 && seconds - failedAt < Math.min(300, 5 * 2 ** (failures - 3));
  /** What becomes of a password that is asked for; undefined: it is right. */
  const asked = (who: Person, password: string): string | undefined => {
    if (waits(who)) return 'OFFICER_MUST_WAIT';
    const fits = who.state !== 'none' && password === who.password;
    if (fits && who.state !== 'closed') return undefined;
    who.failures += 1;
    who.failedAt = seconds;
    return fits ? 'OFFICER_ACCOUNT_CLOSED' : 'OFFICER_SIGN_IN_REFUSED';
  };
  /** Why an administrator may not, as far as it lies with them. */
  const mayNot = (by: Name): string | undefined => {
    if (people[by] !== 'administrator') return 'NOT_PERMITTED';
    const { state } = person(by);
    if (state === 'temporary') return 'OFFICER_PASSWORD_TEMPORARY';
    return state === 'active' ? undefined : 'OFFICER_ACCOUNT_CLOSED';
  };
  const mayNotOwn = (by: Name): string | undefined => {
    if (!signs(people[by])) return 'NOT_PERMITTED';
    const { state } = person(by);
    if (state === 'temporary') return 'OFFICER_PASSWORD_TEMPORARY';
    return state === 'active' ? undefined : 'OFFICER_ACCOUNT_CLOSED';
  };
  const mayNotManage = (by: Name, of: Name): string | undefined =>
    mayNot(by) ?? (person(of).state === 'none' ? 'ACCOUNT_UNKNOWN' : by === of ? 'ACCOUNT_OWN' : undefined);
  const code = (done: Result<unknown, Problem> | undefined) =>
    done?.ok === false ? done.error.code : undefined;
  const given = (of: Person, password: string) => {
    Object.assign(of, { old: of.password, password, state: 'temporary', hasKey: false, isIn: false });
  };

  for (const { kind, by, of, types, after } of sequence) {
    seconds += after;
    const who = person(by);
    const whom = person(of);
    const word = types === 'right' ? who.password : types === 'old' ? who.old : 'mis';
    chosen += 1;
    const nobody = names.every((name) => person(name).state === 'none');
    const fresh = `nieuw wachtwoord nummer ${chosen}`;
    switch (kind) {
      case 'first': {
        const done = await createFirstAdministrator(desk, { name: by, person: 'P', password: fresh });
        expect(code(done)).toBe(nobody ? undefined : 'OFFICE_HAS_ACCOUNTS');
        // The role of the first one is not theirs to choose: only those who are to be administrators go on.
        if (done.ok && people[by] !== 'administrator') return ledger.close();
        if (done.ok) Object.assign(who, { password: fresh, state: 'active' });
        break;
      }
      case 'create': {
        const done = await createAccounts(desk, officer(by), [{ name: of, person: 'P', role: people[of] }]);
        expect(code(done)).toBe(mayNot(by) ?? (whom.state === 'none' ? undefined : 'ACCOUNT_EXISTS'));
        if (done?.ok) {
          given(whom, done.value[0]?.password ?? '');
          whom.failures = 0;
        }
        break;
      }
      case 'reset': {
        const done = await resetPassword(desk, officer(by), of);
        expect(code(done)).toBe(
          mayNotManage(by, of) ?? (whom.state === 'closed' ? 'OFFICER_ACCOUNT_CLOSED' : undefined),
        );
        if (done.ok) given(whom, done.value.password);
        break;
      }
      case 'close': {
        const done = closeAccount(desk, officer(by), of, 'reden');
        expect(code(done)).toBe(
          mayNotManage(by, of) ?? (whom.state === 'closed' ? 'OFFICER_ACCOUNT_CLOSED' : undefined),
        );
        if (done.ok) Object.assign(whom, { state: 'closed', hasKey: false, isIn: false });
        break;
      }
      case 'reopen': {
        const done = await reopenAccount(desk, officer(by), of, 'reden');
        expect(code(done)).toBe(
          mayNotManage(by, of) ?? (whom.state === 'closed' ? undefined : 'ACCOUNT_NOT_CLOSED'),
        );
        if (done.ok) given(whom, done.value.password);
        break;
      }
      case 'sign-in': {
        const expected = asked(who, word);
        const done = await signIn(desk, by, word);
        expect(code(done)).toBe(nobody ? 'OFFICE_NO_ACCOUNTS' : expected);
        if (!done.ok) break;
        sessions = new Map(sessions).set(by, done.value.session);
        expect(done.value.mustChange).toBe(who.state === 'temporary');
        Object.assign(who, { isIn: true, failures: 0 });
        if (who.state === 'active' && signs(people[by])) who.hasKey = true;
        break;
      }
      case 'sign-out': {
        const session = sessions.get(by);
        if (session === undefined) break;
        signOut(ledger, clock, { officer: officer(by), session });
        who.isIn = false;
        break;
      }
      case 'change': {
        const expected = asked(who, word);
        const done = await changePassword(desk, officer(by), { old: word, password: fresh });
        expect(code(done)).toBe(nobody ? 'OFFICE_NO_ACCOUNTS' : expected);
        if (!done.ok) break;
        Object.assign(who, { old: who.password, password: fresh, state: 'active' });
        if (signs(people[by])) who.hasKey = true;
        break;
      }
      case 'lock':
        lockSession(ledger, clock, officer(by));
        break;
      case 'unlock': {
        const expected = asked(who, word);
        const done = await unlockSession(desk, officer(by), word);
        expect(code(done)).toBe(
          nobody ? 'OFFICE_NO_ACCOUNTS' : (expected ?? (who.isIn ? undefined : 'OFFICER_SIGNED_OUT')),
        );
        if (done.ok) who.failures = 0;
        break;
      }
      case 'open-key': {
        if (!signs(people[by])) break;
        const expected = asked(who, word);
        const done = await openKey(desk, officer(by), word);
        expect(code(done)).toBe(
          nobody ? 'OFFICE_NO_ACCOUNTS' : (expected ?? (who.hasKey ? undefined : 'KEY_NONE')),
        );
        break;
      }
      case 'replace': {
        if (!signs(people[by])) break;
        const expected = asked(who, word) ?? mayNotOwn(by);
        const done = await replaceKey(desk, officer(by), word, 'reden');
        expect(code(done)).toBe(nobody ? 'OFFICE_NO_ACCOUNTS' : expected);
        if (done.ok) who.hasKey = true;
        break;
      }
      case 'revoke': {
        const done = revokeKey(desk, officer(by), of, 'reden');
        const refused = by === of ? mayNotOwn(by) : mayNot(by);
        const unknown = whom.state === 'none' ? 'ACCOUNT_UNKNOWN' : undefined;
        expect(code(done)).toBe(refused ?? unknown ?? (whom.hasKey ? undefined : 'KEY_NONE'));
        if (done.ok) whom.hasKey = false;
        break;
      }
      case 'export':
        expect(code(exportKey(desk, officer(by)))).toBe(
          mayNotOwn(by) ?? (who.hasKey ? undefined : 'KEY_NONE'),
        );
        break;
    }
    for (const name of names) {
      const { state, hasKey, isIn, failures } = person(name);
      expect(ledger.account(name)?.state ?? 'none').toBe(state);
      const live = ledger.signingKeys().filter((key) => key.officer === name && key.revoked === null);
      expect(live).toHaveLength(hasKey ? 1 : 0);
      expect(ledger.session(name) !== null).toBe(isIn);
      // Of a name that nobody has the record keeps no more than a mark.
      expect(ledger.failures(name).count).toBe(state === 'none' ? 0 : failures);
    }
  }
  ledger.close();
  expect(await officeFiles.verify(path, () => undefined)).toMatchObject({ ok: true });
}

test('whatever officers do in whatever order, accounts stand as a second account of them says', async () => {
  await fc.assert(
    fc.asyncProperty(acts, (sequence) =>
      follow([{ kind: 'first', by: 'beheer', of: 'beheer', types: 'right', after: 0 }, ...sequence]),
    ),
    { numRuns: 60 },
  );
}, 120_000);
