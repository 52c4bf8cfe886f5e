import { ballotsNl } from './ballots/nl.ts';
import { scanningNl } from './ballots/scanning-nl.ts';
import type { Catalogue } from './catalogue.ts';
import { commandsNl } from './commands/nl.ts';
import { paperCommandsNl } from './commands/paper-nl.ts';
import { deliveriesNl } from './deliveries/nl.ts';
import { refusedDeliveriesNl } from './deliveries/refused-nl.ts';
import { deliveryScreensNl } from './deliveries/screens-nl.ts';
import { electionPackageNl } from './election/nl.ts';
import { officeNl } from './office/nl.ts';
import { bundlesNl } from './paper/bundles-nl.ts';
import { canvassNl } from './paper/canvass-nl.ts';
import { paperHintsNl } from './paper/hints-nl.ts';
import { reconciliationNl } from './paper/reconciliation-nl.ts';
import { suspectsNl } from './paper/suspects-nl.ts';
import { tablesNl } from './paper/tables-nl.ts';
import { tablesScreensNl } from './paper/tables-screens-nl.ts';
import { actsNl } from './people/acts-nl.ts';
import { peopleCommandsNl } from './people/commands-nl.ts';
import { peopleNl } from './people/nl.ts';
import { peopleScreensNl } from './people/screens-nl.ts';
import { logNl } from './record/log-nl.ts';
import { recordNl } from './record/nl.ts';
import { reportCheckNl } from './report-check/nl.ts';
import { reportFilesNl } from './sign-off/files-nl.ts';
import { reportsNl } from './sign-off/nl.ts';
import { reportTextNl } from './sign-off/reading-nl.ts';
import { signOffScreensNl } from './sign-off/screens-nl.ts';
import { boardNl } from './terminal/board-nl.ts';
import { frameNl } from './terminal/frame-nl.ts';
import { keysNl } from './terminal/keys-nl.ts';
import { signInNl } from './terminal/sign-in-nl.ts';
import { totalsNl } from './terminal/totals-nl.ts';

export const nl = {
  ...electionPackageNl,
  ...officeNl,
  ...paperHintsNl,
  ...keysNl,
  ...frameNl,
  ...ballotsNl,
  ...scanningNl,
  ...commandsNl,
  ...recordNl,
  ...signInNl,
  ...boardNl,
  ...totalsNl,
  ...logNl,
  ...tablesNl,
  ...tablesScreensNl,
  ...suspectsNl,
  ...reconciliationNl,
  ...signOffScreensNl,
  ...bundlesNl,
  ...canvassNl,
  ...paperCommandsNl,
  ...peopleNl,
  ...actsNl,
  ...reportsNl,
  ...reportTextNl,
  ...reportFilesNl,
  ...peopleScreensNl,
  ...peopleCommandsNl,
  ...deliveriesNl,
  ...refusedDeliveriesNl,
  ...deliveryScreensNl,
  ...reportCheckNl,
} satisfies Catalogue;
