import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { problemText } from '../../../i18n/problem-text.ts';
import { speaksAgainstRecord } from '../../../office/verification.ts';
import type { Ui } from '../../ui.ts';
import { bar } from '../../widgets/bar.ts';
import { Line } from '../../widgets/line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { VerifyState } from './verify-state.ts';

export function VerifyView({ ui, state }: { readonly ui: Ui; readonly state: VerifyState }): ReactNode {
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.t('verify.what')} tone="quiet" />
      <Line ui={ui} parts={[]} />
      {state.stage === 'running' ? <Running ui={ui} state={state} /> : <Ended ui={ui} state={state} />}
    </Box>
  );
}

type Stage<S extends VerifyState['stage']> = {
  readonly ui: Ui;
  readonly state: Extract<VerifyState, { stage: S }>;
};

function Running({ ui, state: { done, total } }: Stage<'running'>): ReactNode {
  const cells = Math.min(40, ui.columns);
  return (
    <>
      {ui.screenReader ? null : (
        <Line ui={ui} parts={[{ text: bar(ui.glyphs, done, total, cells), tone: 'bar' }]} />
      )}
      <Line ui={ui} parts={[{ text: ui.t('verify.progress', { done, total }) }]} />
    </>
  );
}

function Ended({ ui, state: { verification } }: Stage<'ended'>): ReactNode {
  if (!verification.ok) {
    return (
      <>
        {speaksAgainstRecord(verification.error) ? (
          <Text {...ui.theme.bad}>{`${ui.glyphs.bad} ${ui.t('verify.wrong')}`}</Text>
        ) : (
          <Text {...ui.theme.warning}>{`${ui.glyphs.warning} ${ui.t('verify.not-checked')}`}</Text>
        )}
        <Line ui={ui} parts={[]} />
        <Paragraph ui={ui} text={ui.text(problemText(ui.t, verification.error))} />
        <Text {...ui.theme.quiet}>{ui.t('problem-panel.code', { code: verification.error.code })}</Text>
      </>
    );
  }
  const { events, ballots, head } = verification.value;
  return (
    <>
      <Text {...ui.theme.good}>{`${ui.glyphs.good} ${ui.t('verify.right')}`}</Text>
      <Line ui={ui} parts={[]} />
      <Text>{ui.t('verify.found', { events, ballots })}</Text>
      <Line ui={ui} parts={[]} />
      <Text {...ui.theme.quiet}>{ui.t('verify.head')}</Text>
      <Text wrap="hard">{head}</Text>
    </>
  );
}
