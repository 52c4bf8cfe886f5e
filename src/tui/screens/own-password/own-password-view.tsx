import { Box } from 'ink';
import type { ReactNode } from 'react';
import { keyGroups } from '../../key-groups.ts';
import type { Ui } from '../../ui.ts';
import type { FormState } from '../../widgets/form/form-state.ts';
import { FormView } from '../../widgets/form/form-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { OwnPasswordField } from './own-password-state.ts';
import { passwordRules } from './password-rules-text.ts';

export interface OwnPasswordViewProps {
  readonly ui: Ui;
  readonly state: FormState<OwnPasswordField>;
  /** The password there is was given by an administrator. */
  readonly isFirst: boolean;
  /** The officer signs with a key that the password seals. */
  readonly ownsKey: boolean;
}

export function OwnPasswordView({ ui, state, isFirst, ownsKey }: OwnPasswordViewProps): ReactNode {
  const low = isLow(ui);
  return (
    <Box flexDirection="column">
      <Paragraph
        ui={ui}
        text={ui.t(isFirst ? 'own-password.title.first' : 'own-password.title')}
        tone="strong"
      />
      {isFirst ? <Paragraph ui={ui} text={ui.t('own-password.why')} /> : null}
      {low ? null : <Line ui={ui} parts={[]} />}
      <FormView
        ui={ui}
        state={state}
        labelOf={(field) => ui.t(`own-password.${field}`)}
        secrets={state.fields}
        working={ui.t(ownsKey ? 'own-password.working.key' : 'own-password.working')}
      />
      {low ? null : <Line ui={ui} parts={[]} />}
      <Paragraph ui={ui} text={passwordRules(ui)} tone="quiet" />
      {ownsKey && !(low && state.wrong !== null) ? (
        <Paragraph ui={ui} text={ui.t('own-password.passphrase')} tone="quiet" />
      ) : null}
    </Box>
  );
}

/** A signing key was made with the password: what it is for, and that the password opens it. */
export function KeyMadeView({ ui, id }: { readonly ui: Ui; readonly id: string }): ReactNode {
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={`${ui.glyphs.good} ${ui.t('own-password.done')}`} tone="good" />
      <Line ui={ui} parts={[]} />
      <Paragraph ui={ui} text={ui.t('key-made.title')} tone="strong" />
      <Paragraph ui={ui} text={ui.t('key-made.what')} />
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      {keyGroups(id).map((groups) => (
        <Line key={groups} ui={ui} parts={[{ text: `  ${groups}` }]} />
      ))}
    </Box>
  );
}
