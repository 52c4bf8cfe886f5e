import { Box } from 'ink';
import type { ReactNode } from 'react';
import { localised } from '../../../base/language.ts';
import type { FigureHistory } from '../../../office/figure-history.ts';
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
import { fieldText } from './field-text.ts';
import { figureColumns, valueText } from './figure-columns.ts';
import { type FigureState, figureRows, keyOfFigureRow, reasonOf } from './figure-state.ts';

export interface FigureViewProps {
  readonly ui: Ui;
  readonly history: FigureHistory;
  readonly state: FigureState;
}

export function FigureView({ ui, history, state }: FigureViewProps): ReactNode {
  const { contest, bureau, field } = history;
  const rows = figureRows(history);
  const page = figurePage(ui, history);
  const position = settle(state.position, rows.map(keyOfFigureRow), page);
  const selected = rows[position.row];
  const reason = selected === undefined ? '' : reasonText(ui, reasonOf(selected));
  const value = headValue(ui, history);
  const place = [
    `${bureau.id} ${ui.text(bureau.name)}`,
    contest.id,
    ui.text(localised(contest.title, ui.language)),
  ];
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={fieldText(ui, contest, field)} tone="strong" />
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
        columns={figureColumns(ui, history)}
        rows={rows}
        keyOf={keyOfFigureRow}
        position={position}
        page={page}
      />
      {air}
      <Box height={ui.screenReader ? 1 : reasonRows(ui, history)}>
        {reason === '' ? null : <Paragraph ui={ui} text={reason} />}
      </Box>
      <Line
        ui={ui}
        parts={[
          {
            text: fitTexts(saysOf(ui, history, rowRange(ui, position, page, rows.length)), ui.columns),
            tone: 'quiet',
          },
        ]}
      />
    </Box>
  );
}

/** Rows that are seen at once. */
export function figurePage(ui: Ui, history: FigureHistory): number {
  const title = wrapWords(fieldText(ui, history.contest, history.field), ui.columns).length;
  return Math.max(1, ui.rows - title - (isLow(ui) ? 3 : 5) - reasonRows(ui, history));
}

const mostReasonRows = 6;

/** As high as the longest reason, so that the table does not jump when another row is selected. */
function reasonRows(ui: Ui, history: FigureHistory): number {
  const heights = figureRows(history).map((row) => {
    const reason = reasonText(ui, reasonOf(row));
    return reason === '' ? 0 : wrapWords(reason, ui.columns).length;
  });
  return Math.min(mostReasonRows, Math.max(0, ...heights));
}

const reasonText = (ui: Ui, reason: string): string =>
  reason === '' ? '' : ui.t('figure.reason', { reason: ui.text(reason) });

const headValue = (ui: Ui, { value, happenings, parts }: FigureHistory): string =>
  value === null && isOpen(happenings, parts) ? ui.t('figure.not-agreed') : valueText(ui, value);

/** No part has a figure and no value stands: the table is not agreed. */
function isOpen(happenings: FigureHistory['happenings'], parts: FigureHistory['parts']): boolean {
  return (
    parts.every(({ value }) => value === null) &&
    !happenings.some((one) => one.type === 'given' && one.status === 'stands')
  );
}

function saysOf(ui: Ui, { happenings, parts }: FigureHistory, range: string): readonly string[] {
  const given = happenings.filter(({ type }) => type === 'given').length;
  return [
    parts.length === 0 ? '' : ui.t('figure.sum-of', { count: parts.length }),
    given === 0 ? '' : ui.t('figure.given', { count: given }),
    range,
  ];
}
