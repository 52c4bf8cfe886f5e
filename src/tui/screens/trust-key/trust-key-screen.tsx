import type { ReactNode } from 'react';
import { findBureau } from '../../../election/lookup.ts';
import { keyTyped, type SignerToTrust, trustSigners } from '../../../office/delivery/trust-signer.ts';
import type { Officer } from '../../../office/officers.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useForm } from '../../shell/use-form.ts';
import { formText } from '../../widgets/form/form-state.ts';
import { fieldOf } from '../../widgets/text-field-state.ts';
import { trustKeyCommands } from './trust-key-keys.ts';
import {
  keyLines,
  otherSignerRole,
  signerRoleIn,
  type TrustKeyField,
  trustKeyComplaint,
  trustKeyFields,
} from './trust-key-state.ts';
import { TrustKeyView } from './trust-key-view.tsx';

export const trustKeyScreen: ScreenEntry<'trust-key'> = {
  Screen: TrustKeyScreen,
  crumb: (_route, ui) => ui.t('trust-key.crumb'),
};

function TrustKeyScreen({ route }: { readonly route: RouteOf<'trust-key'> }): ReactNode {
  const { bureau, given } = route;
  const shell = useShell();
  const { services, officer, ui } = shell;
  const { ledger, clock } = services;

  /** The digits once more, to be compared before they are believed. */
  const askToTrust = (signer: SignerToTrust, by: Officer): void =>
    shell.ask({
      title: { key: 'trust-key.ask', params: { bureau, officer: ui.text(signer.officer ?? '') } },
      points: keyLines(signer.key, '').map((digits) => ({
        key: 'trust-key.digits' as const,
        params: { digits },
      })),
      lines: [{ key: 'trust-key.ask.then' }],
      yes: { key: 'trust-key.ask.yes' },
      no: { key: 'report.no' },
      onYes: () => {
        const done = trustSigners(ledger, clock, by, [signer]);
        shell.refresh();
        if (!done.ok) {
          shell.report(done.error);
          return;
        }
        shell.back();
        shell.say({ key: 'trust-key.done', params: { bureau } });
      },
    });
  const form = useForm<TrustKeyField>({
    fields: trustKeyFields,
    chosen: ['role'],
    ...(given === null ? {} : { given }),
    complaintOf: (state, field) =>
      trustKeyComplaint(
        state,
        field,
        ledger.trustedSigners(bureau).map(({ key }) => key),
      ),
    submit: async (state) => {
      const key = keyTyped(formText(state, 'key'));
      if (officer === null || key === undefined) return undefined;
      const signer = { bureau, key, officer: formText(state, 'officer').trim(), role: signerRoleIn(state) };
      askToTrust(signer, officer);
      // Whoever says no is back in the form, and reads there that nothing was done.
      return { field: 'key', complaint: { key: 'trust-key.not-yet' } };
    },
    commands: ({ current, act }) =>
      bindCommands(trustKeyCommands, {
        current,
        act: () => act({ type: 'put', field: 'role', text: fieldOf(otherSignerRole(current())) }),
      }),
  });
  const name = findBureau(ledger.election, bureau)?.name ?? '';
  return (
    <Frame input={form.input} hint={{ key: 'trust-key.hint' }}>
      {(body) => <TrustKeyView ui={body} bureau={body.text(`${bureau} ${name}`)} state={form.state} />}
    </Frame>
  );
}
