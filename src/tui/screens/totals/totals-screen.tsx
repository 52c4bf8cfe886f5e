import { type ReactNode, useMemo } from 'react';
import { checkIdentities } from '../../../count/identities.ts';
import { findContest } from '../../../election/lookup.ts';
import { officeTotals } from '../../../office/totals.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { type TotalsIntent, totalsCommands } from './totals-keys.ts';
import { neighbour, reduceTotals, shownTable, startTotals } from './totals-state.ts';
import { keyOfList, TotalsView, totalsPage } from './totals-view.tsx';

export const totalsScreen: ScreenEntry<'totals'> = {
  Screen: TotalsScreen,
  crumb: (_route, ui) => ui.t('totals.crumb'),
};

function TotalsScreen({ route }: { readonly route: RouteOf<'totals'> }): ReactNode {
  const shell = useShell();
  const { ledger } = shell.services;
  const { election } = ledger;
  const store = useStore(reduceTotals, () => startTotals(route.bureau));
  const { bureau } = store.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const tables = useMemo(
    () => officeTotals(ledger, bureau === null ? {} : { bureau }),
    [ledger, bureau, shell.revision],
  );
  const table = shownTable(tables, store.state);
  const contest = table === undefined ? undefined : findContest(election, table.contest);
  const problems = table === undefined || contest === undefined ? [] : checkIdentities(contest, table);

  const act = (intent: TotalsIntent): void => {
    const state = store.current();
    switch (intent.type) {
      case 'office':
        store.act({ type: 'scope', bureau: null });
        return;
      case 'neighbour':
        store.act({ type: 'scope', bureau: neighbour(election, state.bureau, intent.by) });
        return;
      case 'next-contest':
        store.act({ type: 'contest', contest: (state.contest + 1) % Math.max(1, tables.length) });
        return;
      case 'open-list': {
        if (table === undefined) return;
        const { row } = settle(state.position, table.lists.map(keyOfList), 1);
        const list = table.lists[row]?.number;
        if (list !== undefined)
          shell.push({ name: 'candidates', bureau: state.bureau, contest: table.contest, list });
        return;
      }
      default: {
        if (table === undefined) return;
        const page = totalsPage(bodyUi(shell.ui), table, problems);
        store.act({ type: 'moved', move: intent, keys: table.lists.map(keyOfList), page });
      }
    }
  };
  const desk = () => ({
    state: store.current(),
    contests: tables.length,
  });
  return (
    <Frame
      input={{ commands: bindCommands(totalsCommands, { current: desk, act }) }}
      hint={{ key: 'totals.hint' }}
    >
      {(ui) =>
        table === undefined || contest === undefined ? (
          <Line ui={ui} parts={[{ text: ui.t('totals.no-contest') }]} />
        ) : (
          <TotalsView
            ui={ui}
            election={election}
            bureau={bureau}
            contest={contest}
            table={table}
            problems={problems}
            position={store.state.position}
          />
        )
      }
    </Frame>
  );
}
