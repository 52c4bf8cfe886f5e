import { locate } from '../base/problem.ts';
import { closeBatch, openBatch } from '../office/batches.ts';
import type { Scanned } from '../office/input-ports.ts';
import type { Batch, Clock, Ledger } from '../office/ports.ts';
import { readingContext } from '../office/reading-context.ts';
import { type SignedIn, signOut } from '../office/sign-in.ts';
import { digitalBureauNamed } from './bureau-option.ts';
import { defineCommand, type Run } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { signInNamed } from './officer-option.ts';
import { withOffice } from './open-office.ts';
import { OutputClosed } from './output.ts';
import { scanIntoBatch } from './scan-into-batch.ts';

/** `ballots scan`: ballots from files, folders and standard input into the record, one verdict each. */
export const ballotsScan = defineCommand({
  words: ['ballots', 'scan'],
  text: 'cli.ballots-scan',
  options: [
    { name: 'db', value: { kind: 'path', label: 'FILE' }, required: true, text: 'cli.option.db' },
    { name: 'bureau', value: { kind: 'text', label: 'ID' }, required: true, text: 'cli.option.bureau' },
    {
      name: 'officer',
      value: { kind: 'text', label: 'NAME' },
      required: true,
      text: 'cli.option.officer',
      act: 'ballot.scan',
    },
  ],
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
      const signedIn = await signInNamed(run, ledger, name, paths);
      if (!signedIn.ok) return signedIn.error;
      const { officer } = signedIn.value;
      const batch = openBatch(ledger, services.clock, officer, found.value.id, 'bulk');
      if (batch.ok) return scanBatch(run, ledger, signedIn.value, batch.value, inputs.value);
      signOut(ledger, services.clock, signedIn.value);
      return output.refuse(locate(batch.error, { path: '--officer' }));
    }),
});

async function scanBatch(
  run: Run,
  ledger: Ledger,
  signedIn: SignedIn,
  batch: Batch,
  items: AsyncIterable<readonly Scanned[]>,
): Promise<ExitCode> {
  const { services, output, json, t } = run;
  const stop = services.interruption();
  const readers = await services.ballotReaders(readingContext(ledger, batch.bureau));
  const { summary, failure } = await scanIntoBatch({ run, ledger, batch, readers, items, stop });
  await readers.close();
  leave(ledger, services.clock, signedIn, batch, failure);
  if (failure instanceof OutputClosed) {
    // Nobody reads the verdicts any more (`| head`): the rest is not counted unseen, and the scan is not done.
    await output.note(t('cli.scan.interrupted'));
    return exitCodes.interrupted;
  }
  if (json) await output.json({ summary });
  else await output.line(t('cli.scan.summary', { ...summary }));
  if (failure !== undefined) throw failure;
  if (stop.aborted) {
    await output.note(t('cli.scan.interrupted'));
    return exitCodes.interrupted;
  }
  return summary.counted === summary.read ? exitCodes.done : exitCodes.refused;
}

/** Closes the batch and signs the officer out; what failed the scan may fail this too, and must not be hidden by it. */
function leave(ledger: Ledger, clock: Clock, signedIn: SignedIn, batch: Batch, failure: unknown): void {
  try {
    closeBatch(ledger, clock, signedIn.officer, batch.id);
    signOut(ledger, clock, signedIn);
  } catch (second) {
    if (failure === undefined) throw second;
  }
}
