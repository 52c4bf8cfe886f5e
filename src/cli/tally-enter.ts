import { assertNever } from '../base/assert-never.ts';
import { locate } from '../base/problem.ts';
import type { TableState } from '../count/double-entry.ts';
import { parseTableCsv } from '../count/table-csv.ts';
import { hardProblems } from '../count/table-rules.ts';
import type { Bureau } from '../election/election.ts';
import type { ContestId } from '../election/ids.ts';
import { problemText } from '../i18n/problem-text.ts';
import { handInWhole, type WholeEntry } from '../office/hand-in.ts';
import type { Ledger } from '../office/ports.ts';
import { raisedCodes } from '../office/table-codes.ts';
import { countingBureauNamed } from './bureau-option.ts';
import { defineCommand, type Run } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

/** `tally enter`: one of the two entries of a bureau's count tables, from a file; every contest in it, or none. */
export const tallyEnter = defineCommand({
  words: ['tally', 'enter'],
  text: 'cli.tally-enter',
  options: [
    dbOption,
    {
      name: 'bureau',
      value: { kind: 'text', label: 'ID' },
      required: true,
      text: 'cli.option.counting-bureau',
    },
    {
      name: 'officer',
      value: { kind: 'text', label: 'NAME' },
      required: true,
      text: 'cli.option.keying-officer',
      act: 'table.enter',
    },
    {
      name: 'entry',
      value: { kind: 'choice', choices: ['1', '2'] },
      required: true,
      text: 'cli.option.entry',
    },
  ],
  operands: { label: 'FILE.csv', min: 1, max: 1, text: 'cli.operand.table' },
  run: async ({ db, bureau, officer: name, entry }, paths, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { services, output } = run;
      const found = countingBureauNamed(ledger.election, bureau);
      if (!found.ok) return output.refuse(found.error);
      const [file = ''] = paths;
      const text = await (await services.inputs()).text(file);
      if (!text.ok) return output.refuse(text.error);
      const contests = ledger.election.contests.filter(({ id }) => found.value.contests.includes(id));
      const parsed = parseTableCsv(text.value, found.value, contests);
      if (!parsed.ok) {
        for (const problem of parsed.error) await output.problem(locate(problem, { file }));
        return exitCodes.refused;
      }
      const entries = [...parsed.value].map(([contest, table]): WholeEntry => ({ contest, table }));
      const where = { bureau: found.value.id, entry: entry === '1' ? 1 : 2 } as const;
      const handed = await asOfficer(run, ledger, { name, paths }, ({ officer }) =>
        handInWhole(ledger, services.clock, officer, where, entries),
      );
      if (!handed.ok) return handed.error;
      if (!handed.value.ok) return output.refuse(handed.value.error);
      await answer(run, ledger, found.value, entries, handed.value.value);
      return exitCodes.done;
    }),
});

/** What has become of each table. Nothing of the other entry is told but the fields in which they differ. */
async function answer(
  run: Run,
  ledger: Ledger,
  bureau: Bureau,
  entries: readonly WholeEntry[],
  states: readonly TableState[],
): Promise<void> {
  const { output, json, t } = run;
  const raised = raisedCodes(ledger).filter((code) => code.bureau === bureau.id && code.remark === null);
  const tables = entries.map(({ contest, table }, index) => {
    const state = states[index];
    if (state === undefined) throw new Error('a table without a state');
    const subject = ledger.election.contests.find(({ id }) => id === contest);
    return {
      contest,
      state: state.state,
      open: 'open' in state ? state.open : [],
      because: 'because' in state ? state.because : null,
      hard: subject === undefined ? [] : hardProblems(subject, bureau, table),
      owed: raised.filter((code) => code.contest === contest).map(({ problem }) => problem),
    };
  });
  for (const { hard } of tables) for (const problem of hard) await output.warning(problem);
  if (json) {
    await output.json({
      bureau: bureau.id,
      tables: tables.map(({ contest, state, open, because, hard, owed }) => ({
        ...{ contest, state, open, because },
        hard: hard.map(({ code, params }) => ({ code, params })),
        owed: owed.map(({ code, params }) => ({ code, params })),
      })),
    });
    return;
  }
  for (const { contest, state, open, because, owed } of tables) {
    await output.line(sentence(run, bureau, { contest, state, open, because }));
    for (const problem of owed) {
      const params = { contest, bureau: bureau.id, code: problem.code, problem: problemText(t, problem) };
      await output.line(t('cli.tally.owed', params));
    }
  }
}

function sentence(
  { t }: Run,
  bureau: Bureau,
  table: {
    readonly contest: ContestId;
    readonly state: TableState['state'];
    readonly open: readonly string[];
    readonly because: string | null;
  },
): string {
  const { contest, state, open, because } = table;
  const params = { contest, bureau: bureau.id };
  switch (state) {
    case 'first-done':
      return t('cli.tally.done', params);
    case 'agreed':
      return t('cli.tally.agreed', params);
    case 'differs':
    case 'correcting':
      return t('cli.tally.differs', {
        ...params,
        because: because ?? '',
        count: open.length,
        fields: open.join(', '),
      });
    case 'empty':
    case 'first-in-progress':
    case 'second-in-progress':
      throw new Error(`an entry handed in leaves the table ${state}`);
    default:
      return assertNever(state);
  }
}
