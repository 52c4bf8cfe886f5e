/** Accounts: made, closed and given new passwords by an administrator. Nobody's work is lost by any of it. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { AccountReader } from './account-ports.ts';
import { accountName, checkAccountName, checkPerson, isFirst, signingKeyOf } from './account-rules.ts';
import type { Officer, Role } from './officers.ts';
import { checkPassword } from './password-rules.ts';
import type { Clock, LedgerWriter, Progress, Randomness } from './ports.ts';
import { secretDigest } from './secret-digest.ts';
import type { Door } from './sign-in.ts';
import { stillMay } from './still-may.ts';
import { statedText } from './table-texts.ts';
import { temporaryPassword } from './temporary-password.ts';

/** Who gets an account: the name to sign in with, the full name, the role. */
export interface NewAccount {
  readonly name: string;
  readonly person: string;
  readonly role: Role;
}

/** What is handed to its officer on paper, and is nowhere kept in clear. */
export interface HandedOut extends NewAccount {
  readonly password: string;
}

export interface Registry extends Door {
  readonly randomness: Randomness;
}

/**
 * Makes the first account of a real office, its administrator, with a password of their own: there is no default one.
 * `OFFICE_HAS_ACCOUNTS`, `ACCOUNT_NAME`, `ACCOUNT_PERSON`, what `checkPassword` finds.
 */
export async function createFirstAdministrator(
  { ledger, clock, sealing }: Door,
  {
    name: typed,
    person,
    password,
  }: { readonly name: string; readonly person: string; readonly password: string },
): Promise<Result<Officer, Problem>> {
  const account = checkAccount({ name: typed, person, role: 'administrator' });
  if (!account.ok) return account;
  const { name } = account.value;
  const sound = checkPassword(password, { name });
  if (!sound.ok) return sound;
  if (!isFirst(ledger)) return err({ code: 'OFFICE_HAS_ACCOUNTS' });
  const kept = await sealing.hashPassword(password);
  return ledger.transact((writer) => {
    if (!isFirst(writer)) return err({ code: 'OFFICE_HAS_ACCOUNTS' });
    writer.append({
      type: 'account-created',
      version: 1,
      at: clock.now(),
      officer: null,
      data: account.value,
    });
    keepPassword(writer, clock, null, { name, kept, temporary: false });
    return ok({ name, role: 'administrator' });
  });
}

/**
 * Makes accounts, all or none, each with a temporary password; gives what to hand out, in their order. `NOT_PERMITTED`,
 * `ACCOUNT_NAME`, `ACCOUNT_PERSON`, `ACCOUNT_EXISTS`, `ACCOUNT_TWICE`; a problem that is of one of them has its `row`,
 * from 1. `LEDGER_CANCELLED` is never given: who stops it through `signal` gets undefined, and nothing was made. `keep` is
 * given what will be handed out once all of it is known, before any account is made; a problem of it makes none.
 */
export async function createAccounts(
  { ledger, clock, sealing, randomness }: Registry,
  officer: Officer,
  wanted: readonly NewAccount[],
  progress: Progress = () => undefined,
  signal?: AbortSignal,
  keep: (handedOut: readonly HandedOut[]) => Promise<Result<unknown, Problem>> = async () => ok(undefined),
): Promise<Result<readonly HandedOut[], Problem> | undefined> {
  const permitted = stillMay(ledger, officer, 'account.manage');
  if (!permitted.ok) return permitted;
  const accounts: NewAccount[] = [];
  for (const [index, one] of wanted.entries()) {
    const account = checkAccount(one);
    const problem = account.ok ? whyNotNew(ledger, accounts, account.value.name) : account.error;
    if (problem !== undefined) return err({ ...problem, params: { ...problem.params, row: index + 1 } });
    if (account.ok) accounts.push(account.value);
  }
  const made: (HandedOut & { readonly kept: string })[] = [];
  for (const account of accounts) {
    if (signal?.aborted === true) return undefined;
    const password = temporaryPassword(randomness);
    made.push({ ...account, password, kept: await sealing.hashPassword(password) });
    progress(made.length, accounts.length);
  }
  const handedOut = made.map(({ kept: _kept, ...one }) => one);
  const keeping = await keep(handedOut);
  if (!keeping.ok) return keeping;
  if (signal?.aborted === true) return undefined;
  return ledger.transact((writer): Result<readonly HandedOut[], Problem> => {
    const again = stillMay(writer, officer, 'account.manage');
    if (!again.ok) return again;
    for (const [index, { name }] of made.entries()) {
      const problem = whyNotNew(writer, [], name);
      if (problem !== undefined) return err({ ...problem, params: { ...problem.params, row: index + 1 } });
    }
    for (const { name, person, role, kept } of made) {
      const data = { name, person, role };
      writer.append({ type: 'account-created', version: 1, at: clock.now(), officer: officer.name, data });
      keepPassword(writer, clock, officer, { name, kept, temporary: true });
    }
    return ok(handedOut);
  });
}

