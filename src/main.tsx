/** Puts the program together: the process, the adapters, and the commands that use them. */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Language } from './base/language.ts';
import type { Problem } from './base/problem.ts';
import { err, ok } from './base/result.ts';
import { writeBugLog } from './cli/bug-log.ts';
import { describeProblem } from './cli/describe-problem.ts';
import { failedWith } from './cli/failed-with.ts';
import { interruptionOf } from './cli/interruption.ts';
import { askPassword } from './cli/password-prompt.ts';
import { openPracticeOffice, practiceOfficePath } from './cli/practice-office.ts';
import { languageOf, runCommand } from './cli/run.ts';
import type { CliServices } from './cli/services.ts';
import { sinkOf, sinkOfDiagnostics } from './cli/standard-streams.ts';
import { headlessServices } from './headless-services.ts';
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
  ...headlessServices({
    stdin: process.stdin,
    stdinIsTerminal: process.stdin.isTTY === true,
    ...{ stdout, stderr, environment, clock, randomness },
    password: (question) => askPassword(process.stdin, stderr, question),
    interruption: () => interruptionOf(process),
  }),
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

/** The one place where what nobody expected ends. */
async function endWith(failure: unknown): Promise<never> {
  const language = languageOf(argv, environment);
  process.exit(await failedWith(failure, { clock, environment, stderr, language, tell }));
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
