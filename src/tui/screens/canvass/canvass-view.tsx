import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Election } from '../../../election/election.ts';
import type { Canvass } from '../../../office/canvass.ts';
import { contestName } from '../../contest-name.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { FilterLine } from '../../widgets/filter-line.tsx';
import { Grid } from '../../widgets/grid/grid.tsx';
import { type GridContent, gridLayout } from '../../widgets/grid/grid-layout.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { fieldText } from '../../widgets/text-field-state.ts';
import { listText } from '../figure/field-text.ts';
import { bureausAmong, canvassLines, keyOfLine } from './canvass-lines.ts';
import { type CanvassPage, canvassPages } from './canvass-pages.ts';
import { gridColumns, gridRow } from './canvass-rows.ts';
import type { CanvassState } from './canvass-state.ts';
import { SelectedFigure, selectedFigureRows } from './selected-figure.tsx';

export interface CanvassViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly canvass: Canvass;
  readonly state: CanvassState;
}

/** Rows of the grid that are seen beside the pinned one; a list of them all has one more, the pinned one. */
export function canvassPageRows(ui: Ui): number {
  return Math.max(2, ui.rows - (isLow(ui) ? 4 : 6) - selectedFigureRows(ui));
}

export function CanvassView(props: CanvassViewProps): ReactNode {
  const { ui, election, canvass, state } = props;
  const pages = canvassPages(canvass.contest);
  const page = pages[state.page];
  const rubric = page?.rubrics[state.column];
  const lines = canvassLines(canvass, fieldText(state.filter));
  const last = lines.at(-1);
  if (page === undefined || rubric === undefined || last === undefined) return null;
  const rows = canvassPageRows(ui);
  const position = settle(state.position, lines.map(keyOfLine), rows + 1);
  const content: GridContent = {
    heads: [ui.t('board.bureau'), ui.t('canvass.state')],
    columns: gridColumns(ui, canvass, page),
    rows: lines.slice(0, -1).map((line) => gridRow(ui, line, page)),
    last: gridRow(ui, last, page),
  };
  const layout = gridLayout(ui, content, state.column);
  const { from, to } = layout.window;
  const { tables, contest } = canvass;
  const shown = bureausAmong(lines);
  const all = page.rubrics.length;
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={titleParts(props, page)} />
      {air}
      <Grid ui={ui} content={content} layout={layout} position={position} column={state.column} page={rows} />
      {air}
      <SelectedFigure
        ui={ui}
        election={election}
        contest={contest}
        rubric={rubric}
        line={lines[position.row] ?? last}
      />
      <FilterLine
        ui={ui}
        filter={state.filter}
        isTyping={state.isFiltering}
        says={[
          shown < tables.all ? ui.t('list.count', { shown, all: tables.all }) : '',
          ui.t('canvass.tables', tables),
          rowRange(ui, position, rows, content.rows.length),
          to - from === all ? '' : ui.t('canvass.columns', { from: from + 1, to, all }),
          ui.t('canvass.page', { page: state.page + 1, all: pages.length }),
          contest.id,
        ]}
      />
    </Box>
  );
}

function titleParts(
  { ui, election, canvass: { contest } }: CanvassViewProps,
  { list }: CanvassPage,
): readonly Part[] {
  const said =
    list === null
      ? ui.t('canvass.summary')
      : ui.t('rubric.list', { list: listText(ui, contest, list.number) });
  const part = ` ${ui.glyphs.between} ${said}`;
  return [
    { text: contestName(ui, election, contest, ui.columns - textWidth(part)), tone: 'strong' },
    { text: part },
  ];
}
