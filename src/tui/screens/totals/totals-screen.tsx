import { type ReactNode, useContext, useMemo } from 'react';
import { checkIdentities } from '../../../count/identities.ts';
import { findBureau, findContest } from '../../../election/lookup.ts';
import { waitingState } from '../../../office/counts-yet.ts';
import { officeTotals } from '../../../office/totals.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { ChromeContext } from '../../shell/chrome.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { ChecksView } from './checks-view.tsx';
import { type TotalsIntent, totalsCommands, totalsHint } from './totals-keys.ts';
import {
  keyOfList,
  neighbour,
  nextTable,
  reduceTotals,
  shownTable,
  startTotals,
  totalsRows,
} from './totals-state.ts';
import { TotalsView, totalsPage } from './totals-view.tsx';

export const totalsScreen: ScreenEntry<'totals'> = {
  Screen: TotalsScreen,
  crumb: (_route, ui) => ui.t('totals.crumb'),
};

function TotalsScreen({ route }: { readonly route: RouteOf<'totals'> }): ReactNode {
  const shell = useShell();
  const { ledger } = shell.services;
  const { election } = ledger;
  const store = useStore(reduceTotals, () => startTotals(route.bureau, route.contest));
  const { bureau } = store.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const tables = useMemo(
    () => officeTotals(ledger, bureau === null ? {} : { bureau }),
    [ledger, bureau, shell.revision],
  );
  const table = shownTable(tables, store.state);
  const contest = table === undefined ? undefined : findContest(election, table.contest);
  const problems = table === undefined || contest === undefined ? [] : checkIdentities(contest, table);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const waiting = useMemo(
    () => (table === undefined ? null : waitingState(ledger, bureau, table)),
    [ledger, bureau, table, shell.revision],
  );
  const page = table === undefined ? 1 : totalsPage(bodyUi(shell.ui), table, problems);
  const keys = table === undefined ? [] : totalsRows(table, store.state.sort).map(keyOfList);
  usePinned(store, settle(store.state.position, keys, page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  const chrome = useContext(ChromeContext);

  const act = (intent: TotalsIntent): void => {
    const state = store.current();
    switch (intent.type) {
      case 'office':
        store.act({ type: 'scope', bureau: null });
        return;
      case 'neighbour':
        store.act({ type: 'scope', bureau: neighbour(election, state.bureau, intent.by) });
        return;
      case 'next-contest': {
        const next = nextTable(tables, state);
        if (next !== undefined) store.act({ type: 'contest', contest: next.contest });
        return;
      }
      case 'next-sort':
      case 'checks':
        store.act(intent);
        return;
      case 'open-list': {
        if (table === undefined) return;
        const rows = totalsRows(table, state.sort);
        const { row } = settle(state.position, rows.map(keyOfList), 1);
        const list = rows[row]?.number;
        if (list !== undefined)
          shell.push({ name: 'candidates', bureau: state.bureau, contest: table.contest, list });
        return;
      }
      default: {
        if (table === undefined) return;
        const now = totalsRows(table, state.sort).map(keyOfList);
        store.act({ type: 'moved', move: intent, keys: now, page });
      }
    }
  };
  const desk = () => ({
    state: store.current(),
    contests: tables.length,
    isWaiting: waiting !== null,
  });
  const scope = bureau === null ? '' : (findBureau(election, bureau)?.name ?? bureau);
  // Other than the route, which says where one came in, the breadcrumb says which bureau is shown.
  const crumbs = [
    ...chrome.crumbs.slice(0, -1),
    `${shell.ui.t('totals.crumb')} ${shell.ui.text(scope)}`.trim(),
  ];
  return (
    <ChromeContext value={{ ...chrome, crumbs }}>
      <Frame
        input={{ commands: bindCommands(totalsCommands, { current: desk, act }) }}
        hint={totalsHint(desk())}
      >
        {(ui) =>
          table === undefined || contest === undefined ? (
            <Line ui={ui} parts={[{ text: ui.t('totals.no-contest') }]} />
          ) : store.state.showsChecks && waiting === null ? (
            <ChecksView ui={ui} contest={contest} problems={problems} />
          ) : (
            <TotalsView
              ui={ui}
              election={election}
              contest={contest}
              contests={tables.map((one) => one.contest)}
              table={table}
              problems={problems}
              waiting={waiting}
              state={store.state}
            />
          )
        }
      </Frame>
    </ChromeContext>
  );
}
