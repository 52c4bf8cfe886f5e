import { ballotsDe } from './ballots/de.ts';
import { scanningDe } from './ballots/scanning-de.ts';
import type { Catalogue } from './catalogue.ts';
import { commandsDe } from './commands/de.ts';
import { paperCommandsDe } from './commands/paper-de.ts';
import { deliveriesDe } from './deliveries/de.ts';
import { refusedDeliveriesDe } from './deliveries/refused-de.ts';
import { deliveryScreensDe } from './deliveries/screens-de.ts';
import { electionPackageDe } from './election/de.ts';
import { officeDe } from './office/de.ts';
import { bundlesDe } from './paper/bundles-de.ts';
import { canvassDe } from './paper/canvass-de.ts';
import { paperHintsDe } from './paper/hints-de.ts';
import { reconciliationDe } from './paper/reconciliation-de.ts';
import { suspectsDe } from './paper/suspects-de.ts';
import { tablesDe } from './paper/tables-de.ts';
import { tablesScreensDe } from './paper/tables-screens-de.ts';
import { actsDe } from './people/acts-de.ts';
import { peopleCommandsDe } from './people/commands-de.ts';
import { peopleDe } from './people/de.ts';
import { peopleScreensDe } from './people/screens-de.ts';
import { recordDe } from './record/de.ts';
import { logDe } from './record/log-de.ts';
import { reportCheckDe } from './report-check/de.ts';
import { reportsDe } from './sign-off/de.ts';
import { reportFilesDe } from './sign-off/files-de.ts';
import { reportTextDe } from './sign-off/reading-de.ts';
import { signOffScreensDe } from './sign-off/screens-de.ts';
import { boardDe } from './terminal/board-de.ts';
import { frameDe } from './terminal/frame-de.ts';
import { keysDe } from './terminal/keys-de.ts';
import { signInDe } from './terminal/sign-in-de.ts';
import { totalsDe } from './terminal/totals-de.ts';

export const de = {
  ...electionPackageDe,
  ...officeDe,
  ...paperHintsDe,
  ...keysDe,
  ...frameDe,
  ...ballotsDe,
  ...scanningDe,
  ...commandsDe,
  ...recordDe,
  ...signInDe,
  ...boardDe,
  ...totalsDe,
  ...logDe,
  ...tablesDe,
  ...tablesScreensDe,
  ...suspectsDe,
  ...reconciliationDe,
  ...signOffScreensDe,
  ...bundlesDe,
  ...canvassDe,
  ...paperCommandsDe,
  ...peopleDe,
  ...actsDe,
  ...reportsDe,
  ...reportTextDe,
  ...reportFilesDe,
  ...peopleScreensDe,
  ...peopleCommandsDe,
  ...deliveriesDe,
  ...refusedDeliveriesDe,
  ...deliveryScreensDe,
  ...reportCheckDe,
} satisfies Catalogue;
