/** The state of a delivery in words, the same on every screen. */
import type { DeliveryState } from '../../../office/delivery/delivery-state.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';

export const deliveryTone = {
  unannounced: 'quiet',
  awaited: 'accent',
  taken: 'good',
  returned: 'warning',
  here: 'quiet',
} as const satisfies Readonly<Record<DeliveryState, Tone>>;

/** With a sign, so that it is told without colour and found without reading. */
export function deliveryStateText({ glyphs, t }: Ui, state: DeliveryState): string {
  const signs = {
    unannounced: glyphs.between,
    awaited: glyphs.crumb,
    taken: glyphs.good,
    returned: glyphs.warning,
    here: glyphs.between,
  } as const satisfies Readonly<Record<DeliveryState, string>>;
  return `${signs[state]} ${t(`delivery-state.${state}`)}`;
}

const shownDigits = 8;

/** As much of a key or a digest as a column has room for. */
export const shortDigest = (digest: string): string => digest.slice(0, shownDigits);
