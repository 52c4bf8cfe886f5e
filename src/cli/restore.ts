import { defineCommand } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { startProgress } from './progress.ts';

/** `restore`: an office from its backup, verified before it takes its place. */
export const restore = defineCommand({
  words: ['restore'],
  text: 'cli.restore',
  options: [
    { name: 'from', value: { kind: 'path', label: 'FILE' }, required: true, text: 'cli.option.from' },
    { name: 'db', value: { kind: 'path', label: 'FILE' }, required: true, text: 'cli.option.db-new' },
  ],
  run: async ({ from, db }, _operands, run) => {
    const { services, output, json, t } = run;
    const progress = startProgress(services.stderr, run);
    const files = await services.officeFiles();
    const restored = await files.restore(from, db, progress.show, services.interruption());
    progress.clear();
    if (!restored.ok) {
      return output.refuse(restored.error);
    }
    const { events, hashed } = restored.value;
    if (json) await output.json({ from, db, events });
    else await output.line(t('cli.restore.done', { db, events }));
    if (!hashed) await output.note(t('cli.no-hash', { file: `${db}.sha256` }));
    return exitCodes.done;
  },
});
