import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Ui } from '../../ui.ts';
import type { FormState } from '../../widgets/form/form-state.ts';
import { FormView } from '../../widgets/form/form-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { passwordRules } from '../own-password/password-rules-text.ts';
import type { FirstField } from './first-administrator-state.ts';

export function FirstAdministratorView({
  ui,
  state,
}: {
  readonly ui: Ui;
  readonly state: FormState<FirstField>;
}): ReactNode {
  const low = isLow(ui);
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.t('first.title')} tone="strong" />
      {low && state.wrong !== null ? null : <Paragraph ui={ui} text={ui.t('first.what')} />}
      {low ? null : <Line ui={ui} parts={[]} />}
      <FormView
        ui={ui}
        state={state}
        labelOf={(field) => ui.t(`first.${field}`)}
        secrets={['password', 'again']}
        working={ui.t('first.working')}
      />
      {low ? null : <Line ui={ui} parts={[]} />}
      <Paragraph ui={ui} text={`${ui.t('first.name-rule')} ${passwordRules(ui)}`} tone="quiet" />
    </Box>
  );
}
