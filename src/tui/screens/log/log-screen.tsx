import { type ReactNode, useMemo } from 'react';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { FoundInLog } from '../../../office/find-in-log.ts';
import { findInLog } from '../../../office/find-in-log.ts';
import { logCounts } from '../../../office/log-kinds.ts';
import { bindCommands } from '../../keys/command.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { editField, emptyField, fieldText, insertText } from '../../widgets/text-field-state.ts';
import { readLogEvent } from '../log-event/log-event-state.ts';
import { findCommands, type LogIntent, logCommands } from './log-keys.ts';
import { moveInLog, reduceLog, startLog } from './log-state.ts';
import { LogView, logPageSize, showsDetails } from './log-view.tsx';
import { lookAtLog } from './look-at-log.ts';

export const logScreen: ScreenEntry<'log'> = {
  Screen: LogScreen,
  crumb: (_route, ui) => ui.t('log.crumb'),
};

const notFound = {
  nothing: 'find.nothing',
  several: 'find.several',
  'no-question': 'find.no-question',
} as const satisfies Readonly<Record<Exclude<FoundInLog['found'], 'event'>, MessageKey>>;

function LogScreen(_props: { readonly route: RouteOf<'log'> }): ReactNode {
  const shell = useShell();
  const { ledger } = shell.services;
  const store = useStore(reduceLog, startLog);
  const body = bodyUi(shell.ui);
  const size = logPageSize(body);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const { page, state } = useMemo(
    () => lookAtLog(ledger, store.state, size),
    [ledger, store.state, size, shell.revision],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const counts = useMemo(() => logCounts(ledger), [ledger, shell.revision]);
  const selected = Number(state.position.key ?? 0);
  const hasDetails = showsDetails(body);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const details = useMemo(
    () => (hasDetails && selected > 0 ? readLogEvent(ledger, selected) : undefined),
    [ledger, selected, hasDetails, shell.revision],
  );
  usePinned(store, state.position, (position) =>
    store.act({ type: 'settled', pages: state.pages, position }),
  );

  const find = (text: string): void => {
    const answer = findInLog(ledger, text);
    if (answer.found === 'event') store.act({ type: 'found', seq: answer.seq });
    else shell.say({ key: notFound[answer.found] });
  };
  const act = (intent: LogIntent): void => {
    switch (intent.type) {
      case 'next-kind':
      case 'find-opened':
      case 'find-closed':
        store.act(intent);
        return;
      case 'find-given':
        find(fieldText(store.current().find ?? emptyField));
        return;
      case 'open-verify':
        shell.push({ name: 'verify' });
        return;
      default:
        actOnPage(intent);
    }
  };
  const actOnPage = (intent: ListMove | { readonly type: 'open-event' }): void => {
    // Read anew: an earlier key of the same burst may have turned the page.
    const now = lookAtLog(ledger, store.current(), size);
    store.act({ type: 'settled', ...now.state });
    if (intent.type !== 'open-event') {
      store.act(moveInLog(now.state, now.page, intent, size));
      return;
    }
    const seq = now.state.position.key;
    if (seq !== null) shell.push({ name: 'log-event', seq: Number(seq) });
  };
  const desk = () => ({ state: store.current(), isEmpty: page.entries.length === 0, officer: shell.officer });
  const isFinding = store.state.find !== null;
  return (
    <Frame
      input={{
        // Asked anew for each key: the field can open in the middle of a burst.
        get commands() {
          return store.current().find === null
            ? bindCommands(logCommands, { current: desk, act })
            : bindCommands(findCommands, { current: store.current, act });
        },
        get isTyping() {
          return store.current().find !== null;
        },
        isForm: true,
        typing: (event) => {
          const { find: before } = store.current();
          const after = before === null ? undefined : editField(before, event);
          if (after !== undefined) store.act({ type: 'find', find: after });
          return after !== undefined;
        },
        onPaste: (text) => {
          const { find: before } = store.current();
          if (before !== null) store.act({ type: 'find', find: insertText(before, text) });
        },
      }}
      hint={{ key: isFinding ? 'find.hint' : 'log.hint' }}
    >
      {(ui) => <LogView {...{ ui, page, counts, state, details }} election={ledger.election} />}
    </Frame>
  );
}
