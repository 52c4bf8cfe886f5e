import { type ReactNode, useMemo } from 'react';
import { frozenBy } from '../../../office/frozen.ts';
import type { TransferRow } from '../../../office/transfer-ports.ts';
import { withdrawTransfer } from '../../../office/transfers.ts';
import { unlessFrozen } from '../../frozen-bureau.tsx';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { type Listed, reduceListed, startListed } from '../../widgets/table/listed.ts';
import { type TransfersIntent, transfersCommands } from './transfers-keys.ts';
import { keyOfTransfer, selectedTransfer } from './transfers-state.ts';
import { placeName, TransfersView, transfersPage } from './transfers-view.tsx';

/** Those that change what the reports of both bureaus say. */
const changingCommands = ['transfers.receive', 'transfers.withdraw'];

export const transfersScreen: ScreenEntry<'transfers'> = {
  Screen: TransfersScreen,
  crumb: (_route, ui) => ui.t('transfers.crumb'),
};

function TransfersScreen(_props: { readonly route: RouteOf<'transfers'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const { ledger, clock } = services;
  const store = useStore(reduceListed<Listed>, startListed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const transfers = useMemo(() => ledger.transfers(), [ledger, shell.revision]);
  const hasTables = ledger.election.bureaus.some(({ kind }) => kind === 'counting');
  const page = transfersPage(bodyUi(shell.ui));
  const keys = transfers.map(keyOfTransfer);
  usePinned(store, settle(store.state.position, keys, page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  const desk = () => ({
    ...{ transfers, selected: selectedTransfer(transfers, store.current()), officer, hasTables },
  });

  /** Both bureaus tell of a transfer. */
  const frozenOf = (transfer: TransferRow | undefined) => {
    if (transfer === undefined) return undefined;
    const frozen = ledger.frozenReports();
    return frozenBy(frozen, transfer.from.bureau) ?? frozenBy(frozen, transfer.to.bureau);
  };

  const act = (intent: TransfersIntent): void => {
    const { selected } = desk();
    switch (intent.type) {
      case 'new':
        shell.push({ name: 'transfer', transfer: null });
        return;
      case 'receive':
        if (selected !== undefined) shell.push({ name: 'transfer', transfer: selected.transfer });
        return;
      case 'withdraw': {
        if (selected === undefined || officer === null) return;
        const { transfer, from, to } = selected;
        const params = { from: placeName(from), to: placeName(to) };
        shell.ask({
          title: { key: 'transfers.withdraw.title', params: { transfer } },
          lines: [{ key: 'transfers.withdraw.consequence', params }, { key: 'transfers.withdraw.kept' }],
          field: { key: 'transfers.withdraw.field' },
          yes: { key: 'transfers.withdraw.yes' },
          no: { key: 'transfers.withdraw.no' },
          danger: true,
          onYes: (reason) => {
            const withdrawn = withdrawTransfer(ledger, clock, officer, transfer, reason);
            shell.refresh();
            if (withdrawn.ok) shell.say({ key: 'transfers.withdraw.done' });
            else shell.report(withdrawn.error);
          },
        });
        return;
      }
      default:
        store.act({ type: 'moved', move: intent, keys, page });
    }
  };
  return (
    <Frame
      input={{
        // Asked anew for each key: another transfer may be selected in the middle of a burst.
        get commands() {
          const commands = bindCommands(transfersCommands, { current: desk, act });
          return unlessFrozen(commands, changingCommands, frozenOf(desk().selected));
        },
      }}
    >
      {(ui) => <TransfersView {...{ ui, transfers, officer }} state={store.state} />}
    </Frame>
  );
}
