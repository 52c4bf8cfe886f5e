import { type ReactNode, useMemo } from 'react';
import { fieldKey } from '../../../count/table-field.ts';
import { findContest } from '../../../election/lookup.ts';
import { canvass as canvassOf } from '../../../office/canvass.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { filterInput } from '../../shell/filter-input.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { fieldText } from '../../widgets/text-field-state.ts';
import { type CanvassIntent, canvassCommands } from './canvass-keys.ts';
import { type CanvassLine, canvassLines, keyOfLine } from './canvass-lines.ts';
import { canvassPages } from './canvass-pages.ts';
import { type CanvassState, reduceCanvass, selectedLine, startCanvass } from './canvass-state.ts';
import { CanvassView, canvassPageRows } from './canvass-view.tsx';

export const canvassScreen: ScreenEntry<'canvass'> = {
  Screen: CanvassScreen,
  crumb: (_route, ui) => ui.t('canvass.crumb'),
};

function CanvassScreen({ route }: { readonly route: RouteOf<'canvass'> }): ReactNode {
  const shell = useShell();
  const { ledger } = shell.services;
  const { election } = ledger;
  const { contests } = election;
  const store = useStore(reduceCanvass, () => startCanvass(route.contest));
  const contestOf = (state: CanvassState) =>
    (state.contest === null ? undefined : findContest(election, state.contest)) ?? contests[0];
  const contest = contestOf(store.state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const canvass = useMemo(
    () => (contest === undefined ? undefined : canvassOf(ledger, contest)),
    [ledger, contest, shell.revision],
  );
  const linesOf = (state: CanvassState) =>
    canvass === undefined ? [] : canvassLines(canvass, fieldText(state.filter));
  const pagesOf = (state: CanvassState) => {
    const shown = contestOf(state);
    return shown === undefined ? [] : canvassPages(shown);
  };
  // The pinned row is one of those that are moved through.
  const page = canvassPageRows(bodyUi(shell.ui)) + 1;

  const desk = () => {
    const state = store.current();
    return {
      state,
      selected: selectedLine(linesOf(state), state),
      contests: contests.length,
      officer: shell.officer,
    };
  };
  /** To the first of the rows that a sum is of: under a municipality its bureaus, and of the office all of them. */
  const openSum = (sum: CanvassLine): void => {
    store.act({ type: 'filter-closed', keep: false });
    const keys = linesOf(store.current()).map(keyOfLine);
    const row = sum.type === 'total' ? 0 : keys.indexOf(sum.key) + 1;
    store.act({ type: 'moved', move: { type: 'move-to', row }, keys, page });
    shell.say({ key: 'canvass.open.sum' });
  };
  const openFigure = (): void => {
    const { state, selected } = desk();
    const field = pagesOf(state)[state.page]?.rubrics[state.column];
    const shown = contestOf(state);
    if (selected === undefined || shown === undefined || field === undefined) return;
    if (selected.type !== 'bureau') {
      openSum(selected);
      return;
    }
    const { bureau } = selected.row;
    const place = { bureau: bureau.id, contest: shown.id };
    if (bureau.kind === 'digital') shell.push({ name: 'totals', ...place });
    else if (ledger.way(bureau.id) === 'ballots')
      shell.push({ name: 'figure-bundles', ...place, rubric: field });
    else shell.push({ name: 'figure', ...place, field: fieldKey(field) });
  };
  const act = (intent: CanvassIntent): void => {
    const state = store.current();
    switch (intent.type) {
      case 'open-figure':
        openFigure();
        return;
      case 'turned':
        store.act({ ...intent, pages: pagesOf(state).length });
        return;
      case 'sideways':
        store.act({ ...intent, columns: pagesOf(state)[state.page]?.rubrics.length ?? 1 });
        return;
      case 'next-contest': {
        const now = contestOf(state);
        const place = now === undefined ? -1 : contests.indexOf(now);
        const next = contests[(place + 1) % contests.length];
        if (next !== undefined) store.act({ type: 'contest', contest: next.id });
        return;
      }
      case 'filter-opened':
      case 'filter-closed':
        store.act(intent);
        return;
      default:
        store.act({ type: 'moved', move: intent, keys: linesOf(state).map(keyOfLine), page });
    }
  };
  usePinned(store, settle(store.state.position, linesOf(store.state).map(keyOfLine), page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  return (
    <Frame
      input={filterInput(store, () => bindCommands(canvassCommands, { current: desk, act }))}
      hint={{ key: store.state.isFiltering ? 'filter.hint' : 'canvass.hint' }}
    >
      {(ui) =>
        canvass === undefined ? (
          <Line ui={ui} parts={[{ text: ui.t('totals.no-contest') }]} />
        ) : (
          <CanvassView ui={ui} election={election} canvass={canvass} state={store.state} />
        )
      }
    </Frame>
  );
}
