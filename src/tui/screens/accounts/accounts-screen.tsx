import { type ReactNode, useMemo } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import { closeAccount, type HandedOut, reopenAccount, resetPassword } from '../../../office/accounts.ts';
import { revokeKey } from '../../../office/signing-keys.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { filterInput } from '../../shell/filter-input.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { type AccountAct, accountQuestion } from './account-questions.ts';
import { type AccountsIntent, accountsCommands } from './accounts-keys.ts';
import {
  type AccountsRow,
  accountRows,
  keyOfAccount,
  reduceAccounts,
  selectedAccount,
  startAccounts,
  visibleAccounts,
} from './accounts-state.ts';
import { AccountsView, accountsPage } from './accounts-view.tsx';

export const accountsScreen: ScreenEntry<'accounts'> = {
  Screen: AccountsScreen,
  crumb: (_route, ui) => ui.t('accounts.crumb'),
};

function AccountsScreen({ route }: { readonly route: RouteOf<'accounts'> }): ReactNode {
  const shell = useShell();
  const { officer, services, revision, ui } = shell;
  const { ledger } = services;
  const store = useStore(reduceAccounts, () => startAccounts(route.selected));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const rows = useMemo(() => accountRows(ledger), [ledger, revision]);
  const visible = () => visibleAccounts(ui, rows, store.current());
  const page = accountsPage(bodyUi(ui));
  usePinned(store, settle(store.state.position, visible().map(keyOfAccount), page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  const desk = () => ({
    ...{ state: store.current(), selected: selectedAccount(visible(), store.current()), officer },
  });

  /** A password that was made is handed out, or the reason why not is told. */
  const handOut = async (making: Promise<Result<HandedOut, Problem>>): Promise<void> => {
    store.act({ type: 'working', isWorking: true });
    const made = await making;
    store.act({ type: 'working', isWorking: false });
    shell.refresh();
    if (made.ok) shell.push({ name: 'handing-out', handedOut: [made.value] });
    else shell.report(made.error);
  };
  const settled = (done: Result<unknown, Problem>, key: 'accounts.closed' | 'my-account.revoke.done') => {
    shell.refresh();
    if (done.ok) shell.say({ key });
    else shell.report(done.error);
  };
  const carryOut = (act: AccountAct, { account: { name } }: AccountsRow, reason: string): void => {
    if (officer === null) return;
    switch (act) {
      case 'reset':
        handOut(resetPassword(services, officer, name)).catch(shell.onCrash);
        return;
      case 'reopen':
        handOut(reopenAccount(services, officer, name, reason)).catch(shell.onCrash);
        return;
      case 'close':
        settled(closeAccount(services, officer, name, reason), 'accounts.closed');
        return;
      case 'revoke-key':
        settled(revokeKey(services, officer, name, reason), 'my-account.revoke.done');
    }
  };
  const give = (intent: AccountsIntent): void => {
    switch (intent.type) {
      case 'filter-opened':
      case 'filter-closed':
        store.act(intent);
        return;
      case 'new':
        shell.push({ name: 'new-account' });
        return;
      case 'file':
        shell.push({ name: 'accounts-file' });
        return;
      case 'move':
      case 'move-to':
        store.act({ type: 'moved', move: intent, keys: visible().map(keyOfAccount), page });
        return;
      default: {
        const { selected } = desk();
        const { type } = intent;
        if (selected !== undefined)
          shell.ask(accountQuestion(type, selected, (reason) => carryOut(type, selected, reason)));
      }
    }
  };
  return (
    <Frame
      input={filterInput(store, () => bindCommands(accountsCommands, { current: desk, act: give }))}
      hint={{ key: store.state.isFiltering ? 'filter.hint' : 'accounts.hint' }}
    >
      {(body) => <AccountsView ui={body} rows={rows} state={store.state} />}
    </Frame>
  );
}
