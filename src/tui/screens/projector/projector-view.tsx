import { Box } from 'ink';
import type { ReactNode } from 'react';
import { localised } from '../../../base/language.ts';
import type { Election } from '../../../election/election.ts';
import { formatTime } from '../../../i18n/format-time.ts';
import type { OfficeProgress } from '../../../office/office-progress.ts';
import type { ReportsSigned } from '../../../office/reports-signed.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { largeLetters } from '../../widgets/block-letters.ts';
import { type Figure, Figures, figuresHeight } from '../../widgets/figures.tsx';
import { fitTexts } from '../../widgets/fit-texts.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import type { Listed } from '../../widgets/table/listed.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { projectorColumns } from './projector-columns.ts';
import { type Headline, headlineOf, keyOfProjectorRow, projectorRows } from './projector-state.ts';

export interface ProjectorViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly progress: OfficeProgress;
  readonly reports: ReportsSigned;
  readonly state: Listed;
}

/** For a hall: how far the count is, in letters that are read from the back row. */
export function ProjectorView({ ui, election, progress, reports, state }: ProjectorViewProps): ReactNode {
  const rows = projectorRows(progress);
  const headline = headlineOf(progress);
  const page = projectorPage(ui, progress, reports);
  const position = settle(state.position, rows.map(keyOfProjectorRow), page);
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={[{ text: ui.text(localised(election.title, ui.language)), tone: 'quiet' }]} />
      {air}
      {headlineLines(ui, headline).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a word have no identity but their place
        <Line key={index} ui={ui} parts={[{ text: line, tone: 'accent' }]} />
      ))}
      <Line ui={ui} parts={[{ text: headlineText(ui, headline), tone: 'strong' }]} />
      {air}
      <Figures ui={ui} figures={stageFigures(ui, headline, reports)} />
      {air}
      <Table
        ui={ui}
        columns={projectorColumns(ui, rows)}
        rows={rows}
        keyOf={keyOfProjectorRow}
        position={position}
        page={page}
      />
      {air}
      <Line
        ui={ui}
        parts={[
          {
            text: fitTexts(saysOf(ui, progress, rowRange(ui, position, page, rows.length)), ui.columns),
            tone: 'quiet',
          },
        ]}
      />
    </Box>
  );
}

/** Rows of the table that are seen. */
export function projectorPage(ui: Ui, progress: OfficeProgress, reports: ReportsSigned): number {
  const headline = headlineOf(progress);
  const around = (isLow(ui) ? 4 : 8) + headlineLines(ui, headline).length;
  return Math.max(1, ui.rows - around - figuresHeight(ui, stageFigures(ui, headline, reports)));
}

/** The two numbers in large letters; none where there is no room for them, or nothing to be drawn. */
function headlineLines(ui: Ui, { done, all }: Headline): readonly string[] {
  if (ui.screenReader) return [];
  const lines = largeLetters(ui.glyphs, ui.t('projector.large', { done, all }));
  return lines.every((line) => textWidth(line) <= ui.columns) ? lines : [];
}

const headlineText = (ui: Ui, { of, done, all }: Headline): string =>
  ui.t(of === 'tables' ? 'projector.tables' : 'projector.bureaus', { done, all });

function stageFigures(ui: Ui, { stages }: Headline, { signed, all }: ReportsSigned): readonly Figure[] {
  return [
    { label: ui.t('projector.stage.done'), value: ui.number(stages.done), tone: 'good' },
    { label: ui.t('projector.stage.in-progress'), value: ui.number(stages['in-progress']) },
    { label: ui.t('projector.stage.waiting'), value: ui.number(stages.waiting) },
    { label: ui.t('board.reports-signed'), value: ui.t('board.reports-of', { signed, all }), tone: 'accent' },
  ];
}

function saysOf(ui: Ui, { lastChange }: OfficeProgress, range: string): readonly string[] {
  return [
    lastChange === null
      ? ui.t('projector.no-change')
      : ui.t('projector.last-change', { time: formatTime(ui.language, lastChange) }),
    range,
  ];
}
