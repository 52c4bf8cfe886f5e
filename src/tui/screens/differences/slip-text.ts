/** In words: what slip of more than one box the two entries of a table show. */
import type { EntrySlip } from '../../../count/hints/entry-slips.ts';
import type { Contest } from '../../../election/election.ts';
import { cutText } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { fullFieldLabel } from '../table/field-label.ts';

/** A candidate's name gives way to the figures: number and list come before it. */
const labelWidth = 40;

/** Of many figures the first show well enough which they are. */
const mostFigures = 6;

export function slipText(ui: Ui, contest: Contest, slip: EntrySlip): string {
  if (slip.code === 'HINT_ENTRIES_CROSSED') {
    const [figure, otherFigure] = slip.boxes.map(({ field }) =>
      cutText(fullFieldLabel(ui, contest, field), labelWidth, ui.glyphs.ellipsis),
    );
    const [value, otherValue] = slip.figures;
    return ui.t('hint.HINT_ENTRIES_CROSSED', {
      ...{ figure: figure ?? '', otherFigure: otherFigure ?? '', value, otherValue },
    });
  }
  const { list, other, figures, otherFigures } = slip;
  const most = otherFigures.length === 0 ? mostFigures : mostFigures / 2;
  const text = (those: readonly number[]): string => figuresText(ui, those, most);
  return ui.t(`hint.${slip.code}`, {
    ...{ list, other, figures: text(figures), otherFigures: text(otherFigures) },
  });
}

function figuresText(ui: Ui, figures: readonly number[], most: number): string {
  const shown = figures.slice(0, most).map((figure) => ui.number(figure));
  return ui.t('differences.figures', { figures: shown.join(', '), more: figures.length - shown.length });
}
