/** The columns of what happened to a figure: by whom, when, and under which number of the log. */
import { formatTime } from '../../../i18n/format-time.ts';
import type { Ui } from '../../ui.ts';
import type { Column } from '../../widgets/table/columns.ts';

export interface Happened {
  readonly event: number;
  readonly at: string | null;
  readonly officer: string | null;
}

/** `happeningOf` gives what happened in a row; null where nothing did. */
export function happenedColumns<Row>(
  ui: Ui,
  happeningOf: (row: Row) => Happened | null,
): readonly Column<Row>[] {
  const told = (text: (one: Happened) => string) => (row: Row) => {
    const happening = happeningOf(row);
    return happening === null ? '' : text(happening);
  };
  return [
    {
      id: 'officer',
      title: ui.t('log.officer'),
      align: 'left',
      text: told(({ officer }) => ui.text(officer ?? '')),
      drop: 3,
    },
    {
      id: 'time',
      title: ui.t('log.time'),
      align: 'left',
      text: told(({ at }) => (at === null ? '' : formatTime(ui.language, at))),
      drop: 2,
    },
    {
      id: 'event',
      title: ui.t('log.number'),
      align: 'right',
      text: told(({ event }) => ui.number(event)),
      drop: 1,
    },
  ];
}
