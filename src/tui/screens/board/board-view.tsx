import { Box } from 'ink';
import type { ReactNode } from 'react';
import { localised } from '../../../base/language.ts';
import type { Election } from '../../../election/election.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { formatDate } from '../../../i18n/format-time.ts';
import { type Board, type BoardRow, boardOf, type PaperSums } from '../../../office/board.ts';
import type { ReportsOfBoard } from '../../../office/reports-signed.ts';
import { cutText, textWidth } from '../../theme/text-width.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import { type Figure, Figures, figuresHeight } from '../../widgets/figures.tsx';
import { FilterLine } from '../../widgets/filter-line.tsx';
import { Line, type Part } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { share } from '../../widgets/share.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { signedTrack } from '../reports/signed-bar.ts';
import { boardColumns } from './board-columns.ts';
import { type BoardSort, type BoardState, isPaper, keyOfRow, visibleRows } from './board-state.ts';

export interface BoardViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly board: Board;
  readonly state: BoardState;
  /** What looks like a slip in the agreed tables of the selected bureau, as far as the officer is told. */
  readonly hints: number;
  readonly reports: ReportsOfBoard;
}

const sortNames = {
  package: 'board.sort.package',
  'least-complete': 'board.sort.least-complete',
  'most-not-taken': 'board.sort.most-not-taken',
  'needs-somebody': 'board.sort.needs-somebody',
} as const satisfies Readonly<Record<BoardSort, MessageKey>>;

export function BoardView({ ui, election, board, state, hints, reports }: BoardViewProps): ReactNode {
  const rows = visibleRows(board, state);
  const page = boardPage(ui, board, reports);
  const position = settle(state.position, rows.map(keyOfRow), page);
  const selected = rows[position.row];
  const isFiltered = rows.length < board.rows.length;
  const range = rowRange(ui, position, page, rows.length);
  const title = `${ui.text(localised(election.title, ui.language))} ${ui.glyphs.between} ${formatDate(ui.language, election.date)}`;
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={[{ text: title, tone: 'quiet' }]} />
      {air}
      <Figures ui={ui} figures={progressFigures(ui, board, reports)} />
      <Figures ui={ui} figures={notTakenFigures(ui, board)} />
      {air}
      <Table
        ui={ui}
        columns={boardColumns(
          ui,
          boardOf(rows),
          ui.t(isFiltered ? 'list.total-shown' : 'list.total'),
          reports,
        )}
        rows={rows}
        keyOf={keyOfRow}
        position={position}
        page={page}
        hasTotal
      />
      {air}
      <Selected ui={ui} board={board} row={selected} hints={hints} />
      <FilterLine
        ui={ui}
        filter={state.filter}
        isTyping={state.isFiltering}
        says={[
          isFiltered || range === ''
            ? ui.t('list.count', { shown: rows.length, all: board.rows.length })
            : '',
          range,
          ui.t(sortNames[state.sort]),
        ]}
      />
    </Box>
  );
}

/** The selected bureau in full, for its name may be cut in the table and its figures left out. */
function Selected({
  ui,
  board,
  row,
  hints,
}: Pick<BoardViewProps, 'ui' | 'board' | 'hints'> & { readonly row: BoardRow | undefined }): ReactNode {
  const height = ownFiguresHeight(ui, board);
  const slips = hints === 0 ? '' : `  ? ${ui.t('board.hints', { count: hints })}`;
  return (
    <>
      <Line
        ui={ui}
        parts={
          row === undefined
            ? []
            : [{ text: `${row.bureau.id}  ` }, nameOf(ui, row, slips), { text: slips, tone: 'warning' }]
        }
      />
      <Box height={height}>
        {row === undefined ? null : <Figures ui={ui} figures={ownFigures(ui, row)} />}
      </Box>
    </>
  );
}

/** As much of it as there is room for beside the id and what is said behind it. */
function nameOf(ui: Ui, { bureau }: BoardRow, behind: string): Part {
  const room = ui.columns - textWidth(`${bureau.id}  ${behind}`);
  return { text: cutText(ui.text(bureau.name), room, ui.glyphs.ellipsis), tone: 'strong' };
}

/** Rows of the table that are seen: what the lines around it leave. */
export function boardPage(ui: Ui, board: Board, reports: ReportsOfBoard): number {
  const around = isLow(ui) ? 5 : 8;
  const headline = [progressFigures(ui, board, reports), notTakenFigures(ui, board)];
  const figures = headline.reduce((sum, some) => sum + figuresHeight(ui, some), 0);
  return Math.max(1, ui.rows - around - figures - ownFiguresHeight(ui, board));
}