/**
 * Gives an officer who forgot theirs a temporary password. What they did stays; a signing key that the old password sealed
 * can be opened by nobody now: it is revoked, and the next sign-in makes another. `NOT_PERMITTED`, `ACCOUNT_UNKNOWN`,
 * `ACCOUNT_OWN`, `OFFICER_ACCOUNT_CLOSED`.
 */
export async function resetPassword(
  { ledger, clock, sealing, randomness }: Registry,
  officer: Officer,
  typed: string,
): Promise<Result<HandedOut, Problem>> {
  const name = accountName(typed);
  const allowed = mayManage(ledger, officer, name);
  if (!allowed.ok) return allowed;
  const password = temporaryPassword(randomness);
  const kept = await sealing.hashPassword(password);
  return ledger.transact((writer) => {
    const again = mayManage(writer, officer, name);
    if (!again.ok) return again;
    if (again.value.state === 'closed')
      return err({ code: 'OFFICER_ACCOUNT_CLOSED', params: { found: name } });
    keepPassword(writer, clock, officer, { name, kept, temporary: true });
    dropKey(writer, clock, officer, name, null);
    const { person, role } = again.value;
    return ok({ name, person, role, password });
  });
}

/** Closes an account for a reason: its officer is signed out and signs in no more. As `resetPassword`; `TABLE_TEXT_MISSING`. */
export function closeAccount(
  { ledger, clock }: Door,
  officer: Officer,
  typed: string,
  why: string,
): Result<undefined, Problem> {
  const name = accountName(typed);
  const reason = statedText(why);
  if (!reason.ok) return reason;
  return ledger.transact((writer) => {
    const allowed = mayManage(writer, officer, name);
    if (!allowed.ok) return allowed;
    if (allowed.value.state === 'closed')
      return err({ code: 'OFFICER_ACCOUNT_CLOSED', params: { found: name } });
    dropKey(writer, clock, officer, name, reason.value);
    const data = { name, reason: reason.value };
    writer.append({ type: 'account-closed', version: 1, at: clock.now(), officer: officer.name, data });
    return ok(undefined);
  });
}

/** Opens a closed account again, with a temporary password. `ACCOUNT_NOT_CLOSED`; else as `closeAccount`. */
export async function reopenAccount(
  { ledger, clock, sealing, randomness }: Registry,
  officer: Officer,
  typed: string,
  why: string,
): Promise<Result<HandedOut, Problem>> {
  const name = accountName(typed);
  const reason = statedText(why);
  if (!reason.ok) return reason;
  const password = temporaryPassword(randomness);
  const kept = await sealing.hashPassword(password);
  return ledger.transact((writer) => {
    const allowed = mayManage(writer, officer, name);
    if (!allowed.ok) return allowed;
    if (allowed.value.state !== 'closed') return err({ code: 'ACCOUNT_NOT_CLOSED', params: { found: name } });
    const data = { name, reason: reason.value };
    writer.append({ type: 'account-reopened', version: 1, at: clock.now(), officer: officer.name, data });
    keepPassword(writer, clock, officer, { name, kept, temporary: true });
    const { person, role } = allowed.value;
    return ok({ name, person, role, password });
  });
}

/** Keeps the text of a password and records its digest. */
export function keepPassword(
  writer: LedgerWriter,
  clock: Clock,
  officer: Officer | null,
  { name, kept, temporary }: { readonly name: string; readonly kept: string; readonly temporary: boolean },
): void {
  const data = { name, digest: secretDigest(kept), temporary };
  writer.append({ type: 'password-set', version: 1, at: clock.now(), officer: officer?.name ?? null, data });
  writer.keepSecret('password', name, kept);
}

function dropKey(
  writer: LedgerWriter,
  clock: Clock,
  officer: Officer,
  name: string,
  reason: string | null,
): void {
  const key = signingKeyOf(writer, name);
  if (key === undefined) return;
  const data = { key: key.id, reason };
  writer.append({ type: 'key-revoked', version: 1, at: clock.now(), officer: officer.name, data });
  writer.keepSecret('key', key.id, null);
}

function mayManage(known: AccountReader, officer: Officer, name: string) {
  const permitted = stillMay(known, officer, 'account.manage');
  if (!permitted.ok) return permitted;
  const account = known.account(name);
  if (account === undefined) return err({ code: 'ACCOUNT_UNKNOWN', params: { found: name } });
  return name === officer.name ? err({ code: 'ACCOUNT_OWN', params: { found: name } }) : ok(account);
}

function checkAccount({ name: typed, person: written, role }: NewAccount): Result<NewAccount, Problem> {
  const name = checkAccountName(typed);
  if (!name.ok) return name;
  const person = checkPerson(name.value, written);
  return person.ok ? ok({ name: name.value, person: person.value, role }) : person;
}

function whyNotNew(known: AccountReader, before: readonly NewAccount[], name: string): Problem | undefined {
  if (known.account(name) !== undefined) return { code: 'ACCOUNT_EXISTS', params: { found: name } };
  const isTwice = before.some((one) => one.name === name);
  return isTwice ? { code: 'ACCOUNT_TWICE', params: { found: name } } : undefined;
}
