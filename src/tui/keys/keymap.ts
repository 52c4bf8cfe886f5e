/** Every command there is, by where it is heard: what the documentation and the tests of the keymap go through. */

import { commandMenuCommands } from '../overlays/command-menu/command-menu-keys.ts';
import { lockCommands } from '../overlays/lock/lock-keys.ts';
import { problemCommands } from '../overlays/problem/problem-keys.ts';
import { questionCommands } from '../overlays/question/question-keys.ts';
import type { ScreenName } from '../screen.ts';
import { accountsCommands } from '../screens/accounts/accounts-keys.ts';
import { accountsFileCommands } from '../screens/accounts-file/accounts-file-keys.ts';
import { boardCommands } from '../screens/board/board-keys.ts';
import { bundleCommands } from '../screens/bundle/bundle-keys.ts';
import { bundleDifferencesCommands } from '../screens/bundle-differences/bundle-differences-keys.ts';
import { bundlesCommands } from '../screens/bundles/bundles-keys.ts';
import { candidatesCommands } from '../screens/candidates/candidates-keys.ts';
import { canvassCommands } from '../screens/canvass/canvass-keys.ts';
import { compositionCommands } from '../screens/composition/composition-keys.ts';
import { deliveriesCommands } from '../screens/deliveries/deliveries-keys.ts';
import { deliveryCommands } from '../screens/delivery/delivery-keys.ts';
import { differencesCommands } from '../screens/differences/differences-keys.ts';
import { figureCommands } from '../screens/figure/figure-keys.ts';
import { figureBundlesCommands } from '../screens/figure-bundles/figure-bundles-keys.ts';
import { envelopesCommands, handingOutCommands } from '../screens/handing-out/handing-out-keys.ts';
import { kindsCommands } from '../screens/kinds/kinds-keys.ts';
import { findCommands, logCommands } from '../screens/log/log-keys.ts';
import { logEventCommands } from '../screens/log-event/log-event-keys.ts';
import { myAccountCommands } from '../screens/my-account/my-account-keys.ts';
import { newAccountCommands } from '../screens/new-account/new-account-keys.ts';
import { ownPasswordCommands } from '../screens/own-password/own-password-keys.ts';
import { projectorCommands } from '../screens/projector/projector-keys.ts';
import { reconciliationCommands } from '../screens/reconciliation/reconciliation-keys.ts';
import { reportCommands } from '../screens/report/report-keys.ts';
import { reportFilesCommands } from '../screens/report-files/report-files-keys.ts';
import { passphraseCommands, reportTextCommands } from '../screens/report-text/report-text-keys.ts';
import { reportsCommands } from '../screens/reports/reports-keys.ts';
import { reviewCommands } from '../screens/review/review-keys.ts';
import { scanCommands } from '../screens/scan/scan-keys.ts';
import { selfTestCommands } from '../screens/self-test/self-test-keys.ts';
import { signInCommands } from '../screens/sign-in/sign-in-keys.ts';
import { signersFileCommands } from '../screens/signers-file/signers-file-keys.ts';
import { suspectCommands } from '../screens/suspect/suspect-keys.ts';
import { suspectsCommands } from '../screens/suspects/suspects-keys.ts';
import { jumpCommands } from '../screens/table/form-keys.ts';
import { tableCommands } from '../screens/table/table-keys.ts';
import { tablesCommands } from '../screens/tables/tables-keys.ts';
import { takeDeliveriesCommands } from '../screens/take-deliveries/take-deliveries-keys.ts';
import { totalsCommands } from '../screens/totals/totals-keys.ts';
import { transferCommands } from '../screens/transfer/transfer-keys.ts';
import { transfersCommands } from '../screens/transfers/transfers-keys.ts';
import { trustKeyCommands } from '../screens/trust-key/trust-key-keys.ts';
import { verifyCommands } from '../screens/verify/verify-keys.ts';
import type { Command } from './command.ts';
import { filterCommands } from './filter-keys.ts';
import { formCommands } from './form-keys.ts';
import { programCommands } from './program-keys.ts';

/** A command without what it does. */
export type KeymapEntry = Pick<
  Command<never, unknown>,
  'id' | 'keys' | 'label' | 'hint' | 'category' | 'danger'
>;

export type KeymapPlace =
  | 'program'
  | ScreenName
  | 'accounts-path'
  | 'signers-path'
  | 'deliveries-path'
  | 'report-folder'
  | 'envelopes'
  | 'lock'
  | 'filter'
  | 'find'
  | 'jump'
  | 'passphrase'
  | 'command-menu'
  | 'question'
  | 'problem';

export const keymap: Readonly<Record<KeymapPlace, readonly KeymapEntry[]>> = {
  program: programCommands,
  'sign-in': signInCommands,
  'handing-out': handingOutCommands,
  'accounts-file': accountsFileCommands,
  'accounts-path': formCommands,
  'new-account': [...formCommands, ...newAccountCommands],
  accounts: accountsCommands,
  'own-key': formCommands,
  'my-account': myAccountCommands,
  'own-password': [...formCommands, ...ownPasswordCommands],
  'first-administrator': formCommands,
  board: boardCommands,
  scan: scanCommands,
  'self-test': selfTestCommands,
  tables: tablesCommands,
  table: tableCommands,
  review: reviewCommands,
  differences: differencesCommands,
  suspects: suspectsCommands,
  suspect: suspectCommands,
  bundles: bundlesCommands,
  bundle: bundleCommands,
  'bundle-differences': bundleDifferencesCommands,
  reconciliation: reconciliationCommands,
  kinds: kindsCommands,
  transfers: transfersCommands,
  transfer: transferCommands,
  totals: totalsCommands,
  candidates: candidatesCommands,
  log: logCommands,
  'log-event': logEventCommands,
  verify: verifyCommands,
  canvass: canvassCommands,
  figure: figureCommands,
  'figure-bundles': figureBundlesCommands,
  projector: projectorCommands,
  envelopes: [...formCommands, ...envelopesCommands],
  lock: [...formCommands, ...lockCommands],
  reports: reportsCommands,
  report: reportCommands,
  composition: compositionCommands,
  'report-text': reportTextCommands,
  passphrase: passphraseCommands,
  'report-files': reportFilesCommands,
  'report-folder': formCommands,
  deliveries: deliveriesCommands,
  delivery: deliveryCommands,
  'trust-key': [...formCommands, ...trustKeyCommands],
  'signers-file': signersFileCommands,
  'signers-path': formCommands,
  'take-deliveries': takeDeliveriesCommands,
  'deliveries-path': formCommands,
  deliver: formCommands,
  filter: filterCommands,
  find: findCommands,
  jump: jumpCommands,
  'command-menu': commandMenuCommands,
  question: questionCommands,
  problem: problemCommands,
};
