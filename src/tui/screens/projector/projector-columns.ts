import { localised } from '../../../base/language.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { Ui } from '../../ui.ts';
import type { Column } from '../../widgets/table/columns.ts';
import { type ProjectorRow, type Tally, tallies } from './projector-state.ts';

const tallyTitles = {
  agreed: 'projector.agreed',
  checking: 'projector.checking',
  keying: 'projector.keying',
  scanning: 'projector.scanning',
  waiting: 'projector.waiting',
} as const satisfies Readonly<Record<Tally, MessageKey>>;

/** Tallies that no row has are left out. */
export function projectorColumns(ui: Ui, rows: readonly ProjectorRow[]): readonly Column<ProjectorRow>[] {
  return [
    {
      id: 'place',
      title: ui.t('board.bureau'),
      align: 'left',
      text: (row) => rowName(ui, row),
      tone: (row) => (row.type === 'municipality' ? 'strong' : 'normal'),
      least: 14,
      comfort: 20,
    },
    ...tallies
      .filter((tally) => tally === 'agreed' || rows.some((row) => row.tallies[tally] > 0))
      .map(
        (tally): Column<ProjectorRow> => ({
          id: tally,
          title: ui.t(tallyTitles[tally]),
          align: 'right',
          text: (row) => ui.number(row.tallies[tally]),
          tone: (row) => (row.tallies[tally] === 0 ? 'quiet' : 'normal'),
        }),
      ),
    {
      id: 'bar',
      title: '',
      align: 'left',
      text: () => '',
      bar: (row) => ({ value: row.tallies.agreed, whole: row.type === 'municipality' ? row.tables : 0 }),
      tone: () => 'bar',
      drop: 1,
    },
  ];
}

function rowName(ui: Ui, row: ProjectorRow): string {
  if (row.type === 'municipality') return ui.text(localised(row.municipality.name, ui.language));
  return `${ui.screenReader ? '' : '  '}${row.bureau.id} ${ui.text(row.bureau.name)}`;
}
