import { createFirstAdministrator } from '../office/accounts.ts';
import { atItsOption, newNameOption, personOption } from './account-options.ts';
import { findNewPassword } from './ask-password.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { withOffice } from './open-office.ts';

/** `officers first`: the first administrator of a real office, who has no account yet and chooses the password. */
export const officersFirst = defineCommand({
  words: ['officers', 'first'],
  text: 'cli.officers-first',
  options: [dbOption, newNameOption, personOption],
  run: async ({ db, name, person }, _operands, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { services, output, json, t } = run;
      // Before a password is asked for that nobody needs.
      if (ledger.accounts().length > 0) return output.refuse({ code: 'OFFICE_HAS_ACCOUNTS' });
      const password = await findNewPassword(run, 'TELBUREAU_PASSWORD');
      if (!password.ok) return password.error;
      const door = { ledger, clock: services.clock, sealing: await services.sealing() };
      const made = await createFirstAdministrator(door, { name, person, password: password.value });
      if (!made.ok) return output.refuse(atItsOption(made.error));
      const { name: kept, role } = made.value;
      if (json) await output.json({ db, name: kept, role });
      else await output.line(t('cli.officers-first.done', { db, name: kept }));
      return exitCodes.done;
    }),
});
