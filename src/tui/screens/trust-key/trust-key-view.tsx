import { Box } from 'ink';
import type { ReactNode } from 'react';
import { signerRoles } from '../../../office/delivery/delivery-events.ts';
import type { Ui } from '../../ui.ts';
import { type FormState, formText } from '../../widgets/form/form-state.ts';
import { FormView } from '../../widgets/form/form-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { digitsTyped, keyLength, keyLines, signerRoleIn, type TrustKeyField } from './trust-key-state.ts';

export interface TrustKeyViewProps {
  readonly ui: Ui;
  /** Id and name of the bureau. */
  readonly bureau: string;
  readonly state: FormState<TrustKeyField>;
}

export function TrustKeyView({ ui, bureau, state }: TrustKeyViewProps): ReactNode {
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  const { digits } = digitsTyped(formText(state, 'key'));
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.t('trust-key.title', { bureau })} tone="strong" rows={2} />
      <Paragraph ui={ui} text={ui.t('trust-key.what')} />
      {air}
      <FormView
        ui={ui}
        state={state}
        labelOf={(field) => ui.t(`trust-key.${field}`)}
        picked={(field) =>
          field === 'role'
            ? {
                options: signerRoles.map((one) => ui.t(`role.${one}`)),
                chosen: signerRoles.indexOf(signerRoleIn(state)),
              }
            : undefined
        }
        working={ui.t('trust-key.working')}
      />
      {air}
      <Paragraph
        ui={ui}
        text={ui.t('trust-key.typed', { count: digits.length, all: keyLength })}
        tone={digits.length === keyLength ? 'good' : 'quiet'}
      />
      {ui.screenReader ? null : <Digits ui={ui} digits={digits} />}
    </Box>
  );
}

/** What is typed as it is compared: to the ear the field itself is enough. */
function Digits({ ui, digits }: { readonly ui: Ui; readonly digits: string }): ReactNode {
  const lines = keyLines(digits, ui.glyphs.between);
  const [first, second, third, fourth] = lines;
  const shown = isLow(ui) ? [`${first} ${second}`, `${third} ${fourth}`] : lines;
  return shown.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
    <Line key={index} ui={ui} parts={[{ text: `  ${line}`, tone: 'accent' }]} />
  ));
}
