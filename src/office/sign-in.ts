/** Signing in and out, and the lock of a screen that was left: each is recorded, and so is each refusal. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Account, AccountReader } from './account-ports.ts';
import { accountName, isFirst, signingKeyOf, unknownNameMark } from './account-rules.ts';
import { nameLimit, type Officer, practiceOfficers, practicePassword } from './officers.ts';
import { may } from './permissions.ts';
import type { Clock, Ledger, LedgerWriter, Sealing } from './ports.ts';
import { recordText } from './record-text.ts';
import { keyId, secretDigest } from './secret-digest.ts';
import { secondsToWait } from './throttle.ts';

export interface Door {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly sealing: Sealing;
}

export interface SignedIn {
  readonly officer: Officer;
  /** The event that began the session: it stands until the same officer signs in elsewhere, or out. */
  readonly session: number;
  /** The password is temporary: it must be changed before anything else is done. */
  readonly mustChange: boolean;
}

/** The account, and the moment at which it was judged: what is recorded of it has that time. */
type Judged = Result<{ readonly account: Account; readonly at: string }, Problem>;

/**
 * Signs an officer in; whoever is signed in with that name elsewhere is so no longer. A chair, member or witness without a
 * signing key gets one, sealed by the password.
 *
 * `OFFICER_SIGN_IN_REFUSED` does not say which of name and password was wrong, and takes as long for the one as for the
 * other; `OFFICER_MUST_WAIT`, too soon after others that failed, does not look at the password; `OFFICER_ACCOUNT_CLOSED`
 * only with its password. `OFFICE_NO_ACCOUNTS`: nobody has one yet.
 */
export async function signIn(
  door: Door,
  typed: string,
  password: string,
): Promise<Result<SignedIn, Problem>> {
  const { ledger, clock, sealing } = door;
  const judge = await judgeOf(door, typed, password);
  const name = accountName(typed);
  const known = ledger.account(name);
  const needsKey = judge.fits && known?.state === 'active' && keyIsMissing(ledger, known);
  const key = needsKey ? await sealing.newKey(password) : null;
  return ledger.transact((writer) => {
    const judged = judge.record(writer);
    if (!judged.ok) return judged;
    const { account, at } = judged.value;
    const session = writer.append({
      ...{ type: 'officer-signed-in', version: 1, at, officer: account.name },
      data: {},
    });
    // Another program may have made one while this one was at it.
    if (key !== null && keyIsMissing(writer, account)) recordKey(writer, clock, account, key);
    const officer = { name: account.name, role: account.role };
    return ok({ officer, session, mustChange: account.state === 'temporary' });
  });
}

/** Records that the officer has left, unless the session has been taken over: then they are at work elsewhere. */
export function signOut(
  ledger: Ledger,
  clock: Clock,
  { officer, session }: Pick<SignedIn, 'officer' | 'session'>,
): void {
  ledger.transact((writer) => {
    if (writer.session(officer.name) !== session) return;
    writer.append({
      type: 'officer-signed-out',
      version: 1,
      at: clock.now(),
      officer: officer.name,
      data: {},
    });
  });
}

/** Records that the screens of the officer were locked, unless they are signed in no longer. */
export function lockSession(ledger: Ledger, clock: Clock, officer: Officer): void {
  ledger.transact((writer) => {
    if (writer.session(officer.name) === null) return;
    writer.append({ type: 'session-locked', version: 1, at: clock.now(), officer: officer.name, data: {} });
  });
}

/**
 * Unlocks the screens by the password of the officer who is signed in there. Refused and recorded as a sign-in is;
 * `OFFICER_SIGNED_OUT`: their session is over, as where an administrator gave them a temporary password.
 */
