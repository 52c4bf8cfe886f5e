import { locate } from '../base/problem.ts';
import { createOffice } from '../office/create-office.ts';
import { defineCommand } from './command.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';

/** `office create`: a new office database from an election package. */
export const officeCreate = defineCommand({
  words: ['office', 'create'],
  text: 'cli.office-create',
  options: [
    { name: 'db', value: { kind: 'path', label: 'FILE' }, required: true, text: 'cli.option.db-new' },
    { name: 'election', value: { kind: 'text', label: 'FILE' }, required: true, text: 'cli.option.election' },
    { name: 'practice', value: { kind: 'flag' }, required: false, text: 'cli.option.practice' },
  ],
  run: async ({ db, election: file, practice }, _operands, { services, output, json, t }) => {
    const text = await (await services.inputs()).text(file);
    if (!text.ok) {
      return output.refuse(text.error);
    }
    const created = createOffice(await services.officeFiles(), services.clock, {
      path: db,
      text: text.value,
      practice,
    });
    if (!created.ok) {
      // A problem that already names a file is about the database; the others are about the package.
      const problems = created.error.map((problem) => locate(problem, { file }));
      for (const problem of problems) await output.problem(problem);
      return problems[0] === undefined ? exitCodes.refused : exitCodeOf(problems[0]);
    }
    const { ledger, warnings } = created.value;
    for (const warning of warnings) await output.warning(locate(warning, { file }));
    const { id, fingerprint, bureaus, contests } = ledger.election;
    ledger.close();
    if (json) {
      await output.json({
        db,
        election: id,
        fingerprint,
        practice,
        contests: contests.map((contest) => contest.id),
        bureaus: bureaus.map((bureau) => bureau.id),
      });
    } else {
      await output.line(
        t(practice ? 'cli.office-create.practice' : 'cli.office-create.done', {
          db,
          election: id,
          bureaus: bureaus.length,
        }),
      );
      if (!practice) await output.line(t('cli.office-create.next', { db }));
    }
    return exitCodes.done;
  },
});
