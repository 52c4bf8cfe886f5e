import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Message } from '../../message.ts';
import type { Question } from '../../screen.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow, Panel, PanelText, panelColumns } from '../../widgets/panel.tsx';
import { TextFieldView } from '../../widgets/text-field.tsx';
import type { QuestionState } from './question-state.ts';

export interface QuestionViewProps {
  readonly ui: Ui;
  readonly question: Question;
  readonly state: QuestionState;
}

export function QuestionView({ ui, question, state }: QuestionViewProps): ReactNode {
  const say = (message: Message): string => ui.t(message.key, message.params);
  const inner = { ...ui, columns: panelColumns(ui) };
  return (
    <Panel ui={ui}>
      {question.danger === true ? (
        <PanelText ui={ui} text={`${ui.glyphs.warning} ${say(question.title)}`} tone="warning" />
      ) : (
        <PanelText ui={ui} text={say(question.title)} tone="strong" />
      )}
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      {question.lines.map((line) => (
        <PanelText key={line.key} ui={ui} text={say(line)} />
      ))}
      {question.field === undefined ? null : (
        <Box flexDirection="column" marginTop={isLow(ui) ? 0 : 1}>
          <TextFieldView
            ui={inner}
            label={say(question.field)}
            labelWidth={0}
            field={state.field}
            focused={state.focus === 'field'}
          />
          {state.refused === null ? null : (
            <PanelText ui={ui} text={`${ui.glyphs.bad} ${ui.t(`question.${state.refused}`)}`} tone="bad" />
          )}
        </Box>
      )}
      <Box flexDirection="column" marginTop={1}>
        <Choice ui={ui} label={say(question.no)} focused={state.focus === 'no'} />
        <Choice ui={ui} label={say(question.yes)} focused={state.focus === 'yes'} />
      </Box>
    </Panel>
  );
}

function Choice(props: { readonly ui: Ui; readonly label: string; readonly focused: boolean }): ReactNode {
  const { ui, label, focused } = props;
  return (
    <Box aria-role="button" aria-state={{ selected: focused }}>
      <Line
        ui={ui}
        parts={[
          { text: focused ? `${ui.glyphs.selected} ` : '  ', tone: 'selected' },
          { text: label, tone: focused ? 'selected' : 'normal' },
        ]}
      />
    </Box>
  );
}
