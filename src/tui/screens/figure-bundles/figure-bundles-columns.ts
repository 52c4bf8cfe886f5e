import type { BundleAct } from '../../../office/bundles-history.ts';
import type { Ui } from '../../ui.ts';
import type { Column } from '../../widgets/table/columns.ts';
import { statusText, statusTones } from '../figure/figure-columns.ts';
import { happenedColumns } from '../figure/happened-columns.ts';
import { stateTone, tableStateText } from '../tables/table-state-text.ts';
import type { BundleFigureRow } from './figure-bundles-state.ts';

export function bundleFigureColumns(ui: Ui): readonly Column<BundleFigureRow>[] {
  return [
    {
      id: 'what',
      title: ui.t('figure.what'),
      align: 'left',
      text: (row) => whatText(ui, row),
      tone: ({ type }) => (type === 'happening' ? 'normal' : 'strong'),
      least: 16,
    },
    {
      id: 'ballots',
      title: ui.t('bundles.ballots'),
      align: 'right',
      text: (row) => {
        if (row.type === 'beside') return ui.number(row.ballots);
        return row.type === 'bundle' && row.bundle.counted !== null ? ui.number(row.bundle.counted) : '';
      },
    },
    {
      id: 'status',
      title: ui.t('figure.status'),
      align: 'left',
      text: (row) => {
        if (row.type === 'bundle') return tableStateText(ui, row.bundle.summary);
        return row.type === 'beside' || row.happening.status === null
          ? ''
          : statusText(ui, row.happening.status);
      },
      tone: (row) => {
        if (row.type === 'bundle') return stateTone(row.bundle.summary);
        return row.type === 'beside' || row.happening.status === null
          ? 'normal'
          : statusTones[row.happening.status];
      },
    },
    ...happenedColumns<BundleFigureRow>(ui, (row) => (row.type === 'happening' ? row.happening : null)),
  ];
}

function whatText(ui: Ui, row: BundleFigureRow): string {
  if (row.type === 'beside') return ui.t('figure.beside');
  if (row.type === 'bundle') return ui.t('figure.bundle', { bundle: row.bundle.bundle });
  return `${ui.screenReader ? '' : '  '}${actText(ui, row.happening.act)}`;
}

function actText(ui: Ui, act: BundleAct): string {
  return 'entry' in act ? ui.t(`figure.${act.type}`, { entry: act.entry }) : ui.t(`figure.${act.type}`);
}
