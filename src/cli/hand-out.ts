/** A temporary password, said once. */
import type { HandedOut } from '../office/accounts.ts';
import type { Run } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { OutputClosed } from './output.ts';

/** Prints it; where nobody reads it any more, says how to get another. */
export async function handOut(
  { output, json, t }: Run,
  { name, person, role, password }: HandedOut,
): Promise<ExitCode> {
  try {
    if (json) await output.json({ name, person, role, password });
    else await output.line(t('cli.officers.handed-out', { name, password }));
    return exitCodes.done;
  } catch (failure) {
    await output.note(t('cli.officers.unread', { name }));
    if (!(failure instanceof OutputClosed)) throw failure;
    return exitCodes.interrupted;
  }
}
