/** Accounts of a real office: what officers did, and what anybody finds in its file afterwards. */
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import {
  closeAccount,
  createAccounts,
  createFirstAdministrator,
  type HandedOut,
  reopenAccount,
  resetPassword,
} from '../../src/office/accounts.ts';
import { createOffice } from '../../src/office/create-office.ts';
import type { Officer } from '../../src/office/officers.ts';
import { changePassword } from '../../src/office/own-password.ts';
import type { Ledger, Sealing } from '../../src/office/ports.ts';
import { type Door, lockSession, signIn, signOut, unlockSession } from '../../src/office/sign-in.ts';
import { exportKey, openKey, replaceKey, revokeKey } from '../../src/office/signing-keys.ts';
import { quickSealing } from '../support/quick-sealing.ts';
import { sealing } from '../support/sealing.ts';
import { done } from './paper-office.ts';
import { cantonPackage, newOffice, temporaryFolder } from './practice-canton.ts';

const adminPassword = 'vier woorden zonder zin';
const own = 'een eigen lang wachtwoord';

/** A clock that stands until it is moved, in seconds. */
function standingClock() {
  let seconds = 0;
  return {
    now: () => new Date(Date.UTC(2024, 5, 9, 14) + seconds * 1000).toISOString(),
    move: (by: number) => {
      seconds += by;
    },
  };
}

let drawn = 0;
/** Other bytes each time, the same in each run. */
const randomness = {
  bytes: (count: number) =>
    Uint8Array.from({ length: count }, () => {
      drawn = (drawn * 5 + 77) % 65_521;
      return drawn % 256;
    }),
};

/** Sealed as the program does it where that matters, else without the slowness. */
async function office(sealedBy: Sealing = quickSealing): Promise<{
  readonly door: Door & { readonly randomness: typeof randomness };
  readonly ledger: Ledger;
  readonly clock: ReturnType<typeof standingClock>;
  readonly path: string;
  readonly admin: Officer;
}> {
  const path = join(temporaryFolder(), 'office.db');
  const clock = standingClock();
  const created = createOffice(officeFiles, clock, { path, text: cantonPackage, practice: false });
  if (!created.ok) throw new Error('no office');
  const { ledger } = created.value;
  const door = { ledger, clock, sealing: sealedBy, randomness };
  const admin = done(
    await createFirstAdministrator(door, { name: 'Beheer', person: 'Persoon 1', password: adminPassword }),
  );
  return { door, ledger, clock, path, admin };
}

type Office = Awaited<ReturnType<typeof office>>;

const verified = (path: string) => officeFiles.verify(path, () => undefined);

async function added({ door, admin }: Office, name: string, role: Officer['role']): Promise<HandedOut> {
  const made = await createAccounts(door, admin, [{ name, person: `Persoon ${name}`, role }]);
  if (made === undefined || !made.ok || made.value[0] === undefined) throw new Error(JSON.stringify(made));
  return made.value[0];
}

/** Signed in once, with a password of their own. */
async function settled(here: Office, name: string, role: Officer['role']): Promise<Officer> {
  const { password } = await added(here, name, role);
  const { officer } = done(await signIn(here.door, name, password));
  done(await changePassword(here.door, officer, { old: password, password: own }));
  return officer;
}

const types = (ledger: Ledger, limit: number) =>
  ledger
    .events({ limit })
    .map(({ type }) => type)
    .toReversed();

describe('the first administrator', () => {
  it('makes themselves, once, with a password that meets the rules', async () => {
    const path = join(temporaryFolder(), 'office.db');
    const clock = standingClock();
    const created = createOffice(officeFiles, clock, { path, text: cantonPackage, practice: false });
    if (!created.ok) throw new Error('no office');
    const door = { ledger: created.value.ledger, clock, sealing };
    const make = (password: string, name = 'beheer') =>
      createFirstAdministrator(door, { name, person: 'Persoon 1', password });

    expect(await make('kort')).toMatchObject({ error: { code: 'PASSWORD_TOO_SHORT', params: { found: 4 } } });
    expect(await make('beheer-beheer!')).toMatchObject({ error: { code: 'PASSWORD_IS_NAME' } });
    expect(await make(adminPassword, 'An Peeters')).toMatchObject({ error: { code: 'ACCOUNT_NAME' } });
    expect(created.value.ledger.head().seq).toBe(1);
    expect(await make(adminPassword)).toEqual({ ok: true, value: { name: 'beheer', role: 'administrator' } });
    expect(await make(adminPassword, 'tweede')).toMatchObject({ error: { code: 'OFFICE_HAS_ACCOUNTS' } });
    expect(await signIn(door, 'beheer', adminPassword)).toMatchObject({
      value: { officer: { name: 'beheer', role: 'administrator' }, mustChange: false },
    });
    expect(await verified(path)).toMatchObject({ ok: true });
  });

  it('is not made in a practice office, which has its own', async () => {
    const door = { ledger: newOffice({ practice: true }), clock: standingClock(), sealing };
    expect(
      await createFirstAdministrator(door, { name: 'beheer', person: 'P', password: adminPassword }),
    ).toMatchObject({ error: { code: 'OFFICE_HAS_ACCOUNTS' } });
  });
});

