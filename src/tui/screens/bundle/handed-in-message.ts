/** What an officer is told once an entry of a bundle is handed in: of the other one nothing but where they differ. */
import { type BundleState, placeOfKey, shiftOf } from '../../../count/bundle.ts';
import type { BundlePlace } from '../../../office/events.ts';
import type { Officer } from '../../../office/officers.ts';
import type { Ledger } from '../../../office/ports.ts';
import type { Message } from '../../message.ts';
import type { Ui } from '../../ui.ts';
import { waitingMessage } from '../tables/waiting-message.ts';
import { agreedMessage } from './agreed-message.ts';

/** More are seen when the bundle is opened again. */
const mostPlaces = 6;

export function handedInMessage(
  ui: Ui,
  ledger: Pick<Ledger, 'suspectRows'>,
  officer: Officer,
  place: BundlePlace,
  state: BundleState,
): Message {
  const { bundle } = place;
  const shift = shiftOf(state);
  const waiting = waitingMessage(state, officer, shift?.before !== 0);
  if (waiting !== null) return waiting;
  if (shift !== null) return { key: 'bundle.after.shifted', params: { bundle, ...shift } };
  if ('open' in state) {
    const shown = state.open.slice(0, mostPlaces).map(placeOfKey).join(', ');
    const more = state.open.length > mostPlaces ? ` ${ui.glyphs.ellipsis}` : '';
    const key = state.because === 'different' ? 'bundle.after.open' : 'bundle.after.not-as-counted';
    return { key, params: { bundle, count: state.open.length, places: `${shown}${more}` } };
  }
  return state.state === 'agreed'
    ? agreedMessage(ledger, place)
    : { key: 'bundle.after.first-done', params: { bundle } };
}
