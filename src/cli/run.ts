/** Runs a headless command: arguments in, exit code out. */
import { type Language, languages } from '../base/language.ts';
import { translator } from '../i18n/translate.ts';
import { commands } from './commands.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import { commandHelp, programHelp } from './help.ts';
import { languageOfEnvironment } from './language-of-environment.ts';
import { OutputClosed, outputTo } from './output.ts';
import { commandAskedAbout, earlyOption, parseArguments } from './parse-arguments.ts';
import type { CliServices } from './services.ts';

/** The language asked for, though the rest of the arguments may be wrong. */
export function languageOf(argv: readonly string[], environment: CliServices['environment']): Language {
  const asked = earlyOption(argv, commands, 'lang');
  return languages.find((known) => known === asked) ?? languageOfEnvironment(environment);
}

/** `argv` is without the program's own name. Only bugs throw. */
export async function runCommand(argv: readonly string[], services: CliServices): Promise<ExitCode> {
  try {
    return await run(argv, services);
  } catch (failure) {
    if (failure instanceof OutputClosed) return exitCodes.done;
    throw failure;
  }
}

async function run(argv: readonly string[], services: CliServices): Promise<ExitCode> {
  const language = languageOf(argv, services.environment);
  const t = translator(language);
  const output = outputTo(services.stdout, services.stderr, t);
  if (earlyOption(argv, commands, 'help') !== undefined) {
    const command = commandAskedAbout(argv, commands);
    const isProgram = command === undefined || command.words.length === 0;
    await output.write(isProgram ? programHelp(t, commands) : commandHelp(t, command));
    return exitCodes.done;
  }
  const invocation = parseArguments(argv, commands);
  if (!invocation.ok) {
    await output.problem(invocation.error);
    const code = exitCodeOf(invocation.error);
    if (code === exitCodes.usage) await output.note(t('cli.see-help'));
    return code;
  }
  const { command, values, operands } = invocation.value;
  const act = command.options.find((option) => option.act !== undefined)?.act;
  const json = values['json'] === true;
  return command.run(values, operands, { language, t, json, act, output, services });
}