describe('accounts', () => {
  it('are made all or none, each with its own temporary password that is nowhere in the file', async () => {
    const here = await office(sealing);
    const wanted = [
      { name: 'an', person: 'Persoon 2', role: 'entry' },
      { name: 'bo', person: 'Persoon 3', role: 'chair' },
    ] as const;
    expect(await createAccounts(here.door, here.admin, [...wanted, { ...wanted[0] }])).toMatchObject({
      error: { code: 'ACCOUNT_TWICE', params: { found: 'an', row: 3 } },
    });
    expect(here.ledger.accounts().map(({ name }) => name)).toEqual(['beheer']);

    const made = await createAccounts(here.door, here.admin, wanted);
    if (made === undefined || !made.ok) throw new Error('not made');
    const passwords = made.value.map(({ password }) => password);
    expect(new Set(passwords).size).toBe(2);
    for (const password of passwords) expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    here.ledger.close();
    const bytes = readFileSync(here.path, 'latin1');
    for (const secret of [...passwords, adminPassword]) expect(bytes).not.toContain(secret);
    expect(await verified(here.path)).toMatchObject({ ok: true });
  });

  it('are an administrator’s to make, and nobody else’s', async () => {
    const here = await office();
    const chair = await settled(here, 'chair', 'chair');
    const before = here.ledger.head().seq;
    const act = { name: 'x1', person: 'X', role: 'entry' } as const;
    expect(await createAccounts(here.door, chair, [act])).toMatchObject({ error: { code: 'NOT_PERMITTED' } });
    expect(await resetPassword(here.door, chair, 'beheer')).toMatchObject({
      error: { code: 'NOT_PERMITTED' },
    });
    expect(closeAccount(here.door, chair, 'beheer', 'no')).toMatchObject({
      error: { code: 'NOT_PERMITTED' },
    });
    expect(here.ledger.head().seq).toBe(before);
  });

  it('cannot be closed or reset by their own officer: the last administrator stays', async () => {
    const here = await office();
    expect(closeAccount(here.door, here.admin, 'beheer', 'weg')).toMatchObject({
      error: { code: 'ACCOUNT_OWN' },
    });
    expect(await resetPassword(here.door, here.admin, 'beheer')).toMatchObject({
      error: { code: 'ACCOUNT_OWN' },
    });
  });

  it('that are closed let nobody in, and say so only to who has the password', async () => {
    const here = await office();
    await settled(here, 'an', 'entry');
    done(closeAccount(here.door, here.admin, 'an', 'naar een ander bureau'));
    expect(here.ledger.session('an')).toBeNull();
    expect(await signIn(here.door, 'an', own)).toMatchObject({ error: { code: 'OFFICER_ACCOUNT_CLOSED' } });
    expect(await signIn(here.door, 'an', 'x')).toMatchObject({ error: { code: 'OFFICER_SIGN_IN_REFUSED' } });
    here.clock.move(60);
    const { password } = done(await reopenAccount(here.door, here.admin, 'an', 'is terug'));
    expect(await signIn(here.door, 'an', own)).toMatchObject({ error: { code: 'OFFICER_SIGN_IN_REFUSED' } });
    here.clock.move(60);
    expect(await signIn(here.door, 'an', password)).toMatchObject({ value: { mustChange: true } });
    expect(await verified(here.path)).toMatchObject({ ok: true });
  });
});

