import { createAccounts } from '../office/accounts.ts';
import { roles } from '../office/officers.ts';
import { administratorOption, atItsOption, newNameOption, personOption } from './account-options.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { handOut } from './hand-out.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

/** `officers add`: one account, with a temporary password that is printed once. */
export const officersAdd = defineCommand({
  words: ['officers', 'add'],
  text: 'cli.officers-add',
  options: [
    dbOption,
    administratorOption,
    newNameOption,
    personOption,
    {
      name: 'role',
      value: { kind: 'choice', choices: roles, label: 'ROLE' },
      required: true,
      text: 'cli.option.role',
    },
  ],
  run: async ({ db, officer: administrator, name, person, role }, _operands, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { services, output } = run;
      const { randomness } = services;
      const made = await asOfficer(
        run,
        ledger,
        { name: administrator, paths: [] },
        ({ door, officer, stop }) =>
          createAccounts({ ...door, randomness }, officer, [{ name, person, role }], undefined, stop),
      );
      if (!made.ok) return made.error;
      if (made.value === undefined) return exitCodes.interrupted;
      if (!made.value.ok) return output.refuse(atItsOption(made.value.error));
      const [account] = made.value.value;
      if (account === undefined) throw new Error('an account was made of which nothing is known');
      return handOut(run, account);
    }),
});
