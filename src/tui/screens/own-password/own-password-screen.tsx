import { type ReactNode, useState } from 'react';
import { signingKeyOf } from '../../../office/account-rules.ts';
import type { Officer } from '../../../office/officers.ts';
import { changePassword } from '../../../office/own-password.ts';
import { may } from '../../../office/permissions.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useForm } from '../../shell/use-form.ts';
import { formText } from '../../widgets/form/form-state.ts';
import { ownPasswordCommands } from './own-password-keys.ts';
import {
  changedFields,
  chosenFields,
  type OwnPasswordField,
  ownPasswordComplaint,
} from './own-password-state.ts';
import { KeyMadeView, OwnPasswordView } from './own-password-view.tsx';

export const ownPasswordScreen: ScreenEntry<'own-password'> = {
  Screen: OwnPasswordScreen,
  crumb: (_route, ui) => ui.t('own-password.crumb'),
};

function OwnPasswordScreen({ route: { temporary } }: { readonly route: RouteOf<'own-password'> }): ReactNode {
  const shell = useShell();
  const [madeKey, setMadeKey] = useState<string | null>(null);
  const done = (): void => {
    if (temporary === null) shell.back();
    else shell.goHome();
    shell.say({ key: 'own-password.done' });
  };
  if (shell.officer === null) return null;
  if (madeKey === null) {
    const onDone = (key: string | null): void => (key === null ? done() : setMadeKey(key));
    return <Choosing temporary={temporary} officer={shell.officer} onDone={onDone} />;
  }
  return (
    <Frame
      input={{
        commands: bindCommands(ownPasswordCommands, { current: () => null, act: done }),
        isHalted: true,
      }}
      hint={{ key: 'own-password.hint.made' }}
    >
      {(ui) => <KeyMadeView ui={ui} id={madeKey} />}
    </Frame>
  );
}

function Choosing(props: {
  readonly temporary: string | null;
  readonly officer: Officer;
  /** With the key that was made, if one was. */
  readonly onDone: (key: string | null) => void;
}): ReactNode {
  const { temporary, officer, onDone } = props;
  const shell = useShell();
  const { ledger } = shell.services;
  const form = useForm<OwnPasswordField>({
    fields: temporary === null ? changedFields : chosenFields,
    secrets: changedFields,
    complaintOf: (state, field) => ownPasswordComplaint(state, field, { name: officer.name, temporary }),
    submit: async (state) => {
      const before = signingKeyOf(ledger, officer.name)?.id;
      const old = temporary ?? formText(state, 'old');
      const password = formText(state, 'password');
      const changed = await changePassword(shell.services, officer, { old, password });
      shell.refresh();
      if (!changed.ok) {
        const field = temporary === null ? 'old' : 'password';
        return { field, complaint: changed.error };
      }
      if (temporary !== null) shell.passwordChosen();
      const now = signingKeyOf(ledger, officer.name)?.id;
      onDone(now === undefined || now === before ? null : now);
      return undefined;
    },
  });
  return (
    <Frame input={form.input} hint={{ key: 'own-password.hint' }}>
      {(ui) => (
        <OwnPasswordView
          ui={ui}
          state={form.state}
          isFirst={temporary !== null}
          ownsKey={may(officer, 'key.own')}
        />
      )}
    </Frame>
  );
}
