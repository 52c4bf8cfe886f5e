import { type ReactNode, useMemo } from 'react';
import { officeProgress } from '../../../office/office-progress.ts';
import { reportsSigned } from '../../../office/reports-signed.ts';
import { bindCommands } from '../../keys/command.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { ShellContext, useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { type Listed, reduceListed, startListed } from '../../widgets/table/listed.ts';
import { projectorCommands } from './projector-keys.ts';
import { keyOfProjectorRow, projectorRows } from './projector-state.ts';
import { ProjectorView, projectorPage } from './projector-view.tsx';

export const projectorScreen: ScreenEntry<'projector'> = {
  Screen: ProjectorScreen,
  crumb: (_route, ui) => ui.t('projector.crumb'),
};

function ProjectorScreen(_props: { readonly route: RouteOf<'projector'> }): ReactNode {
  const shell = useShell();
  const { ledger } = shell.services;
  const store = useStore(reduceListed<Listed>, startListed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const progress = useMemo(() => officeProgress(ledger), [ledger, shell.revision]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const reports = useMemo(() => reportsSigned(ledger), [ledger, shell.revision]);
  const keys = projectorRows(progress).map(keyOfProjectorRow);
  const page = projectorPage(bodyUi(shell.ui), progress, reports);
  usePinned(store, settle(store.state.position, keys, page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  const act = (move: ListMove): void => store.act({ type: 'moved', move, keys, page });
  return (
    // The hall is not told who is signed in.
    <ShellContext value={{ ...shell, officer: null }}>
      <Frame
        input={{ commands: bindCommands(projectorCommands, { current: store.current, act }) }}
        hint={{ key: 'projector.hint' }}
      >
        {(ui) => (
          <ProjectorView {...{ ui, election: ledger.election, progress, reports }} state={store.state} />
        )}
      </Frame>
    </ShellContext>
  );
}
