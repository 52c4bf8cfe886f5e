/** An officer with an account, and another with two signing keys: an event of every type about people. */
import type { OfficeEvent } from '../../../src/office/events.ts';
import type { Act } from '../../../src/office/permissions.ts';
import type { Ledger } from '../../../src/office/ports.ts';
import { keyId, secretDigest } from '../../../src/office/secret-digest.ts';

const at = '2024-06-09T14:00:00.000Z';
export const by = (officer: string | null) => ({ version: 1, at, officer }) as const;

export const account = 'an.peeters';
export const created = (
  officer: string | null,
  name = account,
  role: 'entry' | 'chair' | 'administrator' = 'entry',
) =>
  ({
    type: 'account-created',
    ...by(officer),
    data: { name, person: 'Persoon 1', role },
  }) satisfies OfficeEvent;
export const passwordSet = (officer: string | null, name = account, temporary = true, content = 'sealed') =>
  ({
    type: 'password-set',
    ...by(officer),
    data: { name, digest: secretDigest(content), temporary },
  }) satisfies OfficeEvent;
export const closed = (officer: string, name = account) =>
  ({ type: 'account-closed', ...by(officer), data: { name, reason: 'gone' } }) satisfies OfficeEvent;
export const reopened = (officer: string, name = account) =>
  ({ type: 'account-reopened', ...by(officer), data: { name, reason: 'back' } }) satisfies OfficeEvent;
export const signedIn = (officer: string) =>
  ({ type: 'officer-signed-in', ...by(officer), data: {} }) satisfies OfficeEvent;

const publicKeyOf = (letter: number) => new Uint8Array(32).fill(letter);
export const idOf = (letter: number) => keyId(publicKeyOf(letter));
export const keyMade = (officer: string, letter: number, content = 'sealed') =>
  ({
    type: 'key-made',
    ...by(officer),
    data: {
      key: idOf(letter),
      publicKey: Buffer.from(publicKeyOf(letter)).toString('base64'),
      digest: secretDigest(content),
    },
  }) satisfies OfficeEvent;
export const keyRevoked = (officer: string, letter: number, reason: string | null = 'lost') =>
  ({ type: 'key-revoked', ...by(officer), data: { key: idOf(letter), reason } }) satisfies OfficeEvent;
export const keyExported = (officer: string, letter: number) =>
  ({ type: 'key-exported', ...by(officer), data: { key: idOf(letter) } }) satisfies OfficeEvent;
export const keyResealed = (officer: string, letter: number, content = 'sealed') =>
  ({
    type: 'key-resealed',
    ...by(officer),
    data: { key: idOf(letter), digest: secretDigest(content) },
  }) satisfies OfficeEvent;
export const actRefused = (officer: string, act: Act) =>
  ({ type: 'act-refused', ...by(officer), data: { act } }) satisfies OfficeEvent;
export const screens = (officer: string, what: 'locked' | 'unlocked') =>
  ({ type: `session-${what}`, ...by(officer), data: {} }) satisfies OfficeEvent;

/** Leaves the chair signed in, with a second key, and the account with a password. */
export function accountStory(ledger: Ledger): void {
  ledger.transact((writer) => {
    const append = (...events: readonly OfficeEvent[]) => {
      for (const event of events) writer.append(event);
    };
    append(created('admin'), passwordSet('admin'), closed('admin'), reopened('admin'), passwordSet('admin'));
    append(signedIn('chair'), keyMade('chair', 1), keyExported('chair', 1), screens('chair', 'locked'));
    append(screens('chair', 'unlocked'), passwordSet('chair', 'chair', false), keyResealed('chair', 1));
    append(keyRevoked('chair', 1), keyMade('chair', 2), actRefused('chair', 'account.manage'));
    for (const name of [account, 'chair']) writer.keepSecret('password', name, 'sealed');
    writer.keepSecret('key', idOf(2), 'sealed');
  });
}

/** The chair has no key any more, so that another can be made. */
export function revokeSecondKey(ledger: Ledger): void {
  ledger.transact((writer) => {
    writer.append(keyRevoked('chair', 2));
    writer.keepSecret('key', idOf(2), null);
  });
}
