/** The command table: a new command is a file in this folder and a line here. */
import { backup } from './backup.ts';
import { ballotsClassify } from './ballots-classify.ts';
import { ballotsMake } from './ballots-make.ts';
import { ballotsScan } from './ballots-scan.ts';
import type { Command } from './command.ts';
import { officeCreate } from './office-create.ts';
import { report } from './report.ts';
import { restore } from './restore.ts';
import { tallyEnter } from './tally-enter.ts';
import { terminal } from './terminal.ts';
import { totals } from './totals.ts';
import { verify } from './verify.ts';

export const commands: readonly Command[] = [
  terminal,
  officeCreate,
  ballotsMake,
  ballotsClassify,
  ballotsScan,
  tallyEnter,
  totals,
  report,
  verify,
  backup,
  restore,
];
