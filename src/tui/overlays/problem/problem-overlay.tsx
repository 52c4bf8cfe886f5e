import type { ReactNode } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Election } from '../../../election/election.ts';
import { bindCommands } from '../../keys/command.ts';
import { problemWords } from '../../problem-words.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { Panel, PanelText } from '../../widgets/panel.tsx';
import { interruptionCommands, problemCommands } from './problem-keys.ts';

/** What went wrong, with its code, until the officer has read it. */
export function ProblemView(props: {
  readonly ui: Ui;
  readonly election: Election;
  readonly problem: Problem;
}): ReactNode {
  const { ui, election, problem } = props;
  return (
    <Panel ui={ui}>
      <PanelText ui={ui} text={`${ui.glyphs.bad} ${ui.t('problem-panel.title')}`} tone="bad" />
      <Line ui={ui} parts={[]} />
      <PanelText ui={ui} text={problemWords(ui, election, problem)} />
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
  const { election } = useShell().services.ledger;
  const store = { current: () => undefined, act: close };
  const commands = interrupts ? interruptionCommands : problemCommands;
  return (
    <Frame input={{ commands: bindCommands(commands, store) }}>
      {(body) => <ProblemView ui={body} election={election} problem={problem} />}
    </Frame>
  );
}
