import { locate } from '../base/problem.ts';
import { distrustSigner, keyTyped } from '../office/delivery/trust-signer.ts';
import { reasonOption } from './account-options.ts';
import { bureauNamed } from './bureau-option.ts';
import { defineCommand } from './command.ts';
import { dbOption, officerOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

/** `delivery distrust`: deliveries of a bureau that a key signs are taken no more. */
export const deliveryDistrust = defineCommand({
  words: ['delivery', 'distrust'],
  text: 'cli.delivery-distrust',
  options: [
    dbOption,
    officerOption('delivery.trust'),
    { name: 'bureau', value: { kind: 'text', label: 'ID' }, required: true, text: 'cli.option.bureau-trust' },
    { name: 'key', value: { kind: 'text', label: 'HEX' }, required: true, text: 'cli.option.key' },
    reasonOption,
  ],
  run: async ({ db, officer: name, bureau: written, key, reason }, _operands, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { services, output, json, t } = run;
      const bureau = bureauNamed(ledger.election, written);
      if (!bureau.ok) return output.refuse(bureau.error);
      const { id } = bureau.value;
      const signer = { bureau: id, key: keyTyped(key) ?? key };
      const done = await asOfficer(run, ledger, { name, paths: [] }, ({ officer }) =>
        distrustSigner(ledger, services.clock, officer, signer, reason),
      );
      if (!done.ok) return done.error;
      if (!done.value.ok) return output.refuse(locate(done.value.error, { path: '--key' }));
      if (json) await output.json(signer);
      else await output.line(t('cli.delivery-distrust.done', signer));
      return exitCodes.done;
    }),
});
