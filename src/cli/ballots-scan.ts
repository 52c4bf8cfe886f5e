import type { Problem } from '../base/problem.ts';
import { BureauId } from '../election/ids.ts';
import { closeBatch, digitalBureau, openBatch } from '../office/batches.ts';
import { type Officer, signIn, signOut } from '../office/officers.ts';
import type { Batch, Ledger } from '../office/ports.ts';
import { readingContext } from '../office/reading-context.ts';
import { defineCommand, type Run } from './command.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import { withOffice } from './open-office.ts';
import { OutputClosed } from './output.ts';
import { scanIntoBatch } from './scan-into-batch.ts';
import type { ScanSummary } from './scan-summary.ts';

/** `ballots scan`: ballots from files, folders and standard input into the record, one verdict each. */
export const ballotsScan = defineCommand({
  words: ['ballots', 'scan'],
  text: 'cli.ballots-scan',
  options: [
    { name: 'db', value: { kind: 'text', label: 'FILE' }, required: true, text: 'cli.option.db' },
    { name: 'bureau', value: { kind: 'text', label: 'ID' }, required: true, text: 'cli.option.bureau' },
    { name: 'officer', value: { kind: 'text', label: 'NAME' }, required: true, text: 'cli.option.officer' },
  ],
  operands: { label: 'PATH…|-', min: 1, max: Number.MAX_SAFE_INTEGER, text: 'cli.operand.ballots' },
  run: async ({ db, bureau, officer: name }, paths, run) =>
    withOffice(run, db, async (ledger) => {
      const { services, output } = run;
      const refuse = async (problem: Problem) => {
        await output.problem(problem);
        return exitCodeOf(problem);
      };
      const found = await findBureau(ledger, bureau);
      if ('code' in found) return refuse(found);
      const inputs = await (await services.inputs()).scanned(paths);
      if (!inputs.ok) {
        for (const problem of inputs.error) await output.problem(problem);
        return exitCodes.refused;
      }
      const password = await findPassword(run, paths);
      if (password === undefined) {
        return refuse({ code: 'USAGE_PASSWORD_MISSING', params: { expected: 'TELBUREAU_PASSWORD' } });
      }
      const officer = signIn(ledger, services.clock, name, password);
      if (!officer.ok) return refuse(officer.error);
      try {
        const batch = openBatch(ledger, services.clock, officer.value, found.id, 'bulk');
        if (!batch.ok) return await refuse(batch.error);
        return await scanBatch(run, ledger, officer.value, batch.value, inputs.value);
      } finally {
        signOut(ledger, services.clock, officer.value);
      }
    }),
});

/** The bureau as the officer wrote it; said before anyone has signed in, so that a slip leaves no trace in the record. */
function findBureau(ledger: Ledger, written: string): { readonly id: BureauId } | Problem {
  const id = BureauId.safeParse(written);
  const at = { path: '--bureau' };
  if (!id.success) {
    const expected = ledger.election.bureaus.map((bureau) => bureau.id).join(', ');
    return { code: 'BUREAU_UNKNOWN', at, params: { found: written, expected } };
  }
  const bureau = digitalBureau(ledger.election, id.data);
  return bureau.ok ? { id: id.data } : { ...bureau.error, at };
}

/** From the environment, else from the person at the terminal; never where that could wait for nobody or eat the ballots. */
async function findPassword({ services, t }: Run, paths: readonly string[]): Promise<string | undefined> {
  const given = services.environment['TELBUREAU_PASSWORD'];
  if (given !== undefined && given !== '') return given;
  const canAsk = services.stdinIsTerminal && services.stderr.isTerminal && !paths.includes('-');
  return canAsk ? services.password(t('cli.ask-password')) : undefined;
}

async function scanBatch(
  run: Run,
  ledger: Ledger,
  officer: Officer,
  batch: Batch,
  items: Parameters<typeof scanIntoBatch>[0]['items'],
): Promise<ExitCode> {
  const { services, output, json, t } = run;
  const stop = services.interruption();
  const readers = await services.ballotReaders(readingContext(ledger, batch.bureau));
  let summary: ScanSummary;
  try {
    summary = await scanIntoBatch({ run, ledger, batch, readers, items, stop });
  } catch (failure) {
    if (!(failure instanceof OutputClosed)) throw failure;
    // Nobody reads the verdicts any more (`| head`): the rest is not counted unseen, and the scan is not done.
    await output.note(t('cli.scan.interrupted'));
    return exitCodes.interrupted;
  } finally {
    closeBatch(ledger, services.clock, officer, batch.id);
    await readers.close();
  }
  if (json) await output.json({ summary });
  else await output.line(t('cli.scan.summary', { ...summary }));
  if (stop.aborted) {
    await output.note(t('cli.scan.interrupted'));
    return exitCodes.interrupted;
  }
  return summary.counted === summary.read ? exitCodes.done : exitCodes.refused;
}
