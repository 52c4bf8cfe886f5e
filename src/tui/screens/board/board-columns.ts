import type { Board, BoardRow } from '../../../office/board.ts';
import type { PaperProgress } from '../../../office/paper-progress.ts';
import type { Ui } from '../../ui.ts';
import { share } from '../../widgets/share.ts';
import type { Column } from '../../widgets/table/columns.ts';
import { stateTone, tableStateText } from '../tables/table-state-text.ts';
import { notTaken } from './board-state.ts';

type Verdict = 'duplicate' | 'conflict' | 'refused' | 'undone' | 'voided';

/** The state of a bureau's table; of several, how many are done, unless one must be looked at. */
function paperState(ui: Ui, { way, tables, agreed, least }: PaperProgress): string {
  const isAsking = least.because !== null || least.state === 'outdated' || (tables <= 1 && way !== 'ballots');
  return isAsking ? tableStateText(ui, least) : ui.t('board.tables-of', { agreed, all: tables });
}

/** The columns of a board of these rows; `totalTitle` names their sum. */
export function boardColumns(ui: Ui, board: Board, totalTitle: string): readonly Column<BoardRow>[] {
  return [
    {
      id: 'bureau',
      title: ui.t('board.bureau'),
      align: 'left',
      text: ({ bureau }) => ui.text(bureau.name),
      total: totalTitle,
      least: 12,
      comfort: 22,
    },
    {
      id: 'counted',
      title: ui.t('board.counted'),
      align: 'right',
      // Of paper what was found in agreed tables: no figure of one officer alone is shown.
      text: ({ scans, paper }) => ui.number(paper?.found ?? scans.counted),
      total: ui.number(
        board.rows.reduce((sum, { scans, paper }) => sum + (paper?.found ?? scans.counted), 0),
      ),
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
      id: 'progress',
      title: ui.t('board.progress'),
      align: 'right',
      text: (row) =>
        row.paper === null ? share(ui, row.scans.counted, row.registered) : paperState(ui, row.paper),
      tone: ({ paper }) => (paper === null ? 'normal' : stateTone(paper.least)),
      // Beside the electors of all bureaus no share of the digital ones would make sense; the headline has it.
      total:
        board.registered === board.registeredDigital ? share(ui, board.scans.counted, board.registered) : '',
    },
    {
      id: 'bar',
      title: '',
      align: 'left',
      text: () => '',
      bar: ({ scans, registered, paper }) =>
        paper === null
          ? { value: scans.counted, whole: registered }
          : paper.way === 'ballots'
            ? { value: paper.found, whole: paper.expected ?? 0 }
            : { value: paper.agreed, whole: paper.tables },
      tone: () => 'bar',
      drop: 6,
    },
    ...(board.paper === null ? [] : paperColumns(ui, board.paper)),
    ...(board.rows.every(({ paper }) => paper !== null) ? [] : scanColumns(ui, board)),
  ];
}

/** What asks for somebody at bureaus that count paper. */
function paperColumns(ui: Ui, sums: NonNullable<Board['paper']>): readonly Column<BoardRow>[] {
  const count = (id: 'openFields' | 'owed' | 'suspects', title: string, drop: number): Column<BoardRow> => ({
    id,
    title,
    align: 'right',
    text: ({ paper }) => (paper === null ? '' : ui.number(paper[id])),
    tone: ({ paper }) => (paper === null || paper[id] === 0 ? 'quiet' : 'warning'),
    total: ui.number(sums[id]),
    drop,
  });
  return [
    {
      id: 'deposited',
      title: ui.t('board.deposited'),
      align: 'right',
      text: ({ paper }) => (paper === null || paper.deposited === null ? '' : ui.number(paper.deposited)),
      drop: 2,
    },
    count('openFields', ui.t('tables.open'), 8),
    count('owed', ui.t('tables.owed'), 5),
    count('suspects', ui.t('suspects.open-short'), 4),
  ];
}

function scanColumns(ui: Ui, board: Board): readonly Column<BoardRow>[] {
  const count = (id: Verdict, drop: number): Column<BoardRow> => ({
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
      id: 'not-taken',
      title: ui.t('board.not-taken'),
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
