import { type ReactNode, useMemo } from 'react';
import { figureHistory } from '../../../office/figure-history.ts';
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
import { type FigureIntent, figureCommands } from './figure-keys.ts';
import { figureRows, keyOfFigureRow, selectedFigureRow } from './figure-state.ts';
import { FigureView, figurePage } from './figure-view.tsx';

export const figureScreen: ScreenEntry<'figure'> = {
  Screen: FigureScreen,
  crumb: (_route, ui) => ui.t('figure.crumb'),
};

function FigureScreen({ route }: { readonly route: RouteOf<'figure'> }): ReactNode {
  const shell = useShell();
  const { ledger } = shell.services;
  const { officer } = shell;
  const { bureau, contest, field } = route;
  const store = useStore(reduceListed<Listed>, startListed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const history = useMemo(
    () => (officer === null ? undefined : figureHistory(ledger, officer, route, field)),
    [ledger, officer, route, shell.revision],
  );
  const rows = history?.ok ? figureRows(history.value) : [];
  const page = history?.ok ? figurePage(bodyUi(shell.ui), history.value) : 1;
  usePinned(store, settle(store.state.position, rows.map(keyOfFigureRow), page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  const desk = () => ({ field, selected: selectedFigureRow(rows, store.current()) });
  const act = (intent: FigureIntent): void => {
    if (intent.type !== 'open') {
      store.act({ type: 'moved', move: intent, keys: rows.map(keyOfFigureRow), page });
      return;
    }
    const { selected } = desk();
    if (selected?.type === 'part') shell.push({ name: 'figure', bureau, contest, field: selected.part.key });
    if (selected?.type === 'happening') shell.push({ name: 'log-event', seq: selected.happening.event });
  };
  return (
    <Frame
      input={{ commands: bindCommands(figureCommands, { current: desk, act }) }}
      hint={{ key: 'figure.hint' }}
    >
      {(ui) => {
        if (history === undefined) return null;
        if (history.ok) {
          const { election } = ledger;
          return <FigureView {...{ ui, election }} history={history.value} state={store.state} />;
        }
        return <Paragraph ui={ui} text={problemWords(ui, ledger.election, history.error)} tone="warning" />;
      }}
    </Frame>
  );
}
