import { assertNever } from '../../../base/assert-never.ts';
import type { TableField } from '../../../count/table-field.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { ActStatus } from '../../../office/bundles-history.ts';
import type { FigureHistory } from '../../../office/figure-history.ts';
import type { FigureHappening, ValueStatus } from '../../../office/given-values.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import type { Column } from '../../widgets/table/columns.ts';
import { categoryTitles } from '../totals/category-titles.ts';
import { fieldText, listText } from './field-text.ts';
import type { FigureRow } from './figure-state.ts';
import { happenedColumns } from './happened-columns.ts';

const statusWords = {
  stands: 'figure.status.stands',
  open: 'figure.status.open',
  replaced: 'figure.status.replaced',
  corrected: 'figure.status.corrected',
  'set-aside': 'figure.status.set-aside',
} as const satisfies Readonly<Record<ValueStatus | ActStatus, MessageKey>>;

export const statusTones = {
  stands: 'good',
  open: 'warning',
  replaced: 'quiet',
  corrected: 'quiet',
  'set-aside': 'quiet',
} as const satisfies Readonly<Record<ValueStatus | ActStatus, Tone>>;

/** A figure as it is written; one that was left empty in words. */
export const valueText = (ui: Ui, value: number | null): string =>
  value === null ? ui.t('figure.empty') : ui.number(value);

export function figureColumns(ui: Ui, history: FigureHistory): readonly Column<FigureRow>[] {
  const happened = (text: (one: FigureHappening) => string) => (row: FigureRow) =>
    row.type === 'happening' ? text(row.happening) : '';
  return [
    {
      id: 'what',
      title: ui.t('figure.what'),
      align: 'left',
      text: (row) =>
        row.type === 'part' ? partText(ui, history, row.part.field) : happeningText(ui, row.happening),
      least: 16,
    },
    {
      id: 'value',
      title: ui.t('figure.value'),
      align: 'right',
      text: (row) => rowValue(ui, row),
      tone: (row) => (isStanding(row) ? 'strong' : 'normal'),
    },
    {
      id: 'status',
      title: ui.t('figure.status'),
      align: 'left',
      text: happened((one) => (one.type === 'given' ? statusText(ui, one.status) : '')),
      tone: (row) =>
        row.type === 'happening' && row.happening.type === 'given'
          ? statusTones[row.happening.status]
          : 'normal',
    },
    ...happenedColumns<FigureRow>(ui, (row) => (row.type === 'happening' ? row.happening : null)),
  ];
}

const isStanding = (row: FigureRow): boolean =>
  row.type === 'happening' && row.happening.type === 'given' && row.happening.status === 'stands';

function rowValue(ui: Ui, row: FigureRow): string {
  if (row.type === 'part') {
    const { sign, value } = row.part;
    return `${sign === -1 && value !== null && value > 0 ? '-' : ''}${valueText(ui, value)}`;
  }
  return row.happening.type === 'given' ? valueText(ui, row.happening.value) : '';
}

/** Whether a value or an entry counts, by a sign and in a word. */
export function statusText(ui: Ui, status: ValueStatus | ActStatus): string {
  const sign = status === 'stands' ? ui.glyphs.good : status === 'open' ? ui.glyphs.warning : ' ';
  return `${sign} ${ui.t(statusWords[status])}`;
}

function happeningText(ui: Ui, happening: FigureHappening): string {
  if (happening.type === 'reset') return ui.t('figure.reset');
  const { how } = happening;
  switch (how.type) {
    case 'entered':
      return ui.t('figure.entered', { entry: how.entry });
    case 'corrected':
      return ui.t('figure.corrected', { entry: how.entry });
    case 'decided':
      return ui.t('figure.decided');
    default:
      return assertNever(how);
  }
}

/** Short: what it is a part of stands above. */
function partText(ui: Ui, { contest }: FigureHistory, field: TableField): string {
  switch (field.kind) {
    case 'electoralFigure':
      return listText(ui, contest, field.list);
    case 'category':
      return ui.t(categoryTitles[field.category]);
    default:
      return fieldText(ui, contest, field);
  }
}
