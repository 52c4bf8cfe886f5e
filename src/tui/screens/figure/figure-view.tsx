import type { ReactNode } from 'react';
import type { Election } from '../../../election/election.ts';
import type { FigureHistory } from '../../../office/figure-history.ts';
import type { Ui } from '../../ui.ts';
import { settle } from '../../widgets/table/list-position.ts';
import type { Listed } from '../../widgets/table/listed.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { rubricText } from './field-text.ts';
import { figureColumns, valueText } from './figure-columns.ts';
import { FigureLayout, rowsInLayout } from './figure-layout.tsx';
import { figureRows, keyOfFigureRow, reasonOf } from './figure-state.ts';

export interface FigureViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly history: FigureHistory;
  readonly state: Listed;
}

export function FigureView({ ui, election, history, state }: FigureViewProps): ReactNode {
  const { contest, bureau, field } = history;
  const rows = figureRows(history);
  const page = figurePage(ui, history);
  const position = settle(state.position, rows.map(keyOfFigureRow), page);
  const selected = rows[position.row];
  return (
    <FigureLayout
      ui={ui}
      title={rubricText(ui, contest, field)}
      value={headValue(ui, history)}
      election={election}
      bureau={bureau}
      contest={contest}
      reason={selected === undefined ? '' : reasonOf(selected)}
      reasons={rows.map(reasonOf)}
      says={saysOf(ui, history, rowRange(ui, position, page, rows.length))}
    >
      <Table
        ui={ui}
        columns={figureColumns(ui, history)}
        rows={rows}
        keyOf={keyOfFigureRow}
        position={position}
        page={page}
      />
    </FigureLayout>
  );
}

/** Rows that are seen at once. */
export const figurePage = (ui: Ui, history: FigureHistory): number =>
  rowsInLayout(ui, rubricText(ui, history.contest, history.field), figureRows(history).map(reasonOf));

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
