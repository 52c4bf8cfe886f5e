import { accountName } from '../office/account-rules.ts';
import { closeAccount } from '../office/accounts.ts';
import { accountOption, administratorOption, atItsOption, reasonOption } from './account-options.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

/** `officers close`: nobody signs in with the account any more. */
export const officersClose = defineCommand({
  words: ['officers', 'close'],
  text: 'cli.officers-close',
  options: [dbOption, administratorOption, accountOption, reasonOption],
  run: async ({ db, officer: administrator, name, reason }, _operands, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { output, json, t } = run;
      const closed = await asOfficer(run, ledger, { name: administrator, paths: [] }, ({ door, officer }) =>
        closeAccount(door, officer, name, reason),
      );
      if (!closed.ok) return closed.error;
      if (!closed.value.ok) return output.refuse(atItsOption(closed.value.error));
      const known = accountName(name);
      if (json) await output.json({ name: known, state: 'closed' });
      else await output.line(t('cli.officers-close.done', { name: known }));
      return exitCodes.done;
    }),
});
