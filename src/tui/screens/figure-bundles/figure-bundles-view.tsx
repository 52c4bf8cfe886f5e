import { Box } from 'ink';
import type { ReactNode } from 'react';
import { localised } from '../../../base/language.ts';
import { figureAt, type Rubric } from '../../../count/figure-at.ts';
import type { BundlesHistory } from '../../../office/bundles-history.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { fitTexts } from '../../widgets/fit-texts.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { wrapWords } from '../../widgets/wrap-words.ts';
import { fieldText } from '../figure/field-text.ts';
import { valueText } from '../figure/figure-columns.ts';
import type { FigureState } from '../figure/figure-state.ts';
import { bundleFigureColumns } from './figure-bundles-columns.ts';
import { bundleFigureRows, keyOfBundleFigure, reasonOfRow } from './figure-bundles-state.ts';

export interface FigureBundlesViewProps {
  readonly ui: Ui;
  readonly history: BundlesHistory;
  readonly rubric: Rubric;
  readonly state: FigureState;
}

export function FigureBundlesView({ ui, history, rubric, state }: FigureBundlesViewProps): ReactNode {
  const { contest, bureau, table, bundles } = history;
  const rows = bundleFigureRows(history);
  const page = figureBundlesPage(ui, history, rubric);
  const position = settle(state.position, rows.map(keyOfBundleFigure), page);
  const selected = rows[position.row];
  const reason = selected === undefined ? '' : reasonText(ui, reasonOfRow(selected));
  const value = valueText(ui, figureAt(table, rubric));
  const place = [
    `${bureau.id} ${ui.text(bureau.name)}`,
    contest.id,
    ui.text(localised(contest.title, ui.language)),
  ];
  const says = [
    ui.t('figure.of-bundles', { count: bundles.filter(({ counted }) => counted !== null).length }),
    rowRange(ui, position, page, rows.length),
  ];
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={fieldText(ui, contest, rubric)} tone="strong" />
      <Line
        ui={ui}
        parts={[
          { text: value, tone: 'accent' },
          {
            text: `  ${fitTexts(place, ui.columns - textWidth(value) - 2, ` ${ui.glyphs.between} `)}`,
            tone: 'quiet',
          },
        ]}
      />
      {air}
      <Table
        ui={ui}
        columns={bundleFigureColumns(ui)}
        rows={rows}
        keyOf={keyOfBundleFigure}
        position={position}
        page={page}
      />
      {air}
      <Box height={ui.screenReader ? 1 : reasonRows(ui, history)}>
        {reason === '' ? null : <Paragraph ui={ui} text={reason} />}
      </Box>
      <Line ui={ui} parts={[{ text: fitTexts(says, ui.columns), tone: 'quiet' }]} />
    </Box>
  );
}

/** Rows that are seen at once. */
export function figureBundlesPage(ui: Ui, history: BundlesHistory, rubric: Rubric): number {
  const title = wrapWords(fieldText(ui, history.contest, rubric), ui.columns).length;
  return Math.max(1, ui.rows - title - (isLow(ui) ? 3 : 5) - reasonRows(ui, history));
}

const mostReasonRows = 6;

/** As high as the longest reason, so that the table does not jump when another row is selected. */
function reasonRows(ui: Ui, history: BundlesHistory): number {
  const heights = bundleFigureRows(history).map((row) => {
    const reason = reasonText(ui, reasonOfRow(row));
    return reason === '' ? 0 : wrapWords(reason, ui.columns).length;
  });
  return Math.min(mostReasonRows, Math.max(0, ...heights));
}

const reasonText = (ui: Ui, reason: string): string =>
  reason === '' ? '' : ui.t('figure.reason', { reason: ui.text(reason) });
