import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Election } from '../../../election/election.ts';
import type { Ui } from '../../ui.ts';
import { isLow } from '../../widgets/panel.tsx';
import { eventText } from '../log/event-text.ts';
import { EventFacts } from './event-facts.tsx';
import type { LogEventState } from './log-event-state.ts';

export interface LogEventViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly shown: LogEventState;
}

export function LogEventView({ ui, election, shown }: LogEventViewProps): ReactNode {
  const air = isLow(ui) ? 0 : 1;
  return (
    <Box flexDirection="column">
      <Text {...ui.theme.strong}>{eventText(ui, election, shown.entry)}</Text>
      <Box marginTop={air}>
        <EventFacts ui={ui} election={election} shown={shown} />
      </Box>
      <Box flexDirection="column" marginTop={air}>
        <Text {...ui.theme.quiet}>{ui.t('log-event.hash')}</Text>
        <Text wrap="hard">{shown.event.hash}</Text>
      </Box>
    </Box>
  );
}
