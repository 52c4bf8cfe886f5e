/** What the program’s terminal reads and writes besides the office, as the program itself has it. */
import { PassThrough } from 'node:stream';
import { wholeOutputs } from '../../src/report/whole-output.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { startBallotReaders } from '../../src/scan/ballot-readers.ts';
import { deliveryFolders } from '../../src/scan/delivery-folders.ts';
import { inputsFrom } from '../../src/scan/inputs.ts';
import type { TerminalServices } from '../../src/tui/services.ts';

export const atDesk: Pick<
  TerminalServices,
  'inputs' | 'outputs' | 'writeReport' | 'deliveryFolders' | 'ballotReaders' | 'envelopes' | 'lockAfter'
> = {
  inputs: inputsFrom(new PassThrough()),
  outputs: wholeOutputs,
  writeReport,
  deliveryFolders,
  // On this core: no test waits for others.
  ballotReaders: async (context) => startBallotReaders(context, 1),
  envelopes: () => ({ name: 'envelopes.txt', text: '' }),
  lockAfter: 600_000,
};
