import { type ReactNode, useMemo } from 'react';
import { logPage } from '../../../office/log.ts';
import type { Ledger } from '../../../office/ports.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { type LogIntent, logCommands } from './log-keys.ts';
import {
  keyOfEntry,
  type LogPage,
  type LogState,
  logKinds,
  moveInLog,
  reduceLog,
  startLog,
} from './log-state.ts';
import { LogView, logPageSize } from './log-view.tsx';

export const logScreen: ScreenEntry<'log'> = {
  Screen: LogScreen,
  crumb: (_route, ui) => ui.t('log.crumb'),
};

function LogScreen(_props: { readonly route: RouteOf<'log'> }): ReactNode {
  const shell = useShell();
  const { ledger } = shell.services;
  const store = useStore(reduceLog, startLog);
  const size = logPageSize(bodyUi(shell.ui));
  const { kind, pages } = store.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const page = useMemo(
    () => readPage(ledger, { kind, pages }, size),
    [ledger, kind, pages, size, shell.revision],
  );

  const act = (intent: LogIntent): void => {
    const state = store.current();
    // Read anew: an earlier key of the same burst may have turned the page.
    const current = readPage(ledger, state, size);
    switch (intent.type) {
      case 'next-kind':
        store.act(intent);
        return;
      case 'open-verify':
        shell.push({ name: 'verify' });
        return;
      case 'open-event': {
        const { row } = settle(state.position, current.entries.map(keyOfEntry), size);
        const entry = current.entries[row];
        if (entry !== undefined) shell.push({ name: 'log-event', seq: entry.seq });
        return;
      }
      default:
        store.act(moveInLog(state, current, intent, size));
    }
  };
  const desk = () => ({ state: store.current(), isEmpty: page.entries.length === 0 });
  return (
    <Frame input={{ commands: bindCommands(logCommands, { current: desk, act }) }} hint={{ key: 'log.hint' }}>
      {(ui) => <LogView ui={ui} page={page} head={ledger.head().seq} state={store.state} />}
    </Frame>
  );
}

/** One event more than fits is asked for, to know whether there are older ones. */
function readPage(ledger: Ledger, { kind, pages }: Pick<LogState, 'kind' | 'pages'>, size: number): LogPage {
  const before = pages.at(-1);
  const types = logKinds[kind];
  const entries = logPage(ledger, {
    limit: size + 1,
    ...(before === undefined ? {} : { before }),
    ...(types === undefined ? {} : { types }),
  });
  return { entries: entries.slice(0, size), hasOlder: entries.length > size };
}
