import { type ReactNode, useMemo } from 'react';
import { reopenSuspect, suspectsOf, withdrawSuspect } from '../../../office/suspects.ts';
import { wayOf } from '../../../office/ways.ts';
import { unlessFrozen, useFrozen } from '../../frozen-bureau.tsx';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { type SuspectsIntent, suspectsCommands } from './suspects-keys.ts';
import {
  keyOfSuspect,
  reduceSuspects,
  selectedSuspect,
  startSuspects,
  visibleSuspects,
} from './suspects-state.ts';
import { SuspectsView, suspectsPage } from './suspects-view.tsx';
import { keyedAnewNotice } from './table-of-suspect.ts';

/** Those that change what the report of the bureau says. */
const changingCommands = [
  'suspects.decide',
  'suspects.raise',
  'suspects.opine',
  'suspects.reopen',
  'suspects.withdraw',
];

export const suspectsScreen: ScreenEntry<'suspects'> = {
  Screen: SuspectsScreen,
  crumb: (_route, ui) => ui.t('suspects.crumb'),
};

function SuspectsScreen({ route: { bureau } }: { readonly route: RouteOf<'suspects'> }): ReactNode {
  const shell = useShell();
  const frozen = useFrozen();
  const { services, officer } = shell;
  const { ledger, clock } = services;
  const store = useStore(reduceSuspects, startSuspects);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const suspects = useMemo(() => suspectsOf(ledger, bureau), [ledger, bureau, shell.revision]);
  const visible = visibleSuspects(suspects, store.state);
  const page = suspectsPage(bodyUi(shell.ui), visible);
  usePinned(store, settle(store.state.position, visible.map(keyOfSuspect), page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const way = useMemo(() => wayOf(ledger, bureau), [ledger, bureau, shell.revision]);
  const desk = () => ({ selected: selectedSuspect(suspects, store.current()), officer, way });

  const act = (intent: SuspectsIntent): void => {
    const { selected } = desk();
    switch (intent.type) {
      case 'raise':
        shell.push({ name: 'suspect', bureau, task: { type: 'raise' } });
        return;
      case 'opine':
      case 'decide':
        if (selected !== undefined) {
          const { suspect } = selected;
          shell.push({ name: 'suspect', bureau, task: { type: intent.type, suspect } });
        }
        return;
      case 'reopen': {
        if (selected === undefined || officer === null) return;
        const { suspect } = selected;
        shell.ask({
          title: { key: 'suspects.reopen.title', params: { suspect } },
          lines: [{ key: 'suspects.reopen.consequence' }, { key: 'suspects.reopen.kept' }],
          field: { key: 'suspects.reopen.field' },
          yes: { key: 'suspects.reopen.yes' },
          no: { key: 'suspects.reopen.no' },
          onYes: (reason) => {
            const after = reopenSuspect({ ledger, clock, officer }, { bureau, suspect }, reason);
            shell.refresh();
            if (after.ok) shell.say({ key: 'suspects.reopen.done', params: { suspect } });
            else shell.report(after.error);
          },
        });
        return;
      }
      case 'withdraw': {
        if (selected === undefined || officer === null) return;
        const { suspect } = selected;
        shell.ask({
          title: { key: 'suspects.withdraw.title', params: { suspect } },
          lines: [{ key: 'suspects.withdraw.consequence' }, { key: 'suspects.withdraw.kept' }],
          field: { key: 'suspects.reopen.field' },
          yes: { key: 'suspects.withdraw.yes' },
          no: { key: 'suspects.reopen.no' },
          danger: true,
          onYes: (reason) => {
            const after = withdrawSuspect({ ledger, clock, officer }, { bureau, suspect }, reason);
            shell.refresh();
            if (!after.ok) {
              shell.report(after.error);
              return;
            }
            const anew = keyedAnewNotice(ledger, { bureau, suspect }, selected.state);
            shell.say(anew ?? { key: 'suspects.withdraw.done', params: { suspect } });
          },
        });
        return;
      }
      case 'filter':
        store.act({ type: 'filter' });
        return;
      default: {
        const keys = visibleSuspects(suspects, store.current()).map(keyOfSuspect);
        store.act({ type: 'moved', move: intent, keys, page });
      }
    }
  };
  return (
    <Frame
      input={{
        commands: unlessFrozen(
          bindCommands(suspectsCommands, { current: desk, act }),
          changingCommands,
          frozen,
        ),
      }}
    >
      {(ui) => <SuspectsView ui={ui} election={ledger.election} suspects={suspects} state={store.state} />}
    </Frame>
  );
}
