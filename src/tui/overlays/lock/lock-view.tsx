import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Officer } from '../../../office/officers.ts';
import type { Message } from '../../message.ts';
import type { Ui } from '../../ui.ts';
import type { FormState } from '../../widgets/form/form-state.ts';
import { FormView } from '../../widgets/form/form-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { isLow, Panel, PanelText, panelColumns } from '../../widgets/panel.tsx';

export interface LockViewProps {
  readonly ui: Ui;
  readonly officer: Officer;
  readonly state: FormState<'password'>;
  /** What signing out would cost, once somebody asked for it. */
  readonly losses: readonly Message[] | null;
}

export function LockView({ ui, officer, state, losses }: LockViewProps): ReactNode {
  const inner = { ...ui, columns: panelColumns(ui) };
  const params = { name: ui.text(officer.name), role: ui.t(`role.${officer.role}`) };
  return (
    <Panel ui={ui}>
      <PanelText ui={ui} text={ui.t('lock.title', params)} tone="strong" />
      {losses !== null && isLow(ui) ? null : <PanelText ui={ui} text={ui.t('lock.what')} />}
      <Line ui={ui} parts={[]} />
      <FormView
        ui={inner}
        state={state}
        labelOf={() => ui.t('sign-in.password')}
        secrets={['password']}
        working={ui.t('sign-in.looking')}
      />
      {losses === null ? null : (
        <Box flexDirection="column" marginTop={1}>
          {losses.map(({ key, params: given }) => (
            <PanelText key={key} ui={ui} text={ui.t(key, given)} tone="warning" />
          ))}
          <PanelText ui={ui} text={ui.t('lock.sign-out.again')} tone="warning" />
        </Box>
      )}
    </Panel>
  );
}
