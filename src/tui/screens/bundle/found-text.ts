/** How far the ballots found in the urns are said, at an entry; no key is named, for `u` takes a ballot back there. */
import { assertNever } from '../../../base/assert-never.ts';
import type { UrnSummary } from '../../../count/said-twice.ts';
import type { Ui } from '../../ui.ts';

/** Who has said a figure, and never which; empty once it stands. */
export function foundText(ui: Ui, { state, officers }: Pick<UrnSummary, 'state' | 'officers'>): string {
  const said = ui.text(officers.join(', '));
  switch (state) {
    case 'unsaid':
      return ui.t('bundle.found-unknown');
    case 'said-once':
      return ui.t('bundle.found-said-once', { officer: said });
    case 'differs':
      return ui.t('bundle.found-differs', { officers: said });
    case 'stands':
      return '';
    default:
      return assertNever(state);
  }
}
