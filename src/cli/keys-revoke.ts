import { accountName } from '../office/account-rules.ts';
import { actOfRevoking, revokeKey } from '../office/signing-keys.ts';
import { accountOption, atItsOption, reasonOption } from './account-options.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

/** `keys revoke`: a key signs no more. One's own, or anybody's for an administrator. */
export const keysRevoke = defineCommand({
  words: ['keys', 'revoke'],
  text: 'cli.keys-revoke',
  options: [
    dbOption,
    { name: 'officer', value: { kind: 'text', label: 'NAME' }, required: true, text: 'cli.option.revoking' },
    accountOption,
    reasonOption,
  ],
  run: async ({ db, officer: by, name, reason }, _operands, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { output, json, t } = run;
      const act = actOfRevoking(accountName(by), accountName(name));
      const revoked = await asOfficer(run, ledger, { name: by, act, paths: [] }, ({ door, officer }) =>
        revokeKey(door, officer, name, reason),
      );
      if (!revoked.ok) return revoked.error;
      if (!revoked.value.ok) return output.refuse(atItsOption(revoked.value.error));
      const officer = accountName(name);
      if (json) await output.json({ officer, key: revoked.value.value });
      else await output.line(t('cli.keys-revoke.done', { officer, key: revoked.value.value }));
      return exitCodes.done;
    }),
});
