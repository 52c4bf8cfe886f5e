import type { ReactNode } from 'react';
import { ok } from '../../../base/result.ts';
import type { Officer } from '../../../office/officers.ts';
import { exportKey, replaceKey } from '../../../office/signing-keys.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useForm } from '../../shell/use-form.ts';
import { fileIn, typedPath } from '../../typed-path.ts';
import { type Complaint, type FormState, formText } from '../../widgets/form/form-state.ts';
import { keyTaskFields, type OwnKeyField, ownKeyComplaint } from './own-key-state.ts';
import { OwnKeyView } from './own-key-view.tsx';

export const ownKeyScreen: ScreenEntry<'own-key'> = {
  Screen: OwnKeyScreen,
  crumb: ({ task }, ui) => ui.t(`own-key.crumb.${task}`),
};

type Wrong = { readonly field: OwnKeyField; readonly complaint: Complaint };

function OwnKeyScreen({ route: { task } }: { readonly route: RouteOf<'own-key'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;

  const replace = async (state: FormState<OwnKeyField>, by: Officer): Promise<Wrong | undefined> => {
    const reason = formText(state, 'reason');
    const replaced = await replaceKey(services, by, formText(state, 'passphrase'), reason);
    shell.refresh();
    if (!replaced.ok) {
      const isOfReason = replaced.error.code.startsWith('TABLE_TEXT');
      return { field: isOfReason ? 'reason' : 'passphrase', complaint: replaced.error };
    }
    shell.back();
    shell.say({ key: 'own-key.replaced', stays: true });
    return undefined;
  };
  const copy = async (state: FormState<OwnKeyField>, by: Officer): Promise<Wrong | undefined> => {
    const exported = exportKey(services, by);
    shell.refresh();
    if (!exported.ok) return { field: 'folder', complaint: exported.error };
    const { name, text } = exported.value;
    const folder = typedPath(formText(state, 'folder'), services.environment);
    const written = await services.outputs.file(fileIn(folder, name), [ok(text)], 'owner');
    if (!written.ok) return { field: 'folder', complaint: written.error };
    shell.back();
    shell.say({ key: 'own-key.exported', params: { file: name }, stays: true });
    return undefined;
  };
  const form = useForm<OwnKeyField>({
    fields: keyTaskFields[task],
    secrets: ['passphrase'],
    complaintOf: ownKeyComplaint,
    submit: async (state) => {
      if (officer === null) return undefined;
      return task === 'replace' ? replace(state, officer) : copy(state, officer);
    },
  });
  return (
    <Frame input={form.input} hint={{ key: `own-key.hint.${task}` }}>
      {(ui) => <OwnKeyView ui={ui} task={task} state={form.state} />}
    </Frame>
  );
}
