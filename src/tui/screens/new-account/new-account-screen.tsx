import type { ReactNode } from 'react';
import { createAccounts } from '../../../office/accounts.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useForm } from '../../shell/use-form.ts';
import { formText } from '../../widgets/form/form-state.ts';
import { fieldOf } from '../../widgets/text-field-state.ts';
import { handOut } from '../handing-out/hand-out.ts';
import { newAccountCommands, type RoleMove } from './new-account-keys.ts';
import {
  type NewAccountField,
  newAccountComplaint,
  newAccountFields,
  otherRole,
  roleIn,
} from './new-account-state.ts';
import { NewAccountView } from './new-account-view.tsx';

export const newAccountScreen: ScreenEntry<'new-account'> = {
  Screen: NewAccountScreen,
  crumb: (_route, ui) => ui.t('new-account.crumb'),
};

function NewAccountScreen(_props: { readonly route: RouteOf<'new-account'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const form = useForm<NewAccountField>({
    fields: newAccountFields,
    chosen: ['role'],
    complaintOf: (state, field) => newAccountComplaint(state, field, services.ledger),
    submit: async (state) => {
      if (officer === null) return undefined;
      const wanted = {
        name: formText(state, 'name'),
        person: formText(state, 'person'),
        role: roleIn(state),
      };
      const made = await createAccounts(services, officer, [wanted]);
      shell.refresh();
      if (made?.ok === false) return { field: 'name', complaint: made.error };
      shell.back();
      if (made !== undefined) handOut(shell, made.value);
      return undefined;
    },
    commands: ({ current, act }) =>
      bindCommands(newAccountCommands, {
        current,
        act: ({ by }: RoleMove) =>
          act({ type: 'put', field: 'role', text: fieldOf(otherRole(current(), by)) }),
      }),
  });
  return (
    <Frame input={form.input} hint={{ key: 'new-account.hint' }}>
      {(ui) => <NewAccountView ui={ui} state={form.state} />}
    </Frame>
  );
}
