import { type ReactNode, useEffect, useRef } from 'react';
import type { ReportOf } from '../../../office/reporting/report-standing.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useForm } from '../../shell/use-form.ts';
import { useStore } from '../../shell/use-store.ts';
import { typedPath } from '../../typed-path.ts';
import { formText } from '../../widgets/form/form-state.ts';
import { type ReportFilesIntent, reportFilesCommands } from './report-files-keys.ts';
import { reduceReportFiles, startReportFiles } from './report-files-state.ts';
import { EndedView, ReportFolderView, WritingView } from './report-files-view.tsx';

export const reportFilesScreen: ScreenEntry<'report-files'> = {
  Screen: ReportFilesScreen,
  crumb: (_route, ui) => ui.t('report-files.crumb'),
};

function ReportFilesScreen({ route: { bureau } }: { readonly route: RouteOf<'report-files'> }): ReactNode {
  const shell = useShell();
  const { ledger, writeReport } = shell.services;
  const { election } = ledger;
  const store = useStore(reduceReportFiles, startReportFiles);
  const writing = useRef<AbortController | null>(null);
  // Whoever leaves gets no files behind their back.
  useEffect(() => () => writing.current?.abort(), []);

  const write = async (folder: string): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    writing.current = controller;
    store.act({ type: 'began', folder });
    // The screen says so before the figures are added up, which takes a while in a large office.
    await new Promise((resolve) => setTimeout(resolve));
    const result = await writeReport(ledger, {
      ...{ folder, formats: [], bureau, signal },
      onProgress: (done, total, file) => store.act({ type: 'making', making: { done, total, file } }),
    });
    store.act({ type: 'ended', result });
  };

  const { state } = store;
  if (state.stage === 'folder') {
    const begin = (folder: string): void => {
      write(folder).catch(shell.onCrash);
    };
    return <ReportFolder {...{ bureau, begin }} typed={state.folder} />;
  }
  const act = ({ type }: ReportFilesIntent): void => {
    if (type === 'other') {
      store.act({ type: 'other-folder' });
      return;
    }
    const now = store.current();
    if (now.stage === 'writing') {
      writing.current?.abort();
      store.act({ type: 'stopping' });
      return;
    }
    shell.back();
    // Whoever wanted to stop it and came too late must hear that there are files.
    if (now.stage === 'ended' && now.result.ok)
      shell.say({ key: 'report-files.said', params: { count: now.result.value.files.length } });
  };
  return (
    <Frame
      input={{ commands: bindCommands(reportFilesCommands, { current: store.current, act }) }}
      hint={{ key: `report-files.hint.${state.stage}` }}
    >
      {(ui) =>
        state.stage === 'writing' ? (
          <WritingView {...{ ui, state }} />
        ) : (
          <EndedView {...{ ui, election, state }} />
        )
      }
    </Frame>
  );
}

function ReportFolder(props: {
  readonly bureau: ReportOf;
  readonly typed: string;
  readonly begin: (folder: string) => void;
}): ReactNode {
  const { bureau, typed, begin } = props;
  const { ledger, environment } = useShell().services;
  const form = useForm<'folder'>({
    fields: ['folder'],
    given: { folder: typed },
    complaintOf: (state) =>
      formText(state, 'folder').trim() === '' ? { key: 'own-key.folder.missing' } : undefined,
    submit: async (state) => {
      begin(typedPath(formText(state, 'folder'), environment));
      return undefined;
    },
  });
  const { version } = ledger.report(bureau);
  return (
    <Frame input={{ ...form.input, unsavedFields: () => 0 }} hint={{ key: 'report-files.hint.folder' }}>
      {(ui) => (
        <ReportFolderView {...{ ui, election: ledger.election, bureau, version }} state={form.state} />
      )}
    </Frame>
  );
}
