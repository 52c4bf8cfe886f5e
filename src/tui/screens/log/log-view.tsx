import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Election } from '../../../election/election.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { LogKind } from '../../../office/log-kinds.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Table } from '../../widgets/table/table.tsx';
import { fieldText } from '../../widgets/text-field-state.ts';
import { EventFacts } from '../log-event/event-facts.tsx';
import type { LogEventState } from '../log-event/log-event-state.ts';
import { eventText } from './event-text.ts';
import { logColumns, onlyDay } from './log-columns.ts';
import { keyOfEntry, type LogPage, type LogState } from './log-state.ts';

export interface LogViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly page: LogPage;
  /** Events of each kind. */
  readonly counts: Readonly<Record<LogKind, number>>;
  /** Settled on the page. */
  readonly state: LogState;
  /** The selected event, for where there is room to show it beside the list. */
  readonly details: LogEventState | undefined;
}

const kindNames = {
  all: 'log.kind.all',
  office: 'log.kind.office',
  batches: 'log.kind.batches',
  counted: 'log.kind.counted',
  'not-counted': 'log.kind.not-counted',
  corrections: 'log.kind.corrections',
  tables: 'log.kind.tables',
  suspects: 'log.kind.suspects',
  reconciliation: 'log.kind.reconciliation',
  reports: 'log.kind.reports',
} as const satisfies Readonly<Record<LogKind, MessageKey>>;

const columnsForDetails = 116;
const detailColumns = 42;

export function LogView({ details, ...list }: LogViewProps): ReactNode {
  const { ui, election } = list;
  if (!showsDetails(ui)) return <LogList {...list} />;
  const left = ui.columns - detailColumns - 3;
  return (
    <Box>
      <Box width={left + 3}>
        <LogList {...list} ui={{ ...ui, columns: left }} />
      </Box>
      <Box width={detailColumns} marginTop={2}>
        {details === undefined ? null : (
          <EventFacts ui={{ ...ui, columns: detailColumns }} election={election} shown={details} stacked />
        )}
      </Box>
    </Box>
  );
}

function LogList({ ui, election, page, counts, state }: Omit<LogViewProps, 'details'>): ReactNode {
  const { entries } = page;
  const selected = entries[state.position.row];
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={headParts(ui, page, counts, state)} />
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      {entries.length === 0 ? (
        <Line ui={ui} parts={[{ text: ui.t('log.empty') }]} />
      ) : (
        <Table
          ui={ui}
          columns={logColumns(ui, election, entries)}
          rows={entries}
          keyOf={keyOfEntry}
          position={state.position}
          page={entries.length}
        />
      )}
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      <Box height={2} flexDirection="column">
        <Text {...ui.theme.strong}>
          {selected === undefined || ui.screenReader ? '' : eventText(ui, election, selected)}
        </Text>
      </Box>
      <Line ui={ui} parts={footParts(ui, page, state)} />
    </Box>
  );
}

/** Wide enough to show the selected event beside the list. */
export const showsDetails = (ui: Ui): boolean => ui.columns >= columnsForDetails && !ui.screenReader;

/** Events on one page. */
export function logPageSize(ui: Ui): number {
  return Math.max(1, ui.rows - (isLow(ui) ? 5 : 7));
}

function headParts(
  ui: Ui,
  { entries }: LogPage,
  counts: LogViewProps['counts'],
  { kind }: LogState,
): readonly Part[] {
  const count =
    kind === 'all'
      ? ui.t('log.head', { events: counts.all })
      : ui.t('list.count', { shown: counts[kind], all: counts.all });
  const day = onlyDay(ui, entries);
  const parts: readonly Part[] = [
    { text: ui.t(kindNames[kind]), tone: 'strong' },
    { text: ` ${ui.glyphs.between} ${count}`, tone: 'quiet' },
  ];
  return day === null ? parts : [...parts, { text: ` ${ui.glyphs.between} ${day}`, tone: 'quiet' }];
}

function footParts(ui: Ui, { hasOlder }: LogPage, { pages, find }: LogState): readonly Part[] {
  if (find !== null) {
    return [
      { text: '/ ', tone: 'key' },
      { text: ui.text(find.before) },
      { text: ui.glyphs.cursor, tone: 'accent' },
      { text: ui.text(fieldText({ ...find, before: '' })) },
    ];
  }
  const parts = [
    ...(pages.length === 0 ? [] : [`${ui.glyphs.moreAbove} ${ui.t('log.newer')}`]),
    ui.t('log.newest'),
    ...(hasOlder ? [`${ui.glyphs.moreBelow} ${ui.t('log.older')}`] : []),
  ];
  return [{ text: parts.join('   '), tone: 'quiet' }];
}
