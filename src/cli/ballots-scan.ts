import { locate, type Problem } from '../base/problem.ts';
import { closeBatch, openBatch } from '../office/batches.ts';
import type { Officer } from '../office/officers.ts';
import type { Batch, Clock, Ledger } from '../office/ports.ts';
import { readingContext } from '../office/reading-context.ts';
import { sessionLoss } from '../office/session-loss.ts';
import type { SignedIn } from '../office/sign-in.ts';
import { digitalBureauNamed } from './bureau-option.ts';
import { defineCommand, type Run } from './command.ts';
import { bureauOption, dbOption, officerOption } from './common-options.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type AtWork, asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';
import { OutputClosed } from './output.ts';
import { type BulkScan, scanIntoBatch } from './scan-into-batch.ts';

/** `ballots scan`: ballots from files, folders and standard input into the record, one verdict each. */
export const ballotsScan = defineCommand({
  words: ['ballots', 'scan'],
  text: 'cli.ballots-scan',
  options: [dbOption, bureauOption, officerOption('ballot.scan')],
  operands: { label: 'PATH…|-', min: 1, max: Number.MAX_SAFE_INTEGER, text: 'cli.operand.ballots' },
  run: async ({ db, bureau, officer: name }, paths, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { services, output } = run;
      // Before anyone has signed in, so that a slip leaves no trace in the record.
      const found = digitalBureauNamed(ledger.election, bureau);
      if (!found.ok) return output.refuse(found.error);
      const inputs = await (await services.inputs()).scanned(paths);
      if (!inputs.ok) {
        for (const problem of inputs.error) await output.problem(problem);
        return exitCodes.refused;
      }
      const scanned = await asOfficer(run, ledger, { name, paths }, async (here) => {
        // Before the batch: should they not start, none is left open.
        const readers = await services.ballotReaders(readingContext(ledger, found.value.id));
        const batch = openBatch(ledger, services.clock, here.officer, found.value.id, 'bulk');
        if (batch.ok)
          return scanBatch(run, here, { ledger, batch: batch.value, readers, items: inputs.value });
        await readers.close();
        return output.refuse(locate(batch.error, { path: '--officer' }));
      });
      return scanned.ok ? scanned.value : scanned.error;
    }),
});

async function scanBatch(
  run: Run,
  here: AtWork,
  scan: Omit<BulkScan, 'run' | 'stop' | 'whyNoMore'>,
): Promise<ExitCode> {
  const { services, output, json, t } = run;
  const { ledger, batch, readers } = scan;
  const { officer, stop } = here;
  const whyNoMore = () => whySignedOut(ledger, here);
  const { summary, failure, refusal } = await scanIntoBatch({ run, stop, whyNoMore, ...scan });
  await readers.close();
  // Nothing more is recorded in the name of who is signed in here no longer; who presents the report closes what they left.
  if (refusal === undefined) close(ledger, services.clock, officer, batch, failure);
  if (failure instanceof OutputClosed) {
    // Nobody reads the verdicts any more (`| head`): the rest is not counted unseen, and the scan is not done.
    await output.note(t('cli.scan.interrupted'));
    return exitCodes.interrupted;
  }
  if (json) await output.json({ summary });
  else await output.line(t('cli.scan.summary', { ...summary }));
  if (failure !== undefined) throw failure;
  if (refusal !== undefined) return output.refuse(locate(refusal, { path: '--officer' }));
  if (stop.aborted) {
    await output.note(t('cli.scan.interrupted'));
    return exitCodes.interrupted;
  }
  return summary.counted === summary.read ? exitCodes.done : exitCodes.refused;
}

/** Why the officer may not go on: they have signed in elsewhere since, or their account was closed. */
function whySignedOut(ledger: Ledger, signedIn: SignedIn): Problem | null {
  const loss = sessionLoss(ledger, signedIn);
  if (loss === undefined) return null;
  const params = { found: signedIn.officer.name };
  return { code: loss === 'closed' ? 'OFFICER_ACCOUNT_CLOSED' : 'OFFICER_SIGNED_OUT', params };
}

/** Closes the batch; what failed the scan may fail this too, and must not be hidden by it. */
function close(ledger: Ledger, clock: Clock, officer: Officer, batch: Batch, failure: unknown): void {
  try {
    closeBatch(ledger, clock, officer, batch.id);
  } catch (second) {
    if (failure === undefined) throw second;
  }
}
