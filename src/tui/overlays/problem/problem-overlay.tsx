import { Text } from 'ink';
import type { ReactNode } from 'react';
import type { Problem } from '../../../base/problem.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { bindCommands } from '../../keys/command.ts';
import { Frame } from '../../shell/frame.tsx';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { Panel } from '../../widgets/panel.tsx';
import { problemCommands } from './problem-keys.ts';

/** What went wrong, with its code, until the officer has read it. */
export function ProblemView({ ui, problem }: { readonly ui: Ui; readonly problem: Problem }): ReactNode {
  return (
    <Panel ui={ui}>
      <Text {...ui.theme.bad}>{`${ui.glyphs.bad} ${ui.t('problem-panel.title')}`}</Text>
      <Line ui={ui} parts={[]} />
      <Text>{ui.text(problemText(ui.t, problem))}</Text>
      <Line ui={ui} parts={[]} />
      <Text {...ui.theme.quiet}>{ui.t('problem-panel.code', { code: problem.code })}</Text>
    </Panel>
  );
}

export function ProblemOverlay(props: { readonly problem: Problem; close(): void }): ReactNode {
  const store = { current: () => undefined, act: props.close };
  return (
    <Frame input={{ commands: bindCommands(problemCommands, store) }}>
      {(body) => <ProblemView ui={body} problem={props.problem} />}
    </Frame>
  );
}
