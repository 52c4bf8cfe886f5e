import { locate, type Problem } from '../base/problem.ts';
import { type AccountRow, atItsLine, parseAccountsCsv } from '../office/accounts-csv.ts';
import { handOutAccounts } from '../office/hand-out-accounts.ts';
import type { Ledger } from '../office/ports.ts';
import { administratorOption, atItsOption } from './account-options.ts';
import { defineCommand, type Run } from './command.ts';
import { dbOption } from './common-options.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';
import { startProgress } from './progress.ts';

/** `officers import`: the accounts of a list, all or none, their passwords in envelopes alone. */
export const officersImport = defineCommand({
  words: ['officers', 'import'],
  text: 'cli.officers-import',
  options: [
    dbOption,
    administratorOption,
    { name: 'out', value: { kind: 'path', label: 'DIR' }, required: true, text: 'cli.option.out-envelopes' },
  ],
  operands: { label: 'FILE.csv', min: 1, max: 1, text: 'cli.operand.accounts' },
  run: async ({ db, officer: name, out }, paths, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { services, output } = run;
      const [file = ''] = paths;
      const text = await (await services.inputs()).text(file);
      if (!text.ok) return output.refuse(text.error);
      // Before anyone has signed in, so that a slip leaves no trace in the record.
      const rows = parseAccountsCsv(text.value, ledger);
      if (!rows.ok) {
        for (const problem of rows.error) await output.problem(locate(problem, { file }));
        return exitCodes.refused;
      }
      const vacant = await (await services.outputs()).vacant(out);
      if (!vacant.ok) return output.refuse(locate(vacant.error, { path: '--out' }));
      return importRows(run, ledger, { name, out, file, rows: rows.value });
    }),
});

interface Import {
  readonly name: string;
  readonly out: string;
  readonly file: string;
  readonly rows: readonly AccountRow[];
}

async function importRows(run: Run, ledger: Ledger, { name, out, file, rows }: Import): Promise<ExitCode> {
  const { services, output, language, json, t } = run;
  const { randomness } = services;
  const outputs = await services.outputs();
  const envelopes = await services.envelopes();
  const files: string[] = [];
  const made = await asOfficer(run, ledger, { name, paths: [file] }, async ({ door, officer, stop }) => {
    const progress = startProgress(services.stderr, run);
    const put = (handedOut: Parameters<typeof envelopes>[2]) => {
      const pages = envelopes(ledger, language, handedOut);
      files.push(pages.name);
      return outputs.secrets(out, [pages]);
    };
    try {
      return await handOutAccounts({ ...door, randomness }, officer, rows, put, progress.show, stop);
    } finally {
      progress.clear();
    }
  });
  if (!made.ok) return made.error;
  if (made.value === undefined) return output.refuse({ code: 'ACCOUNTS_CANCELLED' });
  if (!made.value.ok) return output.refuse(placed(made.value.error, file, rows));
  const accounts = made.value.value.map(({ password: _password, ...account }) => account);
  if (json) await output.json({ out, files, accounts });
  else
    await output.line(
      t('cli.officers-import.done', { out, count: accounts.length, files: files.join(', ') }),
    );
  return exitCodes.done;
}

/** At its line in the list, or the option that it is about. */
function placed(problem: Problem, file: string, rows: readonly AccountRow[]): Problem {
  if (problem.code.startsWith('OUTPUT_')) return locate(problem, { path: '--out' });
  if (problem.params?.['row'] === undefined) return atItsOption(problem);
  return locate(atItsLine(problem, rows), { file });
}
