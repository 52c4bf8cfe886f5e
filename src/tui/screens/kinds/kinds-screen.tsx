import { type ReactNode, useState } from 'react';
import { possibleTypes } from '../../../count/ballot-type.ts';
import type { KindsSummary } from '../../../count/kinds-said.ts';
import { declareKinds, summaryOfStation } from '../../../office/kinds.ts';
import { bureauReconciliation } from '../../../office/reconciliation.ts';
import { bindCommands } from '../../keys/command.ts';
import { isOfKeypad } from '../../keys/keypad.ts';
import type { Message } from '../../message.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { kindSums } from './kind-sums.ts';
import { type KindsIntent, kindsCommands } from './kinds-keys.ts';
import { filledBoxes, isAtEnd, keyedKinds, reduceKinds, startKinds } from './kinds-state.ts';
import { KindsView } from './kinds-view.tsx';

export const kindsScreen: ScreenEntry<'kinds'> = {
  Screen: KindsScreen,
  crumb: ({ station }, ui) => ui.t('kinds.crumb', { station: station.number }),
};

function KindsScreen({ route }: { readonly route: RouteOf<'kinds'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const { ledger, clock } = services;
  const { bureau, station } = route;
  // As it stood when one began: what others key meanwhile does not change boxes under the hand.
  const [beginning] = useState(() => bureauReconciliation(ledger, bureau));
  const own = beginning?.stations.find(
    (row) => row.station.municipality === station.municipality && row.station.number === station.number,
  );
  const store = useStore(reduceKinds, () => {
    // Also a type that nobody would think of, once two officers have said it, or they differ on it.
    const differing = own?.said.differing ?? [];
    const known = [...(beginning?.types ?? []), ...differing].map(({ type }) => type);
    return startKinds(possibleTypes(beginning?.papers ?? [], known), differing);
  });

  const record = (): void => {
    if (officer === null) return;
    const kinds = keyedKinds(store.current());
    const recorded = declareKinds(ledger, clock, officer, { bureau, station }, kinds);
    shell.refresh();
    if (!recorded.ok) {
      shell.report(recorded.error);
      return;
    }
    shell.back();
    shell.say(saidMessage(station.number, recorded.value));
  };
  const act = (intent: KindsIntent): void => {
    switch (intent.type) {
      case 'next':
        if (isAtEnd(store.current())) act({ type: 'hand-in' });
        else store.act({ type: 'step', by: 1 });
        return;
      case 'hand-in': {
        const { state, officers } = summaryOfStation(ledger.stationKinds(bureau), station);
        const isSaid = officer !== null && officers.includes(officer.name);
        shell.ask({
          title: { key: 'kinds.ask.title', params: { station: station.number } },
          lines: [
            kindSums(shell.ui, store.current()),
            ...(isSaid ? [{ key: 'kinds.ask.replaces' as const }] : []),
            ...(state === 'stands' ? [{ key: 'kinds.ask.stands' as const }] : []),
          ],
          yes: { key: 'kinds.ask.yes' },
          no: { key: 'kinds.ask.no' },
          onYes: record,
        });
        return;
      }
      default:
        store.act(intent);
    }
  };
  return (
    <Frame
      input={{
        commands: bindCommands(kindsCommands, { current: store.current, act }),
        isKeyed: isOfKeypad,
        unsavedFields: () => filledBoxes(store.current()),
        typing: (event) => {
          if (event.kind === 'text' && !event.ctrl && /^\d$/.test(event.text)) {
            store.act({ type: 'digit', digit: event.text });
            return true;
          }
          if (event.kind !== 'key' || (event.key !== 'backspace' && event.key !== 'delete')) return false;
          store.act({ type: event.key === 'backspace' ? 'rub-out' : 'clear' });
          return true;
        },
      }}
      hint={{ key: 'kinds.hint' }}
    >
      {(ui) => <KindsView ui={ui} election={ledger.election} station={station.number} state={store.state} />}
    </Frame>
  );
}

/** What came of it, and who is awaited next. */
function saidMessage(station: number, { state, officers }: KindsSummary): Message {
  const params = { station, officers: officers.join(', ') };
  return { key: `kinds.done.${state === 'unsaid' ? 'said-once' : state}`, params };
}
