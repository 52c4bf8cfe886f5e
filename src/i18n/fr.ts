import { ballotsFr } from './ballots/fr.ts';
import { scanningFr } from './ballots/scanning-fr.ts';
import type { Catalogue } from './catalogue.ts';
import { commandsFr } from './commands/fr.ts';
import { paperCommandsFr } from './commands/paper-fr.ts';
import { deliveriesFr } from './deliveries/fr.ts';
import { refusedDeliveriesFr } from './deliveries/refused-fr.ts';
import { deliveryScreensFr } from './deliveries/screens-fr.ts';
import { electionPackageFr } from './election/fr.ts';
import { officeFr } from './office/fr.ts';
import { bundlesFr } from './paper/bundles-fr.ts';
import { canvassFr } from './paper/canvass-fr.ts';
import { paperHintsFr } from './paper/hints-fr.ts';
import { reconciliationFr } from './paper/reconciliation-fr.ts';
import { suspectsFr } from './paper/suspects-fr.ts';
import { tablesFr } from './paper/tables-fr.ts';
import { tablesScreensFr } from './paper/tables-screens-fr.ts';
import { actsFr } from './people/acts-fr.ts';
import { peopleCommandsFr } from './people/commands-fr.ts';
import { peopleFr } from './people/fr.ts';
import { peopleScreensFr } from './people/screens-fr.ts';
import { recordFr } from './record/fr.ts';
import { logFr } from './record/log-fr.ts';
import { reportCheckFr } from './report-check/fr.ts';
import { reportFilesFr } from './sign-off/files-fr.ts';
import { reportsFr } from './sign-off/fr.ts';
import { reportTextFr } from './sign-off/reading-fr.ts';
import { signOffScreensFr } from './sign-off/screens-fr.ts';
import { boardFr } from './terminal/board-fr.ts';
import { frameFr } from './terminal/frame-fr.ts';
import { keysFr } from './terminal/keys-fr.ts';
import { signInFr } from './terminal/sign-in-fr.ts';
import { totalsFr } from './terminal/totals-fr.ts';

export const fr = {
  ...electionPackageFr,
  ...officeFr,
  ...paperHintsFr,
  ...keysFr,
  ...frameFr,
  ...ballotsFr,
  ...scanningFr,
  ...commandsFr,
  ...recordFr,
  ...signInFr,
  ...boardFr,
  ...totalsFr,
  ...logFr,
  ...tablesFr,
  ...tablesScreensFr,
  ...suspectsFr,
  ...reconciliationFr,
  ...signOffScreensFr,
  ...bundlesFr,
  ...canvassFr,
  ...paperCommandsFr,
  ...peopleFr,
  ...actsFr,
  ...reportsFr,
  ...reportTextFr,
  ...reportFilesFr,
  ...peopleScreensFr,
  ...peopleCommandsFr,
  ...deliveriesFr,
  ...refusedDeliveriesFr,
  ...deliveryScreensFr,
  ...reportCheckFr,
} satisfies Catalogue;
