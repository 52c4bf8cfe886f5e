import { type ReactNode, useEffect, useRef } from 'react';
import { locate, type Problem } from '../../../base/problem.ts';
import { createAccounts } from '../../../office/accounts.ts';
import { type AccountRow, atItsLine, parseAccountsCsv } from '../../../office/accounts-csv.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useForm } from '../../shell/use-form.ts';
import { useStore } from '../../shell/use-store.ts';
import { typedPath } from '../../typed-path.ts';
import { formText } from '../../widgets/form/form-state.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { pointPages } from '../../widgets/points.tsx';
import { handOut } from '../handing-out/hand-out.ts';
import { type AccountsFileIntent, accountsFileCommands } from './accounts-file-keys.ts';
import { reduceAccountsFile, startAccountsFile } from './accounts-file-state.ts';
import {
  AccountsFileView,
  ListPathView,
  listPage,
  problemPoints,
  problemRows,
} from './accounts-file-view.tsx';

export const accountsFileScreen: ScreenEntry<'accounts-file'> = {
  Screen: AccountsFileScreen,
  crumb: (_route, ui) => ui.t('accounts-file.crumb'),
};

function AccountsFileScreen(_props: { readonly route: RouteOf<'accounts-file'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const store = useStore(reduceAccountsFile, startAccountsFile);
  const making = useRef<AbortController | null>(null);
  // Whoever leaves, or is at work elsewhere now, has made nobody.
  useEffect(() => () => making.current?.abort(), []);

  const read = async (file: string): Promise<void> => {
    const text = await services.inputs.text(file);
    const rows = text.ok
      ? parseAccountsCsv(text.value, services.ledger)
      : { ok: false as const, error: [text.error] };
    if (rows.ok) store.act({ type: 'read', file, rows: rows.value });
    else
      store.act({ type: 'refused', file, problems: rows.error.map((problem) => locate(problem, { file })) });
  };
  const make = async (file: string, rows: readonly AccountRow[]): Promise<void> => {
    if (officer === null) return;
    const controller = new AbortController();
    making.current = controller;
    const progress = (done: number, total: number): void => {
      if (!controller.signal.aborted) store.act({ type: 'making', file, done, total });
    };
    progress(0, rows.length);
    const made = await createAccounts(services, officer, rows, progress, controller.signal);
    shell.refresh();
    if (made === undefined) return;
    if (made.ok) {
      shell.back();
      handOut(shell, made.value);
    } else {
      store.act({ type: 'refused', file, problems: [locate(atItsLine(made.error, rows), { file })] });
    }
  };
  const stop = (): void => {
    making.current?.abort();
    store.act({ type: 'other-file' });
    shell.say({ key: 'accounts-file.stopped' });
  };
  const askToMake = (file: string, rows: readonly AccountRow[]): void =>
    shell.ask({
      title: { key: 'accounts-file.ask', params: { count: rows.length } },
      lines: [{ key: 'accounts-file.ask.then' }],
      yes: { key: 'accounts-file.ask.yes' },
      no: { key: 'accounts.ask.no' },
      onYes: () => {
        make(file, rows).catch(shell.onCrash);
      },
    });

  if (store.state.stage === 'path') return <ListPath typed={store.state.file} read={read} />;
  const room = bodyUi(shell.ui);
  const pages = (): number => {
    const state = store.current();
    if (state.stage !== 'problems') return 1;
    return pointPages({ ui: room, points: problemPoints(room, state.problems), rows: problemRows(room) })
      .length;
  };
  const act = (intent: AccountsFileIntent): void => {
    const state = store.current();
    switch (intent.type) {
      case 'again':
        if (state.stage === 'problems') read(state.file).catch(shell.onCrash);
        return;
      case 'make':
        if (state.stage === 'ready') askToMake(state.file, state.rows);
        return;
      case 'back':
        if (state.stage === 'making') stop();
        else store.act({ type: 'other-file' });
        return;
      case 'more-points':
        store.act({ type: 'more-problems' });
        return;
      default:
        store.act({ type: 'moved', move: intent, page: listPage(room) });
    }
  };
  const desk = () => ({ state: store.current(), pages: pages() });
  return (
    <Frame
      input={{ commands: bindCommands(accountsFileCommands, { current: desk, act }) }}
      hint={{ key: `accounts-file.hint.${store.state.stage}` }}
    >
      {(ui) => <AccountsFileView ui={ui} state={store.state} />}
    </Frame>
  );
}

function ListPath(props: {
  readonly typed: string;
  readonly read: (file: string) => Promise<void>;
}): ReactNode {
  const { typed, read } = props;
  const { services } = useShell();
  const form = useForm<'file'>({
    fields: ['file'],
    given: { file: typed },
    complaintOf: (state): { readonly key: 'accounts-file.file.missing' } | undefined =>
      formText(state, 'file').trim() === '' ? { key: 'accounts-file.file.missing' } : undefined,
    submit: async (state): Promise<{ readonly field: 'file'; readonly complaint: Problem } | undefined> => {
      await read(typedPath(formText(state, 'file'), services.environment));
      return undefined;
    },
  });
  return (
    <Frame input={{ ...form.input, unsavedFields: () => 0 }} hint={{ key: 'accounts-file.hint' }}>
      {(ui) => <ListPathView ui={ui} state={form.state} />}
    </Frame>
  );
}