describe('a password', () => {
  it('that is temporary must be changed, and what was never the password opens nothing', async () => {
    const here = await office();
    const { password } = await added(here, 'an', 'chair');
    const first = done(await signIn(here.door, 'an', password));
    expect(first.mustChange).toBe(true);
    expect(here.ledger.signingKeys()).toEqual([]);
    expect(await changePassword(here.door, first.officer, { old: password, password })).toMatchObject({
      error: { code: 'PASSWORD_OLD' },
    });
    expect(await changePassword(here.door, first.officer, { old: 'x', password: own })).toMatchObject({
      error: { code: 'OFFICER_SIGN_IN_REFUSED' },
    });
    done(await changePassword(here.door, first.officer, { old: password, password: own }));
    expect(await signIn(here.door, 'an', password)).toMatchObject({ ok: false });
    expect(await signIn(here.door, 'an', own)).toMatchObject({ value: { mustChange: false } });
  });

  it('that was forgotten costs nothing that was done: a new one, and the key that it sealed is revoked', async () => {
    const here = await office();
    await settled(here, 'an', 'chair');
    const [old] = here.ledger.signingKeys();
    const { password } = done(await resetPassword(here.door, here.admin, 'an'));
    expect(here.ledger.session('an')).toBeNull();
    expect(here.ledger.secret('key', old?.id ?? '')).toBeUndefined();
    const { officer } = done(await signIn(here.door, 'an', password));
    done(await changePassword(here.door, officer, { old: password, password: own }));
    const [revoked, made] = here.ledger.signingKeys();
    expect([revoked?.id, revoked?.revoked === null, made?.revoked]).toEqual([old?.id, false, null]);
    expect(await verified(here.path)).toMatchObject({ ok: true });
  });

  it('is looked at no more for a while after three that failed, longer each time, and then again', async () => {
    const here = await office();
    await settled(here, 'an', 'entry');
    const attempt = (password: string) => signIn(here.door, 'an', password);
    for (let time = 0; time < 3; time += 1) {
      expect(await attempt('mis')).toMatchObject({ error: { code: 'OFFICER_SIGN_IN_REFUSED' } });
    }
    expect(await attempt(own)).toMatchObject({
      error: { code: 'OFFICER_MUST_WAIT', params: { seconds: 5 } },
    });
    expect(here.ledger.events({ limit: 1 })[0]?.data).toEqual({ name: 'an', throttled: true });
    here.clock.move(5);
    expect(await attempt('mis')).toMatchObject({ error: { code: 'OFFICER_SIGN_IN_REFUSED' } });
    expect(await attempt(own)).toMatchObject({
      error: { code: 'OFFICER_MUST_WAIT', params: { seconds: 10 } },
    });
    here.clock.move(9);
    expect(await attempt(own)).toMatchObject({
      error: { code: 'OFFICER_MUST_WAIT', params: { seconds: 1 } },
    });
    here.clock.move(1);
    expect(await attempt(own)).toMatchObject({ ok: true });
    expect(await attempt('mis')).toMatchObject({ error: { code: 'OFFICER_SIGN_IN_REFUSED' } });
    expect(await verified(here.path)).toMatchObject({ ok: true });
  });

  it('of a name that nobody has is waited for alike, so that names cannot be told', async () => {
    const here = await office();
    for (let time = 0; time < 3; time += 1) await signIn(here.door, 'niemand', 'mis');
    expect(await signIn(here.door, 'niemand', 'mis')).toMatchObject({ error: { code: 'OFFICER_MUST_WAIT' } });
  });

  it('is not looked at faster by many attempts at once', async () => {
    const here = await office();
    await settled(here, 'an', 'entry');
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, time) => signIn(here.door, 'an', `mis ${time}`)),
    );
    const codes = all.map((one) => (one.ok ? 'in' : one.error.code));
    expect(codes.filter((code) => code === 'OFFICER_SIGN_IN_REFUSED')).toHaveLength(3);
    expect(codes.filter((code) => code === 'OFFICER_MUST_WAIT')).toHaveLength(3);
  });
});

