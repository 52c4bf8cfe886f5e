/** Many accounts at once, with their passwords on paper: no account without its envelope, whatever fails. */
import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import { accountName } from './account-rules.ts';
import { createAccounts, type HandedOut, type NewAccount, type Registry } from './accounts.ts';
import type { Officer } from './officers.ts';
import type { TakeAway } from './output-ports.ts';
import type { Ledger, Progress } from './ports.ts';

/**
 * As `createAccounts`. `put` writes the passwords where they are handed out from, safe on the disk, before the first account is
 * made; what it wrote is taken away again where none is. Who is killed in between has envelopes that open nothing, never an
 * account without one.
 */
export async function handOutAccounts(
  desk: Registry,
  officer: Officer,
  wanted: readonly NewAccount[],
  put: (handedOut: readonly HandedOut[]) => Promise<Result<TakeAway, Problem>>,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Result<readonly HandedOut[], Problem> | undefined> {
  let takeAway: TakeAway = async () => undefined;
  const keep = async (handedOut: readonly HandedOut[]): Promise<Result<undefined, Problem>> => {
    const written = await put(handedOut);
    if (!written.ok) return written;
    takeAway = written.value;
    return ok(undefined);
  };
  try {
    const made = await createAccounts(desk, officer, wanted, progress, signal, keep);
    if (made?.ok !== true) await takeAway();
    return made;
  } catch (failure) {
    if (isCertainlyNotMade(desk.ledger, wanted)) await takeAway();
    throw failure;
  }
}

/** A machine that fails at the last step may have made them all the same. */
function isCertainlyNotMade(ledger: Ledger, wanted: readonly NewAccount[]): boolean {
  try {
    return wanted.every(({ name }) => ledger.account(accountName(name)) === undefined);
  } catch {
    return false;
  }
}