/** As high as the figures of any bureau, so that the table does not jump when another is selected. */
function ownFiguresHeight(ui: Ui, { rows }: Board): number {
  return Math.max(0, ...rows.map((row) => figuresHeight(ui, ownFigures(ui, row))));
}

function ownFigures(ui: Ui, { scans, paper }: Pick<BoardRow, 'scans' | 'paper'>): readonly Figure[] {
  if (paper !== null) return paperFigures(ui, paper);
  return (['counted', 'duplicate', 'conflict', 'refused', 'undone', 'voided'] as const).map((verdict) => ({
    label: ui.t(`board.${verdict}`),
    value: ui.number(scans[verdict]),
    tone: scans[verdict] === 0 ? 'quiet' : 'strong',
  }));
}

/** Of paper tables, whether of one bureau or of all. */
function paperFigures(ui: Ui, paper: Omit<PaperSums, 'declared'>): readonly Figure[] {
  const { tables, agreed, openFields, owed, suspects } = paper;
  const quietIfNone = (value: number): Pick<Figure, 'tone'> => ({ tone: value === 0 ? 'quiet' : 'warning' });
  return [
    {
      label: ui.t('board.tables-agreed'),
      value: ui.t('board.tables-of', { agreed, all: tables }),
      tone: 'accent',
    },
    { label: ui.t('board.open-fields'), value: ui.number(openFields), ...quietIfNone(openFields) },
    { label: ui.t('board.owed'), value: ui.number(owed), ...quietIfNone(owed) },
    { label: ui.t('suspects.open'), value: ui.number(suspects), ...quietIfNone(suspects) },
  ];
}

/**
 * What was declared, and by how many bureaus, where the row of totals does not have it. In few lines the bureaus
 * themselves are worth more than it.
 */
function declaredFigures(ui: Ui, { rows, paper }: Pick<Board, 'rows' | 'paper'>): readonly Figure[] {
  const { ballots, bureaus } = paper?.declared ?? { ballots: 0, bureaus: 0 };
  if (isLow(ui) || bureaus === 0 || bureaus === rows.length) return [];
  const all = rows.filter(isPaper).length;
  return [{ label: ui.t('board.deposited'), value: ui.t('board.deposited-of', { ballots, bureaus, all }) }];
}

/** Reports signed of those that the count ends with, once the first is presented; where there are lines for it. */
function reportFigures(ui: Ui, { signed, all, hasBegun }: ReportsOfBoard): readonly Figure[] {
  if (!hasBegun || isLow(ui)) return [];
  const track = signedTrack(ui, { signed, all }, barCells);
  const value = ui.t('board.reports-of', { signed, all });
  return [
    {
      label: ui.t('board.reports-signed'),
      value: ui.screenReader ? value : `${value} ${track.filled}${track.rest}`,
      tone: signed === all ? 'good' : 'strong',
    },
  ];
}

const barCells = 8;

function progressFigures(ui: Ui, board: Board, reports: ReportsOfBoard): readonly Figure[] {
  const { rows, scans, registeredDigital, paper } = board;
  // An office that counts nothing but paper has nothing to say of scans.
  if (paper !== null && rows.every(isPaper)) {
    return [...paperFigures(ui, paper), ...declaredFigures(ui, board), ...reportFigures(ui, reports)];
  }
  // Beside bureaus that count paper these are of the digital ones alone, and say so.
  const isMixed = rows.some(isPaper);
  return [
    {
      label: ui.t(isMixed ? 'board.counted-digital' : 'board.counted'),
      value: ui.number(scans.counted),
      tone: 'accent',
    },
    {
      label: ui.t(isMixed ? 'board.registered-digital' : 'board.registered'),
      value: ui.number(registeredDigital),
    },
    {
      label: ui.t(isMixed ? 'board.progress-digital' : 'board.progress'),
      value: share(ui, scans.counted, registeredDigital),
    },
    ...reportFigures(ui, reports),
  ];
}

function notTakenFigures(ui: Ui, board: Board): readonly Figure[] {
  const { scans, rows, paper } = board;
  if (rows.every(isPaper)) return [];
  const figure = (verdict: 'duplicate' | 'conflict' | 'refused', tone: Tone): Figure => ({
    label: ui.t(`board.${verdict}`),
    value: ui.number(scans[verdict]),
    ...(scans[verdict] > 0 ? { tone } : {}),
  });
  return [
    ...[figure('duplicate', 'warning'), figure('conflict', 'bad'), figure('refused', 'warning')],
    ...(paper === null ? [] : [...paperFigures(ui, paper), ...declaredFigures(ui, board)]),
  ];
}
