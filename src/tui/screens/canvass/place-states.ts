import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { ReportedState } from '../../../office/reported-states.ts';

/** How far a table is, in a word or two beside its figures. */
export const placeWords = {
  empty: 'place-state.empty',
  'first-in-progress': 'place-state.first-in-progress',
  'first-done': 'place-state.first-done',
  'second-in-progress': 'place-state.second-in-progress',
  differs: 'place-state.differs',
  correcting: 'place-state.correcting',
  agreed: 'place-state.agreed',
  'suspects-open': 'place-state.suspects-open',
  outdated: 'place-state.outdated',
  keying: 'place-state.keying',
  unbalanced: 'place-state.unbalanced',
  scanning: 'place-state.scanning',
  delivered: 'place-state.delivered',
  reopened: 'place-state.reopened',
} as const satisfies Readonly<Record<ReportedState, MessageKey>>;
