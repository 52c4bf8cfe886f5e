import { locate, type Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Election } from '../election/election.ts';
import {
  keyTyped,
  type SignerToTrust,
  signersHeader,
  signersInCsv,
  trustSigners,
} from '../office/delivery/trust-signer.ts';
import { bureauNamed } from './bureau-option.ts';
import { defineCommand, type Run } from './command.ts';
import { dbOption, officerOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

/** `delivery trust`: whose deliveries are taken. */
export const deliveryTrust = defineCommand({
  words: ['delivery', 'trust'],
  text: 'cli.delivery-trust',
  options: [
    dbOption,
    officerOption('delivery.trust'),
    {
      name: 'bureau',
      value: { kind: 'text', label: 'ID' },
      required: false,
      text: 'cli.option.bureau-trust',
    },
    { name: 'key', value: { kind: 'text', label: 'HEX' }, required: false, text: 'cli.option.key' },
  ],
  operands: { label: 'FILE', min: 0, max: 1, text: 'cli.operand.signers' },
  run: async ({ db, officer: name, bureau, key }, [file], run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { services, output, json, t } = run;
      const signers = await signersOf(run, ledger.election, { bureau, key, file });
      if (!signers.ok) return output.refuse(signers.error);
      const paths = file === undefined ? [] : [file];
      const done = await asOfficer(run, ledger, { name, paths }, ({ officer }) =>
        trustSigners(ledger, services.clock, officer, signers.value),
      );
      if (!done.ok) return done.error;
      if (!done.value.ok) return output.refuse(locate(done.value.error, { path: '--officer' }));
      const trusted = done.value.value;
      const answer = { trusted, known: signers.value.length - trusted };
      if (json) await output.json(answer);
      else await output.line(t('cli.delivery-trust.done', answer));
      return exitCodes.done;
    }),
});

interface Named {
  readonly bureau: string | undefined;
  readonly key: string | undefined;
  readonly file: string | undefined;
}

async function signersOf(
  { services }: Run,
  election: Election,
  { bureau, key, file }: Named,
): Promise<Result<readonly SignerToTrust[], Problem>> {
  if (file !== undefined) {
    if (bureau !== undefined || key !== undefined) {
      return err({ code: 'USAGE_OPERAND_EXTRA', params: { found: file } });
    }
    const text = await (await services.inputs()).text(file);
    if (!text.ok) return text;
    const signers = signersInCsv(text.value);
    return signers.ok ? signers : err(locate(signers.error, { file }));
  }
  if (bureau === undefined || key === undefined) {
    return err({
      code: 'USAGE_OPTION_MISSING',
      params: { expected: bureau === undefined ? '--bureau' : '--key' },
    });
  }
  const named = bureauNamed(election, bureau);
  if (!named.ok) return named;
  const id = keyTyped(key);
  if (id === undefined) {
    const params = { found: key.slice(0, 90), expected: signersHeader };
    return err({ code: 'DELIVERY_TRUST_ROW', at: { path: '--key' }, params });
  }
  return ok([{ bureau: named.value.id, key: id, officer: null, role: null }]);
}
