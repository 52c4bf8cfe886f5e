import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { formatInstant } from '../../../i18n/format-time.ts';
import type { KnownBallot } from '../../../office/ports.ts';
import { fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { eventFacts, type LogEventState } from './log-event-state.ts';

const ballotStates = {
  counted: 'log-event.ballot.counted',
  undone: 'log-event.ballot.undone',
  voided: 'log-event.ballot.voided',
} as const satisfies Readonly<Record<KnownBallot['state'], MessageKey>>;

export interface LogEventViewProps {
  readonly ui: Ui;
  /** The event in one sentence. */
  readonly sentence: string;
  readonly shown: LogEventState;
}

export function LogEventView({ ui, sentence, shown: { event, ballot } }: LogEventViewProps): ReactNode {
  const facts: readonly (readonly [string, string])[] = [
    [ui.t('log.number'), ui.number(event.seq)],
    [
      ui.t('log.time'),
      event.at === null ? ui.t('log-event.no-time') : ui.text(formatInstant(ui.language, event.at)),
    ],
    [ui.t('log.officer'), event.officer === null ? ui.t('log-event.no-officer') : ui.text(event.officer)],
    [ui.t('log-event.type'), event.type],
    ...(ballot === null ? [] : [[ui.t('log-event.ballot'), ui.t(ballotStates[ballot])] as const]),
    ...eventFacts(event).map(([name, value]) => [ui.t(`log-event.fact.${name}`), ui.text(value)] as const),
  ];
  const labelWidth = Math.max(...facts.map(([name]) => textWidth(name)));
  return (
    <Box flexDirection="column">
      <Text {...ui.theme.strong}>{sentence}</Text>
      <Box flexDirection="column" marginTop={1}>
        {facts.map(([name, value]) => (
          <Box key={name}>
            <Box flexShrink={0}>
              <Text {...ui.theme.quiet}>{`${fillText(name, labelWidth, 'left')}   `}</Text>
            </Box>
            <Text wrap="hard">{value}</Text>
          </Box>
        ))}
      </Box>
      <Box flexDirection="column" marginTop={1}>
        <Text {...ui.theme.quiet}>{ui.t('log-event.hash')}</Text>
        <Text wrap="hard">{event.hash}</Text>
      </Box>
    </Box>
  );
}
