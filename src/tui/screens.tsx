/** The table of screens: one line a screen. */
import type { ReactNode } from 'react';
import type { Election } from '../election/election.ts';
import type { Route, ScreenEntry, ScreenName } from './screen.ts';
import { boardScreen } from './screens/board/board-screen.tsx';
import { candidatesScreen } from './screens/candidates/candidates-screen.tsx';
import { logScreen } from './screens/log/log-screen.tsx';
import { logEventScreen } from './screens/log-event/log-event-screen.tsx';
import { scanScreen } from './screens/scan/scan-screen.tsx';
import { selfTestScreen } from './screens/self-test/self-test-screen.tsx';
import { signInScreen } from './screens/sign-in/sign-in-screen.tsx';
import { totalsScreen } from './screens/totals/totals-screen.tsx';
import { verifyScreen } from './screens/verify/verify-screen.tsx';
import type { Ui } from './ui.ts';

const screens: { readonly [Name in ScreenName]: ScreenEntry<Name> } = {
  'sign-in': signInScreen,
  board: boardScreen,
  scan: scanScreen,
  'self-test': selfTestScreen,
  totals: totalsScreen,
  candidates: candidatesScreen,
  log: logScreen,
  'log-event': logEventScreen,
  verify: verifyScreen,
};

function entryOf<Name extends ScreenName>(name: Name): ScreenEntry<Name> {
  return screens[name];
}

/** The screen of a route. */
export function ScreenOf({ route }: { readonly route: Route }): ReactNode {
  const { Screen } = entryOf(route.name);
  return <Screen route={route} />;
}

/** The words of a route in the breadcrumb. */
export function crumbOf(route: Route, ui: Ui, election: Election): string {
  return entryOf(route.name).crumb(route, ui, election);
}
