/** The signing key of an officer: opened to sign, replaced, revoked, copied to a folder. */
import type { KeyObject } from 'node:crypto';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { canonicalText } from '../election/canonical-text.ts';
import { accountName, signingKeyOf } from './account-rules.ts';
import type { Officer } from './officers.ts';
import { type Act, permit } from './permissions.ts';
import type { LedgerWriter } from './ports.ts';
import { type Door, judgeOf, recordKey } from './sign-in.ts';
import { stillMay } from './still-may.ts';
import { statedText } from './table-texts.ts';

export interface OpenKey {
  readonly id: string;
  readonly privateKey: KeyObject;
}

/**
 * Opens the officer's key by the passphrase, which is their password. A wrong one is refused and recorded as at the
 * sign-in. `NOT_PERMITTED`, `KEY_NONE`, `KEY_DOES_NOT_OPEN` where the sealed text is not what the password seals.
 */
export async function openKey(
  door: Door,
  officer: Officer,
  passphrase: string,
): Promise<Result<OpenKey, Problem>> {
  const permitted = permit(officer, 'key.own');
  if (!permitted.ok) return permitted;
  const { ledger, sealing } = door;
  const judge = await judgeOf(door, officer.name, passphrase);
  const key = signingKeyOf(ledger, officer.name);
  const sealed = key === undefined ? undefined : ledger.secret('key', key.id);
  const privateKey =
    judge.fits && sealed !== undefined ? await sealing.unseal(sealed, passphrase) : undefined;
  // A right passphrase leaves no event of its own: the act it is asked for does.
  const judged = ledger.transact((writer) => judge.record(writer));
  if (!judged.ok) return judged;
  if (key === undefined) return err({ code: 'KEY_NONE', params: { officer: officer.name } });
  if (privateKey === undefined) return err({ code: 'KEY_DOES_NOT_OPEN', params: { officer: officer.name } });
  return ok({ id: key.id, privateKey });
}

/** Makes the officer another key and revokes the one there was, for a reason. As `openKey`; `TABLE_TEXT_MISSING`. */
export async function replaceKey(
  door: Door,
  officer: Officer,
  passphrase: string,
  why: string,
): Promise<Result<string, Problem>> {
  const permitted = permit(officer, 'key.own');
  if (!permitted.ok) return permitted;
  const reason = statedText(why);
  if (!reason.ok) return reason;
  const judge = await judgeOf(door, officer.name, passphrase);
  const made = judge.fits ? await door.sealing.newKey(passphrase) : undefined;
  return door.ledger.transact((writer) => {
    const judged = judge.record(writer);
    if (!judged.ok) return judged;
    const still = stillMay(writer, officer, 'key.own');
    if (!still.ok) return still;
    if (made === undefined) return err({ code: 'KEY_NONE', params: { officer: officer.name } });
    revoke(writer, door, officer, officer.name, reason.value);
    return ok(recordKey(writer, door.clock, officer, made));
  });
}

/** What an officer must be permitted to revoke the key of `of`: their own, or that of somebody else. */
export const actOfRevoking = (officer: string, of: string): Act =>
  of === officer ? 'key.own' : 'account.manage';

/**
 * Revokes an officer's key: one's own, or anybody's for an administrator; gives its id. `NOT_PERMITTED`, `ACCOUNT_UNKNOWN`,
 * `KEY_NONE`, `TABLE_TEXT_MISSING`.
 */
export function revokeKey(
  door: Pick<Door, 'ledger' | 'clock'>,
  officer: Officer,
  typed: string,
  why: string,
): Result<string, Problem> {
  const of = accountName(typed);
  const act = actOfRevoking(officer.name, of);
  const permitted = permit(officer, act);
  if (!permitted.ok) return permitted;
  const reason = statedText(why);
  if (!reason.ok) return reason;
  return door.ledger.transact((writer) => {
    const still = stillMay(writer, officer, act);
    if (!still.ok) return still;
    if (writer.account(of) === undefined) return err({ code: 'ACCOUNT_UNKNOWN', params: { found: of } });
    const revoked = revoke(writer, door, officer, of, reason.value);
    return revoked === undefined ? err({ code: 'KEY_NONE', params: { officer: of } }) : ok(revoked);
  });
}

function revoke(
  writer: LedgerWriter,
  { clock }: Pick<Door, 'clock'>,
  officer: Officer,
  of: string,
  reason: string,
): string | undefined {
  const key = signingKeyOf(writer, of);
  if (key === undefined) return undefined;
  const data = { key: key.id, reason };
  writer.append({ type: 'key-revoked', version: 1, at: clock.now(), officer: officer.name, data });
  writer.keepSecret('key', key.id, null);
  return key.id;
}

/**
 * The officer's key as a file for a USB stick (docs/formats/signing-key.md): the public half, and the private one sealed
 * by the passphrase. Recorded. `NOT_PERMITTED`, `KEY_NONE`.
 */
export function exportKey(
  { ledger, clock }: Pick<Door, 'ledger' | 'clock'>,
  officer: Officer,
): Result<{ readonly name: string; readonly text: string }, Problem> {
  return ledger.transact((writer) => {
    const still = stillMay(writer, officer, 'key.own');
    if (!still.ok) return still;
    const key = signingKeyOf(writer, officer.name);
    const sealed = key === undefined ? undefined : writer.secret('key', key.id);
    if (key === undefined || sealed === undefined) {
      return err({ code: 'KEY_NONE', params: { officer: officer.name } });
    }
    const data = { key: key.id };
    writer.append({ type: 'key-exported', version: 1, at: clock.now(), officer: officer.name, data });
    const file = {
      ...{
        format: 'telbureau-signing-key/1',
        election: ledger.election.fingerprint,
        practice: ledger.practice,
      },
      ...{ officer: officer.name, role: officer.role, key: key.id },
      publicKey: Buffer.from(key.publicKey).toString('base64'),
      sealed,
    };
    return ok({ name: `${officer.name}.signing-key.json`, text: `${canonicalText(file)}\n` });
  });
}
