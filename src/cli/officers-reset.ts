import { resetPassword } from '../office/accounts.ts';
import { accountOption, administratorOption, atItsOption } from './account-options.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { handOut } from './hand-out.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

/** `officers reset`: a temporary password for who forgot theirs. */
export const officersReset = defineCommand({
  words: ['officers', 'reset'],
  text: 'cli.officers-reset',
  options: [dbOption, administratorOption, accountOption],
  run: async ({ db, officer: administrator, name }, _operands, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { randomness } = run.services;
      const reset = await asOfficer(run, ledger, { name: administrator, paths: [] }, ({ door, officer }) =>
        resetPassword({ ...door, randomness }, officer, name),
      );
      if (!reset.ok) return reset.error;
      return reset.value.ok
        ? handOut(run, reset.value.value)
        : run.output.refuse(atItsOption(reset.value.error));
    }),
});
