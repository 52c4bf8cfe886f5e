import { locate, type Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import type { Election } from '../election/election.ts';
import { type Completeness, isComplete } from '../office/completeness.ts';
import type { ReportOrder } from '../office/output-ports.ts';
import { bureauNamed } from './bureau-option.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { languagesNamed } from './languages-option.ts';
import { withOffice } from './open-office.ts';
import { startProgress } from './progress.ts';

/** `report`: the official report files. */
export const report = defineCommand({
  words: ['report'],
  text: 'cli.report',
  options: [
    dbOption,
    { name: 'out', value: { kind: 'path', label: 'DIR' }, required: true, text: 'cli.option.out-report' },
    { name: 'format', value: { kind: 'text', label: 'LIST' }, required: false, text: 'cli.option.format' },
    { name: 'bureau', value: { kind: 'text', label: 'ID' }, required: false, text: 'cli.option.bureau-only' },
    { name: 'version', value: { kind: 'number' }, required: false, text: 'cli.option.report-version' },
    {
      name: 'languages',
      value: { kind: 'text', label: 'LIST' },
      required: false,
      text: 'cli.option.languages',
    },
  ],
  run: async (options, _operands, run) =>
    withOffice(run, options.db, 'look', async (ledger) => {
      const { services, output, json, t } = run;
      const order = orderOf(options, ledger.election);
      if (!order.ok) return output.refuse(order.error);
      const { out } = options;
      const reports = await services.reports();
      const progress = startProgress(services.stderr, run);
      const written = await reports.write(ledger, {
        ...order.value,
        onProgress: progress.making,
        signal: services.interruption(),
      });
      progress.clear();
      if (!written.ok) {
        const { code } = written.error;
        const path = optionAt.find(([beginning]) => code.startsWith(beginning))?.[1] ?? '--out';
        return output.refuse(locate(written.error, { path }));
      }
      const { files, completeness, toldBySums } = written.value;
      if (json) {
        await output.json({ out, files, completeness, toldBySums });
        return exitCodes.done;
      }
      await output.line(t('cli.report.done', { out, files: files.join(', ') }));
      if (!isComplete(completeness)) await output.line(t('cli.report.missing', missingOf(completeness)));
      if (toldBySums.length > 0)
        await output.line(t('cli.report.told-by-sums', { bureaus: toldBySums.join(', ') }));
      return exitCodes.done;
    }),
});

/** The option that a problem is of, by how its code begins. */
const optionAt = [
  ['REPORT_FORMAT', '--format'],
  ['REPORT_NOT_DISCLOSED', '--bureau'],
  ['REPORT_VERSION', '--version'],
] as const;

interface Options {
  readonly out: string;
  readonly format: string | undefined;
  readonly bureau: string | undefined;
  readonly version: number | undefined;
  readonly languages: string | undefined;
}

function orderOf(
  { out, format, version, ...named }: Options,
  election: Election,
): Result<ReportOrder, Problem> {
  const languages = named.languages === undefined ? ok(undefined) : languagesNamed(named.languages);
  if (!languages.ok) return languages;
  const bureau = named.bureau === undefined ? ok(undefined) : bureauNamed(election, named.bureau);
  if (!bureau.ok) return bureau;
  return ok({
    folder: out,
    formats: format === undefined ? [] : format.split(','),
    bureau: bureau.value?.id ?? null,
    ...(version === undefined ? {} : { version }),
    ...(languages.value === undefined ? {} : { languages: languages.value }),
  });
}

const missingOf = ({ contests, agreed, suspectsOpen, remarksOwed }: Completeness) => ({
  tables: contests - agreed,
  contests,
  suspects: suspectsOpen,
  remarks: remarksOwed,
});
