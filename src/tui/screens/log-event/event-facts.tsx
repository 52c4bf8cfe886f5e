/** What an event says, a fact a line: on its own page, and beside the log where there is room. */
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Election } from '../../../election/election.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { formatInstant } from '../../../i18n/format-time.ts';
import type { KnownBallot } from '../../../office/ports.ts';
import { contestName } from '../../contest-name.ts';
import { fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { boxText } from '../log/event-text.ts';
import { eventFacts, type FactName, type LogEventState } from './log-event-state.ts';

const ballotStates = {
  counted: 'log-event.ballot.counted',
  undone: 'log-event.ballot.undone',
  voided: 'log-event.ballot.voided',
} as const satisfies Readonly<Record<KnownBallot['state'], MessageKey>>;

export interface EventFactsProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly shown: LogEventState;
  /** Each label above its value: where it is narrow. */
  readonly stacked?: boolean;
}

export function EventFacts({ ui, election, shown, stacked = false }: EventFactsProps): ReactNode {
  const facts = factsOf(ui, election, shown);
  const labelWidth = Math.max(...facts.map(([name]) => textWidth(name)));
  return (
    <Box flexDirection="column">
      {facts.map(([name, value]) => (
        <Box key={name} flexDirection={stacked ? 'column' : 'row'}>
          <Box flexShrink={0}>
            <Text {...ui.theme.quiet}>{stacked ? name : `${fillText(name, labelWidth, 'left')}   `}</Text>
          </Box>
          <Text>{value}</Text>
        </Box>
      ))}
    </Box>
  );
}

function factsOf(
  ui: Ui,
  election: Election,
  { event, entry, bureau }: LogEventState,
): readonly (readonly [string, string])[] {
  const { ballot, batch, params } = entry;
  const { contest } = params;
  const place = bureau === null ? '' : ui.text(`${bureau.id} (${bureau.name})`);
  const factText = (name: FactName, value: string): string => {
    if (name === 'bureau' && place !== '') return place;
    if (name === 'contest') return contestText(ui, election, value);
    if (name === 'field') return boxText(ui, election, `${contest}`, value);
    if (name !== 'batch' || batch?.at == null) return ui.text(value);
    const at = ui.text(formatInstant(ui.language, batch.at));
    return ui.t('log-event.batch-of', { batch: value, at, bureau: place });
  };
  const officer = event.officer ?? batch?.officer ?? null;
  return [
    [ui.t('log.number'), ui.number(event.seq)],
    [
      ui.t('log.time'),
      event.at === null ? ui.t('log-event.no-time') : ui.text(formatInstant(ui.language, event.at)),
    ],
    [ui.t('log.officer'), officer === null ? ui.t('log-event.no-officer') : ui.text(officer)],
    ...(ballot?.token == null ? [] : [[ui.t('log-event.token'), ballot.token] as const]),
    ...(ballot?.state == null ? [] : [[ui.t('log-event.ballot'), ui.t(ballotStates[ballot.state])] as const]),
    ...eventFacts(event).map(
      ([name, value]) => [ui.t(`log-event.fact.${name}`), factText(name, value)] as const,
    ),
    ...(event.type === 'ballot-undone' || event.type === 'ballot-voided'
      ? [[ui.t('log-event.fact.bureau'), place] as const]
      : []),
    [ui.t('log-event.type'), event.type],
  ];
}

/** By its id, as the sentences of the log name it, and by its name. */
function contestText(ui: Ui, election: Election, id: string): string {
  const contest = election.contests.find((one) => one.id === id);
  return contest === undefined ? ui.text(id) : `${id} (${contestName(ui, election, contest, Infinity)})`;
}
