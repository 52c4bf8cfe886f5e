/** The open fields of a table, both entries side by side. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { problemText } from '../../../i18n/problem-text.ts';
import type { Differences, OpenField } from '../../../office/table-differences.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { fullFieldLabel } from '../table/field-label.ts';
import { type DifferencesState, keyOfField, selectedField } from './differences-state.ts';

export interface DifferencesViewProps {
  readonly ui: Ui;
  readonly differences: Differences;
  readonly state: DifferencesState;
}

export function DifferencesView({ ui, differences, state }: DifferencesViewProps): ReactNode {
  const { open, because } = differences;
  const page = differencesPage(ui);
  const position = settle(state.position, open.map(keyOfField), page);
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Box height={2}>
        <Paragraph
          ui={ui}
          text={ui.t(`differences.title.${because}`, { count: open.length })}
          tone="strong"
        />
      </Box>
      {air}
      <Table
        ui={ui}
        columns={columns(ui, differences)}
        rows={open}
        keyOf={keyOfField}
        position={position}
        page={page}
      />
      <Line ui={ui} parts={[{ text: rowRange(ui, position, page, open.length), tone: 'quiet' }]} />
      <Line ui={ui} parts={figureParts(ui, differences, state)} />
      {air}
      <Reasons ui={ui} differences={differences} state={state} />
    </Box>
  );
}

const reasonRows = 5;

export function differencesPage(ui: Ui): number {
  return Math.max(1, ui.rows - 5 - reasonRows - (isLow(ui) ? 0 : 2));
}

function columns(ui: Ui, { contest, officers }: Differences): readonly Column<OpenField>[] {
  const value = (id: string, title: string, of: (one: OpenField) => number | null): Column<OpenField> => ({
    id,
    title: ui.text(title),
    align: 'right',
    text: (one) => figure(ui, of(one)),
  });
  return [
    {
      id: 'field',
      title: ui.t('differences.field'),
      align: 'left',
      text: ({ field }) => fullFieldLabel(ui, contest, field.field),
      least: 20,
      comfort: 40,
    },
    value('first', `1 ${officers[0]}`, ({ first }) => first),
    value('second', `2 ${officers[1]}`, ({ second }) => second),
  ];
}

const figure = (ui: Ui, value: number | null): string =>
  value === null ? ui.t('differences.empty') : ui.number(value);

/** The figure that will be decided, as a box that is typed in. */
function figureParts(ui: Ui, { open }: Differences, state: DifferencesState): readonly Part[] {
  if (selectedField(open, state) === undefined) return [];
  const { typed } = state;
  return [
    { text: `${ui.t('differences.figure')} `, tone: 'key' },
    { text: typed === null ? '' : typed === '' ? ui.t('differences.empty') : ui.number(Number(typed)) },
    { text: ui.glyphs.cursor, tone: 'accent' },
  ];
}

/** What speaks for one figure or the other: the slip of the fingers, the sum that fails, the digits that would mend it. */
function Reasons({ ui, differences, state }: DifferencesViewProps): ReactNode {
  const selected = selectedField(differences.open, state);
  const { contest, problems, transpositions, because } = differences;
  const slip = selected?.slip;
  const texts = [
    ...(slip == null ? [] : [`? ${ui.text(ui.t(`hint.${slip.code}`, slip.params))}`]),
    ...(because === 'different'
      ? []
      : problems.map(
          (problem) => `${ui.glyphs.bad} ${ui.text(problemText(ui.t, problem))} [${problem.code}]`,
        )),
    ...transpositions.map(({ field, corrected, difference }) => {
      const params = {
        figure: fullFieldLabel(ui, contest, field.field),
        value: corrected.value,
        corrected: corrected.corrected,
        difference: Math.abs(difference),
      };
      return `? ${ui.t('hint.HINT_TRANSPOSITION_EXPLAINS', params)}`;
    }),
  ];
  return texts.slice(0, 3).map((text) => <Paragraph key={text} ui={ui} text={text} tone="quiet" />);
}
