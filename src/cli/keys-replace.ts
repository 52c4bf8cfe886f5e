import { replaceKey } from '../office/signing-keys.ts';
import { atItsOption, keyOwnerOption, reasonOption } from './account-options.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

/** `keys replace`: another signing key in the place of one's own. */
export const keysReplace = defineCommand({
  words: ['keys', 'replace'],
  text: 'cli.keys-replace',
  options: [dbOption, keyOwnerOption, reasonOption],
  run: async ({ db, officer: name, reason }, _operands, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { output, json, t } = run;
      const replaced = await asOfficer(run, ledger, { name, paths: [] }, async (here) => ({
        officer: here.officer.name,
        key: await replaceKey(here.door, here.officer, here.password, reason),
      }));
      if (!replaced.ok) return replaced.error;
      const { officer, key } = replaced.value;
      if (!key.ok) return output.refuse(atItsOption(key.error));
      if (json) await output.json({ officer, key: key.value });
      else await output.line(t('cli.keys-replace.done', { officer, key: key.value }));
      return exitCodes.done;
    }),
});
