/** What the program’s terminal reads and writes besides the office, as the program itself has it. */
import { PassThrough } from 'node:stream';
import { wholeOutputs } from '../../src/report/whole-output.ts';
import { inputsFrom } from '../../src/scan/inputs.ts';
import type { TerminalServices } from '../../src/tui/services.ts';

export const atDesk: Pick<TerminalServices, 'inputs' | 'outputs' | 'envelopes' | 'lockAfter'> = {
  inputs: inputsFrom(new PassThrough()),
  outputs: wholeOutputs,
  envelopes: () => ({ name: 'envelopes.txt', text: '' }),
  lockAfter: 600_000,
};
