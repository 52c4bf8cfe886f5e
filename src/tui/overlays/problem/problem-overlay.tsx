import type { ReactNode } from 'react';
import type { Problem } from '../../../base/problem.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { bindCommands } from '../../keys/command.ts';
import { Frame } from '../../shell/frame.tsx';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { Panel, PanelText } from '../../widgets/panel.tsx';
import { interruptionCommands, problemCommands } from './problem-keys.ts';

/** What went wrong, with its code, until the officer has read it. */
export function ProblemView({ ui, problem }: { readonly ui: Ui; readonly problem: Problem }): ReactNode {
  return (
    <Panel ui={ui}>
      <PanelText ui={ui} text={`${ui.glyphs.bad} ${ui.t('problem-panel.title')}`} tone="bad" />
      <Line ui={ui} parts={[]} />
      <PanelText ui={ui} text={ui.text(problemText(ui.t, problem))} />
      <Line ui={ui} parts={[]} />
      <PanelText ui={ui} text={ui.t('problem-panel.code', { code: problem.code })} tone="quiet" />
    </Panel>
  );
}

export interface ProblemOverlayProps {
  readonly problem: Problem;
  /** It came while the officer was keying: an Enter that belongs to a figure must not take it away unread. */
  readonly interrupts: boolean;
  close(): void;
}

export function ProblemOverlay({ problem, interrupts, close }: ProblemOverlayProps): ReactNode {
  const store = { current: () => undefined, act: close };
  const commands = interrupts ? interruptionCommands : problemCommands;
  return (
    <Frame input={{ commands: bindCommands(commands, store) }}>
      {(body) => <ProblemView ui={body} problem={problem} />}
    </Frame>
  );
}
