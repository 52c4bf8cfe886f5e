import type { ListCount } from '../../../count/count-table.ts';
import type { CandidateList } from '../../../election/election.ts';
import type { Ui } from '../../ui.ts';
import { share } from '../../widgets/share.ts';
import type { Column } from '../../widgets/table/columns.ts';
import type { CandidateRow } from './candidates-state.ts';

export const kindText = (ui: Ui, row: CandidateRow): string =>
  ui.t(row.kind === 'effective' ? 'candidates.effective' : 'candidates.substitute');

export function candidatesColumns(
  ui: Ui,
  list: CandidateList,
  count: ListCount,
): readonly Column<CandidateRow>[] {
  const kind: Column<CandidateRow> = {
    id: 'kind',
    title: ui.t('candidates.kind'),
    align: 'left',
    text: (row) => kindText(ui, row),
    tone: () => 'quiet',
  };
  return [
    ...(list.substitutes.length === 0 ? [] : [kind]),
    { id: 'number', title: ui.t('totals.number'), align: 'right', text: (row) => String(row.number) },
    {
      id: 'name',
      title: ui.t('candidates.name'),
      align: 'left',
      text: (row) => ui.text(row.name),
      least: 12,
      comfort: 24,
    },
    {
      id: 'votes',
      title: ui.t('candidates.votes'),
      align: 'right',
      text: (row) => ui.number(row.votes),
      tone: (row) => (row.votes === 0 ? 'quiet' : 'strong'),
    },
    {
      id: 'share',
      title: ui.t('candidates.share'),
      align: 'right',
      text: (row) => share(ui, row.votes, count.electoralFigure),
      drop: 2,
    },
    {
      id: 'bar',
      title: '',
      align: 'left',
      text: () => '',
      bar: (row) => ({ value: row.votes, whole: count.electoralFigure }),
      tone: () => 'bar',
      drop: 1,
    },
  ];
}
