import type { CountTable, ListCount } from '../../../count/count-table.ts';
import type { Contest } from '../../../election/election.ts';
import type { Category } from '../../../election/regime.ts';
import { regimes } from '../../../election/regimes.ts';
import type { Ui } from '../../ui.ts';
import { share } from '../../widgets/share.ts';
import type { Column } from '../../widgets/table/columns.ts';
import { categoryTitles } from './category-titles.ts';

export function totalsColumns(ui: Ui, contest: Contest, table: CountTable): readonly Column<ListCount>[] {
  const names = new Map(contest.lists.map((list) => [list.number, ui.text(list.name)]));
  const inCategory = (list: ListCount, category: Category): number => list.categories[category] ?? 0;
  return [
    { id: 'number', title: ui.t('totals.number'), align: 'right', text: (list) => String(list.number) },
    {
      id: 'name',
      title: ui.t('totals.list'),
      align: 'left',
      text: (list) => names.get(list.number) ?? '',
      total: ui.t('list.total'),
      least: 10,
      comfort: 16,
    },
    ...regimes[contest.regime].categories.map(
      (category): Column<ListCount> => ({
        id: category,
        title: ui.t(categoryTitles[category]),
        align: 'right',
        text: (list) => ui.number(inCategory(list, category)),
        tone: (list) => (inCategory(list, category) === 0 ? 'quiet' : 'normal'),
        total: ui.number(table.lists.reduce((sum, list) => sum + inCategory(list, category), 0)),
        drop: 4,
      }),
    ),
    {
      id: 'figure',
      title: ui.t('totals.electoral-figure'),
      align: 'right',
      text: (list) => ui.number(list.electoralFigure),
      tone: () => 'strong',
      total: ui.number(table.valid),
    },
    {
      id: 'share',
      title: ui.t('totals.share'),
      align: 'right',
      text: (list) => share(ui, list.electoralFigure, table.valid),
      total: share(ui, table.valid, table.valid),
      drop: 3,
    },
    {
      id: 'bar',
      title: '',
      align: 'left',
      text: () => '',
      bar: (list) => ({ value: list.electoralFigure, whole: table.valid }),
      tone: () => 'bar',
      drop: 2,
    },
  ];
}
