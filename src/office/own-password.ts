/** An officer changes the password that they alone know, and with it what it seals. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { signingKeyOf } from './account-rules.ts';
import { keepPassword } from './accounts.ts';
import type { Officer } from './officers.ts';
import { checkPassword } from './password-rules.ts';
import { secretDigest } from './secret-digest.ts';
import { type Door, judgeOf, keyIsMissing, recordKey } from './sign-in.ts';

/**
 * Sets a new password; the old one is asked again, and a wrong one is refused and recorded as at the sign-in. The signing
 * key is sealed anew; who has none yet, because the password was temporary until now, gets one. What `checkPassword`
 * finds of the new one; `KEY_DOES_NOT_OPEN` where the sealed key was damaged.
 */
export async function changePassword(
  door: Door,
  officer: Officer,
  { old, password }: { readonly old: string; readonly password: string },
): Promise<Result<undefined, Problem>> {
  const { ledger, clock, sealing } = door;
  const { name } = officer;
  const sound = checkPassword(password, { name, old });
  if (!sound.ok) return sound;
  const judge = await judgeOf(door, name, old);
  const key = signingKeyOf(ledger, name);
  const sealed = key === undefined ? undefined : ledger.secret('key', key.id);
  const opened = judge.fits && sealed !== undefined ? await sealing.unseal(sealed, old) : undefined;
  const resealed = opened === undefined ? undefined : await sealing.seal(opened, password);
  const made = judge.fits && keyIsMissing(ledger, officer) ? await sealing.newKey(password) : undefined;
  const kept = judge.fits ? await sealing.hashPassword(password) : '';
  return ledger.transact((writer) => {
    const judged = judge.record(writer);
    if (!judged.ok) return judged;
    const now = signingKeyOf(writer, name);
    // Changed from another screen at the same moment: what was sealed here is not what is kept now.
    if (now?.id !== key?.id) return err({ code: 'KEY_CHANGED_MEANWHILE' });
    // The old password would seal it for ever: it is replaced first.
    if (key !== undefined && resealed === undefined)
      return err({ code: 'KEY_DOES_NOT_OPEN', params: { officer: name } });
    keepPassword(writer, clock, officer, { name, kept, temporary: false });
    if (key !== undefined && resealed !== undefined) {
      const data = { key: key.id, digest: secretDigest(resealed) };
      writer.append({ type: 'key-resealed', version: 1, at: clock.now(), officer: name, data });
      writer.keepSecret('key', key.id, resealed);
    }
    if (made !== undefined && keyIsMissing(writer, officer)) recordKey(writer, clock, officer, made);
    return ok(undefined);
  });
}
