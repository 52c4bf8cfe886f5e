import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Message } from '../../message.ts';
import type { Question } from '../../screen.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow, Panel, PanelText, panelColumns } from '../../widgets/panel.tsx';
import { type Point, Points } from '../../widgets/points.tsx';
import { TextFieldView } from '../../widgets/text-field.tsx';
import { fieldText } from '../../widgets/text-field-state.ts';
import { wrapWords } from '../../widgets/wrap-words.ts';
import type { QuestionState } from './question-state.ts';

export interface QuestionViewProps {
  readonly ui: Ui;
  readonly question: Question;
  readonly state: QuestionState;
}

export function QuestionView({ ui, question, state }: QuestionViewProps): ReactNode {
  const say = (message: Message): string => ui.t(message.key, message.params);
  const inner = { ...ui, columns: panelColumns(ui) };
  const rowsOf = (text: string): number => wrapWords(text, inner.columns).length;
  const points = (question.points ?? []).map(
    (message): Point => ({
      key: `${message.key} ${JSON.stringify(message.params)}`,
      text: say(message),
      tone: 'normal',
    }),
  );
  const typed = typedWhole(ui, question, state);
  const room = ui.rows - rowsBeside(ui, question, state, (message) => rowsOf(say(message)));
  const left = room - points.reduce((sum, { text }) => sum + rowsOf(text), 0);
  const advice =
    question.advice !== undefined && rowsOf(say(question.advice)) <= left ? say(question.advice) : null;
  return (
    <Panel ui={ui}>
      {question.danger === true ? (
        <PanelText ui={ui} text={`${ui.glyphs.warning} ${say(question.title)}`} tone="warning" />
      ) : (
        <PanelText ui={ui} text={say(question.title)} tone="strong" />
      )}
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      <Points ui={inner} points={points} rows={room} page={null} />
      {question.lines.map((line) => (
        <PanelText key={line.key} ui={ui} text={say(line)} rows={line.rows ?? Number.POSITIVE_INFINITY} />
      ))}
      {advice === null ? null : <PanelText ui={ui} text={advice} />}
      {question.field === undefined ? null : (
        <Box flexDirection="column" marginTop={isLow(ui) ? 0 : 1}>
          {typed === null ? (
            <TextFieldView
              ui={inner}
              label={say(question.field)}
              labelWidth={0}
              field={state.field}
              focused={state.focus === 'field'}
            />
          ) : (
            <PanelText ui={ui} text={typed.text} rows={typed.rows} />
          )}
          {state.refused === null ? null : (
            <PanelText ui={ui} text={refusedText(ui, state.refused)} tone={refusedTone(state.refused)} />
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

type Refused = NonNullable<QuestionState['refused']>;

const refusedTone = (refused: Refused) => (refused === 'escape-again' ? 'warning' : 'bad');

const refusedText = (ui: Ui, refused: Refused): string =>
  `${refused === 'escape-again' ? ui.glyphs.warning : ui.glyphs.bad} ${ui.t(`question.${refused}`)}`;

/**
 * What was typed, to be read whole before it is answered: it goes into the record for ever. In as many rows as there are for
 * it, the last one cut with an ellipsis. null while it is typed, or where it fits beside its label.
 */
function typedWhole(
  ui: Ui,
  question: Question,
  state: QuestionState,
): { readonly text: string; readonly rows: number } | null {
  if (question.field === undefined || state.focus === 'field') return null;
  const columns = panelColumns(ui);
  const what = ui.t(question.field.key, question.field.params);
  const typed = ui.text(fieldText(state.field).trim());
  if (textWidth(what) + textWidth(typed) + 6 <= columns) return null;
  const text = ui.t('said.of', { what, said: typed });
  const rowsOf = ({ key, params }: Message): number => wrapWords(ui.t(key, params), columns).length;
  const others = rowsBeside(ui, question, { ...state, focus: 'field' }, rowsOf) - 1;
  return { text, rows: Math.min(wrapWords(text, columns).length, Math.max(1, ui.rows - others)) };
}

/** Rows that the panel needs besides points and advice. */
function rowsBeside(
  ui: Ui,
  question: Question,
  state: QuestionState,
  rowsOf: (message: Message) => number,
): number {
  const { title, lines, field } = question;
  const { refused } = state;
  const air = isLow(ui) ? 0 : 1;
  const border = 2 + 2 * air;
  const choices = 3;
  const shown = lines.map((line) => Math.min(rowsOf(line), line.rows ?? Number.POSITIVE_INFINITY));
  const rows = typedWhole(ui, question, state)?.rows ?? 1;
  const typed = field === undefined ? 0 : rows + air + (refused === null ? 0 : 1);
  return border + rowsOf(title) + air + shown.reduce((sum, rows) => sum + rows, 0) + typed + choices;
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
