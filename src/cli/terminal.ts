import { defineCommand } from './command.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';

/** No command at all: the terminal screens, on the office that was named or on the practice office. */
export const terminal = defineCommand({
  words: [],
  text: 'cli.help.terminal',
  options: [{ name: 'db', value: { kind: 'path', label: 'FILE' }, required: false, text: 'cli.option.db' }],
  run: async ({ db }, _operands, { services, output, language }) => {
    if (!services.stdinIsTerminal || !services.stdout.isTerminal) {
      await output.problem({ code: 'USAGE_NO_TERMINAL' });
      return exitCodes.usage;
    }
    const ended = await services.terminal({ language, ...(db === undefined ? {} : { db }) });
    if (ended.ok) return ended.value === 0 ? exitCodes.done : exitCodes.bug;
    for (const problem of ended.error) await output.problem(problem);
    return ended.error[0] === undefined ? exitCodes.refused : exitCodeOf(ended.error[0]);
  },
});