describe('a session', () => {
  it('is one a person: who signs in elsewhere has left where they were', async () => {
    const here = await office();
    await settled(here, 'an', 'entry');
    const one = done(await signIn(here.door, 'an', own));
    const other = done(await signIn(here.door, 'an', own));
    expect(here.ledger.session('an')).toBe(other.session);
    const before = here.ledger.head().seq;
    signOut(here.ledger, here.clock, one);
    expect(here.ledger.head().seq).toBe(before);
    signOut(here.ledger, here.clock, other);
    expect(here.ledger.session('an')).toBeNull();
  });

  it('that was locked opens with the password of its officer alone', async () => {
    const here = await office();
    const an = await settled(here, 'an', 'entry');
    lockSession(here.ledger, here.clock, an);
    expect(await unlockSession(here.door, an, adminPassword)).toMatchObject({ ok: false });
    done(await unlockSession(here.door, an, own));
    expect(types(here.ledger, 3)).toEqual(['session-locked', 'officer-sign-in-refused', 'session-unlocked']);
  });
});

describe('a signing key', () => {
  it('is made for who signs, at the change of the temporary password, and signs what its public half verifies', async () => {
    const here = await office(sealing);
    const chair = await settled(here, 'an', 'chair');
    await settled(here, 'bo', 'entry');
    const [key, ...others] = here.ledger.signingKeys();
    expect(others).toEqual([]);
    expect(key).toMatchObject({ officer: 'an', revoked: null });
    const { id, privateKey } = done(await openKey(here.door, chair, own));
    expect(id).toBe(key?.id);
    const { sign } = await import('node:crypto');
    const signature = sign(null, Buffer.from('figures'), privateKey);
    // The public half as an independent reader takes it: SubjectPublicKeyInfo of RFC 8410.
    const spki = Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      key?.publicKey ?? Buffer.of(),
    ]);
    const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    expect(verify(null, Buffer.from('figures'), publicKey, signature)).toBe(true);
  });

  it('opens with the passphrase alone, and a wrong one is recorded', async () => {
    const here = await office();
    const chair = await settled(here, 'an', 'chair');
    expect(await openKey(here.door, chair, 'mis')).toMatchObject({
      error: { code: 'OFFICER_SIGN_IN_REFUSED' },
    });
    expect(types(here.ledger, 1)).toEqual(['officer-sign-in-refused']);
  });

  it('stays the same key when the password is changed, sealed by the new one', async () => {
    const here = await office();
    const chair = await settled(here, 'an', 'chair');
    const before = done(await openKey(here.door, chair, own));
    done(await changePassword(here.door, chair, { old: own, password: `${own} nog langer` }));
    const after = done(await openKey(here.door, chair, `${own} nog langer`));
    expect(after.privateKey.export({ format: 'jwk' })).toEqual(before.privateKey.export({ format: 'jwk' }));
    expect(await openKey(here.door, chair, own)).toMatchObject({ ok: false });
  });

  it('is replaced and revoked for a stated reason, and is never deleted', async () => {
    const here = await office();
    const chair = await settled(here, 'an', 'chair');
    expect(await replaceKey(here.door, chair, own, '  ')).toMatchObject({
      error: { code: 'TABLE_TEXT_MISSING' },
    });
    const id = done(await replaceKey(here.door, chair, own, 'stick verloren'));
    expect(here.ledger.signingKeys().map((key) => [key.id === id, key.revoked === null])).toEqual([
      [false, false],
      [true, true],
    ]);
    done(revokeKey(here.door, here.admin, 'an', 'op verzoek'));
    expect(await openKey(here.door, chair, own)).toMatchObject({ error: { code: 'KEY_NONE' } });
    expect(here.ledger.signingKeys()).toHaveLength(2);
    expect(revokeKey(here.door, chair, 'beheer', 'op verzoek')).toMatchObject({
      error: { code: 'NOT_PERMITTED' },
    });
    expect(await verified(here.path)).toMatchObject({ ok: true });
  });

  it('is exported sealed: the file holds no private key in clear', async () => {
    const here = await office(sealing);
    const chair = await settled(here, 'an', 'chair');
    const { privateKey } = done(await openKey(here.door, chair, own));
    const file = done(exportKey(here.door, chair));
    const seed = String(privateKey.export({ format: 'jwk' }).d);
    expect(file.text).not.toContain(Buffer.from(seed, 'base64url').toString('base64').slice(0, 20));
    expect(JSON.parse(file.text)).toMatchObject({
      officer: 'an',
      role: 'chair',
      format: 'telbureau-signing-key/1',
    });
    expect(types(here.ledger, 1)).toEqual(['key-exported']);
  });
});
