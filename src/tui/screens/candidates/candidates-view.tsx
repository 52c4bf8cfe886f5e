import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { ListCount } from '../../../count/count-table.ts';
import type { CandidateList } from '../../../election/election.ts';
import { fourCategories, twoCategories } from '../../../election/regime.ts';
import type { Ui } from '../../ui.ts';
import { type Figure, Figures, figuresHeight } from '../../widgets/figures.tsx';
import { fitTexts } from '../../widgets/fit-texts.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { categoryTitles } from '../totals/category-titles.ts';
import { candidatesColumns, kindText } from './candidates-columns.ts';
import {
  type CandidateRow,
  type CandidatesState,
  candidateRows,
  keyOfCandidate,
} from './candidates-state.ts';

export interface CandidatesViewProps {
  readonly ui: Ui;
  /** Of what the figures are: the office or a bureau. */
  readonly scope: string;
  readonly list: CandidateList;
  readonly count: ListCount;
  readonly state: CandidatesState;
}

export function CandidatesView({ ui, scope, list, count, state }: CandidatesViewProps): ReactNode {
  const rows = candidateRows(list, count, state.sort);
  const page = candidatesPage(ui, list, count);
  const position = settle(state.position, rows.map(keyOfCandidate), page);
  const selected = rows[position.row];
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Line
        ui={ui}
        parts={[
          {
            text: ui.t('candidates.list', { number: list.number, name: ui.text(list.name) }),
            tone: 'strong',
          },
          { text: ` ${ui.glyphs.between} ${ui.text(scope)}`, tone: 'quiet' },
        ]}
      />
      {air}
      <Figures ui={ui} figures={headline(ui, list, count)} />
      {air}
      <Table
        ui={ui}
        columns={candidatesColumns(ui, list, count)}
        rows={rows}
        keyOf={keyOfCandidate}
        position={position}
        page={page}
      />
      {air}
      <Line ui={ui} parts={selected === undefined ? [] : selectedParts(ui, list, selected)} />
      <Line
        ui={ui}
        parts={[
          {
            text: fitTexts(
              [
                ui.t('candidates.count', { count: rows.length }),
                rowRange(ui, position, page, rows.length),
                ui.t(state.sort === 'list' ? 'candidates.sort.list' : 'candidates.sort.votes'),
              ],
              ui.columns,
            ),
            tone: 'quiet',
          },
        ]}
      />
    </Box>
  );
}

/** In full, for the name may be cut in the table. */
function selectedParts(ui: Ui, list: CandidateList, row: CandidateRow): readonly Part[] {
  const kind = list.substitutes.length === 0 ? '' : `${kindText(ui, row)} `;
  return [{ text: `${kind}${row.number}  ` }, { text: ui.text(row.name), tone: 'strong' }];
}

/** Rows of candidates that are seen at once. */
export function candidatesPage(ui: Ui, list: CandidateList, count: ListCount): number {
  return Math.max(1, ui.rows - (isLow(ui) ? 4 : 7) - figuresHeight(ui, headline(ui, list, count)));
}

function headline(ui: Ui, list: CandidateList, count: ListCount): readonly Figure[] {
  const votesOf = (votes: ListCount['effectives']): string =>
    ui.number(votes.reduce((sum, candidate) => sum + candidate.votes, 0));
  return [
    { label: ui.t('totals.electoral-figure'), value: ui.number(count.electoralFigure), tone: 'accent' },
    ...[...fourCategories, ...twoCategories].flatMap((category, index, all): readonly Figure[] => {
      const value = count.categories[category];
      // The head votes are the first of the four and of the two.
      if (value === undefined || all.indexOf(category) !== index) return [];
      return [{ label: ui.t(categoryTitles[category]), value: ui.number(value) }];
    }),
    { label: ui.t('candidates.votes-effectives'), value: votesOf(count.effectives) },
    ...(list.substitutes.length === 0
      ? []
      : [{ label: ui.t('candidates.votes-substitutes'), value: votesOf(count.substitutes) }]),
  ];
}
