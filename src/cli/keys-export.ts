import { join } from 'node:path';
import { locate } from '../base/problem.ts';
import { ok } from '../base/result.ts';
import { exportKey } from '../office/signing-keys.ts';
import { atItsOption, keyOwnerOption } from './account-options.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

/** `keys export`: one's own key, sealed, into a folder that is there: one that was made by mistake would be no USB stick. */
export const keysExport = defineCommand({
  words: ['keys', 'export'],
  text: 'cli.keys-export',
  options: [
    dbOption,
    keyOwnerOption,
    { name: 'out', value: { kind: 'path', label: 'DIR' }, required: true, text: 'cli.option.out-key' },
  ],
  run: async ({ db, officer: name, out }, _operands, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { services, output, json, t } = run;
      const outputs = await services.outputs();
      const written = await asOfficer(run, ledger, { name, paths: [] }, async ({ door, officer }) => {
        const file = exportKey(door, officer);
        if (!file.ok) return file;
        // Recorded first: a copy that nobody knows of would be worse than one that was not written after all.
        const done = await outputs.file(join(out, file.value.name), [ok(file.value.text)]);
        return done.ok ? ok(file.value.name) : done;
      });
      if (!written.ok) return written.error;
      if (!written.value.ok) {
        const { error } = written.value;
        return output.refuse(
          error.code.startsWith('OUTPUT_') ? locate(error, { path: '--out' }) : atItsOption(error),
        );
      }
      const file = written.value.value;
      if (json) await output.json({ out, file });
      else await output.line(t('cli.keys-export.done', { out, file }));
      return exitCodes.done;
    }),
});
