import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Election } from '../../../election/election.ts';
import { isComplete } from '../../../office/completeness.ts';
import type { WrittenReport } from '../../../office/output-ports.ts';
import type { ReportOf } from '../../../office/reporting/report-standing.ts';
import { problemWords } from '../../problem-words.ts';
import type { Ui } from '../../ui.ts';
import { bar } from '../../widgets/bar.ts';
import type { FormState } from '../../widgets/form/form-state.ts';
import { FormView } from '../../widgets/form/form-view.tsx';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { reportName } from '../reports/report-words.ts';
import type { ReportFilesState } from './report-files-state.ts';

interface Shown {
  readonly ui: Ui;
  readonly election: Election;
}

export function ReportFolderView(
  props: Shown & {
    readonly bureau: ReportOf;
    readonly version: number;
    readonly state: FormState<'folder'>;
  },
): ReactNode {
  const { ui, election, bureau, version, state } = props;
  const params = { name: reportName(ui, election, bureau), version };
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.t('report-files.title', params)} tone="strong" rows={3} />
      <Paragraph ui={ui} text={ui.t('report-files.what')} />
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      <FormView
        ui={ui}
        state={state}
        labelOf={() => ui.t('own-key.folder')}
        working={ui.t('report-files.begins')}
      />
    </Box>
  );
}

export function WritingView({
  ui,
  state: { making, isStopping },
}: {
  readonly ui: Ui;
  readonly state: Extract<ReportFilesState, { stage: 'writing' }>;
}): ReactNode {
  const { done, total } = making ?? { done: 0, total: 1 };
  const cells = Math.min(40, ui.columns);
  const text =
    making === null
      ? ui.t('report-files.begins')
      : ui.t('report-files.making', { done, total, file: making.file });
  return (
    <Box flexDirection="column">
      {ui.screenReader ? null : (
        <Line ui={ui} parts={[{ text: bar(ui.glyphs, done, total, cells), tone: 'bar' }]} />
      )}
      <Paragraph ui={ui} text={text} tone="strong" />
      <Line ui={ui} parts={[]} />
      <Paragraph
        ui={ui}
        text={ui.t(isStopping ? 'report-files.stopping' : 'report-files.what-stops')}
        tone={isStopping ? 'warning' : 'quiet'}
      />
    </Box>
  );
}

export function EndedView({
  ui,
  election,
  state: { folder, result },
}: Shown & { readonly state: Extract<ReportFilesState, { stage: 'ended' }> }): ReactNode {
  return result.ok ? (
    <WrittenFiles {...{ ui, folder }} written={result.value} />
  ) : (
    <NotWritten {...{ ui, election }} problem={result.error} />
  );
}

/** What is there now, and what whoever hands it out should know: the command says the same. */
function WrittenFiles(props: {
  readonly ui: Ui;
  readonly folder: string;
  readonly written: WrittenReport;
}): ReactNode {
  const { ui, folder, written } = props;
  const { files, completeness, toldBySums } = written;
  const { contests, agreed, suspectsOpen: suspects, remarksOwed: remarks } = completeness;
  const missing = { tables: contests - agreed, contests, suspects, remarks };
  const title = ui.t('report-files.done', { count: files.length, folder: ui.text(folder) });
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={`${ui.glyphs.good} ${title}`} tone="good" rows={3} />
      <Paragraph ui={ui} text={files.join(', ')} />
      {isComplete(completeness) ? null : (
        <Paragraph ui={ui} text={ui.t('cli.report.missing', missing)} tone="warning" />
      )}
      {toldBySums.length === 0 ? null : (
        <Paragraph
          ui={ui}
          text={ui.t('cli.report.told-by-sums', { bureaus: toldBySums.join(', ') })}
          tone="warning"
        />
      )}
    </Box>
  );
}

function NotWritten({ ui, election, problem }: Shown & { readonly problem: Problem }): ReactNode {
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={`${ui.glyphs.bad} ${ui.t('problem-panel.title')}`} tone="bad" />
      <Line ui={ui} parts={[]} />
      <Paragraph ui={ui} text={problemWords(ui, election, problem)} />
      <Line ui={ui} parts={[]} />
      <Paragraph ui={ui} text={ui.t('problem-panel.code', { code: problem.code })} tone="quiet" />
    </Box>
  );
}
