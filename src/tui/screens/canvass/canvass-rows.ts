/** The rows of the canvass as the grid draws them. */
import { assertNever } from '../../../base/assert-never.ts';
import { localised } from '../../../base/language.ts';
import { figureAt } from '../../../count/figure-at.ts';
import type { Canvass } from '../../../office/canvass.ts';
import type { Ui } from '../../ui.ts';
import { type GridColumn, type GridRow, gridColumn } from '../../widgets/grid/grid-layout.ts';
import { type CanvassLine, tableOfLine } from './canvass-lines.ts';
import { type CanvassPage, rubricTitle } from './canvass-pages.ts';
import { placeWords } from './place-states.ts';

/** In place of a figure that is not there yet: never 0, which is a figure. */
export const noFigure = '-';

export function gridRow(ui: Ui, line: CanvassLine, { rubrics }: CanvassPage): GridRow {
  const table = tableOfLine(line);
  return {
    key: line.key,
    ...labelOf(ui, line),
    cell: (column) => {
      const rubric = rubrics[column];
      const figure = table === null || rubric === undefined ? null : figureAt(table, rubric);
      return figure === null ? noFigure : ui.number(figure);
    },
  };
}

function labelOf(ui: Ui, line: CanvassLine): Pick<GridRow, 'label' | 'note' | 'tone'> {
  switch (line.type) {
    case 'municipality':
      return {
        label: ui.text(localised(line.group.municipality.name, ui.language)),
        note: '',
        tone: 'strong',
      };
    case 'bureau': {
      const indent = ui.screenReader ? '' : '  ';
      const { bureau, state, table } = line.row;
      return {
        // The id first: names of bureaus are often alike up to their last letter.
        label: `${indent}${bureau.id} ${ui.text(bureau.name)}`,
        note: ui.t(placeWords[state]),
        tone: table === null ? 'quiet' : 'normal',
      };
    }
    case 'total':
      return { label: ui.t('list.total'), note: '', tone: 'strong' };
    default:
      return assertNever(line);
  }
}

export function gridColumns(ui: Ui, { total }: Canvass, { rubrics }: CanvassPage): readonly GridColumn[] {
  return rubrics.map((rubric) => {
    const title = rubricTitle(ui, rubric);
    // No figure is wider than the sum of all.
    return gridColumn(title, ui.number(figureAt(total, rubric) ?? 0));
  });
}