export async function unlockSession(
  door: Door,
  officer: Officer,
  password: string,
): Promise<Result<undefined, Problem>> {
  const judge = await judgeOf(door, officer.name, password);
  return door.ledger.transact((writer) => {
    const judged = judge.record(writer);
    if (!judged.ok) return judged;
    const { name } = officer;
    if (writer.session(name) === null) return err({ code: 'OFFICER_SIGNED_OUT', params: { found: name } });
    const { at } = judged.value;
    writer.append({ type: 'session-unlocked', version: 1, at, officer: name, data: {} });
    return ok(undefined);
  });
}

/**
 * Whether the password is that of the name, looked at before the transaction because that is slow; `record` then judges
 * within it, writes down a refusal, and gives the account.
 */
export async function judgeOf(
  { ledger, clock, sealing }: Door,
  typed: string,
  password: string,
): Promise<{ readonly fits: boolean; record(writer: LedgerWriter): Judged }> {
  const name = accountName(typed);
  const waits = (known: AccountReader, at: string): number =>
    secondsToWait(known.failures(recordedName(known, name)), { now: () => at });
  const looked = clock.now();
  const kept = ledger.secret('password', name);
  const isPractice = kept === undefined && isPracticeOfficer(ledger, name);
  const mustWait = waits(ledger, looked) > 0;
  const fits = mustWait
    ? false
    : isPractice
      ? password === practicePassword
      : await sealing.passwordFits(password, kept ?? null);
  return {
    fits,
    record(writer) {
      // Whose password was not looked at was too early then, though the wait may be over now.
      const at = mustWait ? looked : clock.now();
      const seconds = waits(writer, at);
      const account = writer.account(name);
      // What was looked at is still what is kept: an administrator may have set another in the meantime.
      const isSame = writer.secret('password', name) === kept;
      if (seconds === 0 && fits && isSame && account !== undefined && account.state !== 'closed')
        return ok({ account, at });
      const throttled = seconds > 0 ? ({ throttled: true } as const) : {};
      writer.append({
        ...{ type: 'officer-sign-in-refused', version: 1, at, officer: null },
        data: { name: recordedName(writer, name), ...throttled },
      });
      const params = { found: recordText(name, nameLimit) };
      if (isFirst(writer)) return err({ code: 'OFFICE_NO_ACCOUNTS', params });
      if (seconds > 0) return err({ code: 'OFFICER_MUST_WAIT', params: { ...params, seconds } });
      if (fits && account?.state === 'closed') return err({ code: 'OFFICER_ACCOUNT_CLOSED', params });
      const practice = ledger.practice ? 'practice' : 'real';
      return err({ code: 'OFFICER_SIGN_IN_REFUSED', params: { ...params, practice } });
    },
  };
}

/**
 * What the record says of a name under which somebody could not sign in: that of an account. Any other stands there as `?` and
 * the first four hexadecimal digits of its SHA-256: a hand that missed a field has typed a password, and the record forgets
 * nothing. Four digits tell one such name from another, so that it has to wait, and no password from all the others.
 */
const recordedName = (known: AccountReader, name: string): string =>
  known.account(name) === undefined ? `${unknownNameMark}${secretDigest(name).slice(0, 4)}` : name;

/** Records a new key of the officer and keeps its private half, sealed. */
export function recordKey(
  writer: LedgerWriter,
  clock: Clock,
  officer: Officer,
  { publicKey, sealed }: Awaited<ReturnType<Sealing['newKey']>>,
): string {
  const key = keyId(publicKey);
  writer.append({
    ...{ type: 'key-made', version: 1, at: clock.now(), officer: officer.name },
    data: { key, publicKey: Buffer.from(publicKey).toString('base64'), digest: secretDigest(sealed) },
  });
  writer.keepSecret('key', key, sealed);
  return key;
}

/** Whether the officer is to sign, and has no key that is not revoked. */
export const keyIsMissing = (known: AccountReader, officer: Officer): boolean =>
  may(officer, 'key.own') && signingKeyOf(known, officer.name) === undefined;

/** One whose password nobody has set: it is the published one. */
const isPracticeOfficer = (ledger: Ledger, name: string): boolean =>
  ledger.practice && practiceOfficers.some((known) => known.name === name);
