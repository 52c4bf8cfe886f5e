/** Whether somebody who signed in earlier may act still. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { AccountReader } from './account-ports.ts';
import type { Officer } from './officers.ts';
import { type Act, permit } from './permissions.ts';

/**
 * As the record has them now: an administrator may have closed the account since, or set its password anew. `NOT_PERMITTED`,
 * `OFFICER_ACCOUNT_CLOSED`, `OFFICER_PASSWORD_TEMPORARY`.
 */
export function stillMay(known: AccountReader, officer: Officer, act: Act): Result<undefined, Problem> {
  const permitted = permit(officer, act);
  if (!permitted.ok) return permitted;
  const state = known.account(officer.name)?.state;
  const params = { found: officer.name };
  if (state === 'temporary') return err({ code: 'OFFICER_PASSWORD_TEMPORARY', params });
  return state === 'active' ? ok(undefined) : err({ code: 'OFFICER_ACCOUNT_CLOSED', params });
}
