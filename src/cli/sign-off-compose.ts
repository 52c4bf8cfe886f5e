import { locate } from '../base/problem.ts';
import { declareComposition } from '../office/declare-composition.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { parseComposition } from './composition-file.ts';
import { exitCodes } from './exit-codes.ts';
import { actOnReport, reportOption, signingOfficerOption } from './report-option.ts';

/** `sign-off compose`: who sits in the bureau, from a file; it takes the place of what was declared before. */
export const signOffCompose = defineCommand({
  words: ['sign-off', 'compose'],
  text: 'cli.sign-off-compose',
  options: [dbOption, signingOfficerOption('composition.declare'), reportOption],
  operands: { label: 'FILE.json', min: 1, max: 1, text: 'cli.operand.composition' },
  run: async (given, paths, run) => {
    const { output, services } = run;
    const [file = ''] = paths;
    const text = await (await services.inputs()).text(file);
    if (!text.ok) return output.refuse(text.error);
    const people = parseComposition(text.value);
    if (!people.ok) {
      for (const problem of people.error) await output.problem(locate(problem, { file }));
      return exitCodes.refused;
    }
    return actOnReport(run, { ...given, paths }, ({ ledger, bureau, signedIn: { officer } }) =>
      declareComposition(ledger, services.clock, officer, bureau, people.value),
    );
  },
});
