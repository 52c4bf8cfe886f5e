/** Where a command gets a password from: the environment, else the person at the terminal. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Run } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

export type AskedPassword = Result<string, ExitCode>;

/**
 * The password in the environment variable, else the answer to the question; never asks where that could wait for nobody or
 * eat the input. Where there is none, says why and gives the exit code.
 */
export async function findPassword(
  run: Run,
  variable: string,
  question: MessageKey,
  paths: readonly string[],
): Promise<AskedPassword> {
  const given = passwordGiven(run, variable);
  if (given !== undefined) return ok(given);
  if (!canAsk(run) || paths.includes('-')) return refuseToAsk(run, variable);
  const typed = await run.services.password(run.t(question));
  return typed === undefined ? err(exitCodes.interrupted) : ok(typed);
}

/** The same of a new password, which is asked for twice. */
export async function findNewPassword(run: Run, variable: string): Promise<AskedPassword> {
  const { services, output, t } = run;
  const given = passwordGiven(run, variable);
  if (given !== undefined) return ok(given);
  if (!canAsk(run)) return refuseToAsk(run, variable);
  const typed = await services.password(t('cli.ask-new-password'));
  if (typed === undefined) return err(exitCodes.interrupted);
  const again = await services.password(t('cli.ask-again'));
  if (again === undefined) return err(exitCodes.interrupted);
  const same = sameTwice(typed, again);
  return same.ok ? same : err(await output.refuse(same.error));
}

/** Whether there is a new password, or somebody who can be asked for one. */
export const newPasswordIsAtHand = (run: Run, variable: string): boolean =>
  passwordGiven(run, variable) !== undefined || canAsk(run);

/** `PASSWORD_TYPED_DIFFERENTLY`. */
export const sameTwice = (typed: string, again: string): Result<string, Problem> =>
  typed === again ? ok(typed) : err({ code: 'PASSWORD_TYPED_DIFFERENTLY' });

export const refuseToAsk = async ({ output }: Run, variable: string): Promise<AskedPassword> =>
  err(await output.refuse({ code: 'USAGE_PASSWORD_MISSING', params: { expected: variable } }));

const passwordGiven = ({ services }: Run, variable: string): string | undefined =>
  services.environment[variable] || undefined;

const canAsk = ({ services }: Run): boolean => services.stdinIsTerminal && services.stderr.isTerminal;
