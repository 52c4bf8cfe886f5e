import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { LostSession } from '../../screen.ts';
import { textWidth } from '../../theme/text-width.ts';
import { ComplaintLine } from '../../widgets/form/complaint-line.tsx';
import type { Complaint } from '../../widgets/form/form-state.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { TextFieldView } from '../../widgets/text-field.tsx';
import { fieldText } from '../../widgets/text-field-state.ts';
import { PracticeOfficers } from './practice-officers.tsx';
import { ReadinessView, type ReadinessViewProps } from './readiness-view.tsx';
import type { SignInState } from './sign-in-state.ts';

export interface SignInViewProps extends ReadinessViewProps {
  readonly state: SignInState;
  readonly practice: boolean;
  /** Why the last attempt was refused, as it is to be said now. */
  readonly refused: Complaint | null;
  /** Whose session ended without them. */
  readonly lost: LostSession | null;
}

export function SignInView(props: SignInViewProps): ReactNode {
  const { ui, state, practice, readiness, refused, lost } = props;
  const low = isLow(ui);
  // What went wrong has to be read; what stands here anyway gives way to it.
  const isTold = refused !== null || lost !== null || state.isAsking || readiness.notWritable !== null;
  const labels = [ui.t('sign-in.name'), ui.t('sign-in.password')];
  const labelWidth = Math.max(...labels.map(textWidth));
  const field = (name: SignInState['focus']): ReactNode => (
    <TextFieldView
      ui={ui}
      label={ui.t(`sign-in.${name}`)}
      labelWidth={labelWidth}
      field={state[name]}
      focused={state.focus === name}
      secret={name === 'password'}
    />
  );
  return (
    <Box flexDirection="column">
      <Text {...ui.theme.strong}>{ui.t('sign-in.title')}</Text>
      {low && isTold ? null : <Text {...ui.theme.quiet}>{ui.t('sign-in.what')}</Text>}
      {lost === null ? null : (
        <Paragraph
          ui={ui}
          text={`${ui.glyphs.warning} ${ui.text(ui.t(`sign-in.lost.${lost.why}`, { name: lost.officer }))}`}
          tone="warning"
        />
      )}
      <Box flexDirection="column" marginTop={low ? 0 : 1}>
        {field('name')}
        {field('password')}
        {state.isAsking ? <Paragraph ui={ui} text={ui.t('sign-in.looking')} tone="strong" /> : null}
        {refused === null ? null : <ComplaintLine ui={ui} complaint={refused} />}
      </Box>
      {practice ? (
        <PracticeOfficers ui={ui} chosen={fieldText(state.name).trim()} isShort={low || isTold} />
      ) : null}
      <Box flexDirection="column" marginTop={low ? 0 : 1}>
        {low || isTold ? null : <Line ui={ui} parts={[{ text: ui.t('sign-in.ready'), tone: 'strong' }]} />}
        <ReadinessView {...props} />
      </Box>
    </Box>
  );
}
