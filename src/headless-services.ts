/** The adapters behind the commands, put together for the process, or for whoever stands in its place. */
import { availableParallelism } from 'node:os';
import type { CliServices } from './cli/services.ts';
import type { inputsFrom } from './scan/inputs.ts';

/** What the adapters are given of the world. */
export interface World
  extends Pick<
    CliServices,
    | 'stdout'
    | 'stderr'
    | 'stdinIsTerminal'
    | 'environment'
    | 'clock'
    | 'randomness'
    | 'password'
    | 'interruption'
  > {
  readonly stdin: Parameters<typeof inputsFrom>[0];
}

/** All that the commands need but the screens. Each adapter is loaded by the first command that asks for it. */
export const headlessServices = ({ stdin, ...world }: World): Omit<CliServices, 'terminal'> => ({
  ...world,
  sealing: async () => (await import('./seal/sealing.ts')).sealingWith(world.randomness),
  inputs: async () => (await import('./scan/inputs.ts')).inputsFrom(stdin),
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
});
