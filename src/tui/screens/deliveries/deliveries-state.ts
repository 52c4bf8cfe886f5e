/** The deliveries of the office: which are shown, in which order, and which one is selected. */
import type { DeliveriesIn, DeliveryLine } from '../../../office/delivery/delivery-lines.ts';
import type { DeliveryState } from '../../../office/delivery/delivery-state.ts';
import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { Message } from '../../message.ts';
import type { Ui } from '../../ui.ts';
import { folded } from '../../widgets/fuzzy.ts';
import { inOrder, type ListByNeed } from '../../widgets/table/by-need.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { fieldText } from '../../widgets/text-field-state.ts';

const urgency = {
  returned: 0,
  awaited: 1,
  unannounced: 2,
  taken: 3,
  here: 4,
} as const satisfies Readonly<Record<DeliveryState, number>>;

export const keyOfDelivery = ({ bureau }: DeliveryLine): string => bureau.id;

/** Id and name of the bureau. */
export const bureauName = (ui: Ui, { bureau }: Pick<DeliveryLine, 'bureau'>): string =>
  `${bureau.id} ${ui.text(bureau.name)}`;

/** Those that the filter leaves, by bureau or state in the words of the screen, in the order that is wished. */
export function visibleDeliveries(
  ui: Ui,
  lines: readonly DeliveryLine[],
  { filter, sort }: Pick<ListByNeed, 'filter' | 'sort'>,
): readonly DeliveryLine[] {
  const wanted = folded(fieldText(filter)).trim();
  const shown = lines.filter((line) =>
    folded(`${bureauName(ui, line)} ${ui.t(`delivery-state.${line.state}`)}`).includes(wanted),
  );
  return inOrder(shown, sort, ({ state }) => urgency[state]);
}

export const selectedDelivery = (
  lines: readonly DeliveryLine[],
  { position }: Pick<ListByNeed, 'position'>,
): DeliveryLine | undefined => lines[settle(position, lines.map(keyOfDelivery), 1).row];

/** The likely next step of that officer. */
export function deliveriesHint(officer: Officer | null, { taken, awaited }: DeliveriesIn): Message {
  const can = (act: 'delivery.trust' | 'delivery.receive'): boolean => officer !== null && may(officer, act);
  if (awaited === 0 && can('delivery.trust')) return { key: 'deliveries.hint.trust' };
  if (taken < awaited && can('delivery.receive')) return { key: 'deliveries.hint.take' };
  return { key: 'deliveries.hint' };
}
