import type { Problem } from '../base/problem.ts';
import { ok } from '../base/result.ts';
import type { Election } from '../election/election.ts';
import { ContestId } from '../election/ids.ts';
import { findContest } from '../election/lookup.ts';
import { officeTotals, type TotalsFilter } from '../office/totals.ts';
import { bureauNamed } from './bureau-option.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { exitCodes } from './exit-codes.ts';
import { withOffice } from './open-office.ts';
import { totalsText } from './totals-text.ts';

/** `totals`: the count table of a bureau or of the whole office. */
export const totals = defineCommand({
  words: ['totals'],
  text: 'cli.totals',
  options: [
    dbOption,
    { name: 'bureau', value: { kind: 'text', label: 'ID' }, required: false, text: 'cli.option.bureau-only' },
    {
      name: 'contest',
      value: { kind: 'text', label: 'ID' },
      required: false,
      text: 'cli.option.contest-only',
    },
  ],
  run: async ({ db, bureau, contest }, _operands, run) =>
    withOffice(run, db, 'look', async (ledger) => {
      const { services, output, json, t, language } = run;
      const filter = filterOf(ledger.election, bureau, contest);
      if ('code' in filter) {
        return output.refuse(filter);
      }
      const tables = officeTotals(ledger, filter);
      if (json) {
        const { totalsJson } = await services.reports();
        await output.json(tables.map((table) => totalsJson(table, ledger.practice)));
      } else await output.write(totalsText(t, language, ledger.election, tables, ledger.practice));
      return exitCodes.done;
    }),
});

function filterOf(
  election: Election,
  writtenBureau: string | undefined,
  writtenContest: string | undefined,
): TotalsFilter | Problem {
  const named = writtenBureau === undefined ? ok(undefined) : bureauNamed(election, writtenBureau);
  if (!named.ok) return named.error;
  const bureau = named.value;
  const contestId = ContestId.safeParse(writtenContest);
  const contest = contestId.success ? findContest(election, contestId.data) : undefined;
  const contests = bureau?.contests ?? election.contests.map(({ id }) => id);
  if (writtenContest !== undefined && (contest === undefined || !contests.includes(contest.id))) {
    const params = { found: writtenContest, expected: contests.join(', ') };
    return { code: 'CONTEST_UNKNOWN', at: { path: '--contest' }, params };
  }
  return {
    ...(bureau === undefined ? {} : { bureau: bureau.id }),
    ...(contest === undefined ? {} : { contest: contest.id }),
  };
}
