import { signingKeyOf } from '../office/account-rules.ts';
import { alignedLines } from './aligned-lines.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { withOffice } from './open-office.ts';

/** `officers list`: who has an account. */
export const officersList = defineCommand({
  words: ['officers', 'list'],
  text: 'cli.officers-list',
  options: [dbOption],
  run: async ({ db }, _operands, run) =>
    withOffice(run, db, 'look', async (ledger) => {
      const { output, json, t } = run;
      const officers = ledger.atOneMoment(() =>
        ledger.accounts().map(({ name, person, role, state }) => ({
          ...{ name, person, role, state },
          key: signingKeyOf(ledger, name)?.id ?? null,
        })),
      );
      if (json) await output.json({ officers });
      else if (officers.length === 0) await output.line(t('cli.officers-list.none', { db }));
      else {
        const rows = officers.map(({ name, person, role, state, key }) => [
          name,
          t(`role.${role}`),
          t('cli.officers-list.state', { state }),
          key ?? '-',
          person,
        ]);
        await output.write(alignedLines(rows));
      }
      return exitCodes.done;
    }),
});
