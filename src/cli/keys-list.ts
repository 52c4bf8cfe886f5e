import { alignedLines } from './aligned-lines.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { withOffice } from './open-office.ts';

/** `keys list`: every signing key there ever was. */
export const keysList = defineCommand({
  words: ['keys', 'list'],
  text: 'cli.keys-list',
  options: [dbOption],
  run: async ({ db }, _operands, run) =>
    withOffice(run, db, 'look', async (ledger) => {
      const { output, json, t } = run;
      const keys = ledger.signingKeys().map(({ id, officer, publicKey, made, revoked }) => ({
        ...{ key: id, officer, made, revoked },
        publicKey: Buffer.from(publicKey).toString('base64'),
      }));
      if (json) await output.json({ keys });
      else if (keys.length === 0) await output.line(t('cli.keys-list.none', { db }));
      else {
        const state = (revoked: number | null) =>
          revoked === null ? t('cli.keys-list.signs') : t('cli.keys-list.revoked', { seq: revoked });
        await output.write(
          alignedLines(keys.map(({ key, officer, revoked }) => [key, officer, state(revoked)])),
        );
      }
      return exitCodes.done;
    }),
});
