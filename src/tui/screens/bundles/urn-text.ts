/** The ballots found in the urns in words: as a figure once two officers have said it, before that how far it is. */
import { assertNever } from '../../../base/assert-never.ts';
import type { UrnBalance } from '../../../office/urn-balance.ts';
import type { Ui } from '../../ui.ts';
import type { Figure } from '../../widgets/figures.tsx';

/**
 * What was found, what went on to another bureau or came from one, and what lies in agreed bundles; of that the suspect
 * ballots that wait for a decision, which the board and the canvass do not call counted.
 */
export function urnFigures(ui: Ui, urn: UrnBalance, suspects: number): readonly Figure[] {
  const { ballots, sent, received, counted } = urn;
  const found = ballots === undefined ? ui.t('bundles.unknown') : ui.number(ballots);
  return [
    { label: ui.t('bundles.found'), value: found },
    ...(sent === 0 ? [] : [{ label: ui.t('bundles.sent'), value: ui.number(sent) }]),
    ...(received === 0 ? [] : [{ label: ui.t('bundles.received'), value: ui.number(received) }]),
    {
      label: ui.t('bundles.in-agreed'),
      value: suspects === 0 ? ui.number(counted) : ui.t('bundles.undecided', { counted, suspects }),
      tone: 'accent',
    },
  ];
}

/** How many transfers are not matched, whose ballots are still among those to be keyed here; empty where none is. */
export const unmatchedText = (ui: Ui, { unmatched }: UrnBalance): string =>
  unmatched === 0 ? '' : ` ${ui.glyphs.between} ${ui.t('bundles.unmatched')} ${ui.number(unmatched)}`;

/** Who is awaited to say how many ballots were found; empty once that stands. */
export function urnText(ui: Ui, { state, officers }: UrnBalance): string {
  const said = ui.text(officers.join(', '));
  switch (state) {
    case 'unsaid':
      return ui.t('bundles.urn.unsaid');
    case 'said-once':
      return ui.t('bundles.urn.said-once', { officer: said });
    case 'differs':
      return ui.t('bundles.urn.differs', { officers: said, last: ui.text(officers.at(-1) ?? '') });
    case 'stands':
      return '';
    default:
      return assertNever(state);
  }
}
