import { locate } from '../base/problem.ts';
import { type Completeness, isComplete } from '../office/completeness.ts';
import { defineCommand } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { withOffice } from './open-office.ts';

/** `report`: the official report files. */
export const report = defineCommand({
  words: ['report'],
  text: 'cli.report',
  options: [
    { name: 'db', value: { kind: 'path', label: 'FILE' }, required: true, text: 'cli.option.db' },
    { name: 'out', value: { kind: 'path', label: 'DIR' }, required: true, text: 'cli.option.out-report' },
    { name: 'format', value: { kind: 'text', label: 'LIST' }, required: false, text: 'cli.option.format' },
  ],
  run: async ({ db, out, format }, _operands, run) =>
    withOffice(run, db, 'look', async (ledger) => {
      const { services, output, json, t } = run;
      const reports = await services.reports();
      const written = await reports.write(ledger, out, format === undefined ? [] : format.split(','));
      if (!written.ok) {
        const { code } = written.error;
        const path = code.startsWith('REPORT_FORMAT') ? '--format' : '--out';
        return output.refuse(locate(written.error, { path }));
      }
      const { files, completeness } = written.value;
      if (json) {
        await output.json({ out, files, completeness });
        return exitCodes.done;
      }
      await output.line(t('cli.report.done', { out, files: files.join(', ') }));
      if (!isComplete(completeness)) await output.line(t('cli.report.missing', missingOf(completeness)));
      return exitCodes.done;
    }),
});

const missingOf = ({ contests, agreed, suspectsOpen, remarksOwed }: Completeness) => ({
  tables: contests - agreed,
  contests,
  suspects: suspectsOpen,
  remarks: remarksOwed,
});
