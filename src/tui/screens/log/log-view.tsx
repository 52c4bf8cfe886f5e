import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { formatInstant } from '../../../i18n/format-time.ts';
import type { LogEntry } from '../../../office/log.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { Table } from '../../widgets/table/table.tsx';
import { eventText } from './event-text.ts';
import { keyOfEntry, type LogKind, type LogPage, type LogState } from './log-state.ts';

export interface LogViewProps {
  readonly ui: Ui;
  readonly page: LogPage;
  /** Number of the last event of the office. */
  readonly head: number;
  readonly state: LogState;
}

const kindNames = {
  all: 'log.kind.all',
  office: 'log.kind.office',
  batches: 'log.kind.batches',
  counted: 'log.kind.counted',
  'not-counted': 'log.kind.not-counted',
  corrections: 'log.kind.corrections',
} as const satisfies Readonly<Record<LogKind, MessageKey>>;

export function LogView({ ui, page, head, state }: LogViewProps): ReactNode {
  const { entries, hasOlder } = page;
  const rows = entries.length;
  const position = settle(state.position, entries.map(keyOfEntry), Math.max(1, rows));
  const selected = entries[position.row];
  return (
    <Box flexDirection="column">
      <Line
        ui={ui}
        parts={[
          { text: ui.t(kindNames[state.kind]), tone: 'strong' },
          { text: ` ${ui.glyphs.between} ${ui.t('log.head', { events: head })}`, tone: 'quiet' },
        ]}
      />
      <Line ui={ui} parts={[]} />
      {rows === 0 ? (
        <Line ui={ui} parts={[{ text: ui.t('log.empty') }]} />
      ) : (
        <Table
          ui={ui}
          columns={columnsOf(ui)}
          rows={entries}
          keyOf={keyOfEntry}
          position={position}
          page={rows}
        />
      )}
      <Line ui={ui} parts={[]} />
      <Box height={2} flexDirection="column">
        <Text {...ui.theme.strong}>
          {selected === undefined || ui.screenReader ? '' : eventText(ui, selected)}
        </Text>
      </Box>
      <Line
        ui={ui}
        parts={[
          {
            text: ui.t(state.pages.length === 0 ? 'log.newest' : 'log.page', {
              page: state.pages.length + 1,
            }),
            tone: 'quiet',
          },
          { text: hasOlder ? `   ${ui.glyphs.moreBelow} ${ui.t('log.older')}` : '', tone: 'quiet' },
        ]}
      />
    </Box>
  );
}

/** Events on one page. */
export function logPageSize(ui: Ui): number {
  return Math.max(1, ui.rows - 7);
}

function columnsOf(ui: Ui): readonly Column<LogEntry>[] {
  return [
    { id: 'seq', title: ui.t('log.number'), align: 'right', text: (entry) => ui.number(entry.seq) },
    {
      id: 'at',
      title: ui.t('log.time'),
      align: 'left',
      text: (entry) => (entry.at === null ? '' : ui.text(formatInstant(ui.language, entry.at))),
      tone: () => 'quiet',
      drop: 1,
    },
    {
      id: 'officer',
      title: ui.t('log.officer'),
      align: 'left',
      text: (entry) => ui.text(entry.officer ?? ''),
      drop: 2,
    },
    {
      id: 'what',
      title: ui.t('log.what'),
      align: 'left',
      text: (entry) => eventText(ui, entry),
      least: 20,
      comfort: 40,
    },
  ];
}
