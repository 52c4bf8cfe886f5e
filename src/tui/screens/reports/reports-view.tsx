/** Every report: how far it is, what is missing, who did what with it. */

import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Election } from '../../../election/election.ts';
import { findBureau } from '../../../election/lookup.ts';
import type { ReportOf } from '../../../office/reporting/report-standing.ts';
import type { ReportLine, ReportsSigned } from '../../../office/reports-signed.ts';
import type { Ui } from '../../ui.ts';
import { FilterLine } from '../../widgets/filter-line.tsx';
import { Line } from '../../widgets/line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { ListByNeed } from '../../widgets/table/by-need.ts';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { reportName, reportStateText, reportTone } from './report-words.ts';
import { keyOfReport, selectedReport, visibleReports } from './reports-state.ts';
import { signedBar } from './signed-bar.ts';

export interface ReportsViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly reports: readonly ReportLine[];
  /** Points of the checklist, or signatures, that are missing; of the reports that are seen. */
  readonly missing: ReadonlyMap<ReportOf, number>;
  readonly signed: ReportsSigned;
  readonly state: ListByNeed;
}

export function ReportsView({ ui, election, reports, missing, signed, state }: ReportsViewProps): ReactNode {
  const shown = visibleReports(ui, election, reports, state);
  const page = reportsPage(ui, shown.length);
  const position = settle(state.position, shown.map(keyOfReport), page);
  const selected = selectedReport(shown, state);
  const range = rowRange(ui, position, page, shown.length);
  const count = ui.t('reports.count', { shown: shown.length, all: reports.length });
  const says = [
    ...(shown.length === reports.length ? [] : [count]),
    ...(range === '' ? [] : [range]),
    ui.t(`board.sort.${state.sort}`),
  ];
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={signedBar(ui, signed)} />
      <Table
        ui={ui}
        columns={columns(ui, election, missing)}
        rows={shown}
        keyOf={keyOfReport}
        position={position}
        page={page}
      />
      <FilterLine ui={ui} filter={state.filter} isTyping={state.isFiltering} says={says} />
      {selected === undefined ? (
        <Paragraph ui={ui} text={ui.t('reports.none')} rows={2} />
      ) : (
        <>
          <Paragraph ui={ui} text={reportName(ui, election, selected.bureau)} tone="strong" rows={1} />
          <Paragraph ui={ui} text={standingText(ui, election, selected)} rows={2} />
        </>
      )}
    </Box>
  );
}

/** Rows of reports that are seen at once. */
export const reportsPage = (ui: Ui, reports: number): number => Math.max(1, Math.min(reports, ui.rows - 6));

function columns(
  ui: Ui,
  election: Election,
  missing: ReportsViewProps['missing'],
): readonly Column<ReportLine>[] {
  const missingOf = ({ bureau }: ReportLine): number => missing.get(bureau) ?? 0;
  return [
    {
      id: 'bureau',
      title: ui.t('reports.bureau'),
      align: 'left',
      text: ({ bureau }) => reportName(ui, election, bureau),
      least: 16,
      comfort: 20,
    },
    {
      id: 'state',
      title: ui.t('reports.state'),
      align: 'left',
      text: ({ signOff }) => reportStateText(ui, signOff.state),
      tone: ({ signOff }) => reportTone[signOff.state],
    },
    {
      id: 'version',
      title: ui.t('reports.version'),
      align: 'right',
      text: ({ version }) => ui.number(version),
      tone: ({ version }) => (version === 1 ? 'quiet' : 'normal'),
    },
    {
      id: 'missing',
      title: ui.t('reports.missing'),
      align: 'right',
      text: (row) => (missing.has(row.bureau) ? ui.number(missingOf(row)) : ''),
      tone: (row) => (missingOf(row) === 0 ? 'quiet' : 'warning'),
    },
    {
      id: 'by',
      title: ui.t('reports.by'),
      align: 'left',
      text: (row) => doneText(ui, row),
      drop: 1,
    },
  ];
}

/** What was done with it last: who did what, why it was returned, or opened again; of a digital one that it needs nothing. */
function standingText(ui: Ui, election: Election, report: ReportLine): string {
  const { corrects, signOff } = report;
  const back = signOff.state === 'returned' ? signOff.returned.at(-1) : undefined;
  if (back !== undefined) return ui.text(ui.t('report.returned-for', { ...back }));
  const done = doneText(ui, report);
  if (done !== '') return done;
  // It may be signed, and the result of one polling station is told in the report of the office alone.
  const isDigital = report.bureau !== null && findBureau(election, report.bureau)?.kind === 'digital';
  if (corrects === null) return ui.t(isDigital ? 'reports.digital' : 'reports.nothing-done');
  const { version, officer, reason } = corrects;
  return ui.text(ui.t('report.corrects', { version, officer, reason }));
}

/** Whether it was delivered; who presented, initialled and signed the current version; empty while nobody has. */
function doneText(ui: Ui, { signOff, delivery }: ReportLine): string {
  const { presented, initialled, signatures } = signOff;
  const texts = [
    ...(delivery === null ? [] : [ui.t('reports.by.delivered')]),
    ...(presented === null ? [] : [ui.t('reports.by.presented', { officer: presented.officer })]),
    ...(initialled === null ? [] : [ui.t('reports.by.initialled', { officer: initialled.officer })]),
    ...(signatures.length === 0
      ? []
      : [ui.t('reports.by.signed', { officers: signatures.map(({ officer }) => officer).join(', ') })]),
  ];
  return ui.text(texts.join(` ${ui.glyphs.between} `));
}
