import { formatInstant } from '../i18n/format-time.ts';
import { presentChecklist } from '../office/present-checklist.ts';
import { wantedSignatures } from '../office/report-step.ts';
import { reportModel } from '../office/reporting/report-model.ts';
import { defineCommand, type Run } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { withOffice } from './open-office.ts';
import { noteNotCounted, reportNamed, reportOption, stationsMissing } from './report-option.ts';

/** `sign-off status`: where a report stands, what is still missing, and who has signed. */
export const signOffStatus = defineCommand({
  words: ['sign-off', 'status'],
  text: 'cli.sign-off-status',
  options: [dbOption, reportOption],
  run: async ({ db, bureau: written }, _operands, run) =>
    withOffice(run, db, 'look', async (ledger) => {
      const { output, json } = run;
      const found = reportNamed(ledger.election, written);
      if (!found.ok) return output.refuse(found.error);
      const bureau = found.value;
      const status = ledger.atOneMoment(() => {
        const { digest, version, composition, signOff } = reportModel(ledger, bureau);
        const standing = ledger.report(bureau);
        const wanted = wantedSignatures(standing).map(({ role, people }) => ({
          role,
          people: people.map(({ name }) => name),
        }));
        const { corrects } = standing;
        const checklist = presentChecklist(ledger, bureau);
        const notCounted = stationsMissing(ledger, bureau);
        return { bureau, version, digest, ...signOff, checklist, notCounted, composition, wanted, corrects };
      });
      if (json) await output.json(status);
      else await tell(run, status);
      await noteNotCounted(run, status.notCounted);
      return exitCodes.done;
    }),
});

type Model = ReturnType<typeof reportModel>;

async function tell(
  { output, t, language }: Run,
  status: Pick<Model, 'bureau' | 'version' | 'digest' | 'composition'> &
    Model['signOff'] & {
      readonly checklist: ReturnType<typeof presentChecklist>;
      readonly wanted: readonly { readonly role: string; readonly people: readonly string[] }[];
    },
): Promise<void> {
  const { bureau, version, digest, state, checklist, composition, signatures, unsigned, wanted } = status;
  const of = bureau === null ? 'office' : 'bureau';
  const word = t(`report-state.${state}`);
  await output.line(t('cli.sign-off.stands', { of, bureau: bureau ?? '', version, state: word }));
  await output.line(t('cli.sign-off.digest', { digest }));
  for (const { what, count, fulfilled, known, left, remarked } of checklist) {
    const figures = { count, left, remarked };
    const point = known ? t(`report.point.${what}`, figures) : t('report.point.unknown', { what });
    await output.line(`${fulfilled && known ? 'ok' : '--'}  ${point}`);
  }
  for (const { name, function: what, account } of composition) {
    await output.line(
      t('cli.sign-off.person', { name, function: t(`bureau-function.${what}`), account: account ?? 'none' }),
    );
  }
  for (const { role, officer, at } of signatures) {
    await output.line(
      t('cli.sign-off.signed', {
        role: t(`signer.${role}`),
        officer,
        at: formatInstant(language, at),
      }),
    );
  }
  for (const { witness, reason } of unsigned) {
    await output.line(t('cli.sign-off.unsigned', { witness, reason }));
  }
  if (state !== 'initialled') return;
  for (const { role, people } of wanted) {
    const signer = t(role === 'chair' || role === 'witness' ? `signer.${role}` : 'signer.member');
    await output.line(t('cli.sign-off.wanted', { role: signer, people: people.join(', ') }));
  }
}
