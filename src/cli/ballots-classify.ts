import { classify } from '../ballot/classify.ts';
import { choicesLineLimit, readChoicesLine } from './choices-file.ts';
import { defineCommand } from './command.ts';
import { contestJson } from './contest-json.ts';
import { contestText } from './contest-text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readElection } from './read-election.ts';

/** `ballots classify`: what marks written in the choices language count as. Writes nothing. */
export const ballotsClassify = defineCommand({
  words: ['ballots', 'classify'],
  text: 'cli.ballots-classify',
  options: [
    { name: 'election', value: { kind: 'text', label: 'FILE' }, required: true, text: 'cli.option.election' },
  ],
  operands: { label: 'FILE|-', min: 1, max: 1, text: 'cli.operand.choices' },
  run: async ({ election: file }, [source = '-'], run) => {
    const { services, output, json, t } = run;
    const election = await readElection(run, file);
    if (election === undefined) return exitCodes.refused;
    const groups = await (await services.inputs()).lines(source, choicesLineLimit);
    if (!groups.ok) {
      return output.refuse(groups.error);
    }
    let code: ExitCode = exitCodes.done;
    for await (const lines of groups.value) {
      const written: string[] = [];
      for (const each of lines) {
        const read = readChoicesLine(election, source, each);
        if (!read.ok) {
          await output.problem(read.error);
          code = exitCodes.refused;
        } else if (read.value !== null) {
          const { line, count, choices } = read.value;
          const contests = classify(election, choices);
          written.push(
            json
              ? JSON.stringify({ line, count, contests: contests.map(contestJson) })
              : `${t('cli.classified', { line, count })} ${contests.map((result) => contestText(t, result)).join('; ')}`,
          );
        }
      }
      if (written.length > 0) await output.write(`${written.join('\n')}\n`);
    }
    return code;
  },
});
