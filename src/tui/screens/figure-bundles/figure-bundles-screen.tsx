import { type ReactNode, useMemo } from 'react';
import { bundlesHistory } from '../../../office/bundles-history.ts';
import { bindCommands } from '../../keys/command.ts';
import { problemWords } from '../../problem-words.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { type Listed, reduceListed, startListed } from '../../widgets/table/listed.ts';
import { type BundleFigureIntent, figureBundlesCommands } from './figure-bundles-keys.ts';
import { bundleFigureRows, keyOfBundleFigure, selectedBundleFigure } from './figure-bundles-state.ts';
import { FigureBundlesView, figureBundlesPage } from './figure-bundles-view.tsx';

export const figureBundlesScreen: ScreenEntry<'figure-bundles'> = {
  Screen: FigureBundlesScreen,
  crumb: (_route, ui) => ui.t('figure.crumb'),
};

function FigureBundlesScreen({ route }: { readonly route: RouteOf<'figure-bundles'> }): ReactNode {
  const shell = useShell();
  const { officer } = shell;
  const { ledger } = shell.services;
  const { rubric } = route;
  const store = useStore(reduceListed<Listed>, startListed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const history = useMemo(
    () => (officer === null ? undefined : bundlesHistory(ledger, officer, route)),
    [ledger, officer, route, shell.revision],
  );
  const rows = history?.ok ? bundleFigureRows(history.value) : [];
  const page = history?.ok ? figureBundlesPage(bodyUi(shell.ui), history.value, rubric) : 1;
  const keys = rows.map(keyOfBundleFigure);
  usePinned(store, settle(store.state.position, keys, page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  const desk = () => ({ selected: selectedBundleFigure(rows, store.current()) });
  const act = (intent: BundleFigureIntent): void => {
    if (intent.type !== 'open') {
      store.act({ type: 'moved', move: intent, keys, page });
      return;
    }
    const { selected } = desk();
    if (selected?.type === 'happening') shell.push({ name: 'log-event', seq: selected.happening.event });
  };
  return (
    <Frame
      input={{ commands: bindCommands(figureBundlesCommands, { current: desk, act }) }}
      hint={{ key: 'figure.hint' }}
    >
      {(ui) => {
        if (history === undefined) return null;
        if (!history.ok)
          return <Paragraph ui={ui} text={problemWords(ui, ledger.election, history.error)} tone="warning" />;
        const { election } = ledger;
        return (
          <FigureBundlesView {...{ ui, election, rubric }} history={history.value} state={store.state} />
        );
      }}
    </Frame>
  );
}
