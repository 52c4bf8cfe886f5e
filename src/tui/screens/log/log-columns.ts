import type { Election } from '../../../election/election.ts';
import { formatDay, formatTime } from '../../../i18n/format-time.ts';
import type { LogEntry } from '../../../office/log.ts';
import type { Ui } from '../../ui.ts';
import type { Column } from '../../widgets/table/columns.ts';
import { eventText } from './event-text.ts';

const dayOf = (ui: Ui, { at }: LogEntry): string | null =>
  at === null ? null : ui.text(formatDay(ui.language, at));

/** The day of the page, where all its events that have a time are of one day. */
export function onlyDay(ui: Ui, entries: readonly LogEntry[]): string | null {
  const [day = null, another] = new Set(entries.flatMap((entry) => dayOf(ui, entry) ?? []));
  return another === undefined ? day : null;
}

/** Events of the page before whose time the day is written: where it changes, and nowhere on a page of one day. */
function dayMarks(ui: Ui, entries: readonly LogEntry[]): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  if (onlyDay(ui, entries) !== null) return marks;
  let above: string | null = null;
  for (const entry of entries) {
    const day = dayOf(ui, entry);
    if (day !== null && day !== above) marks.set(entry.seq, day);
    above = day ?? above;
  }
  return marks;
}

export function logColumns(
  ui: Ui,
  election: Election,
  entries: readonly LogEntry[],
): readonly Column<LogEntry>[] {
  const marks = dayMarks(ui, entries);
  return [
    { id: 'seq', title: ui.t('log.number'), align: 'right', text: (entry) => ui.number(entry.seq) },
    {
      id: 'at',
      title: ui.t('log.time'),
      align: 'right',
      text: ({ seq, at }) =>
        at === null ? '' : [marks.get(seq) ?? [], formatTime(ui.language, at)].flat().join(', '),
      tone: () => 'quiet',
      drop: 1,
    },
    {
      id: 'officer',
      title: ui.t('log.officer'),
      align: 'left',
      // A scan has no officer of its own, only its batch's.
      text: ({ officer, batch }) => ui.text(officer ?? batch?.officer ?? ''),
      drop: 2,
    },
    {
      id: 'what',
      title: ui.t('log.what'),
      align: 'left',
      text: (entry) => eventText(ui, election, entry),
      tone: ({ ballot }) => (ballot?.state === 'voided' || ballot?.state === 'undone' ? 'warning' : 'normal'),
      least: 20,
      comfort: 40,
    },
  ];
}
