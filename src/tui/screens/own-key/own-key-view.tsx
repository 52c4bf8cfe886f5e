import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { KeyTask } from '../../screen.ts';
import type { Ui } from '../../ui.ts';
import type { FormState } from '../../widgets/form/form-state.ts';
import { FormView } from '../../widgets/form/form-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { OwnKeyField } from './own-key-state.ts';

export function OwnKeyView(props: {
  readonly ui: Ui;
  readonly task: KeyTask;
  readonly state: FormState<OwnKeyField>;
}): ReactNode {
  const { ui, task, state } = props;
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.t(`own-key.title.${task}`)} tone="strong" />
      <Paragraph ui={ui} text={ui.t(`own-key.what.${task}`)} />
      {air}
      <FormView
        ui={ui}
        state={state}
        labelOf={(field) => ui.t(`own-key.${field}`)}
        secrets={['passphrase']}
        working={ui.t(`own-key.working.${task}`)}
      />
    </Box>
  );
}
