import { ballotsEn } from './ballots/en.ts';
import { scanningEn } from './ballots/scanning-en.ts';
import { commandsEn } from './commands/en.ts';
import { paperCommandsEn } from './commands/paper-en.ts';
import { deliveriesEn } from './deliveries/en.ts';
import { refusedDeliveriesEn } from './deliveries/refused-en.ts';
import { deliveryScreensEn } from './deliveries/screens-en.ts';
import { electionPackageEn } from './election/en.ts';
import { officeEn } from './office/en.ts';
import { bundlesEn } from './paper/bundles-en.ts';
import { canvassEn } from './paper/canvass-en.ts';
import { paperHintsEn } from './paper/hints-en.ts';
import { reconciliationEn } from './paper/reconciliation-en.ts';
import { suspectsEn } from './paper/suspects-en.ts';
import { tablesEn } from './paper/tables-en.ts';
import { tablesScreensEn } from './paper/tables-screens-en.ts';
import { actsEn } from './people/acts-en.ts';
import { peopleCommandsEn } from './people/commands-en.ts';
import { peopleEn } from './people/en.ts';
import { peopleScreensEn } from './people/screens-en.ts';
import { recordEn } from './record/en.ts';
import { logEn } from './record/log-en.ts';
import { reportCheckEn } from './report-check/en.ts';
import { reportsEn } from './sign-off/en.ts';
import { reportFilesEn } from './sign-off/files-en.ts';
import { reportTextEn } from './sign-off/reading-en.ts';
import { signOffScreensEn } from './sign-off/screens-en.ts';
import { boardEn } from './terminal/board-en.ts';
import { frameEn } from './terminal/frame-en.ts';
import { keysEn } from './terminal/keys-en.ts';
import { signInEn } from './terminal/sign-in-en.ts';
import { totalsEn } from './terminal/totals-en.ts';

/** English: for observers. This file also names every message there is; the other languages must have the same ones. */
export const en = {
  ...electionPackageEn,
  ...officeEn,
  ...paperHintsEn,
  ...keysEn,
  ...frameEn,
  ...ballotsEn,
  ...scanningEn,
  ...commandsEn,
  ...recordEn,
  ...signInEn,
  ...boardEn,
  ...totalsEn,
  ...logEn,
  ...tablesEn,
  ...tablesScreensEn,
  ...suspectsEn,
  ...reconciliationEn,
  ...signOffScreensEn,
  ...bundlesEn,
  ...canvassEn,
  ...paperCommandsEn,
  ...peopleEn,
  ...actsEn,
  ...reportsEn,
  ...reportTextEn,
  ...reportFilesEn,
  ...peopleScreensEn,
  ...peopleCommandsEn,
  ...deliveriesEn,
  ...refusedDeliveriesEn,
  ...deliveryScreensEn,
  ...reportCheckEn,
} as const;
