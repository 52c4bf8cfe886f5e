/** Puts the program together: the process, the adapters, and the commands that use them. */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MachineFailure } from './base/failure.ts';
import type { Language } from './base/language.ts';
import type { Problem } from './base/problem.ts';
import { err, ok } from './base/result.ts';
import { writeBugLog } from './cli/bug-log.ts';
import { describeProblem } from './cli/describe-problem.ts';
import { exitCodeOf, exitCodes } from './cli/exit-codes.ts';
import { interruptionOf } from './cli/interruption.ts';
import { askPassword } from './cli/password-prompt.ts';
import { openPracticeOffice, practiceOfficePath } from './cli/practice-office.ts';
import { languageOf, runCommand } from './cli/run.ts';
import type { CliServices } from './cli/services.ts';
import { sinkOf, sinkOfDiagnostics } from './cli/standard-streams.ts';
import { translator } from './i18n/translate.ts';
import type { Clock, Randomness } from './office/ports.ts';

const argv = process.argv.slice(2);
const environment = process.env;
const clock: Clock = { now: () => new Date().toISOString() };
const randomness: Randomness = { bytes: (count) => new Uint8Array(randomBytes(count)) };
const stdout = sinkOf(process.stdout);
const stderr = sinkOfDiagnostics(process.stderr);
/** Ten minutes without a key, in milliseconds: a walk to the next table leaves no screen open to everybody. */
const lockAfter = 600_000;
/** The bundle lies one folder below the package's root. */
const practicePackage = fileURLToPath(new URL('../fixtures/elections/practice-namur.json', import.meta.url));

const services: CliServices = {
  stdout,
  stderr,
  stdinIsTerminal: process.stdin.isTTY === true,
  environment,
  clock,
  randomness,
  password: (question) => askPassword(process.stdin, stderr, question),
  interruption: () => interruptionOf(process),
  sealing: async () => (await import('./seal/sealing.ts')).sealingWith(randomness),
  inputs: async () => (await import('./scan/inputs.ts')).inputsFrom(process.stdin),
  officeFiles: async () => (await import('./ledger/office-files.ts')).officeFiles,
  ballotReaders: async (context) =>
    (await import('./scan/ballot-readers.ts')).startBallotReaders(context, availableParallelism()),
  qrImage: async (text) => (await import('./scan/qr-image.ts')).qrImage(text),
  reports: async () => ({
    write: (await import('./report/write-report.ts')).writeReport,
    check: (await import('./report/check/check-report-files.ts')).checkReportFiles,
    totalsJson: (await import('./office/reporting/totals-json.ts')).totalsJson,
  }),
  envelopes: async () => {
    const { envelopes, envelopesName } = await import('./report/envelopes.ts');
    return ({ election, practice }, language, handedOut) => ({
      name: envelopesName({ practice }),
      bytes: Buffer.from(envelopes({ election, practice, language }, handedOut), 'utf8'),
    });
  },
  deliveryFolders: async () => (await import('./scan/delivery-folders.ts')).deliveryFolders,
  outputs: async () => (await import('./report/whole-output.ts')).wholeOutputs,
  terminal: async ({ language, db }) => {
    const files = await services.officeFiles();
    const named = db ?? (environment['TELBUREAU_DB'] || undefined);
    const path = named ?? practiceOfficePath(environment);
    const openNamed = () => {
      const opened = files.open(path);
      return opened.ok ? opened : err([opened.error]);
    };
    const opened =
      named === undefined ? openPracticeOffice(files, clock, path, practicePackage) : openNamed();
    if (!opened.ok) return opened;
    const { startTerminal } = await import('./tui/start.tsx');
    const { envelopes, envelopesName } = await import('./report/envelopes.ts');
    const { failureWords } = await import('./tui/last-words.ts');
    const onLanguage = (spoken: Language): void => {
      tell = (problem) => failureWords({ language: spoken, columns: process.stdout.columns }, problem);
    };
    // From here the screens catch their own mistakes: they must give the terminal back first.
    process.off('uncaughtException', endWithBug);
    const ledger = opened.value;
    let lastReport: Promise<unknown> | undefined;
    try {
      const reportBug = (error: unknown) => writeBugLog(error, clock, environment);
      return ok(
        await startTerminal({
          sealing: await services.sealing(),
          inputs: await services.inputs(),
          outputs: await services.outputs(),
          deliveryFolders: await services.deliveryFolders(),
          writeReport: async (office, order) => {
            const { write } = await services.reports();
            const written = write(office, order);
            lastReport = written;
            return written;
          },
          ballotReaders: services.ballotReaders,
          envelopes: (spoken, handedOut) => ({
            name: envelopesName(ledger),
            text: envelopes(
              { election: ledger.election, practice: ledger.practice, language: spoken },
              handedOut,
            ),
          }),
          lockAfter,
          ...{ ledger, files, path, clock, randomness, language, onLanguage, environment, reportBug },
        }),
      );
    } finally {
      // Stopped with the screens, it still takes away what it has made so far.
      await Promise.allSettled([lastReport]);
      ledger.close();
    }
  },
};

/** How a failure is told: on one line as compilers do, and after the screens in lines for who sat before them. */
let tell = (problem: Problem): string =>
  `${describeProblem(translator(languageOf(argv, environment)), problem)}\n`;

/** The one place where what nobody expected ends: a broken machine is explained, a bug is written down. */
async function endWith(failure: unknown): Promise<never> {
  if (failure instanceof MachineFailure) {
    await stderr.write(tell(failure.problem));
    process.exit(exitCodeOf(failure.problem));
  }
  const t = translator(languageOf(argv, environment));
  const path = writeBugLog(failure, clock, environment);
  await stderr.write(`${t('cli.bug', { code: 'PROGRAM_BUG', path })}\n`);
  process.exit(exitCodes.bug);
}

function endWithBug(failure: unknown): void {
  void endWith(failure);
}

process.on('uncaughtException', endWithBug);
try {
  // Standard input may still be open, and nobody writes any more: the end does not wait for it.
  process.exit(await runCommand(argv, services));
} catch (failure) {
  await endWith(failure);
}
