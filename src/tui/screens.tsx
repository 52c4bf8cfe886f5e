/** The table of screens: one line a screen. */
import type { ReactNode } from 'react';
import type { Election } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import { FrozenBureau } from './frozen-bureau.tsx';
import type { Route, ScreenEntry, ScreenName } from './screen.ts';
import { accountsScreen } from './screens/accounts/accounts-screen.tsx';
import { accountsFileScreen } from './screens/accounts-file/accounts-file-screen.tsx';
import { boardScreen } from './screens/board/board-screen.tsx';
import { bundleScreen } from './screens/bundle/bundle-screen.tsx';
import { bundleDifferencesScreen } from './screens/bundle-differences/bundle-differences-screen.tsx';
import { bundlesScreen } from './screens/bundles/bundles-screen.tsx';
import { candidatesScreen } from './screens/candidates/candidates-screen.tsx';
import { canvassScreen } from './screens/canvass/canvass-screen.tsx';
import { compositionScreen } from './screens/composition/composition-screen.tsx';
import { deliverScreen } from './screens/deliver/deliver-screen.tsx';
import { deliveriesScreen } from './screens/deliveries/deliveries-screen.tsx';
import { deliveryScreen } from './screens/delivery/delivery-screen.tsx';
import { differencesScreen } from './screens/differences/differences-screen.tsx';
import { figureScreen } from './screens/figure/figure-screen.tsx';
import { figureBundlesScreen } from './screens/figure-bundles/figure-bundles-screen.tsx';
import { firstAdministratorScreen } from './screens/first-administrator/first-administrator-screen.tsx';
import { handingOutScreen } from './screens/handing-out/handing-out-screen.tsx';
import { kindsScreen } from './screens/kinds/kinds-screen.tsx';
import { logScreen } from './screens/log/log-screen.tsx';
import { logEventScreen } from './screens/log-event/log-event-screen.tsx';
import { myAccountScreen } from './screens/my-account/my-account-screen.tsx';
import { newAccountScreen } from './screens/new-account/new-account-screen.tsx';
import { ownKeyScreen } from './screens/own-key/own-key-screen.tsx';
import { ownPasswordScreen } from './screens/own-password/own-password-screen.tsx';
import { projectorScreen } from './screens/projector/projector-screen.tsx';
import { reconciliationScreen } from './screens/reconciliation/reconciliation-screen.tsx';
import { reportScreen } from './screens/report/report-screen.tsx';
import { reportFilesScreen } from './screens/report-files/report-files-screen.tsx';
import { reportTextScreen } from './screens/report-text/report-text-screen.tsx';
import { reportsScreen } from './screens/reports/reports-screen.tsx';
import { reviewScreen } from './screens/review/review-screen.tsx';
import { scanScreen } from './screens/scan/scan-screen.tsx';
import { selfTestScreen } from './screens/self-test/self-test-screen.tsx';
import { signInScreen } from './screens/sign-in/sign-in-screen.tsx';
import { signersFileScreen } from './screens/signers-file/signers-file-screen.tsx';
import { suspectScreen } from './screens/suspect/suspect-screen.tsx';
import { suspectsScreen } from './screens/suspects/suspects-screen.tsx';
import { tableScreen } from './screens/table/table-screen.tsx';
import { tablesScreen } from './screens/tables/tables-screen.tsx';
import { takeDeliveriesScreen } from './screens/take-deliveries/take-deliveries-screen.tsx';
import { totalsScreen } from './screens/totals/totals-screen.tsx';
import { transferScreen } from './screens/transfer/transfer-screen.tsx';
import { transfersScreen } from './screens/transfers/transfers-screen.tsx';
import { trustKeyScreen } from './screens/trust-key/trust-key-screen.tsx';
import { verifyScreen } from './screens/verify/verify-screen.tsx';
import type { Ui } from './ui.ts';

const screens: { readonly [Name in ScreenName]: ScreenEntry<Name> } = {
  'first-administrator': firstAdministratorScreen,
  'own-password': ownPasswordScreen,
  'my-account': myAccountScreen,
  'own-key': ownKeyScreen,
  accounts: accountsScreen,
  'new-account': newAccountScreen,
  'accounts-file': accountsFileScreen,
  'handing-out': handingOutScreen,
  'sign-in': signInScreen,
  board: boardScreen,
  scan: scanScreen,
  'self-test': selfTestScreen,
  tables: tablesScreen,
  table: tableScreen,
  review: reviewScreen,
  differences: differencesScreen,
  suspects: suspectsScreen,
  suspect: suspectScreen,
  bundles: bundlesScreen,
  bundle: bundleScreen,
  'bundle-differences': bundleDifferencesScreen,
  reconciliation: reconciliationScreen,
  kinds: kindsScreen,
  transfers: transfersScreen,
  transfer: transferScreen,
  totals: totalsScreen,
  candidates: candidatesScreen,
  log: logScreen,
  'log-event': logEventScreen,
  verify: verifyScreen,
  canvass: canvassScreen,
  figure: figureScreen,
  'figure-bundles': figureBundlesScreen,
  projector: projectorScreen,
  reports: reportsScreen,
  report: reportScreen,
  composition: compositionScreen,
  'report-text': reportTextScreen,
  'report-files': reportFilesScreen,
  deliveries: deliveriesScreen,
  delivery: deliveryScreen,
  'trust-key': trustKeyScreen,
  'signers-file': signersFileScreen,
  'take-deliveries': takeDeliveriesScreen,
  deliver: deliverScreen,
};

function entryOf<Name extends ScreenName>(name: Name): ScreenEntry<Name> {
  return screens[name];
}

/** The screen of a route. */
export function ScreenOf({ route }: { readonly route: Route }): ReactNode {
  const { Screen } = entryOf(route.name);
  const bureau = countingAt(route);
  if (bureau === null) return <Screen route={route} />;
  return (
    <FrozenBureau bureau={bureau}>
      <Screen route={route} />
    </FrozenBureau>
  );
}

/** The bureau at which the screen counts; those of its report and its delivery speak for themselves. */
function countingAt(route: Route): BureauId | null {
  switch (route.name) {
    case 'report':
    case 'composition':
    case 'report-text':
    case 'report-files':
    case 'delivery':
    case 'trust-key':
    case 'deliver':
      return null;
    default:
      return 'bureau' in route ? route.bureau : null;
  }
}

/** The words of a route in the breadcrumb. */
export function crumbOf(route: Route, ui: Ui, election: Election): string {
  return entryOf(route.name).crumb(route, ui, election);
}
