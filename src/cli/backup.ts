import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { startProgress } from './progress.ts';

/** `backup`: a verified copy of an office, while counting goes on. */
export const backup = defineCommand({
  words: ['backup'],
  text: 'cli.backup',
  options: [
    dbOption,
    { name: 'out', value: { kind: 'path', label: 'FILE' }, required: true, text: 'cli.option.out-backup' },
  ],
  run: async ({ db, out }, _operands, run) => {
    const { services, output, json, t } = run;
    const progress = startProgress(services.stderr, run);
    const files = await services.officeFiles();
    const copied = await files.backup(db, out, progress.show, services.interruption());
    progress.clear();
    if (!copied.ok) {
      return output.refuse(copied.error);
    }
    const { events, hashed } = copied.value;
    if (json) await output.json({ db, out, events });
    else await output.line(t('cli.backup.done', { out, events }));
    if (!hashed) await output.note(t('cli.no-hash', { file: `${out}.sha256` }));
    return exitCodes.done;
  },
});
