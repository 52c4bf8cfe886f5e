/** How a command ends that met what nobody expected: a broken machine is explained, a bug is written down. */
import { MachineFailure } from '../base/failure.ts';
import type { Language } from '../base/language.ts';
import type { Problem } from '../base/problem.ts';
import { translator } from '../i18n/translate.ts';
import { writeBugLog } from './bug-log.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import { oneLine } from './one-line.ts';
import type { CliServices } from './services.ts';

/** Says it on standard error; gives the exit code. `tell`: a problem as whoever is there reads it, its line feed included. */
export async function failedWith(
  failure: unknown,
  {
    clock,
    environment,
    stderr,
    language,
    tell,
  }: Pick<CliServices, 'clock' | 'environment' | 'stderr'> & {
    readonly language: Language;
    readonly tell: (problem: Problem) => string;
  },
): Promise<ExitCode> {
  if (failure instanceof MachineFailure) {
    await stderr.write(tell(failure.problem));
    return exitCodeOf(failure.problem);
  }
  const path = writeBugLog(failure, clock, environment);
  await stderr.write(`${oneLine(translator(language)('cli.bug', { code: 'PROGRAM_BUG', path }))}\n`);
  return exitCodes.bug;
}
