import { type ReactNode, useMemo } from 'react';
import type { BureauId } from '../../../election/ids.ts';
import { deliveryHistory } from '../../../office/delivery/delivery-history.ts';
import { deliveryLines, type TrustedKey, takenDelivery } from '../../../office/delivery/delivery-lines.ts';
import { distrustSigner } from '../../../office/delivery/trust-signer.ts';
import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { Ledger } from '../../../office/ports.ts';
import { whyNotNow } from '../../../office/report-acts.ts';
import { keyGroups } from '../../key-groups.ts';
import { type Availability, bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { deliverAvailability } from '../deliver/deliver-availability.ts';
import { askToReopen } from '../report/reopen-questions.ts';
import { type DeliveryIntent, deliveryCommands } from './delivery-keys.ts';
import {
  type DeliveryItem,
  type DeliveryShown,
  deliveryItems,
  reduceDelivery,
  startDelivery,
} from './delivery-state.ts';
import { DeliveryView, deliveryPage } from './delivery-view.tsx';

export const deliveryScreen: ScreenEntry<'delivery'> = {
  Screen: DeliveryScreen,
  crumb: ({ bureau }) => bureau,
};

function DeliveryScreen({ route: { bureau } }: { readonly route: RouteOf<'delivery'> }): ReactNode {
  const shell = useShell();
  const { services, officer, ui } = shell;
  const { ledger, clock } = services;
  const store = useStore(reduceDelivery, startDelivery);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const shown = useMemo(() => shownOf(ledger, bureau), [ledger, bureau, shell.revision]);
  // Once a change, not once a key. The use cases ask again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const can = useMemo(
    () =>
      ledger.atOneMoment(() => ({
        sendBack: sendBackAvailability(ledger, officer, shown),
        deliver: deliverAvailability(ledger, officer, bureau),
      })),
    [ledger, officer, bureau, shown, shell.revision],
  );
  const items = () => deliveryItems(ui, ledger.election, shown);
  const selected = (): DeliveryItem | undefined => {
    const all = items();
    return all[Math.min(store.current().row, all.length - 1)];
  };

  const askToDistrust = ({ key }: TrustedKey, by: Officer): void =>
    shell.ask({
      title: { key: 'delivery.distrust.title', params: { bureau } },
      points: keyGroups(key).map((digits) => ({ key: 'trust-key.digits' as const, params: { digits } })),
      lines: [{ key: 'delivery.distrust.then' }],
      field: { key: 'question.reason' },
      yes: { key: 'delivery.distrust.yes' },
      no: { key: 'report.no' },
      danger: true,
      onYes: (reason) => {
        const done = distrustSigner(ledger, clock, by, { bureau, key }, reason);
        shell.refresh();
        if (done.ok) shell.say({ key: 'delivery.distrust.done' });
        else shell.report(done.error);
      },
    });
  const act = (intent: DeliveryIntent): void => {
    switch (intent.type) {
      case 'trust':
        shell.push({ name: 'trust-key', bureau, given: null });
        return;
      case 'distrust': {
        const trusted = selected()?.trusted;
        if (trusted !== undefined && officer !== null) askToDistrust(trusted, officer);
        return;
      }
      case 'send-back':
        if (officer !== null) askToReopen({ shell, officer, bureau, standing: ledger.report(bureau) });
        return;
      case 'deliver':
        shell.push({ name: 'deliver', bureau });
        return;
      case 'report':
        shell.push({ name: 'report', bureau });
        return;
      default: {
        const page = deliveryPage(bodyUi(ui), shown);
        store.act({ type: 'moved', move: intent, length: items().length, page });
      }
    }
  };
  const desk = () => ({ officer, selected: selected(), ...can });
  return (
    <Frame
      input={{ commands: bindCommands(deliveryCommands, { current: desk, act }) }}
      hint={{ key: `delivery.hint.${shown.line.state}` }}
    >
      {(body) => <DeliveryView {...{ ui: body, election: ledger.election, shown }} state={store.state} />}
    </Frame>
  );
}

function shownOf(ledger: Ledger, bureau: BureauId): DeliveryShown {
  return ledger.atOneMoment(() => {
    const line = deliveryLines(ledger).find((one) => one.bureau.id === bureau);
    if (line === undefined) throw new Error(`no bureau ${bureau}`);
    const back = line.state === 'returned' ? ledger.report(bureau).signOff.returned.at(-1) : undefined;
    return {
      line,
      taken: line.row === null ? null : takenDelivery(ledger, line.row),
      sentBack: back === undefined ? null : { officer: back.officer, reason: back.reason },
      history: deliveryHistory(ledger, bureau),
    };
  });
}

function sendBackAvailability(
  ledger: Ledger,
  officer: Officer | null,
  { line }: DeliveryShown,
): Availability {
  if (line.state === 'returned') return { disabled: 'report.step.await-delivery' };
  if (line.state !== 'taken') return { disabled: 'delivery.send-back.none' };
  if (officer === null || !may(officer, 'report.reopen')) return { disabled: 'program.not-permitted' };
  const why = whyNotNow(ledger, officer, line.bureau.id, 'reopen');
  return why === null ? true : { disabled: 'delivery.send-back.office' };
}
