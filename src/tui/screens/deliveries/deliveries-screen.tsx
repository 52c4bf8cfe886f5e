import { type ReactNode, useMemo } from 'react';
import type { BureauId } from '../../../election/ids.ts';
import {
  type DeliveryLine,
  deliveriesIn,
  deliveryLines,
  type TakenDelivery,
  takenDelivery,
} from '../../../office/delivery/delivery-lines.ts';
import type { Ledger } from '../../../office/ports.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { filterInput } from '../../shell/filter-input.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { reduceListByNeed, startListByNeed } from '../../widgets/table/by-need.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { type DeliveriesIntent, deliveriesCommands } from './deliveries-keys.ts';
import { deliveriesHint, keyOfDelivery, selectedDelivery, visibleDeliveries } from './deliveries-state.ts';
import { DeliveriesView, deliveriesPage } from './deliveries-view.tsx';

export const deliveriesScreen: ScreenEntry<'deliveries'> = {
  Screen: DeliveriesScreen,
  crumb: (_route, ui) => ui.t('deliveries.crumb'),
};

function DeliveriesScreen({ route }: { readonly route: RouteOf<'deliveries'> }): ReactNode {
  const shell = useShell();
  const { services, officer, ui } = shell;
  const { ledger } = services;
  const store = useStore(reduceListByNeed, () => startListByNeed(route.selected));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const lines = useMemo(() => ledger.atOneMoment(() => deliveryLines(ledger)), [ledger, shell.revision]);
  const { filter, sort } = store.state;
  const visible = useMemo(() => visibleDeliveries(ui, lines, { filter, sort }), [ui, lines, filter, sort]);
  const page = deliveriesPage(bodyUi(ui), visible.length);
  const position = settle(store.state.position, visible.map(keyOfDelivery), page);
  usePinned(store, position, (pinned) => store.act({ type: 'pinned', position: pinned }));
  const { first } = position;
  // Of those that are seen alone: a delivery is a long text to read for a key.
  const taken = useMemo(
    () => takenOf(ledger, visible.slice(first, first + page)),
    [ledger, visible, first, page],
  );

  // As they stand now: the filter can change in the middle of a burst.
  const now = () => visibleDeliveries(ui, lines, store.current());
  const bureau = (): BureauId | undefined => selectedDelivery(now(), store.current())?.bureau.id;
  const leadTo = (name: 'delivery' | 'report'): void => {
    const selected = bureau();
    if (selected !== undefined) shell.push({ name, bureau: selected });
  };
  const act = (intent: DeliveriesIntent): void => {
    switch (intent.type) {
      case 'filter-opened':
      case 'filter-closed':
      case 'next-sort':
        store.act(intent);
        return;
      case 'open':
        leadTo('delivery');
        return;
      case 'report':
        leadTo('report');
        return;
      case 'take':
        shell.push({ name: 'take-deliveries' });
        return;
      case 'file':
        shell.push({ name: 'signers-file' });
        return;
      case 'trust': {
        const selected = bureau();
        if (selected !== undefined) shell.push({ name: 'trust-key', bureau: selected, given: null });
        return;
      }
      default:
        store.act({ type: 'moved', move: intent, keys: now().map(keyOfDelivery), page });
    }
  };
  const desk = () => ({ state: store.current(), hasSelected: now().length > 0, officer });
  return (
    <Frame
      input={filterInput(store, () => bindCommands(deliveriesCommands, { current: desk, act }))}
      hint={store.state.isFiltering ? { key: 'filter.hint' } : deliveriesHint(officer, deliveriesIn(lines))}
    >
      {(body) => <DeliveriesView ui={body} lines={lines} taken={taken} state={store.state} />}
    </Frame>
  );
}

function takenOf(ledger: Ledger, lines: readonly DeliveryLine[]): ReadonlyMap<BureauId, TakenDelivery> {
  return new Map(
    lines.flatMap(({ bureau, row }) =>
      row === null ? [] : [[bureau.id, takenDelivery(ledger, row)] as const],
    ),
  );
}
