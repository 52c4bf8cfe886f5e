import { type ReactNode, useMemo } from 'react';
import { findBureau } from '../../../election/lookup.ts';
import { bureauTables } from '../../../office/bureau-tables.ts';
import { resetTable } from '../../../office/decide-table.ts';
import { failingSums } from '../../../office/failing-sums.ts';
import { tableHints } from '../../../office/plausibility.ts';
import { sitDown } from '../../../office/tables.ts';
import { isHeldBySuspects, wayOf } from '../../../office/ways.ts';
import { contestName } from '../../contest-name.ts';
import { unlessFrozen, useFrozen } from '../../frozen-bureau.tsx';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { pointPages } from '../../widgets/points.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { askRemark } from './ask-remark.ts';
import { nextToRemark } from './remark-question.ts';
import { type TablesIntent, tablesCommands } from './tables-keys.ts';
import { keyOfTable, reduceTables, selectedTable, startTables } from './tables-state.ts';
import { pointsBelow, TablesView, tablesPage } from './tables-view.tsx';
import { warnChair } from './warn-chair.ts';

/** Those that change what the report of the bureau says. */
const changingCommands = ['tables.key', 'tables.decide', 'tables.remark', 'tables.reset'];
/** Where ballots are keyed one by one, Enter only leads to the bundles. */
const changingByBallot = ['tables.decide', 'tables.remark', 'tables.reset'];

export const tablesScreen: ScreenEntry<'tables'> = {
  Screen: TablesScreen,
  crumb: ({ bureau }, ui, election) => ui.text(findBureau(election, bureau)?.name ?? bureau),
};

function TablesScreen({ route: { bureau } }: { readonly route: RouteOf<'tables'> }): ReactNode {
  const shell = useShell();
  const frozen = useFrozen();
  const { services, officer } = shell;
  const { ledger, clock } = services;
  const store = useStore(reduceTables, startTables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const tables = useMemo(() => bureauTables(ledger, bureau), [ledger, bureau, shell.revision]);
  const selected = selectedTable(tables, store.state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const hints = useMemo(
    () =>
      officer === null || selected === undefined
        ? []
        : tableHints(ledger, officer, { bureau, contest: selected.contest.id }),
    [ledger, officer, bureau, selected, shell.revision],
  );
  const page = tablesPage(bodyUi(shell.ui), tables);
  const keys = tables.map(keyOfTable);
  usePinned(store, settle(store.state.position, keys, page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  const way = wayOf(ledger, bureau);
  const isHeld = isHeldBySuspects(ledger, bureau);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const failing = useMemo(
    () =>
      selected === undefined || officer === null
        ? []
        : failingSums(ledger, officer, { bureau, contest: selected.contest.id }),
    [ledger, bureau, officer, selected, shell.revision],
  );
  const declared = ledger.way(bureau);
  const shown = {
    ...{ election: ledger.election, tables, way, declared, officer },
    ...{ hints, failing, state: store.state },
  };
  const pages = pointPages({
    ui: bodyUi(shell.ui),
    ...pointsBelow({ ...shown, ui: bodyUi(shell.ui) }),
  }).length;
  const desk = () => ({
    ...{ selected: selectedTable(tables, store.current()), officer, way, pages },
    isHeldBySuspects: isHeld,
  });

  const act = (intent: TablesIntent): void => {
    if (intent.type === 'open-suspects') {
      shell.push({ name: 'suspects', bureau });
      return;
    }
    if (intent.type === 'open-report') {
      shell.push({ name: 'report', bureau });
      return;
    }
    if (intent.type === 'more-points') {
      store.act(intent);
      return;
    }
    const table = desk().selected;
    if (table === undefined || officer === null) return;
    const place = { bureau, contest: table.contest.id };
    switch (intent.type) {
      case 'key': {
        if (way === 'ballots') {
          shell.push({ name: 'bundles', ...place });
          return;
        }
        const sitting = sitDown(ledger, clock, officer, place);
        shell.refresh();
        if (!sitting.ok) {
          shell.report(sitting.error);
          return;
        }
        shell.push({ name: 'table', ...place });
        warnChair(shell, officer, sitting.value);
        return;
      }
      case 'decide':
        shell.push({ name: 'differences', ...place });
        return;
      case 'review':
        shell.push({ name: 'review', ...place });
        return;
      case 'by-ballot':
        shell.push({ name: 'bundles', ...place });
        return;
      case 'open-totals':
        shell.push({ name: 'totals', ...place });
        return;
      case 'remark': {
        const code = nextToRemark(table.raised, store.current().asked);
        if (code === undefined) return;
        store.act({ type: 'asked', code });
        askRemark(shell, officer, place, code, table.raised);
        return;
      }
      case 'reset':
        shell.ask({
          title: {
            key: 'tables.reset.title',
            params: { contest: contestName(shell.ui, ledger.election, table.contest) },
          },
          lines: [{ key: 'tables.reset.consequence' }, { key: 'tables.reset.kept' }],
          field: { key: 'tables.reset.field' },
          yes: { key: 'tables.reset.yes' },
          no: { key: 'tables.reset.no' },
          danger: true,
          onYes: (reason) => {
            const after = resetTable(ledger, clock, officer, place, reason, table.event);
            shell.refresh();
            if (after.ok) shell.say({ key: 'tables.reset.done' });
            else shell.report(after.error);
          },
        });
        return;
      default:
        store.act({ type: 'moved', move: intent, keys, page });
    }
  };
  return (
    <Frame
      input={{
        commands: unlessFrozen(
          bindCommands(tablesCommands, { current: desk, act }),
          way === 'ballots' ? changingByBallot : changingCommands,
          frozen,
        ),
      }}
    >
      {(ui) => <TablesView ui={ui} {...shown} />}
    </Frame>
  );
}
