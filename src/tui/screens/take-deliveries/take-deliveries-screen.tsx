import { type ReactNode, useEffect, useRef } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Bureau } from '../../../election/election.ts';
import { type ReadDelivery, readDeliveries, takeDelivery } from '../../../office/delivery/take-deliveries.ts';
import type { BallotReaders } from '../../../office/ports.ts';
import { readingContext } from '../../../office/reading-context.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useForm } from '../../shell/use-form.ts';
import { useStore } from '../../shell/use-store.ts';
import { typedPath } from '../../typed-path.ts';
import { formText } from '../../widgets/form/form-state.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { type TakeDeliveriesIntent, takeDeliveriesCommands } from './take-deliveries-keys.ts';
import {
  reduceTakeDeliveries,
  startTakeDeliveries,
  strangeSigner,
  takeDeliveriesHint,
  takenCounts,
} from './take-deliveries-state.ts';
import { DeliveriesPathView, TakingView, ToldView, toldPage } from './take-deliveries-view.tsx';

export const takeDeliveriesScreen: ScreenEntry<'take-deliveries'> = {
  Screen: TakeDeliveriesScreen,
  crumb: (_route, ui) => ui.t('take-deliveries.crumb'),
};

function TakeDeliveriesScreen(_props: { readonly route: RouteOf<'take-deliveries'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const { ledger, clock, deliveryFolders } = services;
  const store = useStore(reduceTakeDeliveries, startTakeDeliveries);
  const taking = useRef<AbortController | null>(null);
  // Whoever leaves, or is at work elsewhere now, takes nothing more.
  useEffect(() => () => taking.current?.abort(), []);

  const begin = async (path: string): Promise<Problem | undefined> => {
    const found = await deliveryFolders.find(path);
    if (!found.ok) return found.error;
    take(path, found.value).catch(shell.onCrash);
    return undefined;
  };
  const take = async (path: string, folders: readonly string[]): Promise<void> => {
    const controller = new AbortController();
    const { signal: stop } = controller;
    taking.current = controller;
    store.act({ type: 'began', path, total: folders.length });
    let readers: Promise<BallotReaders> | undefined;
    const read = async (bureau: Bureau, texts: readonly string[]) => {
      // Readers on other cores: for who has no scanned ballots to read none is started.
      readers ??= services.ballotReaders(readingContext(ledger, bureau.id));
      return (await readers).read(texts, bureau.id);
    };
    try {
      for await (const one of readDeliveries(ledger, deliveryFolders, folders, { read, stop })) {
        if (stop.aborted || !takeOne(one)) break;
        // Keys pressed meanwhile are heard, and what came of it is seen, between two deliveries.
        await new Promise((resolve) => setTimeout(resolve));
      }
    } finally {
      await (await readers)?.close();
    }
    store.act({ type: 'ended' });
  };
  /** False where it can no longer be recorded in the officer’s name. */
  const takeOne = (one: ReadDelivery): boolean => {
    if (officer === null || !shell.stands()) return false;
    store.act({ type: 'handled', one: takeDelivery(ledger, clock, officer, one) });
    shell.refresh();
    return true;
  };

  const { state } = store;
  if (state.stage === 'path') return <DeliveriesPath typed={state.path} begin={begin} />;
  const again = async (path: string): Promise<void> => {
    const problem = await begin(path);
    if (problem !== undefined) shell.report(problem);
  };
  const act = (intent: TakeDeliveriesIntent): void => {
    const now = store.current();
    switch (intent.type) {
      case 'back':
        taking.current?.abort();
        store.act({ type: now.stage === 'taking' ? 'stopping' : 'other-path' });
        return;
      case 'again':
        again(now.path).catch(shell.onCrash);
        return;
      case 'trust': {
        const signer = now.stage === 'told' ? strangeSigner(now.told[now.row]?.problem) : undefined;
        if (signer === undefined) return;
        const { bureau, ...given } = signer;
        shell.push({ name: 'trust-key', bureau, given });
        return;
      }
      default: {
        if (now.stage !== 'told') return;
        const page = toldPage(bodyUi(shell.ui), takenCounts(now.told, now.total));
        store.act({ type: 'moved', move: intent, page });
      }
    }
  };
  const desk = () => ({ state: store.current(), officer });
  return (
    <Frame
      input={{ commands: bindCommands(takeDeliveriesCommands, { current: desk, act }) }}
      hint={takeDeliveriesHint(state, officer)}
    >
      {(ui) =>
        state.stage === 'taking' ? <TakingView {...{ ui, state }} /> : <ToldView {...{ ui, state }} />
      }
    </Frame>
  );
}

function DeliveriesPath(props: {
  readonly typed: string;
  readonly begin: (path: string) => Promise<Problem | undefined>;
}): ReactNode {
  const { typed, begin } = props;
  const { services } = useShell();
  const form = useForm<'path'>({
    fields: ['path'],
    given: { path: typed },
    complaintOf: (state) =>
      formText(state, 'path').trim() === '' ? { key: 'own-key.folder.missing' } : undefined,
    submit: async (state) => {
      const complaint = await begin(typedPath(formText(state, 'path'), services.environment));
      return complaint === undefined ? undefined : { field: 'path', complaint };
    },
  });
  return (
    <Frame input={{ ...form.input, unsavedFields: () => 0 }} hint={{ key: 'take-deliveries.hint.path' }}>
      {(ui) => <DeliveriesPathView ui={ui} state={form.state} />}
    </Frame>
  );
}
