import type { Board, BoardRow, PaperSums } from '../../../office/board.ts';
import { mustBeLookedAt, type PaperProgress } from '../../../office/paper-progress.ts';
import type { ReportsOfBoard } from '../../../office/reports-signed.ts';
import type { Ui } from '../../ui.ts';
import { share } from '../../widgets/share.ts';
import type { Column } from '../../widgets/table/columns.ts';
import { reportStateText, reportTone } from '../reports/report-words.ts';
import { stateTone, tableStateText } from '../tables/table-state-text.ts';
import { notTaken } from './board-state.ts';

type Verdict = 'duplicate' | 'conflict' | 'refused' | 'undone' | 'voided';

/**
 * The state of a bureau's table; of several, how many are done, unless one must be looked at. Where all are done and
 * something is still owed, it is that: nothing is ready before.
 */
function paperState(ui: Ui, paper: PaperProgress): string {
  const { tables, agreed, least, suspects, owed } = paper;
  if (isDoneAndOwes(paper)) {
    const owes =
      suspects > 0 ? ui.t('board.owes-suspects', { count: suspects }) : ui.t('board.owes', { count: owed });
    return `${ui.glyphs.warning} ${owes}`;
  }
  const isAsking = least.because !== null || mustBeLookedAt(least) || tables <= 1;
  return isAsking ? tableStateText(ui, least) : ui.t('board.tables-of', { agreed, all: tables });
}

const isDoneAndOwes = ({ least, suspects, owed }: PaperProgress): boolean =>
  (least.state === 'agreed' || least.state === 'suspects-open') && suspects + owed > 0;

/**
 * Where it is narrow, columns go in this order: what the line of the selected bureau or the headline says too, before
 * what asks for somebody. Counted, declared and the state stay.
 */
const drop = {
  takenBack: 1,
  verdicts: 2,
  bar: 3,
  registered: 4,
  owed: 5,
  'not-taken': 6,
  suspects: 7,
  openFields: 8,
  report: 9,
} as const;

/** The columns of a board of these rows; `totalTitle` names their sum. */
export function boardColumns(
  ui: Ui,
  board: Board,
  totalTitle: string,
  reports: ReportsOfBoard,
): readonly Column<BoardRow>[] {
  return [
    {
      id: 'bureau',
      title: ui.t('board.bureau'),
      align: 'left',
      // The id first: names of bureaus are often alike up to their last letter.
      text: ({ bureau }) => `${bureau.id} ${ui.text(bureau.name)}`,
      total: totalTitle,
      least: 12,
      comfort: 20,
    },
    {
      id: 'counted',
      title: ui.t('board.counted'),
      align: 'right',
      // Of paper what counts: no figure of one officer alone is shown.
      text: ({ scans, paper }) => ui.number(paper?.found ?? scans.counted),
      total: ui.number(
        board.rows.reduce((sum, { scans, paper }) => sum + (paper?.found ?? scans.counted), 0),
      ),
    },
    ...(board.paper === null ? [] : [declaredColumn(ui, board.rows, board.paper)]),
    {
      id: 'registered',
      title: ui.t('board.registered'),
      align: 'right',
      text: ({ registered }) => ui.number(registered),
      total: ui.number(board.registered),
      drop: drop.registered,
    },
    {
      id: 'progress',
      title: ui.t('board.progress'),
      align: 'right',
      text: (row) =>
        row.paper === null ? share(ui, row.scans.counted, row.registered) : paperState(ui, row.paper),
      tone: ({ paper }) =>
        paper === null ? 'normal' : isDoneAndOwes(paper) ? 'warning' : stateTone(paper.least),
      // Beside the electors of all bureaus no share of the digital ones would make sense; the headline has it.
      total:
        board.registered === board.registeredDigital ? share(ui, board.scans.counted, board.registered) : '',
    },
    ...(reports.hasBegun ? [reportColumn(ui, reports)] : []),
    ...(board.paper === null ? [barColumn()] : paperColumns(ui, board.paper)),
    ...(board.rows.every(({ paper }) => paper !== null) ? [] : scanColumns(ui, board)),
  ];
}

/** How far the report of the bureau is. */
function reportColumn(ui: Ui, { states }: ReportsOfBoard): Column<BoardRow> {
  const stateOf = ({ bureau }: BoardRow) => states.get(bureau.id) ?? 'draft';
  return {
    id: 'report',
    title: ui.t('board.report'),
    align: 'left',
    text: (row) => reportStateText(ui, stateOf(row)),
    tone: (row) => reportTone[stateOf(row)],
    drop: drop.report,
  };
}

/** How much is scanned. An office with paper needs the room for what asks for somebody. */
const barColumn = (): Column<BoardRow> => ({
  id: 'bar',
  title: '',
  align: 'left',
  text: () => '',
  bar: ({ scans, registered }) => ({ value: scans.counted, whole: registered }),
  tone: () => 'bar',
  drop: drop.bar,
});

/** What the polling stations declared, beside what counts of it. */
function declaredColumn(
  ui: Ui,
  rows: Board['rows'],
  { declared }: Pick<PaperSums, 'declared'>,
): Column<BoardRow> {
  return {
    id: 'deposited',
    title: ui.t('board.deposited'),
    align: 'right',
    text: ({ paper }) => (paper === null || paper.deposited === null ? '' : ui.number(paper.deposited)),
    // Where some have not declared, or none has to, no sum is that of what is counted beside it: the headline has it.
    total: declared.bureaus < rows.length ? '' : ui.number(declared.ballots),
  };
}

/** What asks for somebody at bureaus that count paper. */
function paperColumns(ui: Ui, sums: PaperSums): readonly Column<BoardRow>[] {
  const count = (id: 'openFields' | 'owed' | 'suspects', title: string): Column<BoardRow> => ({
    id,
    title,
    align: 'right',
    text: ({ paper }) => (paper === null ? '' : ui.number(paper[id])),
    tone: ({ paper }) => (paper === null || paper[id] === 0 ? 'quiet' : 'warning'),
    total: ui.number(sums[id]),
    drop: drop[id],
  });
  return [
    count('openFields', ui.t('tables.open')),
    count('owed', ui.t('tables.owed')),
    count('suspects', ui.t('suspects.open-short')),
  ];
}

function scanColumns(ui: Ui, board: Board): readonly Column<BoardRow>[] {
  const count = (id: Verdict, group: number): Column<BoardRow> => ({
    id,
    title: ui.t(`board.${id}`),
    align: 'right',
    text: ({ scans }) => ui.number(scans[id]),
    tone: ({ scans }) => (scans[id] === 0 ? 'quiet' : 'normal'),
    total: ui.number(board.scans[id]),
    drop: group,
  });
  return [
    {
      id: 'not-taken',
      title: ui.t('board.not-taken'),
      align: 'right',
      text: (row) => ui.number(notTaken(row)),
      tone: (row) => (notTaken(row) === 0 ? 'quiet' : 'warning'),
      total: ui.number(notTaken(board)),
      drop: drop['not-taken'],
    },
    count('duplicate', drop.verdicts),
    count('conflict', drop.verdicts),
    count('refused', drop.verdicts),
    count('undone', drop.takenBack),
    count('voided', drop.takenBack),
  ];
}
