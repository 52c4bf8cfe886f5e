import { type ReactNode, useMemo } from 'react';
import { bureauReconciliation } from '../../../office/reconciliation.ts';
import { unlessFrozen, useFrozen } from '../../frozen-bureau.tsx';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { type Listed, reduceListed, startListed } from '../../widgets/table/listed.ts';
import { type ReconciliationIntent, reconciliationCommands } from './reconciliation-keys.ts';
import { keyOfLine, linesOf, stationToKey } from './reconciliation-state.ts';
import { ReconciliationView, reconciliationPage } from './reconciliation-view.tsx';

/** Those that change what the report of the bureau says. */
const changingCommands = ['reconciliation.key'];

export const reconciliationScreen: ScreenEntry<'reconciliation'> = {
  Screen: ReconciliationScreen,
  crumb: ({ bureau }, ui) => ui.t('reconciliation.crumb', { bureau }),
};

function ReconciliationScreen({ route }: { readonly route: RouteOf<'reconciliation'> }): ReactNode {
  const shell = useShell();
  const frozen = useFrozen();
  const { ledger } = shell.services;
  const { bureau } = route;
  const store = useStore(reduceListed<Listed>, startListed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const reconciliation = useMemo(
    () => bureauReconciliation(ledger, bureau),
    [ledger, bureau, shell.revision],
  );
  const lines = reconciliation === null ? [] : linesOf(reconciliation);
  const page = reconciliationPage(bodyUi(shell.ui));
  const keys = lines.map(keyOfLine);
  usePinned(store, settle(store.state.position, keys, page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  const desk = () => ({ station: stationToKey(lines, store.current()), officer: shell.officer });

  const act = (intent: ReconciliationIntent): void => {
    if (intent.type !== 'key-kinds') {
      store.act({ type: 'moved', move: intent, keys, page });
      return;
    }
    const { station } = desk();
    if (station === undefined) return;
    const { municipality, number } = station.station;
    shell.push({ name: 'kinds', bureau, station: { municipality, number } });
  };
  return (
    <Frame
      input={{
        commands: unlessFrozen(
          bindCommands(reconciliationCommands, { current: desk, act }),
          changingCommands,
          frozen,
        ),
      }}
    >
      {(ui) =>
        reconciliation === null ? (
          <Paragraph ui={ui} text={ui.t('reconciliation.none')} />
        ) : (
          <ReconciliationView ui={ui} reconciliation={reconciliation} state={store.state} />
        )
      }
    </Frame>
  );
}
