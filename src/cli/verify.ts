import { speaksAgainstRecord } from '../office/verification.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { startProgress } from './progress.ts';

/** `verify`: checks the whole ledger and every projection. */
export const verify = defineCommand({
  words: ['verify'],
  text: 'cli.verify',
  options: [dbOption],
  run: async ({ db }, _operands, run) => {
    const { services, output, json, t } = run;
    const progress = startProgress(services.stderr, run);
    const files = await services.officeFiles();
    const verified = await files.verify(db, progress.show, services.interruption());
    progress.clear();
    if (!verified.ok) {
      const { code, at, params } = verified.error;
      if (json) await output.json({ db, ok: false, code, at: at ?? {}, params: params ?? {} });
      await output.problem(verified.error);
      return speaksAgainstRecord(verified.error) ? exitCodes.integrity : exitCodeOf(verified.error);
    }
    const { events, ballots, head, asClosed } = verified.value;
    if (json) await output.json({ db, ok: true, events, ballots, head, asClosed });
    else {
      await output.line(t('cli.verify.done', { db, events, ballots, head }));
      await output.line(t(asClosed ? 'cli.verify.as-closed' : 'cli.verify.not-as-closed', { db }));
    }
    return exitCodes.done;
  },
});
