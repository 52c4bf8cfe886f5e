import { type ReactNode, useMemo } from 'react';
import { board as boardOf } from '../../../office/board.ts';
import { frozenBy } from '../../../office/frozen.ts';
import { bureauHints } from '../../../office/plausibility.ts';
import { reportsOfBoard } from '../../../office/reports-signed.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { filterInput } from '../../shell/filter-input.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { type BoardIntent, boardCommands, boardHint } from './board-keys.ts';
import { keyOfRow, reduceBoard, selectedRow, startBoard, visibleRows } from './board-state.ts';
import { BoardView, boardPage } from './board-view.tsx';

export const boardScreen: ScreenEntry<'board'> = { Screen: BoardScreen, crumb: () => '' };

function BoardScreen(_props: { readonly route: RouteOf<'board'> }): ReactNode {
  const shell = useShell();
  const { ledger } = shell.services;
  const store = useStore(reduceBoard, startBoard);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const board = useMemo(() => boardOf(ledger), [ledger, shell.revision]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const reports = useMemo(() => reportsOfBoard(ledger), [ledger, shell.revision]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const frozenReports = useMemo(() => ledger.frozenReports(), [ledger, shell.revision]);

  const { officer } = shell;
  const shown = selectedRow(visibleRows(board, store.state), store.state)?.bureau.id;
  // Of the selected bureau alone: those of 300 bureaus take too long to be made anew whenever one of them changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const hints = useMemo(
    () => (officer === null || shown === undefined ? 0 : bureauHints(ledger, officer, shown).length),
    [ledger, officer, shown, shell.revision],
  );
  const desk = () => {
    const state = store.current();
    const selected = selectedRow(visibleRows(board, state), state);
    const frozen = selected === undefined ? undefined : frozenBy(frozenReports, selected.bureau.id);
    return { state, selected, officer: shell.officer, frozen };
  };
  const act = (intent: BoardIntent): void => {
    const { selected } = desk();
    switch (intent.type) {
      case 'filter-opened':
      case 'filter-closed':
      case 'next-sort':
        store.act(intent);
        return;
      case 'open-scan':
        if (selected !== undefined) shell.push({ name: 'scan', bureau: selected.bureau.id });
        return;
      case 'open-tables':
        if (selected !== undefined) shell.push({ name: 'tables', bureau: selected.bureau.id });
        return;
      case 'open-totals':
        shell.push({ name: 'totals', bureau: null, contest: null });
        return;
      case 'open-bureau-totals':
        if (selected !== undefined) shell.push({ name: 'totals', bureau: selected.bureau.id, contest: null });
        return;
      case 'open-log':
        shell.push({ name: 'log' });
        return;
      case 'open-reconciliation':
        if (selected !== undefined) shell.push({ name: 'reconciliation', bureau: selected.bureau.id });
        return;
      case 'open-transfers':
        shell.push({ name: 'transfers' });
        return;
      case 'open-self-test':
        shell.push({ name: 'self-test' });
        return;
      case 'open-canvass':
        shell.push({ name: 'canvass', contest: null });
        return;
      case 'open-accounts':
        shell.push({ name: 'accounts', selected: null });
        return;
      case 'open-deliveries':
        shell.push({ name: 'deliveries', selected: selected?.bureau.id ?? null });
        return;
      case 'open-reports':
        shell.push({ name: 'reports', selected: selected?.bureau.id ?? null });
        return;
      case 'open-projector':
        shell.push({ name: 'projector' });
        return;
      default: {
        const now = visibleRows(board, store.current()).map(keyOfRow);
        store.act({ type: 'moved', move: intent, keys: now, page });
      }
    }
  };
  const page = boardPage(bodyUi(shell.ui), board, reports);
  const keys = visibleRows(board, store.state).map(keyOfRow);
  usePinned(store, settle(store.state.position, keys, page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  return (
    <Frame
      input={filterInput(store, () => bindCommands(boardCommands, { current: desk, act }))}
      hint={boardHint(desk())}
    >
      {(ui) => (
        <BoardView {...{ ui, election: ledger.election, board, hints, reports }} state={store.state} />
      )}
    </Frame>
  );
}
