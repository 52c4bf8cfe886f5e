/** In words: nothing of a table counts yet, and how far it is where somebody has begun. */
import type { WaitingState } from '../../../office/counts-yet.ts';
import type { Ui } from '../../ui.ts';

export const waitingText = (ui: Ui, state: WaitingState): string =>
  state === 'empty'
    ? ui.t('totals.waiting.short')
    : ui.t('totals.waiting', { state: ui.t(`table-state.${state}`) });
