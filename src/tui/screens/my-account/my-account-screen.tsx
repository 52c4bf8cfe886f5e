import { type ReactNode, useMemo } from 'react';
import { revokeKey } from '../../../office/signing-keys.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { type MyAccountIntent, myAccountCommands } from './my-account-keys.ts';
import { myAccount } from './my-account-state.ts';
import { MyAccountView } from './my-account-view.tsx';

export const myAccountScreen: ScreenEntry<'my-account'> = {
  Screen: MyAccountScreen,
  crumb: (_route, ui) => ui.t('my-account.crumb'),
};

function MyAccountScreen(_props: { readonly route: RouteOf<'my-account'> }): ReactNode {
  const shell = useShell();
  const { officer, services, revision } = shell;
  const { ledger } = services;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const account = useMemo(
    () => (officer === null ? null : myAccount(ledger, officer)),
    [ledger, officer, revision],
  );
  if (officer === null || account === null) return null;

  const askToRevoke = (): void =>
    shell.ask({
      title: { key: 'my-account.revoke.title' },
      lines: [{ key: 'my-account.revoke.kept' }, { key: 'my-account.revoke.then' }],
      field: { key: 'question.reason' },
      yes: { key: 'my-account.revoke.yes' },
      no: { key: 'my-account.revoke.no' },
      danger: true,
      onYes: (reason) => {
        const revoked = revokeKey(services, officer, officer.name, reason);
        shell.refresh();
        if (revoked.ok) shell.say({ key: 'my-account.revoke.done' });
        else shell.report(revoked.error);
      },
    });
  const act = ({ type }: MyAccountIntent): void => {
    if (type === 'password') shell.push({ name: 'own-password', temporary: null });
    else if (type === 'revoke-key') askToRevoke();
    else shell.push({ name: 'own-key', task: type === 'replace-key' ? 'replace' : 'export' });
  };
  return (
    <Frame input={{ commands: bindCommands(myAccountCommands, { current: () => account, act }) }}>
      {(ui) => <MyAccountView ui={ui} account={account} />}
    </Frame>
  );
}
