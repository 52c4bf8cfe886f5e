/** The delivery of one bureau: the keys that are trusted for it, what happened with it, and which line of that is selected. */

import type { Election } from '../../../election/election.ts';
import { formatInstant } from '../../../i18n/format-time.ts';
import type { DeliveryLine, TakenDelivery, TrustedKey } from '../../../office/delivery/delivery-lines.ts';
import { groupedKey } from '../../../office/delivery/manifest.ts';
import type { LogEntry } from '../../../office/log.ts';
import { type ListMove, movedRow } from '../../keys/list-keys.ts';
import type { Ui } from '../../ui.ts';
import type { Point } from '../../widgets/points.tsx';
import { eventText } from '../log/event-text.ts';

/** All that the screen shows, as it stands at one moment. */
export interface DeliveryShown {
  readonly line: DeliveryLine;
  readonly taken: TakenDelivery | null;
  /** Who sent it back, and why; null where it was not. */
  readonly sentBack: { readonly officer: string; readonly reason: string } | null;
  /** Newest first. */
  readonly history: readonly LogEntry[];
}

export interface DeliveryItem extends Point {
  /** The key of which it tells. */
  readonly trusted?: TrustedKey;
}

export interface DeliveryScreenState {
  readonly row: number;
}

export interface DeliveryAction {
  readonly type: 'moved';
  readonly move: ListMove;
  readonly length: number;
  readonly page: number;
}

export const startDelivery = (): DeliveryScreenState => ({ row: 0 });

export const reduceDelivery = (
  { row }: DeliveryScreenState,
  { move, length, page }: DeliveryAction,
): DeliveryScreenState => ({ row: movedRow(row, move, length, page) });

/** The keys, then what happened. */
export function deliveryItems(
  ui: Ui,
  election: Election,
  { line: { keys }, history }: DeliveryShown,
): readonly DeliveryItem[] {
  const none: DeliveryItem = { key: 'none', text: ui.t('delivery.no-key'), tone: 'warning' };
  return [
    ...(keys.length === 0 ? [none] : keys.map((key) => keyItem(ui, key))),
    ...history.map((entry): DeliveryItem => {
      const time = entry.at === null ? '' : formatInstant(ui.language, entry.at);
      const params = { time, officer: entry.officer ?? '', text: eventText(ui, election, entry) };
      return { key: `${entry.seq}`, text: ui.text(ui.t('report.happened', params)), tone: 'quiet' };
    }),
  ];
}

function keyItem(ui: Ui, trusted: TrustedKey): DeliveryItem {
  const { key, officer, role, said } = trusted;
  const whose = officer === null ? '' : ` (${officer}${role === null ? '' : `, ${ui.t(`role.${role}`)}`})`;
  const text = ui.t('delivery.key', {
    ...{ key: groupedKey(key), whose, officer: said.officer, time: formatInstant(ui.language, said.at) },
  });
  return { key, text: `${ui.glyphs.good} ${ui.text(text)}`, tone: 'normal', trusted };
}
