/** What holds of every account event: asked when it is recorded, and of the record again by `verify`. */

import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { AccountEventType } from './account-events.ts';
import type { Account, AccountReader } from './account-ports.ts';
import type { OfficeEvent } from './events.ts';
import { nameLimit } from './officers.ts';
import { type Act, may } from './permissions.ts';
import { keyId } from './secret-digest.ts';
import { statedText } from './table-texts.ts';
import { secondsToWait } from './throttle.ts';

export type AccountEvent = Extract<OfficeEvent, { type: AccountEventType }>;

/** Small letters and digits, and `.`, `-`, `_` within: easily typed, and no two look alike by accident of case. */
export const accountNamePattern = /^[a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?$/;

/** Before what the record keeps of a name that nobody has; no name of an account begins with it. */
export const unknownNameMark = '?';

/** Names as they are typed at the sign-in: capitals and blanks around make no other name. */
export const accountName = (typed: string): string => typed.trim().toLowerCase();

/** The name as it is kept, or `ACCOUNT_NAME`. */
export function checkAccountName(typed: string): Result<string, Problem> {
  const name = accountName(typed);
  return accountNamePattern.test(name) ? ok(name) : err({ code: 'ACCOUNT_NAME', params: { found: typed } });
}

/** The full name as it is kept, or `ACCOUNT_PERSON`. */
export function checkPerson(name: string, written: string): Result<string, Problem> {
  const person = statedText(written, nameLimit);
  return person.ok ? person : err({ code: 'ACCOUNT_PERSON', params: { name, expected: nameLimit } });
}

/** Whether it may follow the accounts and keys there are. */
export function accountEventFits(event: AccountEvent, known: AccountReader): boolean {
  const by = event.officer === null ? undefined : known.account(event.officer);
  // A name that nobody has is not nobody: only nobody at all makes the first administrator.
  if (event.officer !== null && by === undefined) return false;
  const clock = { now: () => event.at ?? '' };
  switch (event.type) {
    case 'account-created': {
      const { name, role } = event.data;
      if (!accountNamePattern.test(name) || known.account(name) !== undefined) return false;
      return by === undefined ? isFirst(known) && role === 'administrator' : mayDo(by, 'account.manage');
    }
    case 'account-closed':
    case 'account-reopened': {
      const of = known.account(event.data.name);
      if (of === undefined || (of.state === 'closed') !== (event.type === 'account-reopened')) return false;
      if (signingKeyOf(known, of.name) !== undefined) return false;
      // An administrator cannot lock out the last of them: never themselves.
      return mayDo(by, 'account.manage') && of.name !== by?.name;
    }
    case 'password-set': {
      const { name, temporary } = event.data;
      const of = known.account(name);
      if (of === undefined || of.state === 'closed') return false;
      // Once, and of the first administrator alone: from then on they are active.
      if (by === undefined) return !temporary && of.state === 'temporary' && known.accounts().length === 1;
      return temporary ? mayDo(by, 'account.manage') && by.name !== name : by.name === name;
    }
    case 'officer-signed-in':
      return by !== undefined && by.state !== 'closed' && secondsToWait(known.failures(by.name), clock) === 0;
    case 'officer-sign-in-refused': {
      const mustWait = secondsToWait(known.failures(event.data.name), clock) > 0;
      return by === undefined && mustWait === (event.data.throttled === true);
    }
    case 'officer-signed-out':
    case 'session-locked':
      return by !== undefined && known.session(by.name) !== null;
    case 'session-unlocked':
      return (
        by !== undefined &&
        known.session(by.name) !== null &&
        secondsToWait(known.failures(by.name), clock) === 0
      );
    case 'key-made': {
      const { key, publicKey } = event.data;
      const isNew = known.signingKeys().every(({ id }) => id !== key);
      const isItsOwn = keyId(Buffer.from(publicKey, 'base64')) === key;
      return mayDo(by, 'key.own') && isNew && isItsOwn && signingKeyOf(known, by.name) === undefined;
    }
    case 'key-resealed':
    case 'key-exported':
      return mayDo(by, 'key.own') && keyOf(known, event.data.key)?.officer === by.name;
    case 'key-revoked': {
      const key = keyOf(known, event.data.key);
      if (key === undefined) return false;
      return key.officer === by?.name ? mayDo(by, 'key.own') : mayDo(by, 'account.manage');
    }
    case 'act-refused':
      return by !== undefined && !may(by, event.data.act);
  }
}

/** No account yet: the first one makes itself. */
export const isFirst = (known: AccountReader): boolean => known.accounts().length === 0;

/** The key that signs for the officer, if there is one. */
export const signingKeyOf = (known: AccountReader, officer: string) =>
  known.signingKeys().find((key) => key.officer === officer && key.revoked === null);

const keyOf = (known: AccountReader, id: string) =>
  known.signingKeys().find((key) => key.id === id && key.revoked === null);

const mayDo = (by: Account | undefined, act: Act): by is Account =>
  by !== undefined && by.state === 'active' && may(by, act);
