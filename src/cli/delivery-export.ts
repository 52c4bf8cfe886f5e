import { locate, type Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import { makeDelivery } from '../office/delivery/export-delivery.ts';
import type { NamedBytes } from '../office/output-ports.ts';
import { openKey } from '../office/signing-keys.ts';
import { bureauNamed } from './bureau-option.ts';
import { defineCommand } from './command.ts';
import { bureauOption, dbOption, officerOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

/** `delivery export`: the signed bundle of a bureau, for the main bureau. */
export const deliveryExport = defineCommand({
  words: ['delivery', 'export'],
  text: 'cli.delivery-export',
  options: [
    dbOption,
    bureauOption,
    officerOption('delivery.export'),
    { name: 'out', value: { kind: 'path', label: 'DIR' }, required: true, text: 'cli.option.out-delivery' },
  ],
  run: async ({ db, bureau: written, officer: name, out }, _operands, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { services, output, json, t } = run;
      const bureau = bureauNamed(ledger.election, written);
      if (!bureau.ok) return output.refuse(bureau.error);
      const made = await asOfficer(run, ledger, { name, paths: [] }, async ({ officer, password, door }) => {
        const key = await openKey(door, officer, password);
        return key.ok ? makeDelivery(ledger, { officer, key: key.value }, bureau.value.id) : key;
      });
      if (!made.ok) return made.error;
      if (!made.value.ok) return output.refuse(locate(made.value.error, { path: '--bureau' }));
      const { files, ballots, manifest } = made.value.value;
      const placed = await (await services.outputs()).folder(out, each(files));
      if (!placed.ok) return output.refuse(locate(placed.error, { path: '--out' }));
      const { version, digest } = manifest.report;
      const answer = { out, bureau: manifest.bureau, version, digest, ballots, key: manifest.signer.key };
      if (json) await output.json({ ...answer, files: files.map((file) => file.name) });
      else await output.line(t('cli.delivery-export.done', answer));
      return exitCodes.done;
    }),
});

async function* each(files: readonly NamedBytes[]): AsyncGenerator<Result<NamedBytes, Problem>> {
  for (const file of files) yield ok(file);
}
