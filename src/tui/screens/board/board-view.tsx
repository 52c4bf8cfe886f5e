import { Box } from 'ink';
import type { ReactNode } from 'react';
import { localised } from '../../../base/language.ts';
import type { Election } from '../../../election/election.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { formatDate } from '../../../i18n/format-time.ts';
import { type Board, type BoardRow, boardOf } from '../../../office/board.ts';
import type { Ui } from '../../ui.ts';
import { bar } from '../../widgets/bar.ts';
import { type Figure, Figures, figuresHeight } from '../../widgets/figures.tsx';
import { FilterLine } from '../../widgets/filter-line.tsx';
import { Line } from '../../widgets/line.tsx';
import { share } from '../../widgets/share.ts';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { Table } from '../../widgets/table/table.tsx';
import { type BoardSort, type BoardState, keyOfRow, notTaken, visibleRows } from './board-state.ts';

export interface BoardViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly board: Board;
  readonly state: BoardState;
}

const sortNames = {
  package: 'board.sort.package',
  'least-complete': 'board.sort.least-complete',
  'most-refused': 'board.sort.most-refused',
} as const satisfies Readonly<Record<BoardSort, MessageKey>>;

export function BoardView({ ui, election, board, state }: BoardViewProps): ReactNode {
  const rows = visibleRows(board, state);
  const page = boardPage(ui, board);
  const position = settle(state.position, rows.map(keyOfRow), page);
  const selected = rows[position.row];
  const title = `${ui.text(localised(election.title, ui.language))} ${ui.glyphs.between} ${formatDate(ui.language, election.date)}`;
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={[{ text: title, tone: 'quiet' }]} />
      <Line ui={ui} parts={[]} />
      <Figures ui={ui} figures={headline(ui, board)} />
      <Line ui={ui} parts={[]} />
      <Table
        ui={ui}
        columns={columnsOf(ui, boardOf(rows))}
        rows={rows}
        keyOf={keyOfRow}
        position={position}
        page={page}
        hasTotal
      />
      <Line ui={ui} parts={[]} />
      <FilterLine
        ui={ui}
        filter={state.filter}
        isTyping={state.isFiltering}
        count={countText(ui, rows.length, board.rows.length, state.sort)}
        selected={selected === undefined ? '' : `${selected.bureau.id} ${ui.text(selected.bureau.name)}`}
      />
    </Box>
  );
}

function countText(ui: Ui, shown: number, all: number, sort: BoardSort): string {
  return `${ui.t('list.count', { shown, all })}   ${ui.t('list.sorted', { by: ui.t(sortNames[sort]) })}`;
}

/** Rows of the table that are seen: what the lines around it leave. */
export function boardPage(ui: Ui, board: Board): number {
  return Math.max(1, ui.rows - 7 - figuresHeight(ui, headline(ui, board)));
}

function headline(ui: Ui, { scans, registered }: Board): readonly Figure[] {
  const figure = (label: MessageKey, value: number, tone?: Figure['tone']): Figure => ({
    label: ui.t(label),
    value: ui.number(value),
    ...(tone !== undefined && value > 0 ? { tone } : {}),
  });
  return [
    figure('board.counted', scans.counted, 'accent'),
    figure('board.registered', registered),
    { label: ui.t('board.share'), value: share(ui, scans.counted, registered) },
    figure('board.duplicate', scans.duplicate, 'warning'),
    figure('board.conflict', scans.conflict, 'bad'),
    figure('board.refused', scans.refused, 'warning'),
  ];
}

function columnsOf(ui: Ui, board: Board): readonly Column<BoardRow>[] {
  const count = (
    id: 'duplicate' | 'conflict' | 'refused' | 'undone' | 'voided',
    drop: number,
  ): Column<BoardRow> => ({
    id,
    title: ui.t(`board.${id}`),
    align: 'right',
    text: ({ scans }) => ui.number(scans[id]),
    tone: ({ scans }) => (scans[id] === 0 ? 'quiet' : 'normal'),
    total: ui.number(board.scans[id]),
    drop,
  });
  return [
    {
      id: 'bureau',
      title: ui.t('board.bureau'),
      align: 'left',
      text: ({ bureau }) => ui.text(bureau.name),
      total: ui.t('list.total'),
      least: 12,
      comfort: 22,
    },
    {
      id: 'counted',
      title: ui.t('board.counted'),
      align: 'right',
      text: ({ scans }) => ui.number(scans.counted),
      total: ui.number(board.scans.counted),
    },
    {
      id: 'registered',
      title: ui.t('board.registered'),
      align: 'right',
      text: ({ registered }) => ui.number(registered),
      total: ui.number(board.registered),
      drop: 9,
    },
    {
      id: 'share',
      title: ui.t('board.share'),
      align: 'right',
      text: ({ scans, registered }) => share(ui, scans.counted, registered),
      total: share(ui, board.scans.counted, board.registered),
    },
    {
      id: 'bar',
      title: '',
      align: 'left',
      text: ({ scans, registered }) => bar(ui.glyphs, scans.counted, registered, ui.columns < 100 ? 8 : 16),
      tone: () => 'bar',
      drop: 6,
    },
    {
      id: 'not-counted',
      title: ui.t('board.not-counted'),
      align: 'right',
      text: (row) => ui.number(notTaken(row)),
      tone: (row) => (notTaken(row) === 0 ? 'quiet' : 'warning'),
      total: ui.number(notTaken(board)),
      drop: 7,
    },
    count('duplicate', 3),
    count('conflict', 3),
    count('refused', 3),
    count('undone', 1),
    count('voided', 1),
  ];
}
