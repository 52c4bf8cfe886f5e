/** The command table: a new command is a file in this folder and a line here, before one with whose words its own begin. */
import { backup } from './backup.ts';
import { ballotsClassify } from './ballots-classify.ts';
import { ballotsMake } from './ballots-make.ts';
import { ballotsScan } from './ballots-scan.ts';
import type { Command } from './command.ts';
import { deliveryDistrust } from './delivery-distrust.ts';
import { deliveryExport } from './delivery-export.ts';
import { deliveryImport } from './delivery-import.ts';
import { deliveryTrust } from './delivery-trust.ts';
import { keysExport } from './keys-export.ts';
import { keysList } from './keys-list.ts';
import { keysReplace } from './keys-replace.ts';
import { keysRevoke } from './keys-revoke.ts';
import { officeCreate } from './office-create.ts';
import { officersAdd } from './officers-add.ts';
import { officersClose } from './officers-close.ts';
import { officersFirst } from './officers-first.ts';
import { officersImport } from './officers-import.ts';
import { officersList } from './officers-list.ts';
import { officersPassword } from './officers-password.ts';
import { officersReopen } from './officers-reopen.ts';
import { officersReset } from './officers-reset.ts';
import { report } from './report.ts';
import { reportCheck } from './report-check.ts';
import { restore } from './restore.ts';
import {
  signOffClose,
  signOffInitial,
  signOffNote,
  signOffObject,
  signOffPresent,
  signOffReopen,
  signOffReturn,
  signOffUnsigned,
} from './sign-off-acts.ts';
import { signOffCompose } from './sign-off-compose.ts';
import { signOffSign } from './sign-off-sign.ts';
import { signOffStatus } from './sign-off-status.ts';
import { tallyEnter } from './tally-enter.ts';
import { terminal } from './terminal.ts';
import { totals } from './totals.ts';
import { verify } from './verify.ts';

export const commands: readonly Command[] = [
  terminal,
  officeCreate,
  officersFirst,
  officersList,
  officersAdd,
  officersImport,
  officersReset,
  officersClose,
  officersReopen,
  officersPassword,
  keysList,
  keysExport,
  keysReplace,
  keysRevoke,
  ballotsMake,
  ballotsClassify,
  ballotsScan,
  tallyEnter,
  totals,
  signOffStatus,
  signOffCompose,
  signOffNote,
  signOffObject,
  signOffPresent,
  signOffReturn,
  signOffInitial,
  signOffSign,
  signOffUnsigned,
  signOffClose,
  signOffReopen,
  reportCheck,
  report,
  deliveryExport,
  deliveryTrust,
  deliveryDistrust,
  deliveryImport,
  verify,
  backup,
  restore,
];
