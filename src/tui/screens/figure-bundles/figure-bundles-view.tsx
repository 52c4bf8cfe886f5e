import type { ReactNode } from 'react';
import { figureAt, type Rubric } from '../../../count/figure-at.ts';
import type { Election } from '../../../election/election.ts';
import type { BundlesHistory } from '../../../office/bundles-history.ts';
import type { Ui } from '../../ui.ts';
import { settle } from '../../widgets/table/list-position.ts';
import type { Listed } from '../../widgets/table/listed.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { rubricText } from '../figure/field-text.ts';
import { valueText } from '../figure/figure-columns.ts';
import { FigureLayout, rowsInLayout } from '../figure/figure-layout.tsx';
import { bundleFigureColumns } from './figure-bundles-columns.ts';
import { bundleFigureRows, keyOfBundleFigure, reasonOfRow } from './figure-bundles-state.ts';

export interface FigureBundlesViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly history: BundlesHistory;
  readonly rubric: Rubric;
  readonly state: Listed;
}

export function FigureBundlesView(props: FigureBundlesViewProps): ReactNode {
  const { ui, election, history, rubric, state } = props;
  const { contest, bureau, table, bundles } = history;
  const rows = bundleFigureRows(history);
  const page = figureBundlesPage(ui, history, rubric);
  const position = settle(state.position, rows.map(keyOfBundleFigure), page);
  const selected = rows[position.row];
  return (
    <FigureLayout
      ui={ui}
      title={rubricText(ui, contest, rubric)}
      value={valueText(ui, figureAt(table, rubric))}
      election={election}
      bureau={bureau}
      contest={contest}
      reason={selected === undefined ? '' : reasonOfRow(selected)}
      reasons={rows.map(reasonOfRow)}
      says={[
        ui.t('figure.of-bundles', { count: bundles.filter(({ counted }) => counted !== null).length }),
        rowRange(ui, position, page, rows.length),
      ]}
    >
      <Table
        ui={ui}
        columns={bundleFigureColumns(ui)}
        rows={rows}
        keyOf={keyOfBundleFigure}
        position={position}
        page={page}
      />
    </FigureLayout>
  );
}

/** Rows that are seen at once. */
export const figureBundlesPage = (ui: Ui, history: BundlesHistory, rubric: Rubric): number =>
  rowsInLayout(ui, rubricText(ui, history.contest, rubric), bundleFigureRows(history).map(reasonOfRow));
