import type { ReactNode } from 'react';
import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import { signingKeyOf } from '../../../office/account-rules.ts';
import { makeDelivery } from '../../../office/delivery/export-delivery.ts';
import type { Officer } from '../../../office/officers.ts';
import type { NamedBytes } from '../../../office/output-ports.ts';
import { openKey } from '../../../office/signing-keys.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useForm } from '../../shell/use-form.ts';
import { fileIn, typedPath } from '../../typed-path.ts';
import { type Complaint, type FormState, formText } from '../../widgets/form/form-state.ts';
import {
  type DeliverField,
  deliverComplaint,
  deliverFields,
  deliverSecrets,
  deliveryFolder,
} from './deliver-state.ts';
import { DeliverView } from './deliver-view.tsx';

export const deliverScreen: ScreenEntry<'deliver'> = {
  Screen: DeliverScreen,
  crumb: ({ bureau }, ui) => ui.t('deliver.crumb', { bureau }),
};

type Wrong = { readonly field: DeliverField; readonly complaint: Complaint };

function DeliverScreen({ route: { bureau } }: { readonly route: RouteOf<'deliver'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const { ledger, outputs, environment } = services;
  const { version, digest } = ledger.report(bureau);

  const deliver = async (state: FormState<DeliverField>, by: Officer): Promise<Wrong | undefined> => {
    const key = await openKey(services, by, formText(state, 'passphrase'));
    shell.refresh();
    if (!key.ok) return { field: 'passphrase', complaint: refusalOf(key.error) };
    const made = makeDelivery(ledger, { officer: by, key: key.value }, bureau);
    if (!made.ok) return { field: 'folder', complaint: made.error };
    const name = deliveryFolder(bureau, made.value.manifest.report.version);
    const folder = fileIn(typedPath(formText(state, 'folder'), environment), name);
    const written = await outputs.folder(folder, each(made.value.files));
    if (!written.ok) return { field: 'folder', complaint: written.error };
    shell.back();
    const params = { folder: name, ballots: made.value.ballots };
    shell.say({ key: 'deliver.done', params, stays: true });
    return undefined;
  };
  const form = useForm<DeliverField>({
    fields: deliverFields,
    secrets: deliverSecrets,
    complaintOf: deliverComplaint,
    submit: async (state) => (officer === null ? undefined : deliver(state, officer)),
  });
  const keyId = officer === null ? null : (signingKeyOf(ledger, officer.name)?.id ?? null);
  return (
    <Frame input={form.input} hint={{ key: 'deliver.hint' }}>
      {(ui) => <DeliverView {...{ ui, bureau, version, keyId }} digest={digest ?? ''} state={form.state} />}
    </Frame>
  );
}

/** Who signs is known: of a sign-in that is refused only the password can be wrong. */
const refusalOf = (problem: Problem): Complaint =>
  problem.code === 'OFFICER_SIGN_IN_REFUSED' ? { key: 'report-text.wrong' } : problem;

async function* each(files: readonly NamedBytes[]): AsyncGenerator<Result<NamedBytes, Problem>> {
  for (const file of files) yield ok(file);
}
