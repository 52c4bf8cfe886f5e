import type { Board, BoardRow } from '../../../office/board.ts';
import type { Ui } from '../../ui.ts';
import { share } from '../../widgets/share.ts';
import type { Column } from '../../widgets/table/columns.ts';
import { isPaper, notTaken } from './board-state.ts';

type Verdict = 'duplicate' | 'conflict' | 'refused' | 'undone' | 'voided';

/** The columns of a board of these rows; `totalTitle` names their sum. */
export function boardColumns(ui: Ui, board: Board, totalTitle: string): readonly Column<BoardRow>[] {
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
      id: 'progress',
      title: ui.t('board.progress'),
      align: 'right',
      text: (row) => (isPaper(row) ? ui.t('board.paper') : share(ui, row.scans.counted, row.registered)),
      tone: (row) => (isPaper(row) ? 'quiet' : 'normal'),
      // Beside the electors of all bureaus no share of the digital ones would make sense; the headline has it.
      total:
        board.registered === board.registeredDigital ? share(ui, board.scans.counted, board.registered) : '',
    },
    {
      id: 'bar',
      title: '',
      align: 'left',
      text: () => '',
      bar: (row) => ({ value: row.scans.counted, whole: isPaper(row) ? 0 : row.registered }),
      tone: () => 'bar',
      drop: 6,
    },
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
