import { reopenAccount } from '../office/accounts.ts';
import { accountOption, administratorOption, atItsOption, reasonOption } from './account-options.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { handOut } from './hand-out.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

/** `officers reopen`: a closed account, opened again with a temporary password. */
export const officersReopen = defineCommand({
  words: ['officers', 'reopen'],
  text: 'cli.officers-reopen',
  options: [dbOption, administratorOption, accountOption, reasonOption],
  run: async ({ db, officer: administrator, name, reason }, _operands, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { randomness } = run.services;
      const opened = await asOfficer(run, ledger, { name: administrator, paths: [] }, ({ door, officer }) =>
        reopenAccount({ ...door, randomness }, officer, name, reason),
      );
      if (!opened.ok) return opened.error;
      return opened.value.ok
        ? handOut(run, opened.value.value)
        : run.output.refuse(atItsOption(opened.value.error));
    }),
});
