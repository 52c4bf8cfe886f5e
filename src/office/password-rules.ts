/** What a password must be. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';

/** In characters as a person counts them. */
export const passwordLength = { least: 12, most: 200 } as const;

/**
 * `PASSWORD_TOO_SHORT`, `PASSWORD_TOO_LONG`, `PASSWORD_IS_NAME` where the name of its officer is all there is to it,
 * `PASSWORD_OLD` where it is the one it takes the place of. No rule on kinds of characters: they make passwords that are
 * written down (NIST SP 800-63B 3.1.1).
 */
export function checkPassword(
  password: string,
  { name, old }: { readonly name: string; readonly old?: string },
): Result<undefined, Problem> {
  const length = [...password.normalize('NFKC')].length;
  if (length < passwordLength.least) {
    return err({ code: 'PASSWORD_TOO_SHORT', params: { found: length, expected: passwordLength.least } });
  }
  if (length > passwordLength.most) {
    return err({ code: 'PASSWORD_TOO_LONG', params: { found: length, expected: passwordLength.most } });
  }
  if (password === old) return err({ code: 'PASSWORD_OLD' });
  const rest = password
    .toLowerCase()
    .replaceAll(name, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return rest === '' ? err({ code: 'PASSWORD_IS_NAME' }) : ok(undefined);
}
