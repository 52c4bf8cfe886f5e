/** In words: what the boxes of a polling station come to, and which figures it did not declare. */
import type { Message } from '../../message.ts';
import type { Ui } from '../../ui.ts';
import { type KindsState, type KindTotal, kindTotals } from './kinds-state.ts';

export function kindSums(ui: Ui, state: KindsState): Message {
  const totals = kindTotals(state);
  const text = ({ sum, empty }: KindTotal): string => {
    if (sum === null) return ui.t('reconciliation.not-declared');
    return empty === 0 ? ui.number(sum) : ui.t('kinds.partly', { sum: ui.number(sum), empty });
  };
  return {
    key: 'kinds.sums',
    params: {
      ticked: text(totals.ticked),
      issued: text(totals.issued),
      takenBack: text(totals.takenBack),
    },
  };
}
