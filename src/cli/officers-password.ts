import { err } from '../base/result.ts';
import { accountName } from '../office/account-rules.ts';
import { changePassword } from '../office/own-password.ts';
import { signIn } from '../office/sign-in.ts';
import { atItsOption, ownOfficerOption } from './account-options.ts';
import { findNewPassword, newPasswordIsAtHand, refuseToAsk } from './ask-password.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

const variable = 'TELBUREAU_NEW_PASSWORD';

/** `officers password`: one's own, the temporary one too. */
export const officersPassword = defineCommand({
  words: ['officers', 'password'],
  text: 'cli.officers-password',
  options: [dbOption, ownOfficerOption],
  run: async ({ db, officer: typed }, _operands, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { output, json, t } = run;
      const name = accountName(typed);
      if (!newPasswordIsAtHand(run, variable)) {
        const refused = await refuseToAsk(run, variable);
        return refused.ok ? exitCodes.usage : refused.error;
      }
      const changed = await asOfficer(
        run,
        ledger,
        { name, paths: [], enter: signIn },
        async ({ door, officer, password: old }) => {
          const asked = await findNewPassword(run, variable);
          if (!asked.ok) return asked;
          const set = await changePassword(door, officer, { old, password: asked.value });
          return set.ok ? set : err(await output.refuse(atItsOption(set.error)));
        },
      );
      if (!changed.ok) return changed.error;
      if (!changed.value.ok) return changed.value.error;
      if (json) await output.json({ name });
      else await output.line(t('cli.officers-password.done', { name }));
      return exitCodes.done;
    }),
});
