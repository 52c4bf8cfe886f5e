/** The selected figure in words: what it counts, and whose it is. */
import type { ReactNode } from 'react';
import { assertNever } from '../../../base/assert-never.ts';
import { localised } from '../../../base/language.ts';
import { figureAt, type Rubric } from '../../../count/figure-at.ts';
import type { Contest, Election } from '../../../election/election.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { fitTexts } from '../../widgets/fit-texts.ts';
import { Line } from '../../widgets/line.tsx';
import { wrapWords } from '../../widgets/wrap-words.ts';
import { rubricText } from '../figure/field-text.ts';
import { type CanvassLine, tableOfLine } from './canvass-lines.ts';
import { noFigure } from './canvass-rows.ts';
import { placeWords } from './place-states.ts';

export interface SelectedFigureProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly contest: Contest;
  readonly rubric: Rubric;
  readonly line: CanvassLine;
}

/** Lines kept for the rubric: where it is narrow the names of a candidate and a list do not fit into one. */
const rubricLines = (ui: Ui): 1 | 2 => (ui.columns < 100 && !ui.screenReader ? 2 : 1);

export const selectedFigureRows = (ui: Ui): number => rubricLines(ui) + 1;

export function SelectedFigure({ ui, election, contest, rubric, line }: SelectedFigureProps): ReactNode {
  const table = tableOfLine(line);
  const figure = table === null ? null : figureAt(table, rubric);
  const value = figure === null ? noFigure : ui.number(figure);
  const text = rubricText(ui, contest, rubric);
  const [first = '', ...rest] = wrapWords(text, ui.columns);
  const lines = rubricLines(ui) === 1 ? [text] : [first, rest.join(' ')];
  const place = placeText(ui, election, line, ui.columns - textWidth(value) - 2);
  return (
    <>
      {lines.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text have no identity but their place
        <Line key={index} ui={ui} parts={one === '' ? [] : [{ text: one, tone: 'strong' }]} />
      ))}
      <Line ui={ui} parts={[{ text: value, tone: 'accent' }, { text: `  ${place}` }]} />
    </>
  );
}

/** Whose figure it is, in so many cells. */
function placeText(ui: Ui, { office }: Election, line: CanvassLine, room: number): string {
  switch (line.type) {
    case 'municipality':
      return ui.text(localised(line.group.municipality.name, ui.language));
    case 'bureau': {
      const { bureau, state, alsoIn } = line.row;
      const others = alsoIn.map(({ name }) => ui.text(localised(name, ui.language))).join(', ');
      return fitTexts(
        [
          `${bureau.id} ${ui.text(bureau.name)}`,
          others === '' ? '' : ui.t('canvass.also-in', { municipalities: others }),
          ui.t(placeWords[state]),
        ],
        room,
        ` ${ui.glyphs.between} `,
      );
    }
    case 'total':
      return ui.t(`totals.scope.${office.level}`, { name: ui.text(localised(office.name, ui.language)) });
    default:
      return assertNever(line);
  }
}
