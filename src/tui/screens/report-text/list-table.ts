/** The lists of a contest as a table: each on one line, its sub-categories and its electoral figure beside each other. */
import type { ListCount } from '../../../count/count-table.ts';
import type { Contest } from '../../../election/election.ts';
import type { Category } from '../../../election/regime.ts';
import { cutText, fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import type { Part } from '../../widgets/line.tsx';
import { categoryTitles } from '../totals/category-titles.ts';

const leastName = 12;
const mostName = 40;
const gap = 2;

/** undefined where there is no room for it, and to the ear, which knows no columns. */
export function listTable(
  ui: Ui,
  contest: Contest | undefined,
  lists: readonly ListCount[],
): readonly (readonly Part[])[] | undefined {
  const categories = Object.keys(lists[0]?.categories ?? {}) as readonly Category[];
  const columns = [
    ...categories.map((category) => ({
      title: ui.t(categoryTitles[category]),
      text: (list: ListCount) => ui.number(list.categories[category] ?? 0),
    })),
    {
      title: ui.t('totals.electoral-figure'),
      text: ({ electoralFigure }: ListCount) => ui.number(electoralFigure),
    },
  ].map((column) => ({
    ...column,
    width: lists.reduce(
      (widest, list) => Math.max(widest, textWidth(column.text(list))),
      textWidth(column.title),
    ),
  }));
  const figures = columns.reduce((sum, { width }) => sum + gap + width, 0);
  const name = Math.min(mostName, ui.columns - figures);
  if (ui.screenReader || name < leastName) return undefined;
  const lineOf = (start: string, texts: readonly string[]): string =>
    fillText(cutText(start, name, ui.glyphs.ellipsis), name, 'left') +
    columns
      .map(({ width }, index) => ' '.repeat(gap) + fillText(texts[index] ?? '', width, 'right'))
      .join('');
  return [
    [
      {
        text: lineOf(
          ui.t('report-text.lists'),
          columns.map(({ title }) => title),
        ),
        tone: 'quiet',
      },
    ],
    ...lists.map((list): readonly Part[] => {
      const own = contest?.lists.find(({ number }) => number === list.number)?.name ?? '';
      return [
        {
          text: lineOf(
            ui.text(`${list.number} ${own}`),
            columns.map(({ text }) => text(list)),
          ),
        },
      ];
    }),
  ];
}
