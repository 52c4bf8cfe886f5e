import { Box } from 'ink';
import type { ReactNode } from 'react';
import { roles } from '../../../office/officers.ts';
import type { Ui } from '../../ui.ts';
import type { FormState } from '../../widgets/form/form-state.ts';
import { FormView } from '../../widgets/form/form-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { type NewAccountField, roleIn } from './new-account-state.ts';

export function NewAccountView({
  ui,
  state,
}: {
  readonly ui: Ui;
  readonly state: FormState<NewAccountField>;
}): ReactNode {
  const role = roleIn(state);
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.t('new-account.title')} tone="strong" />
      <Paragraph ui={ui} text={ui.t('new-account.what')} />
      {air}
      <FormView
        ui={ui}
        state={state}
        labelOf={(field) => ui.t(`accounts.${field}`)}
        picked={(field) =>
          field === 'role'
            ? { options: roles.map((one) => ui.t(`role.${one}`)), chosen: roles.indexOf(role) }
            : undefined
        }
        working={ui.t('accounts.working')}
      />
      {air}
      <Paragraph
        ui={ui}
        text={ui.t(state.focus === 'role' ? `role.${role}.may` : 'first.name-rule')}
        tone="quiet"
      />
    </Box>
  );
}
