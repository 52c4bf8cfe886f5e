import { Box } from 'ink';
import type { ReactNode } from 'react';
import { keyGroups } from '../../key-groups.ts';
import type { Ui } from '../../ui.ts';
import type { FormState } from '../../widgets/form/form-state.ts';
import { FormView } from '../../widgets/form/form-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { type DeliverField, deliverSecrets, deliveryFolder } from './deliver-state.ts';

export interface DeliverViewProps {
  readonly ui: Ui;
  readonly bureau: string;
  /** Of the report that is delivered, and the digest under which it is signed. */
  readonly version: number;
  readonly digest: string;
  /** The id of the key that signs; null where there is none. */
  readonly keyId: string | null;
  readonly state: FormState<DeliverField>;
}

export function DeliverView({ ui, bureau, version, digest, keyId, state }: DeliverViewProps): ReactNode {
  const low = isLow(ui);
  const air = low ? null : <Line ui={ui} parts={[]} />;
  const params = { bureau, version, folder: deliveryFolder(bureau, version) };
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.t('deliver.title', params)} tone="strong" />
      <Paragraph ui={ui} text={ui.t('deliver.what', params)} />
      {air}
      {low ? null : <Groups ui={ui} label={ui.t('report-text.digest')} id={digest} />}
      {keyId === null ? null : <Groups ui={ui} label={ui.t('deliver.key')} id={keyId} />}
      {air}
      <FormView
        ui={ui}
        state={state}
        labelOf={(field) => ui.t(`own-key.${field}`)}
        secrets={deliverSecrets}
        working={ui.t('deliver.working')}
      />
    </Box>
  );
}

/** A key or a digest to be compared, under what it is. */
function Groups(props: { readonly ui: Ui; readonly label: string; readonly id: string }): ReactNode {
  const { ui, label, id } = props;
  return (
    <>
      <Paragraph ui={ui} text={label} tone="quiet" />
      {keyGroups(id).map((groups, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a half has no identity but its place
        <Line key={index} ui={ui} parts={[{ text: `  ${groups}`, tone: 'accent' }]} />
      ))}
    </>
  );
}
