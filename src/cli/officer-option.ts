/** `--officer`: who does it, once the password fits. */
import { locate } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import type { Ledger } from '../office/ports.ts';
import type { SignedIn } from '../office/sign-in.ts';
import { signInOnce } from '../office/sign-in-once.ts';
import type { Run } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** Signs the officer in for this command, never with a temporary password; where that does not come about, says why and gives the exit code. `paths` are read as input. */
export async function signInNamed(
  run: Run,
  ledger: Ledger,
  name: string,
  paths: readonly string[],
): Promise<Result<SignedIn, ExitCode>> {
  const { services, output } = run;
  const asked = await findPassword(run, paths);
  if (asked === 'gave-up') return err(exitCodes.interrupted);
  if (asked === 'nobody-to-ask') {
    const params = { expected: 'TELBUREAU_PASSWORD' };
    return err(await output.refuse({ code: 'USAGE_PASSWORD_MISSING', params }));
  }
  const door = { ledger, clock: services.clock, sealing: await services.sealing() };
  const signedIn = await signInOnce(door, name, asked.password);
  return signedIn.ok ? signedIn : err(await output.refuse(locate(signedIn.error, { path: '--officer' })));
}

/** From the environment, else from the person at the terminal; never where that could wait for nobody or eat the ballots. */
async function findPassword(
  { services, t }: Run,
  paths: readonly string[],
): Promise<{ readonly password: string } | 'nobody-to-ask' | 'gave-up'> {
  const given = services.environment['TELBUREAU_PASSWORD'];
  if (given !== undefined && given !== '') return { password: given };
  const canAsk = services.stdinIsTerminal && services.stderr.isTerminal && !paths.includes('-');
  if (!canAsk) return 'nobody-to-ask';
  const typed = await services.password(t('cli.ask-password'));
  return typed === undefined ? 'gave-up' : { password: typed };
}
