import { type ReactNode, useEffect } from 'react';
import { createFirstAdministrator } from '../../../office/accounts.ts';
import { signIn } from '../../../office/sign-in.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useForm } from '../../shell/use-form.ts';
import { formText } from '../../widgets/form/form-state.ts';
import { type FirstField, firstComplaint, firstFields } from './first-administrator-state.ts';
import { FirstAdministratorView } from './first-administrator-view.tsx';

export const firstAdministratorScreen: ScreenEntry<'first-administrator'> = {
  Screen: FirstAdministratorScreen,
  crumb: (_route, ui) => ui.t('first.crumb'),
};

function FirstAdministratorScreen(_props: { readonly route: RouteOf<'first-administrator'> }): ReactNode {
  const shell = useShell();
  const { ledger } = shell.services;
  const form = useForm<FirstField>({
    fields: firstFields,
    secrets: ['password', 'again'],
    complaintOf: firstComplaint,
    submit: async (state) => {
      const [name, password] = [formText(state, 'name'), formText(state, 'password')];
      const person = formText(state, 'person');
      const made = await createFirstAdministrator(shell.services, { name, person, password });
      const signedIn = made.ok ? await signIn(shell.services, name, password) : made;
      shell.refresh();
      if (signedIn.ok) {
        shell.signedIn(signedIn.value, password);
        shell.say({ key: 'first.done', stays: true });
      } else {
        // Somebody else made one at the same moment: there is nothing to make here any more.
        shell.toSignIn();
        shell.report(signedIn.error);
      }
      return undefined;
    },
  });
  const { revision, toSignIn } = shell;
  const { current } = form;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  useEffect(() => {
    if (!current().isWorking && ledger.accounts().length > 0) toSignIn();
  }, [revision]);
  return (
    <Frame input={form.input} hint={{ key: 'first.hint' }}>
      {(ui) => <FirstAdministratorView ui={ui} state={form.state} />}
    </Frame>
  );
}
