import { type ReactNode, useState } from 'react';
import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Officer } from '../../../office/officers.ts';
import { receiveTransfer, sendTransfer } from '../../../office/transfers.ts';
import { bindCommands } from '../../keys/command.ts';
import type { Notice } from '../../message.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { editField } from '../../widgets/text-field-state.ts';
import { type TransferIntent, transferCommands } from './transfer-keys.ts';
import {
  ballotsIn,
  choosesTable,
  filledFields,
  firstWrong,
  isLastField,
  noteIn,
  receiveFields,
  reduceTransferForm,
  sendFields,
  startTransferForm,
  tableIn,
  transferTables,
} from './transfer-state.ts';
import { TransferView } from './transfer-view.tsx';

export const transferScreen: ScreenEntry<'transfer'> = {
  Screen: TransferScreen,
  crumb: ({ transfer }, ui) =>
    transfer === null ? ui.t('transfer.crumb.new') : ui.t('transfer.crumb', { transfer }),
};

function TransferScreen({ route }: { readonly route: RouteOf<'transfer'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const { ledger, clock } = services;
  const [transfer] = useState(() => (route.transfer === null ? undefined : ledger.transfer(route.transfer)));
  const store = useStore(reduceTransferForm, () =>
    startTransferForm(route.transfer === null ? sendFields : receiveFields),
  );
  const tables = transferTables(ledger.election);

  const send = (by: Officer, ballots: number, note: string): Result<Notice, Problem> | undefined => {
    const state = store.current();
    const [from, to] = [tableIn(state, 'from', tables), tableIn(state, 'to', tables)];
    if (from === undefined || to === undefined) return undefined;
    const sent = sendTransfer(ledger, clock, by, { from, to, ballots, note });
    return sent.ok ? ok({ key: 'transfer.sent', params: { transfer: sent.value } }) : sent;
  };
  const receive = (by: Officer, ballots: number, note: string, number: number): Result<Notice, Problem> => {
    const received = receiveTransfer(ledger, clock, by, number, { ballots, note });
    if (!received.ok) return received;
    const { value } = received;
    return value.state === 'mismatch'
      ? ok({ key: 'transfer.mismatch', stays: true })
      : ok({ key: 'transfer.received', params: { transfer: number } });
  };
  const record = (): void => {
    const state = store.current();
    const ballots = ballotsIn(state);
    if (officer === null || ballots === undefined) return;
    const note = noteIn(state);
    const number = route.transfer;
    const recorded = number === null ? send(officer, ballots, note) : receive(officer, ballots, note, number);
    shell.refresh();
    if (recorded === undefined) return;
    if (!recorded.ok) {
      shell.report(recorded.error);
      return;
    }
    shell.back();
    shell.say(recorded.value);
  };
  const act = (intent: TransferIntent): void => {
    const state = store.current();
    switch (intent.type) {
      case 'enter': {
        const upToHere = state.fields.slice(0, state.fields.indexOf(state.focus) + 1);
        const wrong = firstWrong(state, upToHere, tables);
        if (wrong !== undefined) store.act({ type: 'wrong', field: wrong });
        else if (isLastField(state)) record();
        else store.act({ type: 'step', by: 1 });
        return;
      }
      case 'next-table':
        store.act({ type: 'next-table', by: intent.by, tables });
        return;
      default:
        store.act(intent);
    }
  };
  return (
    <Frame
      input={{
        commands: bindCommands(transferCommands, { current: store.current, act }),
        isTyping: true,
        isForm: true,
        typing: (event) => {
          const { focus, texts } = store.current();
          if (choosesTable(focus, event)) return false;
          if (editField(texts[focus], event) === undefined) return false;
          store.act({ type: 'edit', event });
          return true;
        },
        onPaste: (text) => store.act({ type: 'paste', text }),
        unsavedFields: () => filledFields(store.current()),
      }}
      hint={{ key: 'transfer.hint' }}
    >
      {(ui) => <TransferView ui={ui} election={ledger.election} transfer={transfer} state={store.state} />}
    </Frame>
  );
}
