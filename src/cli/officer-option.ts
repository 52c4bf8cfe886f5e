/** `--officer`: who does it, once the password fits. */
import { locate } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Act } from '../office/permissions.ts';
import type { Ledger } from '../office/ports.ts';
import { permitOrRecord } from '../office/record-refused-act.ts';
import { type Door, type SignedIn, signOut } from '../office/sign-in.ts';
import { signInOnce } from '../office/sign-in-once.ts';
import { type AskedPassword, findPassword } from './ask-password.ts';
import type { Run } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** An officer who is signed in for one command. */
export interface AtWork extends SignedIn {
  readonly door: Door;
  /** As it was typed: some acts ask for it again. */
  readonly password: string;
  /** Ctrl-C: told to the work, so that whoever signed in is signed out too. */
  readonly stop: AbortSignal;
}

/** What a command wants of who signs in. */
interface Named {
  readonly name: string;
  /** What is read as input: a password is not asked for where one of them is standard input. */
  readonly paths: readonly string[];
  /** What they ask for, where that follows from more than the command: else the act of its options. */
  readonly act?: Act;
  /** How they sign in; else never with a temporary password. */
  readonly enter?: typeof signInOnce;
}

/**
 * Signs the officer in, does the work, and signs them out again, whatever becomes of it. Gives what the work gives; where the
 * sign-in does not come about, says why and gives the exit code. So too, and nothing is done, where their role does not hold the
 * act: that is recorded.
 */
export async function asOfficer<T>(
  run: Run,
  ledger: Ledger,
  { name, paths, act = run.act, enter = signInOnce }: Named,
  work: (here: AtWork) => T | Promise<T>,
): Promise<Result<T, ExitCode>> {
  const { services, output } = run;
  const asked: AskedPassword = await findPassword(run, 'TELBUREAU_PASSWORD', 'cli.ask-password', paths);
  if (!asked.ok) return asked;
  const door = { ledger, clock: services.clock, sealing: await services.sealing() };
  const stop = services.interruption();
  const signedIn = await enter(door, name, asked.value);
  if (!signedIn.ok) return err(await output.refuse(locate(signedIn.error, { path: '--officer' })));
  const leave = () => signOut(ledger, services.clock, signedIn.value);
  if (stop.aborted) {
    leave();
    return err(exitCodes.interrupted);
  }
  let done: Result<T, ExitCode>;
  try {
    const { officer } = signedIn.value;
    const permitted =
      act === undefined ? ok(undefined) : permitOrRecord(ledger, services.clock, officer, act);
    done = permitted.ok
      ? ok(await work({ ...signedIn.value, door, password: asked.value, stop }))
      : err(await output.refuse(locate(permitted.error, { path: '--officer' })));
  } catch (failure) {
    try {
      leave();
    } catch {
      // What failed the work may fail this too, and must not be hidden by it.
    }
    throw failure;
  }
  leave();
  return done;
}
