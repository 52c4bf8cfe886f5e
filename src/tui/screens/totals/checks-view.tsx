/** The checks that every count table must pass, in words, each with the law it follows from. */
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Identity } from '../../../count/identities.ts';
import type { Contest } from '../../../election/election.ts';
import { regimes } from '../../../election/regimes.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { identityLaw, identityResults } from './totals-state.ts';

const checkTexts = {
  H1: 'totals.check.H1',
  H2: 'totals.check.H2',
  H3: 'totals.check.H3',
  H4: 'totals.check.H4',
  H5: 'totals.check.H5',
} as const satisfies Readonly<Record<Identity['name'], MessageKey>>;

export interface ChecksViewProps {
  readonly ui: Ui;
  readonly contest: Contest;
  /** What does not hold in the table. */
  readonly problems: readonly Problem[];
}

export function ChecksView({ ui, contest, problems }: ChecksViewProps): ReactNode {
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={[{ text: checksText(ui, problems), tone: 'strong' }]} />
      {identityResults(problems).map(({ name, holds }) => (
        <Box key={name} flexDirection="column">
          <Line
            ui={ui}
            parts={[
              { text: holds ? ui.glyphs.good : ui.glyphs.bad, tone: holds ? 'good' : 'bad' },
              { text: ` ${ui.t(checkTexts[name])}` },
            ]}
          />
          <Box paddingLeft={2}>
            <Text {...ui.theme.quiet}>
              {ui.text(identityLaw(name, regimes[contest.regime].articles.code))}
            </Text>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** How many of the checks hold, in one line. */
export function checksText(ui: Ui, problems: readonly Problem[]): string {
  const results = identityResults(problems);
  const hold = results.filter(({ holds }) => holds).length;
  return ui.t('totals.checks.hold', { hold, all: results.length });
}
