import { type ReactNode, useMemo } from 'react';
import { localised } from '../../../base/language.ts';
import { findBureau, findContest, findList } from '../../../election/lookup.ts';
import { waitingState } from '../../../office/counts-yet.ts';
import { officeTotals } from '../../../office/totals.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { waitingText } from '../totals/waiting-text.ts';
import { type CandidatesIntent, candidatesCommands } from './candidates-keys.ts';
import { candidateRows, keyOfCandidate, reduceCandidates, startCandidates } from './candidates-state.ts';
import { CandidatesView, candidatesPage } from './candidates-view.tsx';

export const candidatesScreen: ScreenEntry<'candidates'> = {
  Screen: CandidatesScreen,
  crumb: ({ contest, list }, ui, election) => {
    const found = findContest(election, contest);
    const name = found === undefined ? undefined : findList(found, list)?.name;
    return `${list} ${ui.text(name ?? '')}`.trim();
  },
};

function CandidatesScreen({ route }: { readonly route: RouteOf<'candidates'> }): ReactNode {
  const shell = useShell();
  const { ledger } = shell.services;
  const store = useStore(reduceCandidates, startCandidates);
  const { bureau } = route;
  const contest = findContest(ledger.election, route.contest);
  const list = contest === undefined ? undefined : findList(contest, route.list);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const [table] = useMemo(
    () => officeTotals(ledger, { contest: route.contest, ...(bureau === null ? {} : { bureau }) }),
    [ledger, route, shell.revision],
  );
  // A table that is set aside while one reads its candidates.
  const waiting = table === undefined ? null : waitingState(ledger, bureau, table);
  const count = table?.lists.find((one) => one.number === route.list);
  const scope =
    bureau === null
      ? localised(ledger.election.office.name, shell.ui.language)
      : (findBureau(ledger.election, bureau)?.name ?? bureau);

  const act = (intent: CandidatesIntent): void => {
    if (list === undefined || count === undefined) return;
    if (intent.type === 'next-sort') {
      store.act(intent);
      return;
    }
    const keys = candidateRows(list, count, store.current().sort).map(keyOfCandidate);
    store.act({ type: 'moved', move: intent, keys, page });
  };
  const page = list === undefined || count === undefined ? 1 : candidatesPage(bodyUi(shell.ui), list, count);
  const drawn =
    list === undefined || count === undefined
      ? []
      : candidateRows(list, count, store.state.sort).map(keyOfCandidate);
  usePinned(store, settle(store.state.position, drawn, page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  const desk = () => ({ isWaiting: waiting !== null });
  return (
    <Frame input={{ commands: bindCommands(candidatesCommands, { current: desk, act }) }}>
      {(ui) =>
        list === undefined || count === undefined ? (
          <Line ui={ui} parts={[{ text: ui.t('totals.no-contest') }]} />
        ) : waiting !== null ? (
          <Paragraph ui={ui} text={waitingText(ui, waiting)} />
        ) : (
          <CandidatesView ui={ui} scope={scope} list={list} count={count} state={store.state} />
        )
      }
    </Frame>
  );
}
