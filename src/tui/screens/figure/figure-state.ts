/** What is behind a figure, a row each: the figures that it sums, then the values it was given, the newest last. */
import type { FigureHistory, FigurePart } from '../../../office/figure-history.ts';
import type { FigureHappening } from '../../../office/given-values.ts';
import { settle } from '../../widgets/table/list-position.ts';
import type { Listed } from '../../widgets/table/listed.ts';

export type FigureRow =
  | { readonly type: 'part'; readonly key: string; readonly part: FigurePart }
  | { readonly type: 'happening'; readonly key: string; readonly happening: FigureHappening };

export function figureRows({ parts, happenings }: FigureHistory): readonly FigureRow[] {
  return [
    ...parts.map((part): FigureRow => ({ type: 'part', key: `part ${part.key}`, part })),
    ...happenings.map(
      (happening): FigureRow => ({ type: 'happening', key: `event ${happening.event}`, happening }),
    ),
  ];
}

export const keyOfFigureRow = ({ key }: FigureRow): string => key;

/** The selected row. */
export function selectedFigureRow(rows: readonly FigureRow[], state: Listed): FigureRow | undefined {
  return rows[settle(state.position, rows.map(keyOfFigureRow), 1).row];
}

/** Why it was decided or set aside; empty for what needs no reason. */
export function reasonOf(row: FigureRow): string {
  if (row.type === 'part') return '';
  const { happening } = row;
  if (happening.type === 'reset') return happening.reason;
  return happening.how.type === 'decided' ? happening.how.reason : '';
}
